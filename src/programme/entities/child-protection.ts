import type { CategoryOfAbuseCode } from "../../domain/codes/category-of-abuse.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { ChildProtectionPlanId, ConferenceId, EnquiryId, ReferralId, StrategyDiscussionId } from "../ids.js";
import type { Interval } from "../interval.js";

/** A strategy discussion and what it decided. */
export interface StrategyDiscussion {
  readonly id: StrategyDiscussionId;
  readonly referral: ReferralId;
  readonly on: LocalDate;
  readonly decision: "section-47-enquiry" | "no-section-47-enquiry" | "joint-enquiry-with-police";
}

/** An enquiry under section 47, by days and outcome; what was found stays with the council. */
export interface Section47Enquiry {
  readonly id: EnquiryId;
  readonly referral: ReferralId;
  /** The discussion that began it. */
  readonly strategyDiscussion?: StrategyDiscussionId;
  readonly start: LocalDate;
  /** The day by which the initial conference was to be held. */
  readonly conferenceTarget?: LocalDate;
  /** Until then the enquiry is open. */
  readonly completed?: {
    readonly on: LocalDate;
    readonly outcome: "conference-held" | "conference-not-required";
  };
}

/** A child protection conference, on a section 47 enquiry or, after a move, on a referral alone. */
export interface Conference {
  readonly id: ConferenceId;
  readonly of:
    | { readonly kind: "enquiry"; readonly enquiry: EnquiryId }
    | { readonly kind: "referral"; readonly referral: ReferralId };
  readonly kind: "initial" | "review" | "transfer-in";
  readonly on: LocalDate;
  readonly quorate?: boolean;
  readonly outcome: "plan-made" | "no-plan" | "plan-continues" | "plan-ends";
}

/** A child protection plan, from the conference that made it to its end. */
export interface ChildProtectionPlan {
  readonly id: ChildProtectionPlanId;
  /** The conference at which it was made. */
  readonly conference: ConferenceId;
  readonly interval: Interval;
  readonly initialCategory: CategoryOfAbuseCode;
  readonly latestCategory: CategoryOfAbuseCode;
  /** How many plans the child has had before, with any authority. */
  readonly previousPlans: number;
  /** The days of its reviews. */
  readonly reviews: readonly LocalDate[];
}
