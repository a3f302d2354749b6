import { compile, type Thresholds } from "levels-of-need/engine";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { Asked, MadeUpCase } from "../../generated/asked.js";
import { DAY, type KnownFacts } from "../workload/workload.js";
import type { Contender, Ready } from "./contender.js";

/** The three levels and the names of the rules. */
export const bounds: Contender = {
  ...ours("bounds", "three levels, rules that apply and may apply"),
  prepare: async (ruleSet) => ready(ruleSet, ({ bounds: decide }) => decide),
};

/** Everything that the package says of a case. */
export const indicate: Contender = {
  ...ours("indicate", "everything: reasons, readings, questions, duties, next steps"),
  prepare: async (ruleSet) => {
    const itself = ready(ruleSet, ({ indicate: decide }) => decide);
    const { indicate: decide } = compiled(ruleSet);
    const applies = (facts: KnownFacts) => {
      const { reasons } = decide(asked(facts));
      // what holds by a cautious reading alone is no rule that applies
      return reasons.flatMap(({ rule, readings }) => (readings.length === 0 ? [rule] : []));
    };
    return { ...itself, verdict: (facts) => ({ applies: applies(facts).sort() }) };
  },
};

/** Every question with what each answer alone would lead to. */
export const answers: Contender = {
  ...ours("answers", "every question, and what each answer to it would lead to"),
  prepare: async (ruleSet) => ready(ruleSet, ({ answers: decide }) => decide),
};

function ours(id: string, gives: string): Omit<Contender, "prepare"> {
  return { id, name: `levels-of-need, ${id}`, gives, values: "three", licence: "MIT" };
}

/** The package as it was built, not the source: what is measured is what users run. */
export function thresholdsOf(ruleSet: RuleSet): Thresholds {
  return compile(ruleSet as Parameters<typeof compile>[0]);
}

/** The same as it takes made-up facts. */
export function compiled(ruleSet: RuleSet): Asked {
  return thresholdsOf(ruleSet) as unknown as Asked;
}

export function asked(facts: KnownFacts): MadeUpCase {
  return { on: DAY, facts };
}

function ready(ruleSet: RuleSet, question: (thresholds: Asked) => (given: MadeUpCase) => unknown): Ready {
  const thresholds = compiled(ruleSet);
  const decide = question(thresholds);
  const rank = new Map(ruleSet.levels.map(({ id }, at) => [id, at]));
  return {
    answers: "at once",
    verdict: (facts) => {
      const { applies, atLeast } = thresholds.bounds(asked(facts));
      return { applies, level: rank.get(atLeast.id) ?? 0 };
    },
    on: (cases) => {
      const given = cases.map(asked);
      return (at) => decide(given[at] ?? asked({}));
    },
  };
}
