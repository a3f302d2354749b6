import * as fc from "fast-check";
import { TELLS } from "../../src/domain/tell.js";
import { URGENCIES } from "../../src/domain/urgency.js";
import type { Comparison, ConditionGroup } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { Part } from "../../src/facts/given.js";
import { indexFacts } from "../../src/facts/values-left.js";
import { expand, type Vocabulary } from "../../src/ruleset/expand.js";
import { wrongPolarity } from "../../src/ruleset/polarity.js";
import type { Count, ResolvedDuty, ResolvedLevel, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { MOST_TRIALS, trialsNeeded } from "../../src/ruleset/trials.js";
import { aDuty, aLevel, anAction, aRule, aRuleSet, BASIS } from "./a-rule-set.js";
import { conditionOf, groupOf, type Words } from "./arbitrary-conditions.js";
import { comparisonOfNumber, comparisonOn, domainOf, gatedFacts } from "./arbitrary-facts.js";

const LADDER: readonly ResolvedLevel[] = [
  aLevel("level-1", "universal"),
  aLevel("level-1-plus", "universal"),
  aLevel("level-2", "early-help"),
  aLevel("level-3", "child-in-need"),
  aLevel("level-3-plus", "child-in-need"),
  aLevel("level-4", "child-protection"),
];
const OPTIONAL = ["level-1-plus", "level-3-plus"];
const ACTIONS = ["act-a", "act-b", "act-c"];

const scales = fc
  .subarray(OPTIONAL)
  .map((chosen) => LADDER.filter(({ id }) => !OPTIONAL.includes(id) || chosen.includes(id)));

const periods = fc.constantFrom(
  { from: "2026-12-01" },
  { until: "2026-10-31" },
  { from: "2026-11-21" },
  { until: "2026-11-21" },
);

interface Named {
  readonly conditions: { readonly [name: string]: ConditionGroup };
  readonly counts: readonly Count[];
}

/** A named condition, a count that may use it, and a second condition that may use both; any of them may be absent. */
function namedOn(comparisons: fc.Arbitrary<Comparison>): fc.Arbitrary<Named> {
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

function withCounts(comparisons: fc.Arbitrary<Comparison>, counts: readonly Count[]): fc.Arbitrary<Comparison> {
  const onCounts = counts.map(({ id, of }) => comparisonOfNumber(id, 0, of.length));
  return fc.oneof({ weight: 4, arbitrary: comparisons }, ...onCounts);
}

/** Comparisons on the facts; where the age is among them, on the age in years too. */
function comparisonsOn(facts: readonly Fact[]): fc.Arbitrary<Comparison> {
  const onFacts = { weight: 6, arbitrary: comparisonOn(facts) };
  const hasAge = facts.some(({ id }) => id === "ageMonths");
  return hasAge
    ? fc.oneof(onFacts, { weight: 1, arbitrary: comparisonOfNumber("ageYears", 0, 18) })
    : fc.oneof(onFacts);
}

/** Some of the facts with a cautious reading; a strength has its own, and keeps it. */
function withReadings(facts: readonly Fact[]): fc.Arbitrary<readonly Fact[]> {
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
  const domain = domainOf(fact).filter((value) => fact.id !== "ageMonths" || Number(value) < 216);
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

function rulesOn(words: Words, levels: readonly ResolvedLevel[]): fc.Arbitrary<readonly ResolvedRule[]> {
  const rule = fc.record({
    conditions: groupOf(words, 3),
    level: fc.constantFrom(...levels),
    actions: fc.subarray(ACTIONS),
    urgency: fc.constantFrom(...URGENCIES),
    tell: fc.constantFrom(...TELLS),
    inForce: fc.option(periods, { freq: 6 }),
  });
  return fc.array(rule, { minLength: 1, maxLength: 5 }).map((rules) =>
    rules.map(({ conditions, level, inForce, ...rest }, place) =>
      aRule(`rule-${"cbead"[place]}`, conditions, {
        ...rest,
        event: { type: level.id },
        origin: { set: "made-up", level: level.id },
        ...(inForce === null ? {} : { inForce }),
      }),
    ),
  );
}

function dutiesOn(words: Words): fc.Arbitrary<readonly ResolvedDuty[]> {
  const duty = fc.record({ conditions: groupOf(words, 2), actions: fc.subarray(ACTIONS) });
  return fc
    .array(duty, { maxLength: 2 })
    .map((duties) =>
      duties.map(({ conditions, actions }, place) => aDuty(`duty-${"ba"[place]}`, conditions, { actions })),
    );
}

/**
 * Small rule sets over made-up facts, of everything that a file can say: gates, readings, strengths, danger, counts,
 * named conditions, nested groups, facts that stand twice, dated rules, duties, actions.
 */
export const ruleSets: fc.Arbitrary<RuleSet> = ruleSetsOver(gatedFacts);

/** The same over facts of one's own; some are given a cautious reading. */
export function ruleSetsOver(someFacts: fc.Arbitrary<readonly Fact[]>): fc.Arbitrary<RuleSet> {
  return fc.tuple(someFacts.chain(withReadings), scales).chain(([facts, levels]) => {
    const comparisons = comparisonsOn(facts);
    return namedOn(comparisons).chain(({ conditions, counts }) => {
      const words: Words = { comparisons: withCounts(comparisons, counts), names: Object.keys(conditions) };
      return fc
        .record({
          rules: rulesOn(words, levels),
          duties: dutiesOn(words),
          when: fc.option(groupOf(words, 1), { freq: 2 }),
          grownUps: fc.option(fc.constant({ to: 25, sets: ["made-up"] }), { freq: 3 }),
          ofLevel: fc.subarray(ACTIONS),
        })
        .map(({ rules, duties, when, grownUps, ofLevel }) => {
          const acts = ACTIONS.map((id) => anAction(id, when !== null && id === "act-a" ? { when } : {}));
          const whole = { conditions, counts, actions: acts, ages: grownUps ?? {} };
          return bounded(
            aRuleSet(facts, { ...whole, levels: levels.map((l) => ({ ...l, actions: ofLevel })), rules, duties }),
          );
        });
    });
  });
}

/** The set without what the reader would refuse as too much work; rules of the right polarity are made floor rules. */
function bounded(ruleSet: RuleSet): RuleSet {
  const vocabulary = vocabularyOf(ruleSet);
  const few = (condition: ConditionGroup): boolean =>
    trialsNeeded(expand(condition, vocabulary), vocabulary.facts) <= MOST_TRIALS;
  const facts = ruleSet.facts.map((fact) => {
    const { whenUnknown, ...rest } = fact;
    return whenUnknown?.when === undefined || few(whenUnknown.when) ? fact : (rest as Fact);
  });
  const rules = ruleSet.rules
    .filter(({ conditions }) => few(conditions))
    .map((rule) => (isRightWayRound(rule, vocabulary) ? { ...rule, binding: "safety" as const } : rule));
  return { ...ruleSet, facts, rules, duties: ruleSet.duties.filter(({ conditions }) => few(conditions)) };
}

/** Whether no harm fact could end the rule, and no protective fact stands in it. */
export function isRightWayRound({ conditions }: ResolvedRule, vocabulary: Vocabulary): boolean {
  return wrongPolarity(expand(conditions, vocabulary), vocabulary.facts).length === 0;
}

/** What the words of the set's conditions may refer to. */
export function vocabularyOf(ruleSet: RuleSet): Vocabulary {
  const counts = new Map(ruleSet.counts.map((count) => [count.id, count]));
  return { facts: indexFacts(ruleSet.facts), counts, conditions: ruleSet.conditions };
}
