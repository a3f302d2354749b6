import type { Scalar } from "../facts/comparison.js";
import type { Classes } from "./program/classes.js";
import { type ClassedFact, classOf } from "./program/value-classes.js";

/** Values of a fact, in stretches that no rule, duty, danger question or reading divides. */
export function tellableApart(
  classed: ClassedFact,
  left: readonly Scalar[],
  divisions: readonly Classes[],
): readonly (readonly Scalar[])[] {
  const stretches: { met: string; values: Scalar[] }[] = [];
  for (const value of left) {
    const found = classOf(classed, value);
    const met = divisions.map((classes) => ((classes[found >>> 5] ?? 0) >>> (found & 31)) & 1).join("");
    const last = classed.fact.kind === "integer" ? stretches.at(-1) : undefined;
    if (last?.met === met) last.values.push(value);
    else stretches.push({ met, values: [value] });
  }
  return stretches.map(({ values }) => values);
}
