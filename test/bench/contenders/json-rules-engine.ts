import { Engine, type RuleProperties } from "json-rules-engine";
import type { ConditionGroup } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { plainCounts, plainRules } from "../translate/plain.js";
import { expression } from "../translate/to-code.js";
import type { KnownFacts } from "../workload/workload.js";
import type { Contender } from "./contender.js";
import { moduleOf } from "./module-of.js";

/** The rules as they stand in the file, in one engine that is used again: its fastest use. */
export const jsonRulesEngine: Contender = {
  id: "json-rules-engine",
  name: "json-rules-engine 7.3.1, engine reused",
  gives: "events, and every condition with its result",
  values: "two",
  licence: "ISC",
  prepare: async (ruleSet) => {
    const engine = engineFor(ruleSet);
    const known = await withCounts(ruleSet);
    return {
      answers: "later",
      verdict: async (facts) => {
        const { results } = await engine.run(known(facts));
        return { applies: results.map(({ name }) => name).sort() };
      },
      on: (cases) => {
        const given = cases.map(known);
        return (at) => engine.run(given[at]);
      },
    };
  },
};

/** An engine that holds the rules in force; an unknown fact is undefined to it, not an error. */
export function engineFor(ruleSet: RuleSet): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: closed });
  for (const [name, group] of Object.entries(ruleSet.conditions)) engine.setCondition(name, asItTakes(group));
  const inOrder = placesOf(ruleSet);
  engine.addOperator("atLeast", (step: string, wanted: string) => inOrder(step, wanted) >= 0);
  engine.addOperator("atMost", (step: string, wanted: string) => inOrder(step, wanted) <= 0);
  const inForce = new Set(plainRules(ruleSet).map(({ name }) => name));
  for (const { name, conditions, event } of ruleSet.rules) {
    if (inForce.has(name)) engine.addRule({ name, conditions: asItTakes(conditions), event: { ...event } });
  }
  return engine;
}

/** A copy: json-rules-engine writes into what it is given. */
function asItTakes(group: ConditionGroup): RuleProperties["conditions"] {
  return structuredClone(group) as unknown as RuleProperties["conditions"];
}

/** How far the first step stands above the second; never a number where one of them is not known. */
function placesOf({ facts }: RuleSet): (step: string, wanted: string) => number {
  const scales = facts.flatMap((fact) => (fact.kind === "ordered" ? [fact.values.map(({ value }) => value)] : []));
  const apart = new Map<string, number>();
  for (const steps of scales) {
    for (const [at, step] of steps.entries()) {
      for (const [other, wanted] of steps.entries()) apart.set(`${step} ${wanted}`, at - other);
    }
  }
  return (step, wanted) => apart.get(`${step} ${wanted}`) ?? Number.NaN;
}

/** What is known, with what json-rules-engine cannot reckon from it: counts and the age in years, before the clock runs. */
async function withCounts(ruleSet: RuleSet): Promise<(facts: KnownFacts) => Record<string, unknown>> {
  const text = [...plainCounts(ruleSet)].map(
    ([id, of]) => `  ${id}: [${of.map(expression).join(", ")}].filter(Boolean).length,`,
  );
  const { counts } = (await moduleOf("counts", `export const counts = (f) => ({\n${text.join("\n")}\n});\n`)) as {
    readonly counts: (facts: KnownFacts) => Record<string, number>;
  };
  return (facts) => {
    const { ageMonths } = facts;
    const years = typeof ageMonths === "number" ? { ageYears: Math.floor(ageMonths / 12) } : {};
    return { ...facts, ...counts(facts), ...years };
  };
}

function closed(): never {
  throw new Error("no rule may use a path");
}
