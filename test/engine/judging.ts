import { dependsOn } from "../../src/engine/depends-on.js";
import { decidable, prepare } from "../../src/engine/prepare.js";
import { type Known, statusOf } from "../../src/engine/truth-of.js";
import type { ConditionGroup } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { valuesLeft } from "../../src/facts/values-left.js";
import type { Status, WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aRuleSet } from "../generated/a-rule-set.js";

/** How conditions stand over some facts, without readings, levels or days. */
export interface Judging {
  readonly status: (conditions: ConditionGroup, given: WrittenFacts) => Status;
  readonly turnsOn: (conditions: ConditionGroup, given: WrittenFacts) => readonly string[];
}

export function judging(facts: readonly Fact[], over: Partial<RuleSet> = {}): Judging {
  const { facts: index, vocabulary } = prepare(aRuleSet(facts, over));
  const known = (given: WrittenFacts): Known => {
    const left = valuesLeft(index, given);
    if (!left.ok) throw new Error(left.problems.map(({ says }) => says).join("; "));
    return { facts: index, left: left.value };
  };
  return {
    status: (conditions, given) => statusOf(decidable(conditions, vocabulary), known(given)),
    turnsOn: (conditions, given) => dependsOn(decidable(conditions, vocabulary), known(given)),
  };
}
