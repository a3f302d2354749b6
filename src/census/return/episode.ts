import type { LocalDate } from "../../kernel/local-date.js";
import type { Position } from "./position.js";

/** `CINdetails`: one episode of need, from its referral to its closure. */
export interface CensusEpisode {
  readonly at?: Position;
  /** `CINreferralDate`. */
  readonly referred?: LocalDate;
  /** `ReferralSource`. */
  readonly source?: string;
  /** `PrimaryNeedCode`. */
  readonly primaryNeed?: string;
  /** `CINclosureDate`; until then it is open. */
  readonly closed?: LocalDate;
  /** `ReasonForClosure`. */
  readonly closureReason?: string;
  /** `DateOfInitialCPC` of the episode itself: a conference that no enquiry here led to, as after a move. */
  readonly conference?: LocalDate;
  /** `ReferralNFA`. */
  readonly noFurtherAction?: boolean;
  readonly assessments: readonly CensusAssessment[];
  /** `CINPlanDates`. */
  readonly plans: readonly CensusPlan[];
  /** `Section47`. */
  readonly enquiries: readonly CensusEnquiry[];
  /** `ChildProtectionPlans`. */
  readonly protectionPlans: readonly CensusProtectionPlan[];
  /** `PreProceedingsandFGDM`, from 2027. */
  readonly preProceedings: readonly CensusPreProceedings[];
}

/** `Assessments`. */
export interface CensusAssessment {
  readonly at?: Position;
  /** `AssessmentActualStartDate`. */
  readonly started?: LocalDate;
  /** `AssessmentInternalReviewDate`. */
  readonly reviewed?: LocalDate;
  /** `AssessmentAuthorisationDate`; until then it is open. */
  readonly authorised?: LocalDate;
  /** `AssessmentFactors`, each as often as it is written. */
  readonly factors: readonly string[];
}

/** `CINPlanDates`: a plan for a child in need. */
export interface CensusPlan {
  readonly at?: Position;
  /** `CINPlanStartDate`. */
  readonly started?: LocalDate;
  /** `CINPlanEndDate`; until then it is open. */
  readonly ended?: LocalDate;
}

/** `Section47`. */
export interface CensusEnquiry {
  readonly at?: Position;
  /** `S47ActualStartDate`. */
  readonly started?: LocalDate;
  /** `InitialCPCtarget`. */
  readonly conferenceTarget?: LocalDate;
  /** `DateOfInitialCPC` of the enquiry. */
  readonly conference?: LocalDate;
  /** `ICPCnotRequired`. */
  readonly conferenceNotRequired?: boolean;
}

/** `ChildProtectionPlans`. */
export interface CensusProtectionPlan {
  readonly at?: Position;
  /** `CPPstartDate`. */
  readonly started?: LocalDate;
  /** `CPPendDate`; until then it is open. */
  readonly ended?: LocalDate;
  /** `InitialCategoryOfAbuse`. */
  readonly initialCategory?: string;
  /** `LatestCategoryOfAbuse`. */
  readonly latestCategory?: string;
  /** `NumberOfPreviousCPP`. */
  readonly previousPlans?: number;
  /** `Reviews`: the day of each, and nothing of one whose day is not written or cannot be read. */
  readonly reviews: readonly { readonly at?: Position; readonly on?: LocalDate }[];
}

/** `PreProceedingsandFGDM`: the steps before care proceedings, and family group decision making. */
export interface CensusPreProceedings {
  readonly at?: Position;
  /** `PPStartDate`. */
  readonly started?: LocalDate;
  /** `LBPSentDate`: the letter before proceedings. */
  readonly letterSent?: LocalDate;
  /** `FGDMMeetingOffer`. */
  readonly familyMeetingOffered?: boolean;
  /** `FGDMMeetingFac`. */
  readonly familyMeetingHeld?: boolean;
  /** `InitialPPMeetingDate`. */
  readonly firstMeeting?: LocalDate;
  /** `ReviewMeetingsCount`. */
  readonly reviewMeetings?: number;
  /** `StepDecisionDate`. */
  readonly stepDecided?: LocalDate;
  /** `PPOutcome`. */
  readonly outcome?: string;
  /** `CourtAppDate`. */
  readonly courtApplication?: LocalDate;
  /** `LetterInitCPDate`. */
  readonly proceedingsLetter?: LocalDate;
}
