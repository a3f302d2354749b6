// Social Workers in Schools and the casework around it: records, their life cycles, a reader, and what must hold.

export type { Route } from "./domain/route.js";
export type { LocalDate } from "./kernel/local-date.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { Problem } from "./kernel/problem.js";
export type { Result } from "./kernel/result.js";
export type { BrokenInvariant, CheckHead, CheckId, CheckOptions, CheckSeverity } from "./programme/checks/check.js";
export { CHECKS, checkProgramme } from "./programme/checks/check-programme.js";
export type {
  AssessmentFactor,
  CategoryOfAbuse,
  Disability,
  Ethnicity,
  LegalStatus,
  PreProceedingsOutcome,
  PrimaryNeed,
  ReasonForClosure,
  ReferralSource,
  Sex,
} from "./programme/code-types.js";
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
export type { Child, Enrolment } from "./programme/entities/children.js";
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
  GssCode,
  LaChildId,
  LaEstab,
  NhsNumber,
  SocialWorkEnglandNumber,
  Upn,
  Urn,
} from "./programme/identifiers.js";
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
export type { ListName, ProgrammeData, ProgrammeRecords } from "./programme/programme-data.js";
export { LIST_NAMES, programmeOf } from "./programme/programme-data.js";
export type { ProgrammeProblem, ProgrammeProblemCode } from "./programme/reading/problem.js";
export { readProgramme } from "./programme/reading/read-programme.js";
