import { Engine } from "json-rules-engine";
import type { Json } from "./written-values.js";

/** A comparison as anybody may write it. */
export interface WrittenComparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: Json;
}

/** What json-rules-engine says of a comparison; `refuses`: the run ends in an error. */
export type Answer = "true" | "false" | "refuses";

/**
 * What json-rules-engine itself says of each comparison, on the same facts.
 *
 * One that it refuses ends the run for all beside it: then each is asked alone.
 */
export async function answersTo(
  comparisons: readonly WrittenComparison[],
  facts: Readonly<Record<string, unknown>>,
): Promise<readonly Answer[]> {
  const engine = new Engine([], { pathResolver: () => undefined });
  for (const [place, comparison] of comparisons.entries()) {
    engine.addRule({ name: `${place}`, conditions: { all: [{ ...comparison }] }, event: { type: "so" } });
  }
  try {
    const { results } = await engine.run({ ...facts });
    const so = new Set(results.map(({ name }) => name));
    return comparisons.map((_, place) => (so.has(`${place}`) ? "true" : "false"));
  } catch {
    if (comparisons.length === 1) return ["refuses"];
    const alone: Answer[] = [];
    for (const comparison of comparisons) alone.push(...(await answersTo([comparison], facts)));
    return alone;
  }
}
