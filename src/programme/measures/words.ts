import type { Counted, CountedAgainst, OutcomeMeasure } from "../entities/outcomes.js";
import type { MeasuringMethod } from "./measurement.js";

const NUMERATORS: { readonly [Numerator in Counted]: string } = {
  "section-47-enquiries-started":
    "Enquiries under section 47 of the Children Act 1989 whose first day lies in the window, its first and last day included.",
  "section-17-assessments-started":
    "Assessments under section 17 of the Children Act 1989 whose first day lies in the window, its first and last day included.",
  "referrals-received":
    "Referrals to children's social care received in the window, its first and last day included, whatever was decided on them.",
  "referrals-within-a-year-of-another":
    "Referrals received in the window of a child who had been referred on an earlier day, not before the same day of the year before; the earlier day may lie before the window, and of two referrals on one day neither is the earlier.",
  "days-looked-after":
    "Days of the window on which a child was looked after, the first and last day of an episode included; a day in two episodes counts once, and an episode without an end runs to the end of the window.",
  "sessions-attended":
    "Sessions attended, by registers whose first and last day lie in the window; a register that reaches over its edge is counted apart.",
  "key-stage-4-result": "Results at the end of key stage 4.",
};

const DENOMINATORS: { readonly [Denominator in CountedAgainst]: string } = {
  "pupils-on-roll":
    "All pupils on roll, by the school's own count nearest to the middle of the window, or else the last in the year before it.",
  "pupil-days":
    "Days of the window on which the children in the document were on roll by their main enrolment: right only where every pupil is in the document.",
  "referrals-received": "All referrals received in the window.",
  children: "Children of whom anything was counted.",
  "possible-sessions": "Sessions that were possible, by the same registers.",
  pupils: "Pupils.",
};

const ATTRIBUTION =
  "Each event, day and session counts for the school of the child's main enrolment on that day, whatever its school was before or is now. What falls on a day without a main enrolment, or with several, is counted apart, for no school.";

/** How a measure is counted, in sentences. */
export function methodOf(measure: OutcomeMeasure, suppressBelow: number): MeasuringMethod {
  return {
    numerator: NUMERATORS[measure.numerator],
    denominator: DENOMINATORS[measure.denominator],
    attribution: ATTRIBUTION,
    interval: intervalOf(measure),
    suppression: suppressionBelow(suppressBelow),
  };
}

function intervalOf({ numerator, denominator }: OutcomeMeasure): string {
  if (numerator === "days-looked-after" || numerator === "sessions-attended") {
    return "None: the days and sessions of one child hang together, so no formula for separate events holds; one that went by each child's own would let out more than the numbers shown.";
  }
  if (denominator === "referrals-received") {
    return "95 %, by the score method of Wilson, which takes each referral as independent of the others.";
  }
  return "95 %, by Byar's approximation, or the exact Poisson limits below ten events; both take each event as independent of the others and the denominator as certain.";
}

function suppressionBelow(limit: number): string {
  if (limit === 0) return "Nothing is hidden: this is for no eyes but those that may see the records.";
  return `A number below ${limit} is hidden, zero included, and so is a number of fewer than ${limit} children; of a share, what is left is a number too. Where something hidden could be worked out from what is shown, a further school is hidden, or the sum.`;
}

/** What a reader must be told whatever was measured. */
export const CAVEATS: readonly string[] = [
  "This describes what was counted. It says nothing of why, and nothing of how well a school, a worker or a family did.",
  "The trial of social workers in schools found no effect on what it measured. A difference between two schools or arms here is no evidence of one: nothing is adjusted and no difference is tested.",
  "Children of one family and of one school are not independent of each other, so where an interval is given the truth is less certain than it says.",
  "What is hidden here may show when this is held against tables of other windows, measures or trials, or with another limit, from the same records.",
];
