import type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusPlan,
  CensusProtectionPlan,
} from "../return/episode.js";
import type { Course } from "./choices.js";
import { CATEGORY_CHANGED, PRE_PROCEEDINGS } from "./choices.js";
import type { EnquiryCourse, EpisodeCourse, StartToEnd } from "./course.js";
import type { Day } from "./days.js";
import type { Maker } from "./maker.js";
import { preProceedingsOf } from "./pre-proceedings.js";
import type { Random } from "./random.js";

const NONE: readonly never[] = Object.freeze([]);
const NO_FACTOR = "21";
/** From a section 47 enquiry to the day by which a conference is to be held, in working days. */
const CONFERENCE_WITHIN = 15;
const REVIEWED_WITHIN = 10;

/** Whether a return of the year holds the episode. */
export function isReturned({ referred, closed, course }: EpisodeCourse, { from, to }: Maker): boolean {
  if (referred > to) return false;
  return course === "no-further-action" ? referred >= from : closed >= from;
}

/** The episode as the return of the year has it: what lies after the year is not known yet, what ended before is left out. */
export function episodeOf(
  random: Random,
  maker: Maker,
  drawn: EpisodeCourse,
  closureReason: string,
  ageGroup: string,
): CensusEpisode {
  const { days, from, to, chances, source } = maker;
  const { referred, closed, course } = drawn;
  const head = { referred: days.text(referred), source: source(random) };
  const nothing = { assessments: NONE, plans: NONE, enquiries: NONE, protectionPlans: NONE, preProceedings: NONE };
  if (course === "no-further-action") return { ...head, noFurtherAction: true, ...nothing };

  const isInYear = (day: Day | undefined): day is Day => day !== undefined && day >= from && day <= to;
  const runsInYear = (one: StartToEnd | undefined): one is StartToEnd =>
    one !== undefined && one.start <= to && one.end >= from;
  const factors = factorsOf(random, maker, course, ageGroup);
  const { protectionPlan, plan } = drawn;
  return {
    ...head,
    primaryNeed: chances.need(random),
    ...(closed <= to && { closed: days.text(closed), closureReason }),
    ...(isInYear(drawn.conference) && { conference: days.text(drawn.conference) }),
    noFurtherAction: false,
    assessments: drawn.assessments
      .filter((one) => one.start <= to && one.end >= from && (one.end <= to || one.start >= from))
      .map((one) => assessmentOf(random, maker, one, factors)),
    plans: runsInYear(plan) ? [planOf(maker, plan)] : NONE,
    enquiries: drawn.enquiries
      .filter(({ start, conference }) =>
        conference === undefined || conference > to ? isInYear(start) : conference >= from,
      )
      .map((one) => enquiryOf(maker, one)),
    protectionPlans: runsInYear(protectionPlan) ? [protectionPlanOf(random, maker, protectionPlan, course)] : NONE,
    preProceedings: hasPreProceedings(random, maker, course) ? preProceedingsOf(random, maker, drawn) : NONE,
  };
}

function factorsOf(random: Random, { chances, factors }: Maker, course: Course, ageGroup: string): readonly string[] {
  if (course === "not-in-need" && random.chance(chances.noFactor)) return [NO_FACTOR];
  return factors(random, ageGroup, course);
}

function assessmentOf(
  random: Random,
  { days, to }: Maker,
  { start, end }: StartToEnd,
  factors: readonly string[],
): CensusAssessment {
  const review = days.workingDaysAfter(start, random.between(3, REVIEWED_WITHIN));
  const reviewed = review <= Math.min(end, to) ? { reviewed: days.text(review) } : {};
  if (end > to) return { started: days.text(start), ...reviewed, factors: NONE };
  return { started: days.text(start), ...reviewed, authorised: days.text(end), factors };
}

function planOf({ days, to }: Maker, { start, end }: StartToEnd): CensusPlan {
  return { started: days.text(start), ...(end <= to && { ended: days.text(end) }) };
}

function enquiryOf({ days, to }: Maker, { start, decided, conference }: EnquiryCourse): CensusEnquiry {
  const started = days.text(start);
  if (conference === undefined && decided <= to) return { started, conferenceNotRequired: true };
  return {
    started,
    conferenceTarget: days.text(days.workingDaysAfter(start, CONFERENCE_WITHIN)),
    ...(conference !== undefined && conference <= to && { conference: days.text(conference) }),
    conferenceNotRequired: false,
  };
}

function protectionPlanOf(
  random: Random,
  maker: Maker,
  { start, end }: StartToEnd,
  category: string,
): CensusProtectionPlan {
  const { days, to, chances } = maker;
  const hasPlansBefore = random.chance(chances.secondPlan);
  const isChanged = random.chance(CATEGORY_CHANGED);
  const reviews: { readonly on: string }[] = [];
  for (let on = start + random.between(60, 91); on < end && on <= to; on += random.between(150, 182)) {
    reviews.push({ on: days.text(on) });
  }
  return {
    started: days.text(start),
    ...(end <= to && { ended: days.text(end) }),
    initialCategory: category,
    latestCategory: isChanged ? chances.category(random) : category,
    previousPlans: hasPlansBefore ? 1 + (random.chance(0.2) ? 1 : 0) : 0,
    reviews,
  };
}

function hasPreProceedings(random: Random, { year }: Maker, course: Course): boolean {
  if (year < 2027) return false;
  const isProtected = course !== "need" && course !== "enquiry" && course !== "not-in-need";
  if (course === "not-in-need") return false;
  return random.chance(isProtected ? PRE_PROCEEDINGS.withProtectionPlan : PRE_PROCEEDINGS.otherwise);
}
