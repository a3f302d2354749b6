import type { OwnCondition } from "../../engine/coverage/own-conditions.js";
import type { Condition, ConditionGroup } from "../../facts/comparison.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** The rule set with another condition where one of its own stood. */
export function withCondition(ruleSet: RuleSet, own: OwnCondition, condition: Condition): RuleSet {
  const { of, name } = own;
  const changed = <One extends { readonly name: string; readonly conditions: ConditionGroup }>(one: One): One =>
    one.name === name ? { ...one, conditions: condition as ConditionGroup } : one;
  switch (of) {
    case "rule":
      return { ...ruleSet, rules: ruleSet.rules.map(changed) };
    case "duty":
      return { ...ruleSet, duties: ruleSet.duties.map(changed) };
    case "condition":
      return { ...ruleSet, conditions: { ...ruleSet.conditions, [name]: condition as ConditionGroup } };
    case "count": {
      const place = Number(own.path.at(-1));
      const counts = ruleSet.counts.map((count) =>
        count.id === name ? { ...count, of: count.of.map((part, at) => (at === place ? condition : part)) } : count,
      );
      return { ...ruleSet, counts };
    }
  }
}

/** The rule set with a rule at another level. */
export function withLevel(ruleSet: RuleSet, rule: string, level: string): RuleSet {
  const rules = ruleSet.rules.map((one) => (one.name === rule ? { ...one, event: { type: level } } : one));
  return { ...ruleSet, rules };
}
