import * as fc from "fast-check";
import type { Comparison } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Part } from "../../facts/given.js";
import { allValues } from "../../facts/values.js";
import { expand, vocabularyOf } from "../../ruleset/expand.js";
import { wrongPolarity } from "../../ruleset/polarity.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { BASIS } from "./a-rule-set.js";
import { comparisonOn } from "./comparisons.js";
import { groupOf } from "./conditions.js";

/** Some of the facts with a cautious reading; a strength has its own, and keeps it. */
export function withReadings(facts: readonly Fact[]): fc.Arbitrary<readonly Fact[]> {
  const comparisons = comparisonOn(facts);
  return fc.tuple(
    ...facts.map((fact): fc.Arbitrary<Fact> => {
      if (fact.kind === "boolean" && fact.direction === "protective") return fc.constant(fact);
      const when = fc.option(groupOf({ comparisons, names: [] }, 2), { freq: 2 });
      return fc.option(fc.tuple(readOf(fact), when), { freq: 2 }).map((reading) => {
        if (reading === null) return fact;
        const [read, condition] = reading;
        const base = { read, reason: "It may be so.", basis: [BASIS] };
        return { ...fact, whenUnknown: condition === null ? base : { ...base, when: condition } };
      });
    }),
  );
}

function readOf(fact: Fact): fc.Arbitrary<(Comparison["value"] & (boolean | number | string)) | Part<string | number>> {
  const domain = allValues(fact).filter((value) => fact.id !== "ageMonths" || Number(value) < 216);
  const value = fc.constantFrom(...domain) as fc.Arbitrary<string | number>;
  if (fact.kind === "boolean") return fc.boolean();
  if (fact.kind === "choice")
    return fc.oneof(
      value,
      fc.uniqueArray(value, { minLength: 1 }).map((oneOf) => ({ oneOf })),
    );
  return fc.oneof(
    value,
    value.map((from) => ({ from })),
    value.map((to) => ({ to })),
  );
}

/** The set without the readings that a reader of files refuses: those that more harm or less protection would end. */
export function withoutWrongReadings(set: RuleSet): RuleSet {
  const vocabulary = vocabularyOf(set);
  const facts = set.facts.map(({ whenUnknown, ...fact }): Fact => {
    const when = whenUnknown?.when;
    const isWrong = when !== undefined && wrongPolarity(expand(when, vocabulary), vocabulary.facts).length > 0;
    return whenUnknown === undefined || isWrong ? fact : { ...fact, whenUnknown };
  });
  return { ...set, facts };
}
