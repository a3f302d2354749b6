import type { Goal, Limit } from "../goals/goal.js";
import { type Judged, outcomeOf } from "../goals/judge.js";
import { limitWords, measuredWords } from "./figures.js";

/** A goal that has a gate. */
export type Gated = Goal & { readonly gate: Limit };

export function hasGate(goal: Goal): goal is Gated {
  return goal.gate !== undefined;
}

/** What became of the gates: those that do not stand, and counts as the test runner reports them. */
export interface GateReport {
  /** One line for each gate that was missed. */
  readonly failures: readonly string[];
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

/** A gate that a package missing here keeps from being measured neither passes nor fails. */
export function gateReport(judged: readonly Judged[]): GateReport {
  const gated = judged.flatMap((one) =>
    one.goal.gate === undefined ? [] : [{ one, gate: one.goal.gate, outcome: outcomeOf(one.goal.gate, one.measured) }],
  );
  const failed = gated.filter(({ outcome }) => outcome === "missed");
  return {
    failures: failed.map(
      ({ one, gate }) => `${one.goal.id}: missed: ${one.goal.what}: ${measuredWords(one)}; gate ${limitWords(gate)}`,
    ),
    numPassedTests: gated.filter(({ outcome }) => outcome === "held").length,
    numFailedTests: failed.length,
    success: failed.length === 0,
  };
}
