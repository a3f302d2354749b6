import { Engine, type RuleProperties } from "json-rules-engine";
import type { Condition, ConditionGroup, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { withPresuppositions } from "./as-json-rules-engine-needs.js";

/** A value for every fact. */
export type WholeCase = Readonly<Record<string, Scalar>>;

/** Anything with conditions: a rule, a duty, a named condition, part of a count. */
interface Conditional {
  readonly name?: string;
  readonly conditions: ConditionGroup;
}

/** Names of the rules and duties that hold by json-rules-engine itself, sorted. */
export async function byJsonRulesEngine(set: RuleSet, facts: WholeCase): Promise<readonly string[]> {
  return namesOf([...set.rules, ...set.duties], set, facts);
}

/** Runs rules as they stand, but for what `appliesWhen` is short for, in an engine of their own. */
async function namesOf(rules: readonly Conditional[], set: RuleSet, facts: WholeCase): Promise<readonly string[]> {
  const engine = new Engine([], { pathResolver: closed });
  for (const [name, group] of Object.entries(set.conditions)) {
    engine.setCondition(name, ruleOf({ conditions: group }, set.facts).conditions);
  }
  engine.addOperator("atLeast", (step: string, wanted: string) => place(step, wanted, set) >= 0);
  engine.addOperator("atMost", (step: string, wanted: string) => place(step, wanted, set) <= 0);
  for (const { id, of } of set.counts) engine.addFact(id, () => howMany(of, set, facts));
  engine.addFact("ageYears", async (_, almanac) => Math.floor((await almanac.factValue<number>("ageMonths")) / 12));
  for (const rule of rules) engine.addRule(ruleOf(rule, set.facts));
  const { results } = await engine.run({ ...facts });
  return results.map(({ name }) => name).sort();
}

/** Each part of the count is a rule in an engine of its own: so many of them as hold. */
async function howMany(parts: readonly Condition[], set: RuleSet, facts: WholeCase): Promise<number> {
  const rules = parts.map((part, at) => ({ name: `part ${at}`, conditions: { all: [part] }, event: { type: "part" } }));
  return (await namesOf(rules, set, facts)).length;
}

/** A copy: json-rules-engine writes into what it is given. */
function ruleOf(rule: Conditional, facts: readonly Fact[]): RuleProperties {
  const { conditions, ...rest } = structuredClone(rule);
  return { ...rest, conditions: withPresuppositions(conditions, facts) } as unknown as RuleProperties;
}

function closed(): never {
  throw new Error("no rule may use a path");
}

/** How far above the wanted step a step stands, on any scale that has both; no two scales order two words oppositely. */
function place(step: string, wanted: string, { facts }: RuleSet): number {
  for (const fact of facts) {
    if (fact.kind !== "ordered") continue;
    const steps = fact.values.map(({ value }) => value);
    if (steps.includes(step) && steps.includes(wanted)) return steps.indexOf(step) - steps.indexOf(wanted);
  }
  throw new Error(`no scale has both ${step} and ${wanted}`);
}
