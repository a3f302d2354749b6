import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { KnownFacts } from "../workload/workload.js";

/** What decides a child's case, beside or against ours. */
export interface Contender {
  /** As tables and `--only` name it. */
  readonly id: string;
  /** Name, version and how it is used. */
  readonly name: string;
  /** What it hands back for a case. */
  readonly gives: string;
  /** Whether it knows that a fact may not be known; one that does not is compared with ours where everything is. */
  readonly values: "two" | "three";
  readonly licence: string;
  /** Makes it ready for the rules, which no clock sees; says why where it cannot be. */
  readonly prepare: (ruleSet: RuleSet) => Promise<Ready | Absent>;
}

/** A contender that holds its rules. */
export interface Ready {
  /** What it says of a case, in the same words for every contender. */
  readonly verdict: (facts: KnownFacts) => Verdict | Promise<Verdict>;
  /** Takes the cases in the form in which it likes them best, and decides the one at a place as an application would. */
  readonly on: (cases: readonly KnownFacts[]) => (at: number) => unknown;
  /** Whether `on` gives promises. */
  readonly answers: "at once" | "later";
}

export interface Verdict {
  /** Names of the rules that certainly apply, sorted. */
  readonly applies: readonly string[];
  /** The place of the highest of their levels, where the contender says so. */
  readonly level?: number;
}

/** A contender that is not there. `missing`: could not be installed or loaded. `cannot say it`: has no words for these rules. */
export interface Absent {
  readonly absent: "missing" | "cannot say it";
  readonly why: string;
}

export function isAbsent(outcome: object): outcome is Absent {
  return "absent" in outcome;
}
