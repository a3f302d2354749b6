import { ASSESSMENT_FACTORS } from "../../domain/codes/assessment-factor.js";
import { DISABILITIES } from "../../domain/codes/disability.js";
import type { CensusChild } from "../return/child.js";
import type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusPlan,
  CensusPreProceedings,
  CensusProtectionPlan,
} from "../return/episode.js";
import type { CensusHeader } from "../return/header.js";
import type { ElementOf } from "./element.js";

/*
 * Which element of a return holds which field, in the order that the schemas prescribe. Reader and writer both go by it, and
 * nothing else in the package knows these names.
 */

const ASSESSMENT: readonly ElementOf<CensusAssessment>[] = [
  { name: "AssessmentActualStartDate", kind: "day", field: "started" },
  { name: "AssessmentInternalReviewDate", kind: "day", field: "reviewed" },
  { name: "AssessmentAuthorisationDate", kind: "day", field: "authorised" },
  {
    name: "FactorsIdentifiedAtAssessment",
    kind: "group",
    holds: [{ name: "AssessmentFactors", kind: "texts", field: "factors", codes: ASSESSMENT_FACTORS }],
  },
];

const PLAN: readonly ElementOf<CensusPlan>[] = [
  { name: "CINPlanStartDate", kind: "day", field: "started" },
  { name: "CINPlanEndDate", kind: "day", field: "ended" },
];

const ENQUIRY: readonly ElementOf<CensusEnquiry>[] = [
  { name: "S47ActualStartDate", kind: "day", field: "started" },
  { name: "InitialCPCtarget", kind: "day", field: "conferenceTarget" },
  { name: "DateOfInitialCPC", kind: "day", field: "conference" },
  { name: "ICPCnotRequired", kind: "yes-no", field: "conferenceNotRequired" },
];

const PROTECTION_PLAN: readonly ElementOf<CensusProtectionPlan>[] = [
  { name: "CPPstartDate", kind: "day", field: "started" },
  { name: "CPPendDate", kind: "day", field: "ended" },
  { name: "InitialCategoryOfAbuse", kind: "text", field: "initialCategory" },
  { name: "LatestCategoryOfAbuse", kind: "text", field: "latestCategory" },
  { name: "NumberOfPreviousCPP", kind: "whole-number", field: "previousPlans" },
  { name: "Reviews", kind: "group", holds: [{ name: "CPPreviewDate", kind: "dated", field: "reviews" }] },
];

/** No schema that has it was to be had: where its elements stand is not prescribed here. */
const PRE_PROCEEDINGS: readonly ElementOf<CensusPreProceedings>[] = [
  { name: "PPStartDate", kind: "day", field: "started", isAnywhere: true },
  { name: "LBPSentDate", kind: "day", field: "letterSent", isAnywhere: true },
  { name: "FGDMMeetingOffer", kind: "yes-no", field: "familyMeetingOffered", isAnywhere: true },
  { name: "FGDMMeetingFac", kind: "yes-no", field: "familyMeetingHeld", isAnywhere: true },
  { name: "InitialPPMeetingDate", kind: "day", field: "firstMeeting", isAnywhere: true },
  { name: "ReviewMeetingsCount", kind: "whole-number", field: "reviewMeetings", isAnywhere: true },
  { name: "StepDecisionDate", kind: "day", field: "stepDecided", isAnywhere: true },
  { name: "PPOutcome", kind: "text", field: "outcome", isAnywhere: true },
  { name: "CourtAppDate", kind: "day", field: "courtApplication", isAnywhere: true },
  { name: "LetterInitCPDate", kind: "day", field: "proceedingsLetter", isAnywhere: true },
];

const EPISODE: readonly ElementOf<CensusEpisode>[] = [
  { name: "CINreferralDate", kind: "day", field: "referred" },
  { name: "ReferralSource", kind: "text", field: "source" },
  { name: "PrimaryNeedCode", kind: "text", field: "primaryNeed" },
  { name: "CINclosureDate", kind: "day", field: "closed" },
  { name: "ReasonForClosure", kind: "text", field: "closureReason" },
  { name: "DateOfInitialCPC", kind: "day", field: "conference" },
  { name: "Assessments", kind: "record", field: "assessments", holds: ASSESSMENT },
  { name: "CINPlanDates", kind: "record", field: "plans", holds: PLAN, from: 2022 },
  { name: "Section47", kind: "record", field: "enquiries", holds: ENQUIRY },
  { name: "ReferralNFA", kind: "yes-no", field: "noFurtherAction" },
  { name: "ChildProtectionPlans", kind: "record", field: "protectionPlans", holds: PROTECTION_PLAN },
  {
    name: "PreProceedingsandFGDM",
    kind: "record",
    field: "preProceedings",
    holds: PRE_PROCEEDINGS,
    from: 2027,
    isAnywhere: true,
  },
];

/** A child, with all that is said of it. */
export const CHILD: readonly ElementOf<CensusChild>[] = [
  {
    name: "ChildIdentifiers",
    kind: "group",
    isRequired: true,
    holds: [
      { name: "LAchildID", kind: "text", field: "localId" },
      { name: "UPN", kind: "text", field: "upn" },
      { name: "FormerUPN", kind: "text", field: "formerUpn" },
      { name: "UPNunknown", kind: "text", field: "upnUnknown" },
      { name: "PersonBirthDate", kind: "day", field: "born" },
      { name: "ExpectedPersonBirthDate", kind: "day", field: "expected" },
      { name: "GenderCurrent", kind: "text", field: "sex", until: 2024 },
      { name: "Sex", kind: "text", field: "sex", from: 2025 },
      { name: "PersonDeathDate", kind: "day", field: "died" },
    ],
  },
  {
    name: "ChildCharacteristics",
    kind: "group",
    isRequired: true,
    holds: [
      { name: "Ethnicity", kind: "text", field: "ethnicity" },
      {
        name: "Disabilities",
        kind: "group",
        holds: [{ name: "Disability", kind: "texts", field: "disabilities", codes: DISABILITIES }],
      },
    ],
  },
  { name: "CINdetails", kind: "record", field: "episodes", holds: EPISODE },
];

/** What stands before the children. */
export const HEADER: readonly ElementOf<CensusHeader>[] = [
  {
    name: "CollectionDetails",
    kind: "group",
    holds: [
      { name: "Collection", kind: "text", field: "collection" },
      { name: "Year", kind: "text", field: "year" },
      { name: "ReferenceDate", kind: "day", field: "referenceDate" },
    ],
  },
  {
    name: "Source",
    kind: "group",
    holds: [
      { name: "SourceLevel", kind: "text", field: "sourceLevel" },
      { name: "LEA", kind: "text", field: "authority" },
      { name: "SoftwareCode", kind: "text", field: "softwareCode" },
      { name: "Release", kind: "text", field: "release" },
      { name: "SerialNo", kind: "text", field: "serialNo" },
      { name: "DateTime", kind: "text", field: "writtenAt" },
    ],
  },
];

/** A whole return: it is never held so, but its elements nest so. */
interface Whole extends CensusHeader {
  readonly children: readonly CensusChild[];
}

/** What the elements are called around header and children. */
export const MESSAGE = "Message";
export const HEADER_GROUP = "Header";
export const CHILDREN_GROUP = "Children";
export const CHILD_RECORD = "Child";

/** What the outermost element holds. */
export const WHOLE: readonly ElementOf<Whole>[] = [
  { name: HEADER_GROUP, kind: "group", holds: HEADER },
  {
    name: CHILDREN_GROUP,
    kind: "group",
    isRequired: true,
    holds: [{ name: CHILD_RECORD, kind: "record", field: "children", holds: CHILD }],
  },
];
