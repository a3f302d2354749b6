import type { Levels } from "../../engine/indication.js";
import type { Scalar } from "../../facts/comparison.js";
import type { LocalDate } from "../../kernel/local-date.js";

/** What can be found. A code keeps its meaning for ever; new ones may be added in a minor release. */
export type FindingCode =
  | "never-applies"
  | "always-applies"
  | "no-effect"
  | "condition-without-effect"
  | "not-monotone"
  | "below-floor"
  | "below-baseline"
  | "not-escalated"
  | "undue-influence"
  | "overlap"
  | "silent-case"
  | "only-together"
  | "unknown-hides-protection"
  | "reading-not-worst"
  | "inconclusive";

/**
 * `error`: a child could be left without what the law or the baseline gives, or be treated otherwise for what must not
 * matter. `warning`: the file says something that cannot be meant so. `note`: worth knowing, and may be right.
 */
export type FindingSeverity = "error" | "warning" | "note";

/** A child, as few facts as show it, and what the engine says of it: not what the prover thinks that it says. */
export interface ShownCase {
  readonly on: LocalDate;
  readonly facts: { readonly [fact: string]: Scalar };
  /** The facts in their own words, in the order of the catalogue. */
  readonly says: readonly string[];
  /** By which rule set it was decided. */
  readonly by: { readonly id: string; readonly version: string };
  /** Where `enoughKnown` is false, no text may say the lowest level of it. */
  readonly levels: Levels;
}

/** Something that a rule set does, shown on children on which everybody can check it by hand. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** JSON pointer into the resolved rule set. */
  readonly at: string;
  /** The rule that it is about, by name. */
  readonly rule?: string;
  /** The set from which that rule comes: what is inherited is for others to mend. */
  readonly origin?: string;
  /** The fact that it is about. */
  readonly fact?: string;
  /** Other rules that play a part in it: those that cover a rule without effect, those that only together cover every answer. */
  readonly rules: readonly string[];
  /** A sentence that the author can act on: lower case, no full stop. */
  readonly says: string;
  /** Why it is right as it is: what the rule set itself says under `silence`, where it names this finding. */
  readonly accepted?: string;
  /** None where there is no case, as for a rule that never applies. */
  readonly cases: readonly ShownCase[];
}
