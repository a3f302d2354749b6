import * as fc from "fast-check";
import type { Comparison, Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "./a-fact.js";
import { AGE_FACTS } from "./age-facts.js";
import { comparisonOf, comparisonOn } from "./comparisons.js";

/** Steps of made-up ordered facts, lowest first; every scale takes some of them and keeps their order. */
const STEPS = ["none", "slight", "clear", "grave"] as const;
const COLOURS = ["red", "green", "blue"] as const;

const directions = fc.constantFrom("harm", "protective", "neutral" as const);

/** A fact of any kind, with at most five values. */
export function plainFact(id: string): fc.Arbitrary<Fact> {
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
    .filter((facts) => facts.reduce((product, fact) => product * allValues(fact).length, 1) <= 2_000);
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
