import { AGE_YEARS, possibleValues } from "../../facts/age.js";
import type { Comparison, Scalar } from "../../facts/comparison.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { expand, factSets, vocabularyOf } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { ProofFact } from "../model/proof-fact.js";

/** A value next to where a comparison turns, and on which side it lies. */
export interface NextValue {
  readonly value: Scalar;
  readonly isMet: boolean;
}

/**
 * The values next to every place at which a comparison turns: 49 and 50 of "less than 50", the months on both sides of a
 * birthday, a value in a list and its neighbours outside it. A choice has no order: every value of it is next to every other.
 */
export function nextValues(comparison: Comparison, fact: ProofFact, ruleSet: RuleSet): readonly NextValue[] {
  const id = comparison.fact === AGE_YEARS.id ? "ageMonths" : comparison.fact;
  const set = factSets(expand(comparison, vocabularyOf(ruleSet))).find((one) => one.fact === id);
  if (set === undefined) return [];
  const possible = new Set(possibleValues(fact.fact));
  const values = allValues(fact.fact).map((value) => ({ value, isMet: set.values.has(value) }));
  const next = fact.isOrdered ? turning(values, id === comparison.fact ? written(comparison) : []) : values;
  return next.filter(({ value }) => possible.has(value));
}

/** The same for the numbers of a count's parts that can hold. */
export function nextNumbers(comparison: Comparison, { counts }: RuleSet): readonly NextValue[] {
  const of = counts.find(({ id }) => id === comparison.fact)?.of ?? [];
  const numbers = [...of, undefined].map((_, number) => number);
  const met = valuesMeeting(numbers, comparison);
  return turning(
    numbers.map((value) => ({ value, isMet: met.has(value) })),
    written(comparison),
  );
}

function turning(values: readonly NextValue[], always: readonly Scalar[]): readonly NextValue[] {
  return values.filter(
    ({ value, isMet }, place) =>
      always.includes(value) ||
      [values[place - 1], values[place + 1]].some((next) => next !== undefined && next.isMet !== isMet),
  );
}

/** What is written is next to the line also where nothing lies beyond it: 5 of "more than 5" where 5 is the most. */
function written({ value }: Comparison): readonly Scalar[] {
  return typeof value === "object" ? value : [value];
}
