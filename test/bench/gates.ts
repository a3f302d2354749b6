import type { Goal } from "./goals/goal.js";
import { type Judged, judge } from "./goals/judge.js";
import type { Measurements } from "./measure/measurements.js";
import { hasGate } from "./report/gate-report.js";

/** Before a gate counts as missed it is measured so often. */
const ATTEMPTS = 4;

/** Measures the goals that have a gate, and those that miss it again: what is noise passes. */
export async function gates(
  goals: readonly Goal[],
  bench: Measurements,
  done: (judged: Judged) => void,
): Promise<readonly Judged[]> {
  const all: Judged[] = [];
  for (const goal of goals.filter(hasGate)) {
    const judged = await judge(goal, bench, { limit: goal.gate, attempts: ATTEMPTS });
    done(judged);
    all.push(judged);
  }
  return all;
}
