import type { Inquiry } from "../inquiry.js";
import type { Finding } from "../report/finding.js";

/** What is proved of a rule set. A name keeps its meaning for ever; new ones may be added in a minor release. */
export type PropertyId =
  | "rules-can-apply"
  | "rules-have-effect"
  | "conditions-have-effect"
  | "monotone"
  | "floor-kept"
  | "always-escalated"
  | "facts-are-heard"
  | "bands-do-not-overlap"
  | "no-undue-influence"
  | "no-unknown-hides"
  | "readings-are-worst";

/** One thing that can be proved of a rule set. */
export interface Property {
  readonly id: PropertyId;
  /** What is true of every case where it is proved, in a sentence. */
  readonly says: string;
  readonly examine: (inquiry: Inquiry) => Examined;
}

/** What came of it: proved if nothing was found and nothing is open. */
export interface Examined {
  readonly findings: readonly Finding[];
  /** Questions that the way in which the rules are written answers. */
  readonly byForm: number;
  /** Questions that the solver answered. */
  readonly bySolver: number;
  /** Questions that could not be answered within the budget, each as what they ask. */
  readonly open: readonly string[];
  /** Why it could not be put to the test at all. */
  readonly vacuous?: string;
}

/** Counts the questions of one property, and keeps what they find. */
export interface Tally {
  found(finding: Finding | undefined, asks: string): void;
  /** Answered by the form of the rules. */
  byForm(): void;
  bySolver(): void;
  open(asks: string): void;
  examined(vacuous?: string): Examined;
}

export function newTally(): Tally {
  const findings: Finding[] = [];
  const open: string[] = [];
  let [byForm, bySolver] = [0, 0];
  return {
    // an example that could not be found again is no finding, and no proof either
    found: (finding, asks) => {
      if (finding === undefined) open.push(asks);
      else findings.push(finding);
    },
    byForm: () => {
      byForm += 1;
    },
    bySolver: () => {
      bySolver += 1;
    },
    open: (asks) => {
      open.push(asks);
    },
    examined: (vacuous) => ({ findings, byForm, bySolver, open, ...(vacuous === undefined ? {} : { vacuous }) }),
  };
}
