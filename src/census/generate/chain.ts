import type { Chances } from "./chances.js";
import { AGES } from "./choices.js";
import { drawCourse, type EpisodeCourse } from "./course.js";
import type { Day, Days } from "./days.js";
import type { Random } from "./random.js";
import { type Draw, drawBy } from "./weighted.js";

/** A child's day of birth, and its episodes in order: each closed before the next referral. */
export interface Chain {
  readonly born: Day;
  readonly ageGroup: string;
  readonly episodes: readonly EpisodeCourse[];
  /** Why the last episode ended. */
  readonly closureReasons: readonly string[];
}

/** What a chain of episodes is drawn by. */
export interface ChainDraws {
  readonly chances: Chances;
  readonly days: Days;
  /** The reason for which an episode of need ended, by the age in days. */
  readonly closureReason: (random: Random, ageDays: number) => string;
  /** No referral is later. */
  readonly until: Day;
}

export const YEAR_DAYS = 365;
/** From birth to the eighteenth birthday. */
export const DAYS_UNTIL_ADULT = 6575;
/** A referral follows within the year of the one before it, if the episode leaves so many days. */
export const LEAST_GAP = 10;

const drawAge: Draw = drawBy(AGES);

/** The day of birth of a child that is referred on a day, and its age group. */
export function drawBirth(random: Random, referred: Day): Pick<Chain, "born" | "ageGroup"> {
  const ageGroup = drawAge(random);
  const [from, to] = ageGroup.split("-").map(Number);
  if (from === undefined || to === undefined) return { born: referred + random.between(1, 200), ageGroup };
  // 365.25 days a year, in whole numbers.
  const [youngest, oldest] = [Math.floor((from * 1461) / 4), Math.floor(((to + 1) * 1461) / 4) - 1];
  return { born: referred - random.between(youngest, oldest), ageGroup };
}

/** Draws the episodes of a child whose first referral is on a day. */
export function drawChain(
  random: Random,
  draws: ChainDraws,
  first: Day,
  birth: Pick<Chain, "born" | "ageGroup">,
): Chain {
  const { chances, days, closureReason, until } = draws;
  const adult = birth.born + DAYS_UNTIL_ADULT;
  const episodes: EpisodeCourse[] = [];
  const closureReasons: string[] = [];
  let referred = first;
  for (;;) {
    const course = drawCourse(random, chances, days, referred, adult);
    const reason = reasonOf(random, draws, course, birth.born, closureReason);
    episodes.push(course);
    closureReasons.push(reason);
    // Whether another referral follows is asked last, so that it does not favour episodes that end soon.
    const left = referred + YEAR_DAYS - course.closed;
    if (course.course === "no-further-action" || reason === DIED || left <= LEAST_GAP) break;
    if (!random.chance(chances.again)) break;
    const shifted = random.next();
    referred = course.closed + 1 + Math.floor((left - 1) * shifted * shifted);
    if (referred > until || referred >= adult) break;
  }
  return { ...birth, episodes, closureReasons };
}

const DIED = "RC2";

function reasonOf(
  random: Random,
  { chances }: ChainDraws,
  { course, closed }: EpisodeCourse,
  born: Day,
  ofNeed: ChainDraws["closureReason"],
): string {
  if (course === "no-further-action") return "";
  if (course === "not-in-need") return random.chance(chances.earlyHelp) ? "RC9" : "RC8";
  return ofNeed(random, closed - born);
}
