import type { AssessmentFactorCode } from "../../domain/codes/assessment-factor.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { AssessmentId, ChildInNeedPlanId, ReferralId } from "../ids.js";
import type { Interval } from "../interval.js";

/** An assessment of the child and the family. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly referral: ReferralId;
  readonly start: LocalDate;
  /** The day on which a manager authorised it; until then it is open. */
  readonly authorised?: LocalDate;
  /** What the assessment found to bear on the child, as the census codes it; never how grave it was. */
  readonly factors: readonly AssessmentFactorCode[];
  readonly outcome?: "no-further-action" | "early-help" | "child-in-need-plan" | "strategy-discussion" | "other";
}

/** A plan for a child in need under section 17. */
export interface ChildInNeedPlan {
  readonly id: ChildInNeedPlanId;
  readonly referral: ReferralId;
  readonly interval: Interval;
}
