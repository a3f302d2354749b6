import * as fc from "fast-check";
import type { Comparison, Operator, Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";

const MONTHS = [0, 1, 11, 12, 23, 24, 60, 155, 156, 192, 215, 215, 216, 216] as const;
const NUMBERS: readonly Operator[] = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

/** A comparison on one of the facts. */
export function comparisonOn(facts: readonly Fact[]): fc.Arbitrary<Comparison> {
  return fc.constantFrom(...facts).chain(comparisonOf);
}

/** A well-typed comparison on the fact. */
export function comparisonOf(fact: Fact): fc.Arbitrary<Comparison> {
  const values = fc.constantFrom(...(fact.id === "ageMonths" ? MONTHS : allValues(fact)));
  const ranked: readonly Operator[] = fact.kind === "integer" ? NUMBERS : ["atLeast", "atMost"];
  const isRanked = fact.kind === "integer" || fact.kind === "ordered";
  const one = compared(fact.id, isRanked ? ["equal", "notEqual", ...ranked, ...ranked] : ["equal", "notEqual"], values);
  return fact.kind === "boolean" ? one : fc.oneof({ weight: 3, arbitrary: one }, listed(fact.id, values));
}

/** A comparison on a number that is no fact of its own: a count, or the age in years. */
export function comparisonOfNumber(id: string, from: number, to: number): fc.Arbitrary<Comparison> {
  const values = fc.integer({ min: from, max: to });
  const one = compared(id, ["equal", "notEqual", ...NUMBERS, ...NUMBERS], values);
  return fc.oneof({ weight: 4, arbitrary: one }, listed(id, values));
}

function compared(
  fact: string,
  operators: readonly Operator[],
  values: fc.Arbitrary<Scalar>,
): fc.Arbitrary<Comparison> {
  return fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...operators), value: values });
}

function listed(fact: string, values: fc.Arbitrary<Scalar>): fc.Arbitrary<Comparison> {
  const operator = fc.constantFrom("in", "notIn" as const);
  return fc.record({
    fact: fc.constant(fact),
    operator,
    value: fc.uniqueArray(values, { minLength: 1, maxLength: 3 }),
  });
}
