import { ADULT_MONTHS, possibleValues, yearsOf } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { GroupedFact } from "../ruleset/trials.js";

/**
 * In which other ways a fact can be said than by one value, where a condition turns on it: part of its values on both sides
 * of each turn, an age in years, somebody who has just come of age, and that it was asked and is not known.
 */
export function waysToSay(fact: Fact, { classes }: GroupedFact): readonly WrittenFacts[] {
  const classOf = new Map(classes.flatMap((values, place) => values.map((value) => [value, place] as const)));
  const of = (given: WrittenFacts[string]): WrittenFacts => ({ [fact.id]: given });
  if (fact.kind === "boolean") return [of(null)];
  const values = possibleValues(fact);
  if (fact.kind === "choice") return [...pairs(values, classOf).map((oneOf) => of({ oneOf })), of(null)];
  const turns = values.flatMap((value, at) => {
    const before = values[at - 1];
    return before !== undefined && classOf.get(before) !== classOf.get(value) ? [[before, value] as const] : [];
  });
  const stretches = turns.map(([from, to]) => of({ from, to }));
  return [...stretches, ...(fact.id === "ageMonths" ? ages(turns) : []), of(null)];
}

/** One of each two classes of values that follow each other. */
function pairs(
  values: readonly Scalar[],
  classOf: ReadonlyMap<Scalar, number>,
): readonly (readonly [Scalar, Scalar])[] {
  const first = new Map<number, Scalar>();
  for (const value of values) {
    const its = classOf.get(value) ?? -1;
    if (!first.has(its)) first.set(its, value);
  }
  const alone = [...first.values()];
  return alone.slice(1).map((value, at) => [alone[at] ?? value, value]);
}

/** The years on both sides of a birthday, and the eighteenth. */
function ages(turns: readonly (readonly Scalar[])[]): readonly WrittenFacts[] {
  const years = new Set(turns.flat().map((months) => yearsOf(Number(months))));
  return [...[...years].map((ageYears) => ({ ageYears })), { ageMonths: ADULT_MONTHS }];
}
