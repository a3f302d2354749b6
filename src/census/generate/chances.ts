import { codesOn } from "../../domain/codes/codes-on.js";
import { REASONS_FOR_CLOSURE } from "../../domain/codes/reason-for-closure.js";
import type { CensusYear } from "../return/year.js";
import { EARLY_HELP_OF_NOT_IN_NEED, STEPPED_DOWN } from "./choices.js";
import type { Targets } from "./targets.js";
import { type Draw, drawBy, type Weights } from "./weighted.js";

/** How likely each turn of an episode is, and how long what runs in it lasts, in days. */
export interface Chances {
  readonly noFurtherAction: number;
  readonly notInNeed: number;
  readonly earlyHelp: number;
  /** That another referral follows within a year of the first, where the episode has ended by then. */
  readonly again: number;
  readonly enquiry: number;
  readonly anotherEnquiry: number;
  readonly conference: number;
  readonly protectionPlan: number;
  readonly conferenceOfItsOwn: number;
  readonly secondPlan: number;
  readonly plan: number;
  readonly stepDown: number;
  /** Of episodes of need without an enquiry, those that nobody assesses. */
  readonly unassessed: number;
  /** How many later assessments an episode of need has, on average. */
  readonly laterAssessments: number;
  /** That the assessment of a child not in need finds no factor. */
  readonly noFactor: number;
  readonly planDays: number;
  readonly protectionPlanDays: number;
  readonly otherDays: number;
  readonly source: Draw;
  readonly assessmentDays: Draw;
  readonly conferenceDays: Draw;
  readonly category: Draw;
  readonly need: Draw;
  readonly closures: Weights;
}

/** What is found out by trying: how often referrals follow, and how long an episode without a plan stays open. */
export type Tried = Pick<Chances, "again" | "otherDays">;

const YEAR_DAYS = 365;
const NEARLY_ALL = 0.97;
/** A child that moved here with a conference behind it, of episodes of need without an enquiry. */
const CONFERENCE_OF_ITS_OWN = 0.002;
const LEAST_PLAN_DAYS = 40;

/** The turns that lead to the targets; where no turn does, as near as one comes. */
export function chancesOf(targets: Targets, tried: Tried, year: CensusYear): Chances {
  const need = Math.max(0.05, 1 - targets.noFurtherActionPerReferral - targets.notInNeedPerReferral);
  const enquiriesEach = Math.max(1, targets.enquiriesPerChild);
  const enquiry = share(targets.enquiriesPerReferral / enquiriesEach / need);
  const conference = share(targets.conferencesPerEnquiry * enquiriesEach);
  const protectionPlan = share(targets.protectionPlansPerConference);
  const protectedShare = enquiry * conference * protectionPlan;
  const plans = targets.plansPerReferral / need;
  const plan = share((plans - protectedShare * STEPPED_DOWN) / (1 - protectedShare));
  const stepDown = share((plans - plan * (1 - protectedShare)) / Math.max(protectedShare, 0.001));
  const assessed = 1 - targets.noFurtherActionPerReferral;
  const later = (targets.assessmentsPerReferral - assessed) / need;
  const laterAssessments = Math.max(0, later);
  // About half of the later assessments fall into another year than the first.
  const withAssessment = assessed + 0.5 * need * Math.min(1, laterAssessments);
  return {
    noFurtherAction: targets.noFurtherActionPerReferral,
    notInNeed: targets.notInNeedPerReferral,
    earlyHelp: hasEarlyHelp(year) ? EARLY_HELP_OF_NOT_IN_NEED : 0,
    ...tried,
    enquiry,
    anotherEnquiry: 1 - 1 / enquiriesEach,
    conference,
    protectionPlan,
    conferenceOfItsOwn: CONFERENCE_OF_ITS_OWN,
    secondPlan: targets.secondPlansPerProtectionPlan,
    plan,
    stepDown,
    unassessed: share(Math.max(0, -later) / (1 - enquiry)),
    laterAssessments,
    noFactor: share((withAssessment - targets.withFactorsPerReferral) / Math.max(targets.notInNeedPerReferral, 0.001)),
    planDays: Math.max(LEAST_PLAN_DAYS, targets.planYears * YEAR_DAYS),
    protectionPlanDays: Math.max(LEAST_PLAN_DAYS, targets.protectionPlanYears * YEAR_DAYS),
    source: drawBy(targets.sources),
    assessmentDays: drawBy(targets.assessmentDays),
    conferenceDays: drawBy(targets.conferenceDays),
    category: drawBy(targets.categories),
    need: drawBy(targets.needs),
    closures: targets.closures,
  };
}

function hasEarlyHelp(year: CensusYear): boolean {
  return codesOn(REASONS_FOR_CLOSURE, year).some(({ code }) => code === "RC9");
}

function share(value: number): number {
  return Math.min(NEARLY_ALL, Math.max(0, value));
}
