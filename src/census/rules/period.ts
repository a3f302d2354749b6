import { isUnfinished } from "../return/unfinished-enquiry.js";
import {
  eachAssessment,
  eachChild,
  eachEnquiry,
  eachEpisode,
  eachPlan,
  eachPreProceedings,
  eachProtectionPlan,
} from "./child-check.js";
import { isOutside } from "./collection.js";
import { isAfter } from "./days.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** Days that must lie in the year that is counted, or not after it. */
export const PERIOD: readonly CensusRule[] = /* @__PURE__ */ rulesOf("period", [
  {
    number: "8520",
    module: "ChildIdentifiers",
    fields: ["PersonBirthDate", "ReferenceDate"],
    says: "the child is born after the reference date; correct the day, or give it as the expected birth if the child was unborn",
    check: eachChild(({ born }, { to }) => isAfter(born, to)),
  },
  {
    number: "8530Q",
    module: "ChildIdentifiers",
    fields: ["ExpectedPersonBirthDate", "ReferenceDate"],
    says: "the expected birth is not in the months in which a child unborn on the reference date can be expected; correct the day, give the date of birth, or give the reason",
    check: eachChild(
      ({ expected }, { birthsExpectedAfter, birthsExpectedBefore }) =>
        expected !== undefined && (expected <= birthsExpectedAfter || expected >= birthsExpectedBefore),
    ),
  },
  {
    number: "8545Q",
    module: "ChildIdentifiers",
    fields: ["PersonDeathDate"],
    says: "the child's death is outside the year of this census; correct the day, or give the reason",
    check: eachChild(({ died }, collection) => isOutside(died, collection)),
  },
  {
    number: "8600",
    module: "CINdetails",
    fields: ["CINreferralDate", "ReferenceDate"],
    says: "the episode has no day of referral, or one after the reference date; add or correct it",
    check: eachEpisode(({ referred }, { to }) => referred === undefined || referred > to),
  },
  {
    number: "8620",
    module: "CINdetails",
    fields: ["CINclosureDate"],
    says: "the closure is outside the year of this census; correct the day, or leave out an episode that was closed before",
    check: eachEpisode(({ closed }, collection) => isOutside(closed, collection)),
  },
  {
    number: "8569Q",
    module: "CINdetails",
    fields: ["CINreferralDate", "ReferralNFA"],
    says: "the referral came to no further action, and is more than a working day older than the year of this census; leave it out, or give the reason",
    check: eachEpisode(
      ({ referred, noFurtherAction }, { beforeFrom }) => noFurtherAction === true && isAfter(beforeFrom, referred),
    ),
  },
  {
    number: "8696",
    module: "Assessments",
    fields: ["AssessmentAuthorisationDate", "ReferenceDate"],
    says: "the assessment is authorised outside the year of this census; correct the day, or leave out an assessment that ended before",
    check: eachAssessment(({ authorised }, collection) => isOutside(authorised, collection)),
  },
  {
    number: "8736",
    module: "Assessments",
    fields: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    says: "the assessment is open and started outside the year of this census; add the day of authorisation, or correct the start",
    check: eachAssessment(
      ({ started, authorised }, collection) => authorised === undefined && isOutside(started, collection),
    ),
  },
  {
    number: "4010",
    module: "CINPlanDates",
    fields: ["CINPlanStartDate", "ReferenceDate"],
    says: "the child in need plan has no start, or one after the reference date; add or correct it",
    check: eachPlan(({ started }, { to }) => started === undefined || started > to),
  },
  {
    number: "4013",
    module: "CINPlanDates",
    fields: ["CINPlanEndDate", "ReferenceDate"],
    says: "the child in need plan ends outside the year of this census; correct the day, or leave out a plan that ended before",
    check: eachPlan(({ ended }, collection) => isOutside(ended, collection)),
  },
  {
    number: "8715",
    module: "Section47",
    fields: ["DateOfInitialCPC", "ReferenceDate"],
    says: "the initial conference of the section 47 enquiry is outside the year of this census; correct the day, or leave out an enquiry that ended before",
    check: eachEnquiry(({ conference }, collection) => isOutside(conference, collection)),
  },
  {
    number: "8740",
    module: "Section47",
    fields: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired"],
    says: "the section 47 enquiry has not led to a conference, nor is it said that none was required, and it started outside the year of this census; add the conference, say that none was required, or correct the start",
    check: eachEnquiry((enquiry, collection) => isUnfinished(enquiry) && isOutside(enquiry.started, collection)),
  },
  {
    number: "8720",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "ReferenceDate"],
    says: "the child protection plan has no start, or one after the reference date; add or correct it",
    check: eachProtectionPlan(({ started }, { to }) => started === undefined || started > to),
  },
  {
    number: "8930",
    module: "ChildProtectionPlans",
    fields: ["CPPendDate", "ReferenceDate"],
    says: "the child protection plan ends outside the year of this census; correct the day, or leave out a plan that ended before",
    check: eachProtectionPlan(({ ended }, collection) => isOutside(ended, collection)),
  },
  {
    number: "9005",
    module: "PreProceedingsandFGDM",
    fields: ["PPStartDate"],
    says: "pre-proceedings began outside the year of this census; correct the day",
    from: 2027,
    check: eachPreProceedings(({ started }, collection) => isOutside(started, collection)),
  },
  {
    number: "9008",
    module: "PreProceedingsandFGDM",
    fields: ["InitialPPMeetingDate"],
    says: "the first pre-proceedings meeting is outside the year of this census; correct the day",
    from: 2027,
    check: eachPreProceedings(({ firstMeeting }, collection) => isOutside(firstMeeting, collection)),
  },
]);
