import type { Check } from "./check.js";
import { birthBeforeDeath } from "./child/birth-before-death.js";
import { bornOrExpected } from "./child/born-or-expected.js";
import { openPast25 } from "./child/open-past-25.js";
import { sexOfUnborn } from "./child/sex-of-unborn.js";
import { decisionNamesItsRules } from "./decision/decision-names-its-rules.js";
import { overrideBelowFloor } from "./decision/override-below-floor.js";
import { overrideKeepsOutcome } from "./decision/override-keeps-outcome.js";
import { closedAfterAssessment } from "./exclusion/closed-after-assessment.js";
import { closedWithAll } from "./exclusion/closed-with-all.js";
import { factors } from "./exclusion/factors.js";
import { noOverlap } from "./exclusion/no-overlap.js";
import { nothingWithoutAction } from "./exclusion/nothing-without-action.js";
import { oneKindOfPlan } from "./exclusion/one-kind-of-plan.js";
import { oneOpenRecord } from "./exclusion/one-open-record.js";
import { assessmentOrder } from "./order/assessment-order.js";
import { childInNeedPlanOrder } from "./order/child-in-need-plan-order.js";
import { childProtectionPlanOrder } from "./order/child-protection-plan-order.js";
import { conferenceOnWeekday } from "./order/conference-on-weekday.js";
import { enquiryOrder } from "./order/enquiry-order.js";
import { nothingAfterClosure } from "./order/nothing-after-closure.js";
import { nothingAfterDeath } from "./order/nothing-after-death.js";
import { planFromConference } from "./order/plan-from-conference.js";
import { referralBeforeConception } from "./order/referral-before-conception.js";
import { allocatedFirst } from "./programme/allocated-first.js";
import { caseloadOnRoll } from "./programme/caseload-on-roll.js";
import { caseloadSize } from "./programme/caseload-size.js";
import { feederLink } from "./programme/feeder-link.js";
import { noWorkerInControlArm } from "./programme/no-worker-in-control-arm.js";
import { oneLeadPractitioner } from "./programme/one-lead-practitioner.js";
import { oneMainEnrolment } from "./programme/one-main-enrolment.js";
import { oneSchoolPerDistrict } from "./programme/one-school-per-district.js";
import { phaseWithinProgramme } from "./programme/phase-within-programme.js";
import { placementWithinPhase } from "./programme/placement-within-phase.js";
import { registeredThroughout } from "./programme/registered-throughout.js";
import { targetOpen } from "./programme/target-open.js";
import { workingWeek } from "./programme/working-week.js";

/** Every check, by its name. */
export const ALL_CHECKS: readonly Check[] = [
  phaseWithinProgramme,
  placementWithinPhase,
  allocatedFirst,
  noWorkerInControlArm,
  targetOpen,
  feederLink,
  oneSchoolPerDistrict,
  workingWeek,
  registeredThroughout,
  caseloadOnRoll,
  oneMainEnrolment,
  oneLeadPractitioner,
  caseloadSize,
  bornOrExpected,
  birthBeforeDeath,
  sexOfUnborn,
  openPast25,
  assessmentOrder,
  enquiryOrder,
  childProtectionPlanOrder,
  childInNeedPlanOrder,
  nothingAfterClosure,
  planFromConference,
  referralBeforeConception,
  nothingAfterDeath,
  conferenceOnWeekday,
  oneKindOfPlan,
  noOverlap,
  oneOpenRecord,
  nothingWithoutAction,
  closedAfterAssessment,
  factors,
  closedWithAll,
  decisionNamesItsRules,
  overrideKeepsOutcome,
  overrideBelowFloor,
];
