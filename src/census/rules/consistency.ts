import type { CensusEpisode } from "../return/episode.js";
import { isUnfinished } from "../return/unfinished-enquiry.js";
import { checkChild, eachAssessment, eachEpisode, type Placed } from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

const DIED = "RC2";
/** Closed after assessment: without further action, or with a step to early help. */
const AFTER_ASSESSMENT: ReadonlySet<string> = new Set(["RC8", "RC9"]);
const NO_FACTOR = "21";

/** What the parts of one episode say must go together. */
export const CONSISTENCY: readonly CensusRule[] = /* @__PURE__ */ rulesOf("consistency", [
  {
    number: "8831",
    module: "CINdetails",
    fields: ["ReferralNFA", "AssessmentActualStartDate", "S47ActualStartDate", "DateOfInitialCPC"],
    says: "the referral came to no further action, and has an assessment, a section 47 enquiry or an initial conference; correct the decision, or move what followed to the episode it belongs to",
    check: eachEpisode(
      ({ noFurtherAction, assessments, enquiries, conference }) =>
        noFurtherAction === true && (assessments.length > 0 || enquiries.length > 0 || conference !== undefined),
    ),
  },
  {
    number: "8832",
    module: "ChildProtectionPlans",
    fields: ["ReferralNFA", "ChildProtectionPlans"],
    says: "the referral came to no further action, and has a child protection plan; correct the decision, or move the plan to the episode it belongs to",
    check: eachEpisode(
      ({ noFurtherAction, protectionPlans }) => noFurtherAction === true && protectionPlans.length > 0,
    ),
  },
  {
    number: "4000",
    module: "CINPlanDates",
    fields: ["ReferralNFA", "CINPlanDates"],
    says: "the referral came to no further action, and has a child in need plan; correct the decision, or move the plan to the episode it belongs to",
    check: eachEpisode(({ noFurtherAction, plans }) => noFurtherAction === true && plans.length > 0),
  },
  {
    number: "2990",
    module: "CINdetails",
    fields: ["ReasonForClosure", "Section47", "ChildProtectionPlans", "DateOfInitialCPC", "CINPlanDates"],
    says: "the episode was closed after assessment alone (RC8 or RC9), and has a section 47 enquiry, a conference or a plan; correct the reason, or move what does not belong to it",
    check: eachEpisode(
      ({ closureReason = "", enquiries, protectionPlans, conference, plans }) =>
        AFTER_ASSESSMENT.has(closureReason) &&
        (enquiries.length > 0 || protectionPlans.length > 0 || conference !== undefined || plans.length > 0),
    ),
  },
  {
    number: "2991Q",
    module: "CINdetails",
    fields: ["Section47", "Assessments"],
    says: "the episode has a section 47 enquiry and no assessment; add the assessment, or give the reason",
    check: eachEpisode(({ enquiries, assessments }) => enquiries.length > 0 && assessments.length === 0),
  },
  {
    number: "8825Q",
    module: "CINdetails",
    fields: ["ReasonForClosure", "Assessments"],
    says: "the episode was closed after assessment (RC8 or RC9) and has none; add the assessment, correct the reason, or explain it",
    check: eachEpisode(
      ({ closureReason = "", assessments }) => AFTER_ASSESSMENT.has(closureReason) && assessments.length === 0,
    ),
  },
  {
    number: "8585Q",
    module: "CINdetails",
    fields: ["ReasonForClosure", "PersonDeathDate"],
    says: "the episode was closed because the child died (RC2), and there is no day of death; add it, correct the reason, or explain it",
    check: eachEpisode(({ closureReason }, _, { died }) => closureReason === DIED && died === undefined),
  },
  {
    number: "8614",
    module: "Assessments",
    fields: ["AssessmentAuthorisationDate", "AssessmentFactors"],
    says: "factors are given of an assessment that is not authorised; add the day of authorisation, or leave the factors out until then",
    check: eachAssessment(({ authorised, factors }) => authorised === undefined && factors.length > 0),
  },
  {
    number: "8873Q",
    module: "Assessments",
    fields: ["AssessmentFactors", "ReasonForClosure"],
    says: "the only assessment of the episode found no factor (21), and the episode was not closed after assessment (RC8 or RC9); correct one of them, or give the reason",
    check: eachAssessment(
      ({ factors }, _, { assessments, closureReason = "" }) =>
        assessments.length === 1 && factors.includes(NO_FACTOR) && !AFTER_ASSESSMENT.has(closureReason),
    ),
  },
  {
    number: "8867",
    module: "Assessments",
    fields: ["CINclosureDate", "AssessmentAuthorisationDate"],
    says: "the episode is closed and this assessment is not authorised; add the day of authorisation, or open the episode again",
    check: eachAssessment(({ authorised }, _, { closed }) => closed !== undefined && authorised === undefined),
  },
  {
    number: "8868",
    module: "Section47",
    fields: ["CINclosureDate", "DateOfInitialCPC", "ICPCnotRequired"],
    says: "the episode is closed, and a section 47 enquiry in it has neither a conference nor the word that none was required; add one, or open the episode again",
    check: checkChild(({ episodes }, _, found) => {
      for (const { closed, enquiries } of episodes) {
        if (closed !== undefined) for (const enquiry of enquiries.filter(isUnfinished)) found(enquiry);
      }
    }),
  },
]);

/** Nothing in an episode is later than its closure. */
export const NOTHING_AFTER_CLOSURE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("order", [
  {
    number: "8565",
    module: "CINdetails",
    fields: [
      "CINclosureDate",
      "AssessmentActualStartDate",
      "AssessmentAuthorisationDate",
      "S47ActualStartDate",
      "DateOfInitialCPC",
      "CPPendDate",
      "CINPlanStartDate",
      "CINPlanEndDate",
    ],
    says: "there is activity after the episode was closed; correct one of the days, or move the activity to the episode it belongs to",
    check: checkChild(({ episodes }, _, found) => {
      for (const episode of episodes) {
        const { closed } = episode;
        if (closed !== undefined) for (const late of activityAfter(closed, episode)) found(late, [episode]);
      }
    }),
  },
]);

function activityAfter(closed: string, episode: CensusEpisode): readonly Placed[] {
  const late = (...days: readonly (string | undefined)[]) => days.some((day) => day !== undefined && day > closed);
  return [
    ...(late(episode.conference) ? [episode] : []),
    ...episode.assessments.filter(({ started, authorised }) => late(started, authorised)),
    ...episode.enquiries.filter(({ started, conference }) => late(started, conference)),
    ...episode.protectionPlans.filter(({ ended }) => late(ended)),
    ...episode.plans.filter(({ started, ended }) => late(started, ended)),
  ];
}
