import { inProver, type ProverMutant } from "./prover-mutant.js";

/** A property asks for something else than it says. */
export const PROPERTY_MUTANTS: readonly ProverMutant[] = [
  inProver(
    "properties/rules-can-apply",
    "a rule that applies to everybody is passed over",
    'if (stays !== "unsatisfiable") continue;',
    "continue;",
    "small sets",
  ),
  inProver(
    "properties/floor-kept",
    "only what is surely so is held against the baseline",
    "for (const sense of SENSES) {",
    "for (const sense of SENSES.slice(0, 1)) {",
    "small sets",
  ),
  inProver(
    "properties/always-escalated",
    "child in need is high enough",
    "filter(({ route }) => route >= PROTECTION)",
    "filter(({ route }) => route + 1 >= PROTECTION)",
    "small sets",
  ),
];
