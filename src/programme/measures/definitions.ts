import { deepFreeze } from "../../kernel/freeze.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { OutcomeMeasure } from "../entities/outcomes.js";
import { asId, type SourceId } from "../ids.js";
import { COUNTABLE } from "./countable.js";

const PROTOCOL: SourceId = asId("source", "swis-trial-protocol");
const FOLLOW_UP: SourceId = asId("source", "swis-trial-follow-up");
const HIDING: SourceId = asId("source", "dfe-children-in-need-2020");
const INTERVALS: readonly SourceId[] = [
  asId("source", "phe-confidence-intervals"),
  asId("source", "phe-indicator-methods"),
];
const RE_REFERRALS: SourceId = asId("source", "dfe-re-referrals-2024");

const TRIAL_DENOMINATOR =
  "by what exactly the trial divided: pupils on roll, and on which day, is a reading of ours that no source seen confirms";

/** Enquiries under section 47 against all pupils: the primary outcome of the trial, which found no effect on it. */
export const section47Rate: OutcomeMeasure = perThousandPupils({
  id: asId("outcome measure", "section-47-rate"),
  name: "Section 47 enquiries started",
  role: "primary",
  numerator: "section-47-enquiries-started",
});

/** Assessments under section 17 against all pupils. */
export const section17Rate: OutcomeMeasure = perThousandPupils({
  id: asId("outcome measure", "section-17-rate"),
  name: "Section 17 assessments started",
  role: "secondary",
  numerator: "section-17-assessments-started",
});

/** Referrals to children's social care against all pupils. */
export const referralRate: OutcomeMeasure = perThousandPupils({
  id: asId("outcome measure", "referral-rate"),
  name: "Referrals to children's social care",
  role: "secondary",
  numerator: "referrals-received",
});

/** Referrals within twelve months of an earlier one of the same child, as a share of all referrals. */
export const reReferralRate: OutcomeMeasure = deepFreeze<OutcomeMeasure>({
  id: asId("outcome measure", "re-referral-rate"),
  name: "Re-referrals within twelve months",
  role: "statistic",
  numerator: "referrals-within-a-year-of-another",
  denominator: "referrals-received",
  attribution: "school-of-main-enrolment-on-the-day-of-the-event",
  unit: "per 100 referrals",
  per: 100,
  suppressBelow: 5,
  note: "The same day of the year before still counts as within twelve months; on 29 February that is 1 March.",
  unknown: [
    "referrals of before the document begins: if it does not reach back a year before the window, too few are found",
    "whether the Department for Education counts the last day of the twelve months",
  ],
  sources: [RE_REFERRALS, HIDING, ...INTERVALS],
});

/** Days looked after against all pupils. */
export const daysInCare: OutcomeMeasure = perThousandPupils({
  id: asId("outcome measure", "days-in-care"),
  name: "Days looked after",
  role: "secondary",
  numerator: "days-looked-after",
});

/** Sessions attended as a share of those that were possible. */
export const attendance: OutcomeMeasure = deepFreeze<OutcomeMeasure>({
  id: asId("outcome measure", "attendance"),
  name: "Sessions attended",
  role: "secondary",
  numerator: "sessions-attended",
  denominator: "possible-sessions",
  attribution: "school-of-main-enrolment-on-the-day-of-the-event",
  unit: "per 100 possible sessions",
  per: 100,
  suppressBelow: 5,
  note: "The children in the document may be far from all pupils of a school: then this is their attendance, not the school's.",
  unknown: ["how the trial, which took attendance from national data, weighed pupils who moved"],
  sources: [PROTOCOL, FOLLOW_UP, HIDING],
});

/** The measures that the trial and the pilots named, as far as they can be counted from these records. */
export const OUTCOME_MEASURES: readonly OutcomeMeasure[] = Object.freeze([
  section47Rate,
  referralRate,
  section17Rate,
  daysInCare,
  attendance,
  reReferralRate,
]);

/**
 * The same measure against the time that the children in the document were on roll.
 *
 * It takes moves and short stays into account, but it is right only where every pupil is in the document, not only those
 * who are known to social care. Throws `MisuseError` for a share.
 */
export function againstPupilTime(measure: OutcomeMeasure): OutcomeMeasure {
  if (!COUNTABLE[measure.numerator].includes("pupil-days")) {
    throw new MisuseError(`\`${measure.numerator}\` cannot be counted against time on roll`);
  }
  return Object.freeze<OutcomeMeasure>({
    ...measure,
    id: asId("outcome measure", `${measure.id}-against-pupil-time`),
    name: `${measure.name}, against time on roll`,
    denominator: "pupil-days",
    unit: "per 1,000 years of a pupil on roll, of 365 days",
    per: 365_000,
  });
}

type PupilMeasure = Pick<OutcomeMeasure, "id" | "name" | "role" | "numerator">;

function perThousandPupils(measure: PupilMeasure): OutcomeMeasure {
  return deepFreeze<OutcomeMeasure>({
    ...measure,
    denominator: "pupils-on-roll",
    attribution: "school-of-main-enrolment-on-the-day-of-the-event",
    unit: "per 1,000 pupils in the window",
    per: 1_000,
    suppressBelow: 5,
    note: "Not for a year but for the window: windows of different length cannot be compared.",
    unknown: [TRIAL_DENOMINATOR],
    sources: [PROTOCOL, FOLLOW_UP, HIDING, ...INTERVALS],
  });
}
