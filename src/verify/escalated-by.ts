import type { Comparison, Condition } from "../facts/comparison.js";
import { inForceOnDay } from "../ruleset/in-force.js";
import type { ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { spansOf } from "./model/spans.js";

/** What alone calls for child protection by a floor rule of the set, as long as the set is in force: the rules that are one comparison. */
export function escalatedBy(ruleSet: RuleSet): readonly Comparison[] {
  const { rules, levels, facts } = ruleSet;
  const isProtection = ({ event }: ResolvedRule): boolean =>
    levels.some(({ id, route }) => id === event.type && route === "child-protection");
  const inForce = spansOf([ruleSet]).map(({ day }) => inForceOnDay(ruleSet, day).rules);
  return rules
    .filter(
      (rule) => rule.binding !== "indicative" && isProtection(rule) && inForce.every((names) => names.has(rule.name)),
    )
    .flatMap(({ conditions }) => onlyComparison(conditions) ?? [])
    .filter(({ fact }) => facts.some(({ id }) => id === fact));
}

function onlyComparison(condition: Condition): Comparison | undefined {
  if ("fact" in condition) return condition;
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts.length === 1 && parts[0] !== undefined ? onlyComparison(parts[0]) : undefined;
}
