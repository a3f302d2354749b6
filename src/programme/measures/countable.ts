import type { Counted, CountedAgainst, OutcomeMeasure } from "../entities/outcomes.js";

type Ratio = Pick<OutcomeMeasure, "numerator" | "denominator">;

const AGAINST_PUPILS: readonly CountedAgainst[] = ["pupils-on-roll", "pupil-days"];

/** Against what each thing can be counted from the records here; results of examinations are in no record. */
export const COUNTABLE: { readonly [Numerator in Counted]: readonly CountedAgainst[] } = {
  "section-47-enquiries-started": AGAINST_PUPILS,
  "section-17-assessments-started": AGAINST_PUPILS,
  "referrals-received": AGAINST_PUPILS,
  "referrals-within-a-year-of-another": ["referrals-received"],
  "days-looked-after": [...AGAINST_PUPILS, "children"],
  "sessions-attended": ["possible-sessions"],
  "key-stage-4-result": [],
};

/**
 * Whether `measure` can count it: a document may define what its records do not hold.
 *
 * @example isCountable({ numerator: "days-looked-after", denominator: "pupils-on-roll" }) // true
 * @example isCountable({ numerator: "key-stage-4-result", denominator: "pupils" }) // false
 */
export function isCountable({ numerator, denominator }: Ratio): boolean {
  return COUNTABLE[numerator].includes(denominator);
}

/** Whether the numerator is a part of the denominator, so that what is left of it is a number too. */
export function isShare({ denominator }: Ratio): boolean {
  return denominator === "referrals-received" || denominator === "possible-sessions";
}
