import * as fc from "fast-check";
import type { Comparison, Operator, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { ageAndStatus } from "../../src/facts/themes/age-and-status.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "./a-fact.js";

/** Steps of made-up ordered facts, lowest first; every scale takes some of them and keeps their order. */
export const STEPS = ["none", "slight", "clear", "grave"] as const;
const COLOURS = ["red", "green", "blue"] as const;
const MONTHS = [0, 1, 11, 12, 23, 24, 60, 155, 156, 192, 215, 215, 216, 216] as const;

const directions = fc.constantFrom("harm", "protective", "neutral" as const);

/** A fact of any kind, with at most five values. */
function plainFact(id: string): fc.Arbitrary<Fact> {
  return fc.oneof(
    { weight: 3, arbitrary: directions.map((direction) => aBoolean(id, { direction })) },
    fc
      .tuple(fc.subarray([...STEPS], { minLength: 2 }), directions)
      .map(([s, direction]) => anOrdered(id, s, { direction })),
    fc.shuffledSubarray([...COLOURS], { minLength: 2 }).map((colours) => aChoice(id, colours)),
    fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 4 }), directions)
      .map(([from, more, direction]) => anInteger(id, from, from + more, { direction })),
  );
}

/** The age as the catalogue defines it, with the fact on which it depends. */
export const AGE_FACTS: readonly Fact[] = [
  { id: "unborn", ...ageAndStatus.unborn },
  { id: "ageMonths", ...ageAndStatus.ageMonths },
];

const IDS = ["factA", "factB", "factC", "factD", "factE", "factF"] as const;

/** Two to six facts without gates, or one or two beside the age. */
const bareFacts: fc.Arbitrary<readonly Fact[]> = fc.oneof(
  { weight: 5, arbitrary: someFacts(2, 6) },
  { weight: 2, arbitrary: someFacts(1, 2).map((facts) => [...AGE_FACTS, ...facts]) },
);

/** So many facts without gates, with at most 2,000 complete cases. */
export function someFacts(least: number, most: number): fc.Arbitrary<readonly Fact[]> {
  return fc
    .integer({ min: least, max: most })
    .chain((number) => fc.tuple(...IDS.slice(0, number).map(plainFact)))
    .filter((facts) => facts.reduce((product, fact) => product * domainOf(fact).length, 1) <= 2_000);
}

/** Facts of which some apply only when another, earlier one compares so, and some speak of danger; in any order. */
export const gatedFacts: fc.Arbitrary<readonly Fact[]> = gated(bareFacts);

/** The same of facts without gates. */
export function gated(bare: fc.Arbitrary<readonly Fact[]>): fc.Arbitrary<readonly Fact[]> {
  return bare
    .chain((facts) => fc.tuple(...facts.map((fact, place) => withGateAndDanger(fact, facts.slice(0, place)))))
    .chain((facts) => fc.shuffledSubarray(facts, { minLength: facts.length }));
}

function withGateAndDanger(fact: Fact, earlier: readonly Fact[]): fc.Arbitrary<Fact> {
  if (fact.id === "ageMonths" || fact.id === "unborn") return fc.constant(fact);
  const gate = earlier.length === 0 ? fc.constant(null) : fc.option(comparisonOn(earlier), { freq: 2 });
  const danger = fc.option(comparisonOf(fact).filter(isOfOneValue), { freq: 3 });
  return fc.tuple(gate, danger).map(([appliesWhen, dangerous]) => ({
    ...fact,
    ...(appliesWhen === null ? {} : { appliesWhen }),
    ...(dangerous === null ? {} : { danger: { operator: dangerous.operator, value: dangerous.value } }),
  }));
}

function isOfOneValue(comparison: Comparison): comparison is Comparison & { readonly value: Scalar } {
  return typeof comparison.value !== "object";
}

/** A comparison on one of the facts. */
export function comparisonOn(facts: readonly Fact[]): fc.Arbitrary<Comparison> {
  return fc.constantFrom(...facts).chain(comparisonOf);
}

const NUMBERS: readonly Operator[] = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

/** A well-typed comparison on the fact. */
export function comparisonOf(fact: Fact): fc.Arbitrary<Comparison> {
  const values = fc.constantFrom(...(fact.id === "ageMonths" ? MONTHS : domainOf(fact)));
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

/** Every value that a fact can have, lowest first. */
export function domainOf(fact: Fact): readonly Scalar[] {
  if (fact.kind === "boolean") return [false, true];
  if (fact.kind !== "integer") return fact.values.map(({ value }) => value);
  return Array.from({ length: fact.to - fact.from + 1 }, (_, more) => fact.from + more);
}
