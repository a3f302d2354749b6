import type { Comparison, Condition, ConditionGroup } from "../facts/comparison.js";
import type { FactIndex } from "../facts/values-left.js";

/**
 * A condition as json-rules-engine is given it: what each question presupposes stands beside it, and is looked at first.
 *
 * What comes first ends the matter if it fails, so a fact that does not apply need not be there at all. A copy: the
 * engine writes into what it is given.
 */
export type EngineCondition =
  | (Comparison & { readonly priority?: number })
  | { readonly all: readonly EngineCondition[]; readonly priority?: number }
  | { readonly any: readonly EngineCondition[] }
  | { readonly not: EngineCondition }
  | { readonly condition: string };

/** The same for what stands at the root of a rule, which json-rules-engine wants to be a group. */
export type EngineGroup = Exclude<EngineCondition, { readonly fact: string }>;

/** Above json-rules-engine's own 1. */
const FIRST = 2;

/** A group with what its questions presuppose written out. */
export function groupWithPresuppositions(group: ConditionGroup, facts: FactIndex): EngineGroup {
  if ("all" in group) return { all: group.all.map((part) => withPresuppositions(part, facts)) };
  if ("any" in group) return { any: group.any.map((part) => withPresuppositions(part, facts)) };
  if ("not" in group) return { not: withPresuppositions(group.not, facts) };
  return { condition: group.condition };
}

/** A comparison or a group with what its questions presuppose written out. */
export function withPresuppositions(condition: Condition, facts: FactIndex): EngineCondition {
  return "fact" in condition ? comparison(condition, facts) : groupWithPresuppositions(condition, facts);
}

function comparison({ fact, operator, value }: Comparison, facts: FactIndex): EngineCondition {
  const itself = { fact, operator, value: typeof value === "object" ? [...value] : value };
  const gate = facts.get(fact === "ageYears" ? "ageMonths" : fact)?.appliesWhen;
  if (gate === undefined) return itself;
  const before = comparison(gate, facts);
  return { all: [first(before), itself] };
}

function first(condition: EngineCondition): EngineCondition {
  return "fact" in condition || "all" in condition ? { ...condition, priority: FIRST } : condition;
}
