import * as fc from "fast-check";
import { ROUTES } from "../../../src/domain/route.js";
import type { Comparison, Condition, ConditionGroup } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { allValues, valuesMeeting } from "../../../src/facts/values.js";
import { expand, vocabularyOf } from "../../../src/ruleset/expand.js";
import type { ResolvedRule, RuleSet } from "../../../src/ruleset/rule-set.js";
import { MOST_TRIALS, trialsNeeded } from "../../../src/ruleset/trials.js";
import { aRule } from "../../../src/testing/made-up/a-rule-set.js";
import { comparisonOf, comparisonOn } from "../../../src/testing/made-up/comparisons.js";
import { conditionOf } from "../../../src/testing/made-up/conditions.js";
import { gated, someFacts } from "../../../src/testing/made-up/facts.js";
import { ruleSetsOver } from "../../../src/testing/made-up/rule-sets.js";
import type { MustNotMatter } from "../../../src/verify.js";

/** A rule set so small that all of its cases can be listed, and what is to be proved of it. */
export interface Small {
  readonly own: RuleSet;
  readonly baseline: RuleSet;
  readonly alwaysEscalate: readonly Comparison[];
  readonly mustNotMatter: readonly MustNotMatter[];
  readonly assume: readonly Condition[];
}

const MOST_CASES = 72;

function casesOf(facts: readonly Fact[]): number {
  return facts.reduce((product, fact) => product * allValues(fact).length, 1);
}

const facts = gated(someFacts(3, 5).filter((some) => casesOf(some) <= MOST_CASES));

/** Rules that stand in some relation to one of the set's own: defects that chance alone seldom makes. */
function kinOf({ facts: all, rules, levels }: RuleSet): fc.Arbitrary<readonly ResolvedRule[]> {
  const level = fc.constantFrom(...levels.map(({ id }) => id));
  const fact = fc.constantFrom(...all);
  const conditions: fc.Arbitrary<ConditionGroup> =
    rules.length === 0
      ? comparisonOn(all).map((one) => ({ all: [one] }))
      : fc.constantFrom(...rules.map((rule) => rule.conditions));
  const named = (groups: readonly ConditionGroup[], ids: readonly string[]): readonly ResolvedRule[] =>
    groups.map((group, at) => {
      const type = ids[at % ids.length] ?? "level-1";
      return aRule(`kin-${at}`, group, { event: { type }, origin: { set: "made-up", level: type } });
    });
  /** The same words at another level. */
  const twins = fc.tuple(conditions, level).map(([group, id]) => named([group], [id]));
  /** One rule for each value of a fact, or for all but one, which something else may rule out. */
  const split = fc.tuple(fact, comparisonOn(all), level, fc.option(fc.nat())).map(([one, beside, id, without]) => {
    const values = allValues(one);
    const some = without === null ? values : values.toSpliced(without % values.length, 1);
    return named(
      some.map((value) => ({ all: [{ fact: one.id, operator: "equal" as const, value }, beside] })),
      [id],
    );
  });
  /** One rule for each value of a fact that another one presupposes. */
  const narrowed = fc.tuple(fact, level).map(([{ appliesWhen }, id]) => {
    const gate = all.find((one) => one.id === appliesWhen?.fact);
    const values = gate === undefined || appliesWhen === undefined ? [] : valuesMeeting(allValues(gate), appliesWhen);
    const groups = [...values].map((value) => ({
      any: [{ fact: gate?.id ?? "", operator: "equal" as const, value }],
    }));
    return named(groups, [id]);
  });
  const bands = fact.chain((one) =>
    fc
      .tuple(comparisonOf(one), comparisonOf(one), comparisonOn(all), level, level)
      .map(([low, high, beside, ...ids]) => named([{ all: [low, beside] }, { all: [beside, high] }], ids)),
  );
  const alone = fc
    .tuple(comparisonOn(all), fc.constantFrom("level-4", "level-3", "level-2"))
    .map(([one, id]) => named([{ any: [one] }], [id]));
  return fc.oneof(twins, split, narrowed, bands, alone);
}

/** The set with rules beside its own, but for those that the reader would refuse as too much work. */
function withRules(set: RuleSet, more: readonly ResolvedRule[]): RuleSet {
  const vocabulary = vocabularyOf(set);
  const few = more.filter(
    ({ conditions }) => trialsNeeded(expand(conditions, vocabulary), vocabulary.facts) <= MOST_TRIALS,
  );
  return { ...set, rules: [...set.rules, ...few] };
}

/** What the set may have come from: some of its rules, elsewhere on the scale or in other words. */
function baselineOf(own: RuleSet): fc.Arbitrary<RuleSet> {
  const ids = own.levels.map(({ id }) => id);
  const changed = own.rules.map((rule) =>
    fc
      .tuple(
        fc.constantFrom("as it is", "as it is", "left out", "elsewhere", "all year"),
        fc.constantFrom(...ids),
        fc.constantFrom("statute", "safety", "indicative"),
      )
      .map(([how, type, binding]): readonly ResolvedRule[] => {
        const { inForce, ...always } = rule;
        if (how === "left out") return [];
        if (how === "all year") return [{ ...always, binding } as ResolvedRule];
        return [{ ...rule, binding, ...(how === "elsewhere" ? { event: { type } } : {}) } as ResolvedRule];
      }),
  );
  const other = fc.option(comparisonOn(own.facts), { freq: 2 }).map((one) => {
    return one === null ? [] : [aRule("other", { all: [one] }, { event: { type: "level-3" } })];
  });
  return fc
    .tuple(fc.tuple(...changed), other)
    .map(([rules, more]) => ({ ...own, id: "made-up-baseline", rules: [...rules.flat(), ...more] }));
}

/** Sets with three to five facts, a baseline, and what must and must not decide. */
export const smallSets: fc.Arbitrary<Small> = ruleSetsOver(facts, 5)
  .map((set) => ({ ...set, ages: {} }))
  .chain((set) => fc.option(kinOf(set), { freq: 3 }).map((kin) => (kin === null ? set : withRules(set, kin))))
  .chain((own) => {
    const comparisons = comparisonOn(own.facts);
    const matters = fc
      .record({ fact: fc.constantFrom(...own.facts.map(({ id }) => id)), above: fc.option(fc.constantFrom(...ROUTES)) })
      .map(({ fact, above }): MustNotMatter => (above === null ? { fact } : { fact, above }));
    const words = { comparisons, names: Object.keys(own.conditions) };
    return fc.record({
      own: fc.constant(own),
      baseline: baselineOf(own),
      alwaysEscalate: fc.array(comparisons, { minLength: 1, maxLength: 3 }),
      mustNotMatter: fc.uniqueArray(matters, { minLength: 1, maxLength: 3, selector: ({ fact }) => fact }),
      assume: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(conditionOf(words, 2), { minLength: 1, maxLength: 2 }) },
      ),
    });
  });
