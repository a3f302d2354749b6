import { plainRules } from "../translate/plain.js";
import { toDecisionTable } from "../translate/to-decision-table.js";
import type { KnownFacts } from "../workload/workload.js";
import { type Contender, isAbsent } from "./contender.js";
import { installed } from "./installed.js";

/** What we use of @gorules/zen-engine, which need not be installed. */
interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => {
      readonly evaluate: (facts: KnownFacts) => Promise<{ readonly result: readonly { readonly rule: string }[] }>;
    };
  };
}

/** The rules as a decision table of a row each, in its native engine. */
export const zenEngine: Contender = {
  id: "zen-engine",
  name: "@gorules/zen-engine 0.54.0, decision table",
  gives: "names of the rules that apply",
  values: "two",
  licence: "MIT",
  prepare: async (ruleSet) => {
    const zen = await installed<Zen>("@gorules/zen-engine");
    if (isAbsent(zen)) return zen;
    const decision = new zen.ZenEngine().createDecision(toDecisionTable(plainRules(ruleSet)));
    return {
      answers: "later",
      verdict: async (facts) => {
        const { result } = await decision.evaluate(facts);
        return { applies: result.map(({ rule }) => rule).sort() };
      },
      on: (cases) => (at) => decision.evaluate(cases[at] ?? {}),
    };
  },
};
