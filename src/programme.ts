// Social Workers in Schools and the casework around it: records, their life cycles, a reader, and what must hold.

export type { Branded } from "./domain/branded.js";
export type { AssessmentFactor, AssessmentFactorCode } from "./domain/codes/assessment-factor.js";
export { ASSESSMENT_FACTORS } from "./domain/codes/assessment-factor.js";
export type { AssessmentOutcomeCode } from "./domain/codes/assessment-outcome.js";
export { ASSESSMENT_OUTCOMES } from "./domain/codes/assessment-outcome.js";
export type { CategoryOfAbuseCode } from "./domain/codes/category-of-abuse.js";
export { CATEGORIES_OF_ABUSE } from "./domain/codes/category-of-abuse.js";
export type { Code, CodedElement, CodeList, CodeSet, ProtectedCodeSet } from "./domain/codes/code-set.js";
export { CODE_SOURCES } from "./domain/codes/code-sources.js";
export { codesOn } from "./domain/codes/codes-on.js";
export type { ContactOutcomeCode, ContactOutcomeFlag } from "./domain/codes/contact-outcome.js";
export { CONTACT_OUTCOME_FLAGS, CONTACT_OUTCOMES } from "./domain/codes/contact-outcome.js";
export type { Disability, DisabilityCode } from "./domain/codes/disability.js";
export { DISABILITIES } from "./domain/codes/disability.js";
export type { Ethnicity, EthnicityCode } from "./domain/codes/ethnicity.js";
export { ETHNICITIES } from "./domain/codes/ethnicity.js";
export type { Gender, GenderCode } from "./domain/codes/gender.js";
export { GENDERS, sexFromGender } from "./domain/codes/gender.js";
export type { LegalStatusCode } from "./domain/codes/legal-status.js";
export { LEGAL_STATUSES } from "./domain/codes/legal-status.js";
export type { AuthorityKind, AuthorityList } from "./domain/codes/local-authority.js";
export { DISTRICTS, LOCAL_AUTHORITIES } from "./domain/codes/local-authority.js";
export type { CodeProblem, CodeProblemCode } from "./domain/codes/parse-code.js";
export { parseCode, parseProtected } from "./domain/codes/parse-code.js";
export type {
  PreProceedingsField,
  PreProceedingsFieldCode,
  PreProceedingsOutcomeCode,
} from "./domain/codes/pre-proceedings.js";
export { PRE_PROCEEDINGS_FIELDS, PRE_PROCEEDINGS_OUTCOMES } from "./domain/codes/pre-proceedings.js";
export type { PrimaryNeedCode } from "./domain/codes/primary-need.js";
export { PRIMARY_NEEDS } from "./domain/codes/primary-need.js";
export type { Protected, ProtectedCharacteristic } from "./domain/codes/protected.js";
export type { ReasonForClosureCode } from "./domain/codes/reason-for-closure.js";
export { REASONS_FOR_CLOSURE } from "./domain/codes/reason-for-closure.js";
export type { ReferralOutcomeCode, ReferralOutcomeFlag } from "./domain/codes/referral-outcome.js";
export { REFERRAL_OUTCOME_FLAGS, REFERRAL_OUTCOMES } from "./domain/codes/referral-outcome.js";
export type { ReferralSourceCode } from "./domain/codes/referral-source.js";
export { REFERRAL_SOURCES } from "./domain/codes/referral-source.js";
export type { RegionCode } from "./domain/codes/region.js";
export { REGIONS } from "./domain/codes/region.js";
export type { Section47OutcomeCode, Section47OutcomeFlag } from "./domain/codes/section-47-outcome.js";
export { SECTION_47_OUTCOME_FLAGS, SECTION_47_OUTCOMES } from "./domain/codes/section-47-outcome.js";
export type { Sex, SexCode } from "./domain/codes/sex.js";
export { SEXES } from "./domain/codes/sex.js";
export { UPN_PREFIXES } from "./domain/codes/upn-prefix.js";
export type { UpnUnknownCode } from "./domain/codes/upn-unknown.js";
export { UPN_UNKNOWN_REASONS } from "./domain/codes/upn-unknown.js";
export type { DfeCode, GssCode } from "./domain/identifiers/authority-code.js";
export { parseDfeCode, parseGssCode } from "./domain/identifiers/authority-code.js";
export type {
  AuthorityFound,
  AuthorityProblem,
  AuthorityProblemCode,
  AuthorityWarning,
} from "./domain/identifiers/authority-on.js";
export { authoritiesOn, authorityOn } from "./domain/identifiers/authority-on.js";
export type {
  IdentifierProblem,
  IdentifierProblemCode,
  IdentifierWarning,
  IdentifierWarningCode,
  ParsedIdentifier,
} from "./domain/identifiers/identifier-problem.js";
export type { Laestab, LaestabParts } from "./domain/identifiers/laestab.js";
export { laestabParts, parseLaestab } from "./domain/identifiers/laestab.js";
export type { LocalChildId } from "./domain/identifiers/local-child-id.js";
export { parseLocalChildId } from "./domain/identifiers/local-child-id.js";
export type { NhsNumber } from "./domain/identifiers/nhs-number.js";
export { parseNhsNumber } from "./domain/identifiers/nhs-number.js";
export type { SocialWorkerNumber } from "./domain/identifiers/social-worker-number.js";
export { parseSocialWorkerNumber } from "./domain/identifiers/social-worker-number.js";
export type { Upn } from "./domain/identifiers/upn.js";
export { isTemporaryUpn, parseUpn, upnOf } from "./domain/identifiers/upn.js";
export type { Urn } from "./domain/identifiers/urn.js";
export { parseUrn } from "./domain/identifiers/urn.js";
export type { Parsed } from "./domain/parsed.js";
export type { Route } from "./domain/route.js";
export type { LocalDate } from "./kernel/local-date.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { Problem } from "./kernel/problem.js";
export type { Result } from "./kernel/result.js";
export type { BrokenInvariant, CheckHead, CheckId, CheckOptions, CheckSeverity } from "./programme/checks/check.js";
export { CHECKS, checkProgramme } from "./programme/checks/check-programme.js";
export type { Arm } from "./programme/entities/arm.js";
export { ARMS } from "./programme/entities/arm.js";
export type { District, LocalAuthority } from "./programme/entities/authorities.js";
export type { LookedAfterEpisode, PreProceedings } from "./programme/entities/care.js";
export type { Assessment, ChildInNeedPlan } from "./programme/entities/child-in-need.js";
export type {
  ChildProtectionPlan,
  Conference,
  Section47Enquiry,
  StrategyDiscussion,
} from "./programme/entities/child-protection.js";
export type { Attendance, Child, Enrolment } from "./programme/entities/children.js";
export type { DecidedLevel } from "./programme/entities/decided-level.js";
export type { Contact, EarlyHelpEpisode, Referral } from "./programme/entities/front-door.js";
export type { Noted, PublicSource } from "./programme/entities/noted.js";
export type { Counted, CountedAgainst, Observation, OutcomeMeasure } from "./programme/entities/outcomes.js";
export type { Announcement, FundingAward, Programme, ProgrammePhase } from "./programme/entities/programme.js";
export type { FeederLink, SafeguardingRole, School, SchoolCluster } from "./programme/entities/schools.js";
export type { Placement, PlacementTarget, Practitioner, Team } from "./programme/entities/staffing.js";
export type { ThresholdDecision } from "./programme/entities/threshold-decision.js";
export type { ArmAllocation, Trial, TrialResult } from "./programme/entities/trial.js";
export type { Activity, ActivityKind, CaseAllocation, SupervisionSession } from "./programme/entities/work.js";
export { ACTIVITY_KINDS } from "./programme/entities/work.js";
export type {
  ActivityId,
  AnnouncementId,
  AssessmentId,
  AuthorityId,
  ChildInNeedPlanId,
  ChildProtectionPlanId,
  ClusterId,
  ConferenceId,
  ContactId,
  DistrictId,
  EarlyHelpId,
  EnquiryId,
  FundingAwardId,
  Id,
  LookedAfterId,
  MeasureId,
  ObservationId,
  PhaseId,
  PlacementId,
  PractitionerId,
  PreProceedingsId,
  ProgrammeId,
  ReferralId,
  SchoolId,
  SourceId,
  StaffId,
  StrategyDiscussionId,
  SupervisionId,
  TeamId,
  ThresholdDecisionId,
  TrialId,
} from "./programme/ids.js";
export { asId } from "./programme/ids.js";
export type { Interval } from "./programme/interval.js";
export type {
  Allocated,
  AllocationBegins,
  AllocationEvent,
  AllocationHistory,
  AllocationState,
} from "./programme/life-cycles/arm-allocation.js";
export { allocated, allocationLifeCycle } from "./programme/life-cycles/arm-allocation.js";
export type { AssessmentBegins, AssessmentEvent, AssessmentState } from "./programme/life-cycles/assessment.js";
export { assessmentHistory, assessmentLifeCycle } from "./programme/life-cycles/assessment.js";
export type {
  ChildProtectionPlanBegins,
  ChildProtectionPlanEvent,
  ChildProtectionPlanState,
} from "./programme/life-cycles/child-protection-plan.js";
export {
  childProtectionPlanHistory,
  childProtectionPlanLifeCycle,
} from "./programme/life-cycles/child-protection-plan.js";
export type {
  EarlyHelpBegins,
  EarlyHelpEnd,
  EarlyHelpEvent,
  EarlyHelpHistory,
  EarlyHelpState,
} from "./programme/life-cycles/early-help.js";
export { earlyHelpLifeCycle } from "./programme/life-cycles/early-help.js";
export type {
  EventFor,
  Happening,
  LifeCycle,
  LifeCycleProblem,
  Moves,
  Stage,
  StateAfter,
} from "./programme/life-cycles/life-cycle.js";
export { begin, replay, transition } from "./programme/life-cycles/life-cycle.js";
export type {
  PlacementBegins,
  PlacementEnd,
  PlacementEvent,
  PlacementHistory,
  PlacementState,
} from "./programme/life-cycles/placement.js";
export { activeStretches, deliveredSpan, placementLifeCycle } from "./programme/life-cycles/placement.js";
export type {
  OpenAs,
  ReferralBegins,
  ReferralEvent,
  ReferralHistory,
  ReferralState,
} from "./programme/life-cycles/referral.js";
export { closureOf, noFurtherActionOn, receivedOn, referralLifeCycle } from "./programme/life-cycles/referral.js";
export type { EnquiryBegins, EnquiryEvent, EnquiryState } from "./programme/life-cycles/section-47-enquiry.js";
export { enquiryHistory, enquiryLifeCycle } from "./programme/life-cycles/section-47-enquiry.js";
export type {
  DecisionBegins,
  DecisionEvent,
  DecisionHistory,
  DecisionState,
} from "./programme/life-cycles/threshold-decision.js";
export { decisionLifeCycle, overrideOf } from "./programme/life-cycles/threshold-decision.js";
export type { MeasureOptions } from "./programme/measures/asked.js";
export type { ConfidenceInterval } from "./programme/measures/confidence.js";
export { isCountable } from "./programme/measures/countable.js";
export {
  againstPupilTime,
  attendance,
  daysInCare,
  OUTCOME_MEASURES,
  referralRate,
  reReferralRate,
  section17Rate,
  section47Rate,
} from "./programme/measures/definitions.js";
export { measure } from "./programme/measures/measure.js";
export type {
  Measured,
  MeasuredBy,
  MeasuredGroup,
  Measurement,
  MeasuringMethod,
  ShownNumbers,
} from "./programme/measures/measurement.js";
export type { NoSchool } from "./programme/measures/on-roll.js";
export { MEASURE_SOURCES } from "./programme/measures/sources.js";
export type { Stretch } from "./programme/measures/stretch.js";
export type { ListName, ProgrammeData, ProgrammeRecords } from "./programme/programme-data.js";
export { LIST_NAMES, programmeOf } from "./programme/programme-data.js";
export type { ProgrammeProblem, ProgrammeProblemCode } from "./programme/reading/problem.js";
export { readProgramme } from "./programme/reading/read-programme.js";
