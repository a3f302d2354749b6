import * as fc from "fast-check";
import type { Comparison, Condition } from "../../facts/comparison.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import { partOf } from "./part-of.js";
import { meeting, type Terrain } from "./terrain.js";
import type { Written } from "./written-case.js";

/** One fact as it may be written, or not at all. */
type OneWritten = readonly [string, Written | undefined];

/** What somebody may know who has a condition in mind: most of its facts, most of them so that they meet part of it. */
export function factsAbout(condition: Condition, terrain: Terrain): fc.Arbitrary<readonly OneWritten[]> {
  const compared = terrain.comparisonsIn(condition);
  const written = [...terrain.named(condition)].map((id) => writtenOf(id, compared, terrain));
  return fc.tuple(...written);
}

/** What may be known of one fact, most often what meets a comparison on it. */
export function writtenOf(
  id: string,
  compared: readonly Comparison[],
  { facts, worthTrying }: Terrain,
): fc.Arbitrary<OneWritten> {
  const fact = facts.get(id);
  const values = worthTrying(id);
  if (fact === undefined || values.length === 0) return fc.constant([id, undefined]);
  const met = new Set(
    compared
      .filter((one) => one.fact === id || (one.fact === "ageYears" && id === "ageMonths"))
      .flatMap((one) => [...meeting(fact, one)]),
  );
  const meet = values.filter((value) => met.has(value));
  return fc
    .oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(meet.length > 0 ? meet : values)) },
      { weight: 2, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: fact.kind === "boolean" ? fc.constant(null) : partOf(fact, values) },
      { weight: 2, arbitrary: fc.constant(undefined) },
    )
    .map((value) => [id, value]);
}

/** As many of the facts as the first of them admit, one after another: what is made up one by one may contradict itself. */
export function togetherAdmitted(
  written: Iterable<OneWritten>,
  admits: (given: WrittenFacts) => boolean,
  first: WrittenFacts = {},
): WrittenFacts {
  const known = [...written].flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
  const wanted: WrittenFacts = { ...Object.fromEntries(known), ...first };
  if (admits(wanted)) return wanted;
  const admitted: Record<string, Written> = { ...first };
  for (const [id, value] of Object.entries(wanted)) {
    if (Object.hasOwn(first, id)) continue;
    admitted[id] = value;
    if (!admits(admitted)) delete admitted[id];
  }
  return admitted;
}
