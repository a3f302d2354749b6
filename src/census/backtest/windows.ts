import { daysBetween } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { CensusPeriod } from "../return/year.js";

/**
 * How many days after one step the next one still counts as following from it. The day of the step is day 0, and the last
 * day counts: what begins 30 days after the referral is in its window, what begins on the 31st is not.
 */
export const WINDOWS = {
  referralToAssessment: 30,
  referralToEnquiry: 30,
  conferenceToPlan: 45,
  enquiryToPlan: 60,
} as const;

/** Whether a step was taken in the window after another: not before it, and not later than so many days after it. */
export function follows(step: LocalDate | undefined, after: LocalDate | undefined, within: number): boolean {
  if (step === undefined || after === undefined || step < after) return false;
  return daysBetween(after, step) <= within;
}

/**
 * Whether the window that began on a day had not run out when the year ended: the day is one of the last so many of the year.
 *
 * A window of 60 days that begins 60 days before the last day of the year ends with it, and is seen whole; one that begins
 * on any of the 60 days after that is not. A day after the year counts as not seen either.
 */
export function isStillRunning(began: LocalDate | undefined, { to }: CensusPeriod, window: number): boolean {
  return began !== undefined && (began > to || daysBetween(began, to) < window);
}
