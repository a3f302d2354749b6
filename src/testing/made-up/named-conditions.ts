import * as fc from "fast-check";
import type { Comparison, ConditionGroup } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Count } from "../../ruleset/rule-set.js";
import { comparisonOfNumber, comparisonOn } from "./comparisons.js";
import { conditionOf, groupOf, type Words } from "./conditions.js";

interface Named {
  readonly conditions: { readonly [name: string]: ConditionGroup };
  readonly counts: readonly Count[];
}

/** A named condition, a count that may use it, and a second condition that may use both; any of them may be absent. */
export function namedOn(comparisons: fc.Arbitrary<Comparison>): fc.Arbitrary<Named> {
  const words = { comparisons, names: [] };
  const first = fc.option(groupOf(words, 2), { freq: 2 });
  return first.chain((one) => {
    const conditions = one === null ? {} : { "condition-one": one };
    const within: Words = { comparisons, names: Object.keys(conditions) };
    const parts = fc.array(conditionOf(within, 1), { minLength: 1, maxLength: 4 });
    return fc.option(parts, { freq: 2 }).chain((of) => {
      const counts: readonly Count[] = of === null ? [] : [{ id: "countOne", label: "How many are so", of }];
      const second = fc.option(groupOf({ ...within, comparisons: withCounts(comparisons, counts) }, 1), { freq: 3 });
      return second.map((two) => ({
        counts,
        conditions: two === null ? conditions : { ...conditions, "condition-two": two },
      }));
    });
  });
}

export function withCounts(comparisons: fc.Arbitrary<Comparison>, counts: readonly Count[]): fc.Arbitrary<Comparison> {
  const onCounts = counts.map(({ id, of }) => comparisonOfNumber(id, 0, of.length));
  return fc.oneof({ weight: 4, arbitrary: comparisons }, ...onCounts);
}

/** Comparisons on the facts; where the age is among them, on the age in years too. */
export function comparisonsOn(facts: readonly Fact[]): fc.Arbitrary<Comparison> {
  const onFacts = { weight: 6, arbitrary: comparisonOn(facts) };
  const hasAge = facts.some(({ id }) => id === "ageMonths");
  return hasAge
    ? fc.oneof(onFacts, { weight: 1, arbitrary: comparisonOfNumber("ageYears", 0, 18) })
    : fc.oneof(onFacts);
}
