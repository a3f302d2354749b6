import type { Chances } from "./chances.js";
import type { Course } from "./choices.js";
import type { Day, Days } from "./days.js";
import type { Random } from "./random.js";
import { waitingDays } from "./waiting.js";

/** Something that runs from one day to another. */
export interface StartToEnd {
  readonly start: Day;
  readonly end: Day;
}

/** A section 47 enquiry: when it was decided whether there is a conference, and the day of the conference. */
export interface EnquiryCourse {
  readonly start: Day;
  readonly decided: Day;
  readonly conference?: Day;
}

/** One episode from its referral to its end, whatever year that falls into. */
export interface EpisodeCourse {
  readonly referred: Day;
  readonly closed: Day;
  /** How it went; factors differ by it. */
  readonly course: Course | "no-further-action";
  readonly assessments: readonly StartToEnd[];
  readonly enquiries: readonly EnquiryCourse[];
  /** A conference that no enquiry led to. */
  readonly conference?: Day;
  readonly plan?: StartToEnd;
  readonly protectionPlan?: StartToEnd;
}

const NOTHING: readonly never[] = Object.freeze([]);
const MOST_ENQUIRIES = 4;
const WORKING_DAYS = {
  /** How long an assessment may run at most. */
  longest: 120,
  /** The mean of what lies beyond the last stretch that was published. */
  beyondLast: 22,
} as const;

/** Draws an episode that begins with a referral on a day. `adult` is the child's eighteenth birthday. */
export function drawCourse(random: Random, chances: Chances, days: Days, referred: Day, adult: Day): EpisodeCourse {
  const turn = random.next();
  if (turn < chances.noFurtherAction) {
    return {
      referred,
      closed: referred,
      course: "no-further-action",
      assessments: NOTHING,
      enquiries: NOTHING,
    };
  }
  const first = drawAssessment(random, chances, days, referred + random.below(3));
  if (turn < chances.noFurtherAction + chances.notInNeed) {
    return { referred, closed: first.end, course: "not-in-need", assessments: [first], enquiries: NOTHING };
  }
  return drawNeed(random, chances, days, first, referred, adult);
}

function drawNeed(
  random: Random,
  chances: Chances,
  days: Days,
  first: StartToEnd,
  referred: Day,
  adult: Day,
): EpisodeCourse {
  const enquiries = random.chance(chances.enquiry) ? drawEnquiries(random, chances, days, referred, adult) : NOTHING;
  const isAssessed = enquiries.length > 0 || !random.chance(chances.unassessed);
  const last = enquiries.at(-1);
  const own =
    last === undefined && random.chance(chances.conferenceOfItsOwn)
      ? days.workingDaysAfter(referred, random.between(1, 20))
      : undefined;
  const conference = last?.conference ?? own;
  const settled = Math.max(first.end, last?.decided ?? referred, conference ?? referred);

  const isProtected = conference !== undefined && (own !== undefined || random.chance(chances.protectionPlan));
  const protectionPlan = isProtected ? drawProtectionPlan(random, chances, conference, adult) : undefined;
  const plan = drawPlan(random, chances, settled, protectionPlan);
  const ended = Math.max(settled, plan?.end ?? 0, protectionPlan?.end ?? 0);
  const open =
    plan === undefined && protectionPlan === undefined ? waitingDays(random, chances.otherDays) : random.below(22);
  const later = drawLater(random, chances, days, first.end);
  return {
    referred,
    closed: Math.max(ended + open, later.at(-1)?.end ?? 0),
    course: isProtected ? (chances.category(random) as Course) : last === undefined ? "need" : "enquiry",
    assessments: isAssessed ? [first, ...later] : NOTHING,
    enquiries,
    ...(own !== undefined && { conference: own }),
    ...(plan !== undefined && { plan }),
    ...(protectionPlan !== undefined && { protectionPlan }),
  };
}

function drawAssessment(random: Random, chances: Chances, days: Days, from: Day): StartToEnd {
  const start = days.onWorkingDay(from);
  return { start, end: days.workingDaysAfter(start, drawWithin(random, chances.assessmentDays(random))) };
}

/** A number from a stretch such as `11-20`, each alike; beyond the last one fewer and fewer. */
function drawWithin(random: Random, stretch: string): number {
  const [from = "", to = ""] = stretch.split("-");
  if (to !== "") return random.between(Number(from), Number(to));
  return Math.min(WORKING_DAYS.longest, Number(from) + waitingDays(random, WORKING_DAYS.beyondLast));
}

/** Enquiries one after the other; only the last may lead to a conference. */
function drawEnquiries(
  random: Random,
  chances: Chances,
  days: Days,
  referred: Day,
  adult: Day,
): readonly EnquiryCourse[] {
  const enquiries: EnquiryCourse[] = [];
  let start = days.onWorkingDay(referred + Math.floor(14 * random.next() * random.next()));
  while (enquiries.length < MOST_ENQUIRIES - 1 && random.chance(chances.anotherEnquiry)) {
    const decided = days.workingDaysAfter(start, random.between(4, 14));
    enquiries.push({ start, decided });
    start = days.onWorkingDay(decided + random.between(15, 150));
  }
  const conference = days.workingDaysAfter(start, drawWait(random, chances.conferenceDays(random)));
  const isHeld = random.chance(chances.conference) && conference < adult;
  const decided = days.workingDaysAfter(start, random.between(4, 14));
  enquiries.push(isHeld ? { start, decided: conference, conference } : { start, decided });
  return enquiries;
}

/** Conferences are held near the end of the time that there is: nearer the fifteenth day than the eleventh. */
function drawWait(random: Random, stretch: string): number {
  const skewed = random.next() * random.next();
  switch (stretch) {
    case "0-10":
      return 10 - Math.floor(8 * skewed);
    case "11-15":
      return 15 - Math.floor(5 * skewed);
    default:
      return drawWithin(random, stretch);
  }
}

function drawProtectionPlan(random: Random, chances: Chances, start: Day, adult: Day): StartToEnd {
  const end = start + 14 + waitingDays(random, chances.protectionPlanDays - 14);
  return { start, end: Math.max(start + 1, Math.min(end, adult)) };
}

function drawPlan(
  random: Random,
  chances: Chances,
  settled: Day,
  protectionPlan: StartToEnd | undefined,
): StartToEnd | undefined {
  if (!random.chance(protectionPlan === undefined ? chances.plan : chances.stepDown)) return undefined;
  const start = protectionPlan === undefined ? settled + random.below(15) : protectionPlan.end;
  return { start, end: start + 7 + waitingDays(random, chances.planDays - 7) };
}

/** Further assessments of the same episode, none before the one before it has ended. */
function drawLater(random: Random, chances: Chances, days: Days, after: Day): readonly StartToEnd[] {
  const certain = Math.floor(chances.laterAssessments);
  const count = certain + (random.chance(chances.laterAssessments - certain) ? 1 : 0);
  if (count === 0) return NOTHING;
  const later: StartToEnd[] = [];
  let from = after;
  for (let place = 0; place < count; place++) {
    const assessment = drawAssessment(random, chances, days, from + 30 + waitingDays(random, 70));
    later.push(assessment);
    from = assessment.end;
  }
  return later;
}
