import type { ProverSource } from "./prover-source.js";

export function namedCaseFaults(_source: ProverSource): readonly string[] {
  return [];
}
