import * as fc from "fast-check";
import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import type { ConditionGroup } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { expand, type Vocabulary, vocabularyOf } from "../../ruleset/expand.js";
import { wrongPolarity } from "../../ruleset/polarity.js";
import type { ResolvedDuty, ResolvedLevel, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { MOST_TRIALS, trialsNeeded } from "../../ruleset/trials.js";
import { aDuty, aLevel, anAction, aRule, aRuleSet } from "./a-rule-set.js";
import { groupOf, type Words } from "./conditions.js";
import { gatedFacts } from "./facts.js";
import { comparisonsOn, namedOn, withCounts } from "./named-conditions.js";
import { withReadings } from "./readings.js";

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

function rulesOn(
  words: Words,
  levels: readonly ResolvedLevel[],
  maxRules: number,
): fc.Arbitrary<readonly ResolvedRule[]> {
  const rule = fc.record({
    conditions: groupOf(words, 3),
    level: fc.constantFrom(...levels),
    actions: fc.subarray(ACTIONS),
    urgency: fc.constantFrom(...URGENCIES),
    tell: fc.constantFrom(...TELLS),
    inForce: fc.option(periods, { freq: 6 }),
  });
  return fc.array(rule, { minLength: 1, maxLength: maxRules }).map((rules) =>
    rules.map(({ conditions, level, inForce, ...rest }, place) =>
      aRule(`rule-${"cbead"[place] ?? place}`, conditions, {
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
export const madeUpRuleSets = (maxRules: number): fc.Arbitrary<RuleSet> => ruleSetsOver(gatedFacts, maxRules);

/** The same over facts of one's own; some are given a cautious reading. */
export const ruleSetsOver = (someFacts: fc.Arbitrary<readonly Fact[]>, maxRules: number): fc.Arbitrary<RuleSet> =>
  fc.tuple(someFacts.chain(withReadings), scales).chain(([facts, levels]) => {
    const comparisons = comparisonsOn(facts);
    return namedOn(comparisons).chain(({ conditions, counts }) => {
      const words: Words = { comparisons: withCounts(comparisons, counts), names: Object.keys(conditions) };
      return fc
        .record({
          rules: rulesOn(words, levels, maxRules),
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

/** Those of at most five rules. */
export const ruleSets: fc.Arbitrary<RuleSet> = madeUpRuleSets(5);

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
