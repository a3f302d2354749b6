import { compiled } from "../contenders/ours.js";
import { madeUp } from "../workload/made-up.js";

/** Milliseconds of processor time to compile so many rules: the best of so many times, each on a rule set never seen before. */
export function compileTime(rules: number, times: number): number {
  const { ruleSet } = madeUp(rules);
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const fresh = structuredClone(ruleSet);
    const before = process.cpuUsage();
    compiled(fresh);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}
