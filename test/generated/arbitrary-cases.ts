import * as fc from "fast-check";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { Part } from "../../src/facts/given.js";
import { allValues } from "../../src/facts/values.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { partOf } from "../../src/testing/cases/part-of.js";
import { type MadeUpCase, TODAY } from "./asked.js";
import { inShort, type SetAndCase } from "./smaller.js";

type Written = Scalar | Part<Scalar> | null;

const days = fc.constantFrom(TODAY, TODAY, TODAY, "2026-10-31", "2026-12-01");

/** Cases in which each fact is absent, not known, known, or known in part; some contradict themselves. */
export function casesFor(ruleSet: RuleSet): fc.Arbitrary<MadeUpCase> {
  const written = Object.fromEntries(ruleSet.facts.map((fact) => [fact.id, writtenFor(fact, ruleSet)]));
  const hasAge = ruleSet.facts.some(({ id }) => id === "ageMonths");
  const inYears = hasAge ? { ageYears: fc.option(yearsIn(), { freq: 2, nil: undefined }) } : {};
  return fc.record({ on: days, facts: fc.record({ ...written, ...inYears }).map(withoutUndefined) });
}

/** A set with a case for it; a property that fails shows what bears on it and leaves out the rest. */
export function setsWithCase(sets: fc.Arbitrary<RuleSet>): fc.Arbitrary<SetAndCase> {
  return sets
    .chain((ruleSet) => fc.tuple(fc.constant(ruleSet), casesFor(ruleSet)))
    .map((pair) => Object.assign(pair, { [fc.toStringMethod]: () => inShort(pair) }));
}

function writtenFor(fact: Fact, { ages }: RuleSet): fc.Arbitrary<Written | undefined> {
  const domain = allValues(fact).filter((value) => fact.id !== "ageMonths" || Number(value) < 216);
  const grownUp = ages.to === undefined ? 0 : 12;
  const values = [
    { weight: 4, arbitrary: fc.constantFrom(...domain) },
    ...(fact.kind === "boolean" ? [] : [{ weight: 3, arbitrary: partOf(fact, domain) }]),
    ...(fact.id === "ageMonths" ? [{ weight: grownUp, arbitrary: fc.constantFrom(215, 216, 240, 311) }] : []),
  ];
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(null) },
    ...values,
  );
}

function yearsIn(): fc.Arbitrary<Written> {
  const years = fc.integer({ min: 0, max: 17 });
  return fc.oneof(
    years,
    years.map((to) => ({ to })),
    years.map((from) => ({ from, to: Math.min(17, from + 3) })),
  );
}

function withoutUndefined(facts: object): WrittenFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as WrittenFacts;
}
