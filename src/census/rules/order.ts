import {
  checkChild,
  eachAssessment,
  eachEnquiry,
  eachEpisode,
  eachPlan,
  eachPreProceedings,
  eachProtectionPlan,
} from "./child-check.js";
import { isOutside } from "./collection.js";
import { isAfter } from "./days.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** One day comes no later than another of the same episode; a day that is not there is not compared. */
export const ORDER_IN_EPISODE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("order", [
  {
    number: "8630",
    module: "CINdetails",
    fields: ["CINreferralDate", "CINclosureDate"],
    says: "the episode is closed before its referral; correct one of the two days",
    check: eachEpisode(({ referred, closed }) => isAfter(referred, closed)),
  },
  {
    number: "1103",
    module: "Assessments",
    fields: ["CINreferralDate", "AssessmentActualStartDate"],
    says: "the assessment starts before the referral of its episode; correct one of the two days, or move the assessment to the episode it belongs to",
    check: eachAssessment(({ started }, _, { referred }) => isAfter(referred, started)),
  },
  {
    number: "8608",
    module: "Assessments",
    fields: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    says: "the assessment is authorised before it starts; correct one of the two days",
    check: eachAssessment(({ started, authorised }) => isAfter(started, authorised)),
  },
  {
    number: "4015",
    module: "CINPlanDates",
    fields: ["CINreferralDate", "CINPlanStartDate"],
    says: "the child in need plan starts before the referral of its episode; correct one of the two days, or move the plan to the episode it belongs to",
    check: eachPlan(({ started }, _, { referred }) => isAfter(referred, started)),
  },
  {
    number: "4011",
    module: "CINPlanDates",
    fields: ["CINPlanStartDate", "CINPlanEndDate"],
    says: "the child in need plan ends before it starts; correct one of the two days",
    check: eachPlan(({ started, ended }) => isAfter(started, ended)),
  },
  {
    number: "4012Q",
    module: "CINPlanDates",
    fields: ["CINPlanStartDate", "CINPlanEndDate"],
    says: "the child in need plan starts and ends on one day; see whether it was ever in use, and correct a day or give the reason",
    check: eachPlan(({ started, ended }) => started !== undefined && started === ended),
  },
  {
    number: "2889",
    module: "Section47",
    fields: ["CINreferralDate", "S47ActualStartDate"],
    says: "the section 47 enquiry starts before the referral of its episode; correct one of the two days, or move the enquiry to the episode it belongs to",
    check: eachEnquiry(({ started }, _, { referred }) => isAfter(referred, started)),
  },
  {
    number: "1104",
    module: "Section47",
    fields: ["CINreferralDate", "DateOfInitialCPC"],
    says: "the initial conference of the section 47 enquiry is before the referral of its episode; correct one of the two days",
    check: eachEnquiry(({ conference }, _, { referred }) => isAfter(referred, conference)),
  },
  {
    number: "8615",
    module: "Section47",
    fields: ["S47ActualStartDate", "DateOfInitialCPC"],
    says: "the section 47 enquiry has an initial conference, and starts after it or has no start; add or correct the day",
    check: eachEnquiry(
      ({ started, conference }) => conference !== undefined && (started === undefined || started > conference),
    ),
  },
  {
    number: "1105",
    module: "ChildProtectionPlans",
    fields: ["CINreferralDate", "CPPstartDate"],
    says: "the child protection plan starts before the referral of its episode; correct one of the two days, or move the plan to the episode it belongs to",
    check: eachProtectionPlan(({ started }, _, { referred }) => isAfter(referred, started)),
  },
  {
    number: "8925",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "CPPendDate"],
    says: "the child protection plan ends before it starts; correct one of the two days",
    check: eachProtectionPlan(({ started, ended }) => isAfter(started, ended)),
  },
  {
    number: "8840",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "CPPendDate"],
    says: "the child protection plan starts and ends on one day; correct one of the two days, or leave out a plan that was never in use",
    check: eachProtectionPlan(({ started, ended }) => started !== undefined && started === ended),
  },
  {
    number: "8841",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "CPPreviewDate"],
    says: "a review of the child protection plan is on or before the day on which the plan starts; correct one of the two days",
    check: checkChild(({ episodes }, _, found) => {
      for (const { protectionPlans } of episodes) {
        for (const { started, reviews } of protectionPlans) {
          for (const review of reviews) if (isNotAfter(review.on, started)) found(review);
        }
      }
    }),
  },
  {
    number: "9006",
    module: "PreProceedingsandFGDM",
    fields: ["PPStartDate", "LBPSentDate"],
    says: "the letter before proceedings was sent outside the year of this census, or before pre-proceedings began; correct the day",
    from: 2027,
    check: eachPreProceedings(
      ({ started, letterSent }, collection) => isOutside(letterSent, collection) || isAfter(started, letterSent),
    ),
  },
  {
    number: "9009",
    module: "PreProceedingsandFGDM",
    fields: ["PPStartDate", "StepDecisionDate"],
    says: "the decision to step up or down is outside the year of this census, or before pre-proceedings began; correct the day",
    from: 2027,
    check: eachPreProceedings(
      ({ started, stepDecided }, collection) => isOutside(stepDecided, collection) || isAfter(started, stepDecided),
    ),
  },
  {
    number: "9012",
    module: "PreProceedingsandFGDM",
    fields: ["StepDecisionDate", "CourtAppDate"],
    says: "the application to the court is outside the year of this census, or before the decision to step up or down; correct the day",
    from: 2027,
    check: eachPreProceedings(
      ({ stepDecided, courtApplication }, collection) =>
        isOutside(courtApplication, collection) || isAfter(stepDecided, courtApplication),
    ),
  },
  {
    number: "9013",
    module: "PreProceedingsandFGDM",
    fields: ["CourtAppDate", "LetterInitCPDate"],
    says: "the letter of intent to issue care proceedings is outside the year of this census, or before the application to the court; correct the day",
    from: 2027,
    check: eachPreProceedings(
      ({ courtApplication, proceedingsLetter }, collection) =>
        isOutside(proceedingsLetter, collection) || isAfter(courtApplication, proceedingsLetter),
    ),
  },
]);

function isNotAfter(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day <= other;
}
