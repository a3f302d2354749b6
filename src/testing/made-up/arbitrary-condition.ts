import type * as fc from "fast-check";
import type { ConditionGroup } from "../../facts/comparison.js";
import { expand, vocabularyOf } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { MOST_TRIALS, trialsNeeded } from "../../ruleset/trials.js";
import { shrinking } from "../shrinking/shrinking.js";
import { smallerGroups } from "../shrinking/smaller-conditions.js";
import { groupOf } from "./conditions.js";
import { comparisonsOn, withCounts } from "./named-conditions.js";

/** How deep made-up conditions go. */
export interface ArbitraryConditionOptions {
  /** How many groups deep at most; 2 if left out. */
  readonly depth?: number;
}

/**
 * Conditions over the facts, counts and named conditions of a rule set, such as a rule of it may have.
 *
 * They shrink to fewer and shallower groups, in the end to a single comparison.
 */
export function arbitraryCondition(
  ruleSet: RuleSet,
  { depth = 2 }: ArbitraryConditionOptions = {},
): fc.Arbitrary<ConditionGroup> {
  const facts = ruleSetTaken(ruleSet).facts.filter(({ readBy }) => readBy !== "duties");
  const comparisons = withCounts(comparisonsOn(facts), ruleSet.counts);
  const vocabulary = vocabularyOf(ruleSet);
  const isBounded = (group: ConditionGroup): boolean =>
    trialsNeeded(expand(group, vocabulary), vocabulary.facts) <= MOST_TRIALS;
  const groups = groupOf({ comparisons, names: Object.keys(ruleSet.conditions) }, depth).filter(isBounded);
  return shrinking(groups, (group) => smallerGroups(group).values());
}
