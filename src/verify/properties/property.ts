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

export const PROPERTY_IDS: readonly PropertyId[] = [
  ...(["rules-can-apply", "rules-have-effect", "conditions-have-effect", "monotone", "floor-kept"] as const),
  ...(["always-escalated", "facts-are-heard", "bands-do-not-overlap", "no-undue-influence"] as const),
  ...(["no-unknown-hides", "readings-are-worst"] as const),
];

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
  /** What it says something of, and no case has: each as a sentence. Nothing is proved of nobody. */
  readonly empty: readonly string[];
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
  /** What it says something of is so of no case. */
  empty(premise: string): void;
  examined(vacuous?: string): Examined;
}

export function newTally(): Tally {
  const findings: Finding[] = [];
  const open: string[] = [];
  const empty: string[] = [];
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
    empty: (premise) => {
      empty.push(premise);
    },
    examined: (vacuous) => {
      const isAsked = byForm + bySolver + findings.length + open.length + empty.length > 0;
      const why = vacuous ?? (isAsked ? undefined : "these rules have nothing of the kind");
      return { findings, byForm, bySolver, open, empty, ...(why === undefined ? {} : { vacuous: why }) };
    },
  };
}
