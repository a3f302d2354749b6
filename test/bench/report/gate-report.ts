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
  /** And one for each that is missed as it has been, with what limits it. */
  readonly stillMissed: readonly string[];
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

/**
 * A gate that a package missing here keeps from being measured neither passes nor fails. Nor does one that is missed by no more
 * than it is known to be: to count it as held would hide it, and to count it as failed would hide the next one.
 */
export function gateReport(judged: readonly Judged[]): GateReport {
  const gated = judged.flatMap((one) =>
    one.goal.gate === undefined ? [] : [{ one, gate: one.goal.gate, outcome: outcomeOf(one.goal.gate, one.measured) }],
  );
  const missed = gated.filter(({ outcome }) => outcome === "missed");
  const failed = missed.filter(({ one }) => !standsAsItDid(one));
  const said = ({ one, gate }: (typeof gated)[number]): string =>
    `${one.goal.id}: missed: ${one.goal.what}: ${measuredWords(one)}; gate ${limitWords(gate)}`;
  return {
    failures: failed.map(said),
    stillMissed: missed
      .filter(({ one }) => standsAsItDid(one))
      .map((one) => `${said(one)}; it must stay ${knownWords(one.one)}`),
    numPassedTests: gated.filter(({ outcome }) => outcome === "held").length,
    numFailedTests: failed.length,
    success: failed.length === 0,
  };
}

function standsAsItDid({ goal: { stands }, measured }: Judged): boolean {
  return stands !== undefined && outcomeOf(stands, measured) === "held";
}

function knownWords({ goal: { stands } }: Judged): string {
  return stands === undefined ? "" : `${limitWords(stands)}: ${stands.because}`;
}
