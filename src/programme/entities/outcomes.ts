import type { AuthorityId, MeasureId, ObservationId, SchoolId, TrialId } from "../ids.js";
import type { Interval } from "../interval.js";
import type { Arm } from "./arm.js";
import type { Noted } from "./noted.js";

/** What a numerator counts, in a window. */
export type Counted =
  | "section-47-enquiries-started"
  | "section-17-assessments-started"
  | "referrals-received"
  | "referrals-within-a-year-of-another"
  | "days-looked-after"
  | "sessions-attended"
  | "key-stage-4-result";

/**
 * What it is counted against.
 *
 * `pupils-on-roll` is a school's own count of all its pupils, `pupil-days` the days on which the children in the document
 * were on its roll: right only where every pupil is in the document. `children` are those of whom something was counted.
 */
export type CountedAgainst =
  | "pupils-on-roll"
  | "pupil-days"
  | "referrals-received"
  | "children"
  | "possible-sessions"
  | "pupils";

/**
 * What is measured: a definition, never a number.
 *
 * A child counts for the school at which it was on roll on the day of the event, not for that of today.
 */
export interface OutcomeMeasure extends Noted {
  readonly id: MeasureId;
  readonly name: string;
  readonly role: "primary" | "secondary" | "statistic";
  readonly numerator: Counted;
  readonly denominator: CountedAgainst;
  readonly attribution: "school-of-main-enrolment-on-the-day-of-the-event";
  readonly unit: string;
  /** To how many of the denominator the rate is given, as the unit says; one if left out. */
  readonly per?: number;
  /** How many months the window is long, where that is laid down. */
  readonly windowMonths?: number;
  /** Below this count a result is suppressed. */
  readonly suppressBelow: number;
}

/** One measure for one school, arm or authority in one window. */
export interface Observation extends Noted {
  readonly id: ObservationId;
  readonly measure: MeasureId;
  readonly of:
    | { readonly kind: "school"; readonly school: SchoolId }
    | { readonly kind: "arm"; readonly trial: TrialId; readonly arm: Arm }
    | { readonly kind: "authority"; readonly authority: AuthorityId };
  readonly window: Interval;
  readonly result:
    | { readonly kind: "counted"; readonly numerator: number; readonly denominator: number }
    | { readonly kind: "suppressed"; readonly below: number };
}
