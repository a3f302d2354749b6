import { isUnfinished } from "../return/unfinished-enquiry.js";
import { eachAssessment, eachEnquiry } from "./child-check.js";
import { isAfter } from "./days.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** What is still open on the reference date and should have ended by then. */
export const TIMESCALES: readonly CensusRule[] = /* @__PURE__ */ rulesOf("timescale", [
  {
    number: "8670Q",
    module: "Assessments",
    fields: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    says: "the assessment is open and started more than 45 working days before the reference date; add the day of authorisation, or give the reason",
    check: eachAssessment(
      ({ started, authorised }, { assessmentsDueFrom }) =>
        authorised === undefined && isAfter(assessmentsDueFrom, started),
    ),
  },
  {
    number: "8675Q",
    module: "Section47",
    fields: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired"],
    says: "the section 47 enquiry started more than 15 working days before the reference date, and has neither a conference nor the word that none was required; add one, or give the reason",
    check: eachEnquiry(
      (enquiry, { conferencesDueFrom }) => isUnfinished(enquiry) && isAfter(conferencesDueFrom, enquiry.started),
    ),
  },
]);
