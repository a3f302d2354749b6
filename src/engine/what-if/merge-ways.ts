import type { Scalar } from "../../facts/comparison.js";
import type { ClassedFact } from "../program/value-classes.js";
import type { Change } from "./search.js";

/** Values of one fact; any of them will do. */
export interface FactValues {
  readonly fact: ClassedFact;
  readonly values: readonly Scalar[];
}

/** Changes of the same facts, put together: those that differ in one fact alone become one, with all its values. */
export function mergeWays(changes: readonly Change[]): readonly (readonly FactValues[])[] {
  const facts = changes[0]?.map(({ fact }) => fact) ?? [];
  return facts.reduce<readonly (readonly FactValues[])[]>((ways, _, place) => mergedAt(place, ways), changes);
}

function mergedAt(place: number, ways: readonly (readonly FactValues[])[]): readonly (readonly FactValues[])[] {
  const alike = new Map<string, (readonly FactValues[])[]>();
  for (const way of ways) {
    const rest = JSON.stringify(way.map(({ values }, at) => (at === place ? null : values)));
    alike.set(rest, [...(alike.get(rest) ?? []), way]);
  }
  return [...alike.values()].map((same) =>
    (same[0] ?? []).map((one, at) => {
      if (at !== place) return one;
      const values = new Set(same.flatMap((way) => way[at]?.values ?? []));
      return { fact: one.fact, values: one.fact.values.filter((value) => values.has(value)) };
    }),
  );
}
