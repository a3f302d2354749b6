import type { Comparison, Condition, ConditionGroup } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** A rule set in which one comparison is written otherwise, as somebody might who mistypes it. */
export interface Changed {
  readonly rule: string;
  readonly says: string;
  readonly ruleSet: RuleSet;
}

const BESIDE: Readonly<Record<string, Comparison["operator"]>> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "lessThanInclusive",
  lessThanInclusive: "lessThan",
  greaterThan: "greaterThanInclusive",
  greaterThanInclusive: "greaterThan",
};

/** Each comparison of each rule, once with the operator beside it, once with the value beside it. */
export function changedByOne(ruleSet: RuleSet): readonly Changed[] {
  return ruleSet.rules.flatMap((rule, place) =>
    changes(rule.conditions, ruleSet).map(({ says, condition }) => ({
      rule: rule.name,
      says,
      ruleSet: { ...ruleSet, rules: ruleSet.rules.with(place, { ...rule, conditions: condition as ConditionGroup }) },
    })),
  );
}

interface Change {
  readonly says: string;
  readonly condition: Condition;
}

function changes(condition: Condition, ruleSet: RuleSet): readonly Change[] {
  if ("not" in condition)
    return changes(condition.not, ruleSet).map((one) => ({ ...one, condition: { not: one.condition } }));
  if ("condition" in condition) return [];
  if ("fact" in condition) return comparisons(condition, ruleSet);
  const [kind, parts] = "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
  return parts.flatMap((part, place) =>
    changes(part, ruleSet).map((one) => {
      const changed = parts.with(place, one.condition);
      return { says: one.says, condition: kind === "all" ? { all: changed } : { any: changed } };
    }),
  );
}

function comparisons(written: Comparison, ruleSet: RuleSet): readonly Change[] {
  const { fact: id, operator, value } = written;
  const beside = BESIDE[operator];
  const fact = ruleSet.facts.find((one) => one.id === id);
  const next = typeof value === "number" ? value + 1 : fact && stepAfter(fact, value);
  const all: readonly Comparison[] = [
    ...(beside === undefined ? [] : [{ ...written, operator: beside }]),
    ...(next === undefined ? [] : [{ ...written, value: next }]),
  ];
  return all.map((one) => ({ says: `${id} ${one.operator} ${JSON.stringify(one.value)}`, condition: one }));
}

function stepAfter(fact: Fact, value: Comparison["value"]): string | undefined {
  if (fact.kind !== "ordered" || Array.isArray(value)) return undefined;
  const values = allValues(fact);
  const next = values[values.indexOf(value as string) + 1];
  return typeof next === "string" ? next : undefined;
}
