import type { Route } from "../../domain/route.js";
import type { AssessmentId, ContactId, ReferralId, ThresholdDecisionId } from "../ids.js";
import type { DecisionHistory } from "../life-cycles/threshold-decision.js";
import type { DecidedLevel } from "./decided-level.js";

/**
 * What thresholds pointed to, and what a person then decided.
 *
 * It is never edited: a new decision supersedes it. It holds a digest of the facts, not the facts.
 */
export interface ThresholdDecision {
  readonly id: ThresholdDecisionId;
  readonly about:
    | { readonly kind: "contact"; readonly contact: ContactId }
    | { readonly kind: "referral"; readonly referral: ReferralId }
    | { readonly kind: "assessment"; readonly assessment: AssessmentId };
  readonly ruleSet: { readonly id: string; readonly version?: string };
  readonly engineVersion?: string;
  /** SHA-256 of the facts in canonical form, as 64 hexadecimal digits. */
  readonly factsHash?: string;
  /** What the rules pointed to; it stays, whatever was decided. */
  readonly indicated?: DecidedLevel;
  /** The lowest route that the national floor rules left open. */
  readonly floor?: Route;
  /** Names of the rules. */
  readonly reasons: readonly string[];
  /** Facts that were not known and could have changed it. */
  readonly unknownsThatMatter: readonly string[];
  readonly history: DecisionHistory;
}
