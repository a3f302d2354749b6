import type { Condition, ConditionGroup } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";

/**
 * A condition with what each question presupposes put beside it, as JSON: `{ "all": [appliesWhen, it] }`.
 *
 * Written for the tests alone, so that the reference does not lean on how the engine does the same.
 */
export function withPresuppositions(group: ConditionGroup, facts: readonly Fact[]): ConditionGroup {
  return spliced(group, facts) as ConditionGroup;
}

function spliced(condition: Condition, facts: readonly Fact[]): Condition {
  if ("fact" in condition) {
    const id = condition.fact === "ageYears" ? "ageMonths" : condition.fact;
    const gate = facts.find((fact) => fact.id === id)?.appliesWhen;
    return gate === undefined ? condition : { all: [spliced(gate, facts), condition] };
  }
  const [[key, parts]] = Object.entries(condition) as [[string, Condition | readonly Condition[] | string]];
  if (typeof parts === "string") return condition;
  const inner = "map" in parts ? parts.map((part) => spliced(part, facts)) : spliced(parts, facts);
  return { [key]: inner } as unknown as Condition;
}
