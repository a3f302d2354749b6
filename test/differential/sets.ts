import * as fc from "fast-check";
import type { Comparison, Condition, ConditionGroup } from "../../src/facts/comparison.js";
import { expand, vocabularyOf } from "../../src/ruleset/expand.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { MOST_TRIALS, trialsNeeded } from "../../src/ruleset/trials.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { comparisonOfNumber, comparisonOn } from "../../src/testing/made-up/comparisons.js";
import { gatedFacts } from "../../src/testing/made-up/facts.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";

/** Made-up sets without what is not json-rules-engine's matter: days on which rules are in force, grown-ups, readings. */
export const plainSets: fc.Arbitrary<RuleSet> = ruleSets.map((set) => ({
  ...set,
  ages: {},
  rules: set.rules.map(({ inForce: _, ...rule }) => rule),
  facts: set.facts.map(({ whenUnknown: _, ...fact }) => ({ ...fact, direction: "neutral" as const })),
})) as fc.Arbitrary<RuleSet>;

/** What conditions are made of at some depth: comparisons, and names of conditions and counts that stand below. */
interface Parts {
  readonly comparisons: fc.Arbitrary<Comparison>;
  readonly names: readonly string[];
}

/** A comparison or a name, as it is or as its opposite, once or twice over. */
function leafOf({ comparisons, names }: Parts): fc.Arbitrary<Condition> {
  const leaf: fc.Arbitrary<Condition> =
    names.length === 0
      ? comparisons
      : fc.oneof(
          { weight: 3, arbitrary: comparisons },
          { weight: 1, arbitrary: fc.constantFrom(...names).map((condition) => ({ condition })) },
        );
  return negated(leaf);
}

function negated(conditions: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.tuple(conditions, fc.constantFrom(0, 0, 1, 2)).map(([one, times]) => {
    if (times === 0) return one;
    return times === 1 ? { not: one } : { not: { not: one } };
  });
}

/** A group so many groups deep, each of which may be the opposite, with leaves before and after what lies deeper. */
function deepGroup(parts: Parts, depth: number): fc.Arbitrary<ConditionGroup> {
  const deeper: fc.Arbitrary<Condition> = depth <= 1 ? leafOf(parts) : negated(deepGroup(parts, depth - 1));
  const beside = fc.array(leafOf(parts), { maxLength: 1 });
  return fc
    .tuple(beside, deeper, beside, fc.boolean())
    .map(([before, within, after, isAll]) =>
      isAll ? { all: [...before, within, ...after] } : { any: [...before, within, ...after] },
    );
}

const DEPTHS = [2, 4, 6, 9, 12] as const;

/**
 * Sets whose rules lie up to twelve groups deep, with `not` at any depth and twice over, over a chain of three named
 * conditions that each may use those before, and two counts, of which the second may count the first.
 */
export const deepSets: fc.Arbitrary<RuleSet> = gatedFacts.chain((all) => {
  const facts = all.map(({ whenUnknown: _, ...fact }) => ({
    ...fact,
    direction: "neutral" as const,
  })) as RuleSet["facts"];
  const plain = facts.some(({ id }) => id === "ageMonths")
    ? fc.oneof(
        { weight: 5, arbitrary: comparisonOn(facts) },
        { weight: 2, arbitrary: comparisonOfNumber("ageYears", 0, 18) },
      )
    : comparisonOn(facts);
  const withCount = (id: string, of: number): fc.Arbitrary<Comparison> =>
    fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: comparisonOfNumber(id, 0, of) });
  const one: Parts = { comparisons: plain, names: ["condition-one"] };
  const withOne: Parts = { comparisons: withCount("countOne", 2), names: one.names };
  const withTwo: Parts = { comparisons: withCount("countTwo", 3), names: ["condition-one", "condition-two"] };
  const every: Parts = { comparisons: withTwo.comparisons, names: [...withTwo.names, "condition-three"] };
  return fc
    .record({
      first: deepGroup({ comparisons: plain, names: [] }, 2),
      pair: fc.tuple(leafOf(one), leafOf({ comparisons: plain, names: [] })),
      second: deepGroup(withOne, 2),
      three: fc.tuple(leafOf(withOne), leafOf(one), leafOf(one)),
      third: fc.oneof(deepGroup(withTwo, 2), fc.constant({ condition: "condition-two" })),
      rules: fc.tuple(...DEPTHS.map((depth) => deepGroup(every, depth))),
    })
    .map(({ first, pair, second, three, third, rules }) => {
      const set = aRuleSet(facts, {
        conditions: { "condition-one": first, "condition-two": second, "condition-three": third },
        counts: [
          { id: "countOne", label: "How many of two", of: pair },
          { id: "countTwo", label: "How many of three", of: three },
        ],
        rules: rules.map((conditions, place) => aRule(`rule-${DEPTHS[place]}-deep`, conditions)),
      });
      return { ...set, rules: set.rules.filter(({ conditions }) => isReadable(conditions, set)) };
    });
});

/** Whether the reader would take it: a rule that needs too many trials is refused. */
function isReadable(conditions: ConditionGroup, set: RuleSet): boolean {
  const vocabulary = vocabularyOf(set);
  return trialsNeeded(expand(conditions, vocabulary), vocabulary.facts) <= MOST_TRIALS;
}
