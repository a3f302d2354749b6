import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { engineFor } from "../contenders/json-rules-engine.js";
import { compiled } from "../contenders/ours.js";
import { madeUp } from "../workload/made-up.js";

/** Milliseconds of processor time to make the same rules ready, the best of many times each. */
export interface CompileTime {
  readonly ours: number;
  readonly jsonRulesEngine: number;
}

/** Makes so many rules ready so many times, by each in turn, and always a rule set that was never seen before. */
export function compileTime(rules: number, times: number): CompileTime {
  const { ruleSet } = madeUp(rules);
  let best: CompileTime = { ours: Number.POSITIVE_INFINITY, jsonRulesEngine: Number.POSITIVE_INFINITY };
  for (let time = 0; time < times; time++) {
    best = {
      ours: Math.min(best.ours, millisecondsOf(compiled, structuredClone(ruleSet))),
      jsonRulesEngine: Math.min(best.jsonRulesEngine, millisecondsOf(engineFor, structuredClone(ruleSet))),
    };
  }
  return best;
}

function millisecondsOf(makeReady: (ruleSet: RuleSet) => unknown, ruleSet: RuleSet): number {
  const before = process.cpuUsage();
  makeReady(ruleSet);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
