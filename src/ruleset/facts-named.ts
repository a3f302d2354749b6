import { AGE_YEARS } from "../facts/age.js";
import type { Condition } from "../facts/comparison.js";
import { namesIn } from "./reach.js";
import type { RuleSet } from "./rule-set.js";

/**
 * The facts on which anything in a set bears: those that its conditions name, all that speak of danger, and whatever
 * these presuppose or are read by.
 */
export function factsNamed(
  ruleSet: Pick<RuleSet, "facts" | "counts" | "conditions" | "rules" | "duties" | "actions">,
): ReadonlySet<string> {
  const conditions: readonly Condition[] = [
    ...[...ruleSet.rules, ...ruleSet.duties].map((one) => one.conditions),
    ...Object.values(ruleSet.conditions),
    ...ruleSet.counts.flatMap(({ of }) => of),
    ...ruleSet.actions.flatMap(({ when }) => (when === undefined ? [] : [when])),
  ];
  const named = conditions.flatMap((condition) => [...namesIn(condition).facts]);
  const dangers = ruleSet.facts.flatMap(({ id, danger }) => (danger === undefined ? [] : [id]));
  return withPresupposed([...named, ...dangers], ruleSet);
}

/** The facts, and all that they presuppose or are read by in turn; counts fall out, since their parts are named. */
export function withPresupposed(names: readonly string[], { facts }: Pick<RuleSet, "facts">): ReadonlySet<string> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const found = new Set<string>();
  const open = [...names];
  for (const name of open) {
    const fact = byId.get(name === AGE_YEARS.id ? "ageMonths" : name);
    if (fact === undefined || found.has(fact.id)) continue;
    found.add(fact.id);
    if (fact.appliesWhen !== undefined) open.push(fact.appliesWhen.fact);
    if (fact.whenUnknown?.when !== undefined) open.push(...namesIn(fact.whenUnknown.when).facts);
  }
  return found;
}
