import { json as outcomes } from "virtual:codes/ssd-referral-outcome";
import { json as flags } from "virtual:codes/ssd-referral-outcome-flag";
import { builtIn } from "./built-in.js";
import type { CodeSet } from "./code-set.js";

/** What a referral may lead to. */
export type ReferralOutcomeCode =
  | "no-further-action"
  | "advice-or-signpost"
  | "step-down-to-early-help"
  | "assessment"
  | "strategy-discussion-or-section-47"
  | "other";

/** What became of a referral, by the Standard Safeguarding Dataset, in codes of ours. */
export const REFERRAL_OUTCOMES: CodeSet<ReferralOutcomeCode> = /* @__PURE__ */ builtIn(outcomes);

/** What a referral led to, as columns of a return name it. */
export type ReferralOutcomeFlag =
  | "SINGLE_ASSESSMENT_FLAG"
  | "NFA_FLAG"
  | "STRATEGY_DISCUSSION_FLAG"
  | "CLA_REQUEST_FLAG"
  | "NON_AGENCY_ADOPTION_FLAG"
  | "PRIVATE_FOSTERING_FLAG"
  | "CP_TRANSFER_IN_FLAG"
  | "CP_CONFERENCE_FLAG"
  | "CARE_LEAVER_FLAG"
  | "OTHER_OUTCOMES_EXIST_FLAG";

/** The same as the flags that the dataset writes; what they mean is read from their names. */
export const REFERRAL_OUTCOME_FLAGS: CodeSet<ReferralOutcomeFlag> = /* @__PURE__ */ builtIn(flags);
