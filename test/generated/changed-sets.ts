import * as fc from "fast-check";
import type { ConditionGroup } from "../../src/facts/comparison.js";
import { allValues } from "../../src/facts/values.js";
import { expand, vocabularyOf } from "../../src/ruleset/expand.js";
import type { ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { MOST_TRIALS, trialsNeeded } from "../../src/ruleset/trials.js";
import { aRule } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";

/** A set, and what became of it. */
export type Change = readonly [before: RuleSet, after: RuleSet];

type Edit = (ruleSet: RuleSet, choose: (length: number) => number) => RuleSet;

/** One thing done to a set; where it cannot be done, nothing is. */
const EDITS: readonly Edit[] = [
  // a rule is taken out
  (set, choose) => ({ ...set, rules: set.rules.toSpliced(choose(set.rules.length), 1) }),
  // another level
  (set, choose) =>
    withRule(set, choose, (rule) => ({
      ...rule,
      event: { type: set.levels[choose(set.levels.length)]?.id ?? rule.event.type },
    })),
  // narrower, wider, turned round
  (set, choose) => withRule(set, choose, (rule, other) => ({ ...rule, conditions: { all: [rule.conditions, other] } })),
  (set, choose) => withRule(set, choose, (rule, other) => ({ ...rule, conditions: { any: [rule.conditions, other] } })),
  (set, choose) => withRule(set, choose, (rule) => ({ ...rule, conditions: { not: rule.conditions } })),
  (set, choose) =>
    withRule(set, choose, (rule, other) => ({ ...rule, conditions: { all: [rule.conditions, { not: other }] } })),
  // written otherwise, and the same
  (set, choose) => withRule(set, choose, (rule) => ({ ...rule, conditions: { not: { not: rule.conditions } } })),
  // another period
  (set, choose) => withRule(set, choose, (rule) => ({ ...rule, inForce: { from: "2026-11-21" } })),
  (set, choose) => withRule(set, choose, (rule) => ({ ...rule, inForce: { until: "2026-10-31" } })),
  // a name and a count mean something else; of a reading that leans on one the sets would not be held against each other
  (set, choose) => (isReadByNames(set) ? set : { ...set, conditions: turnedRound(set.conditions, choose) }),
  (set) =>
    isReadByNames(set)
      ? set
      : { ...set, counts: set.counts.map((count) => ({ ...count, of: count.of.map((not) => ({ not })) })) },
  // two rules for one, which only together say as much
  inTwo,
  // a new rule
  (set, choose) => {
    const rule = set.rules[choose(set.rules.length)];
    const level = set.levels[choose(set.levels.length)];
    if (rule === undefined || level === undefined || set.rules.some(({ name }) => name === "rule-new")) return set;
    const { conditions } = rule;
    return { ...set, rules: [...set.rules, aRule("rule-new", { not: conditions }, { event: { type: level.id } })] };
  },
  // the same scale by other ids, which is another scale
  (set) => ({
    ...set,
    levels: set.levels.map((level) => ({ ...level, id: `new-${level.id}` })),
    rules: set.rules.map((rule) => ({ ...rule, event: { type: `new-${rule.event.type}` } })),
  }),
];

/** Whether when some fact is read turns on a name: on a named condition, on a count. */
function isReadByNames({ facts, counts }: RuleSet): boolean {
  const names = ["condition", ...counts.map(({ id }) => id)];
  const text = JSON.stringify(facts.map(({ whenUnknown }) => whenUnknown?.when ?? null));
  return names.some((name) => text.includes(JSON.stringify(name)));
}

function turnedRound(conditions: RuleSet["conditions"], choose: (length: number) => number): RuleSet["conditions"] {
  const entries = Object.entries(conditions);
  const chosen = entries[choose(entries.length)];
  return chosen === undefined ? conditions : { ...conditions, [chosen[0]]: { not: chosen[1] } };
}

function inTwo(set: RuleSet, choose: (length: number) => number): RuleSet {
  const rule = set.rules[choose(set.rules.length)];
  const others = set.rules.filter((one) => one !== rule);
  const other = others[choose(others.length)];
  if (rule === undefined || other === undefined || others.some(({ name }) => name === "rule-rest")) return set;
  const part = { ...rule, conditions: { all: [rule.conditions, other.conditions] } };
  const conditions = { all: [rule.conditions, { not: other.conditions }] };
  return { ...set, rules: [...others, part, { ...rule, name: "rule-rest", conditions }] };
}

function withRule(
  set: RuleSet,
  choose: (length: number) => number,
  change: (rule: ResolvedRule, other: ConditionGroup) => ResolvedRule,
): RuleSet {
  const at = choose(set.rules.length);
  const [rule, other] = [set.rules[at], set.rules[choose(set.rules.length)]];
  return rule === undefined
    ? set
    : { ...set, rules: set.rules.with(at, change(rule, other?.conditions ?? rule.conditions)) };
}

/** Sets of few and small facts, each with the same after one to three edits. */
export const changedSets: fc.Arbitrary<Change> = fc
  .tuple(
    ruleSets.filter((set) => partialCases(set) <= 1_300),
    fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.infiniteStream(fc.nat({ max: 59 }))), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([before, edits]): Change => {
    const after = edits.reduce((set, [edit, numbers]) => {
      const choose = (length: number): number => (length === 0 ? 0 : Number(numbers.next().value) % length);
      return edit(set, choose);
    }, before);
    return [before, { ...after, version: "2" }];
  })
  .filter((pair) => pair.every(isBounded))
  .map((pair) => Object.assign(pair, { [fc.toStringMethod]: () => JSON.stringify(pair) }));

/** Sets with the same after the one rule that alone gives the highest level became two: then the answers part. */
export const splitSets: fc.Arbitrary<Change> = ruleSets
  .filter((set) => set.rules.length > 1 && partialCases(set) <= 1_300)
  .chain((set) =>
    fc.tuple(fc.constant(set), fc.nat({ max: set.rules.length - 1 }), fc.nat({ max: set.rules.length - 2 })),
  )
  .map(([set, at, other]): Change => {
    const highest = set.levels.at(-1)?.id ?? "";
    const { inForce: _, ...rule } = set.rules[at] ?? aRule("rule-c", { all: [] });
    const lower = set.rules.filter(({ name, event }) => name !== rule.name && event.type !== highest);
    const before = { ...set, rules: [{ ...rule, event: { type: highest } }, ...lower] };
    const numbers = [0, other];
    return [
      before,
      { ...inTwo(before, (length) => (length === 0 ? 0 : (numbers.shift() ?? 0) % length)), version: "2" },
    ];
  })
  .filter((pair) => pair.every(isBounded))
  .map((pair) => Object.assign(pair, { [fc.toStringMethod]: () => JSON.stringify(pair) }));

/** How many cases there are in which each fact has a value or none. */
function partialCases({ facts }: RuleSet): number {
  return facts.reduce((product, fact) => product * (allValues(fact).length + 1), 1);
}

function isBounded(set: RuleSet): boolean {
  const vocabulary = vocabularyOf(set);
  return set.rules.every(
    ({ conditions }) => trialsNeeded(expand(conditions, vocabulary), vocabulary.facts) <= MOST_TRIALS,
  );
}
