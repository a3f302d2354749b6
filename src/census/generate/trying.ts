import type { CensusYear } from "../return/year.js";
import { type Chain, type ChainDraws, DAYS_UNTIL_ADULT, drawBirth, drawChain, LEAST_GAP, YEAR_DAYS } from "./chain.js";
import { chancesOf, type Tried } from "./chances.js";
import { AGES } from "./choices.js";
import { type ClosureAges, closureAgeOf, closureReasons } from "./closure-reason.js";
import type { Day, Days } from "./days.js";
import { randomOf } from "./random.js";
import type { Targets } from "./targets.js";
import type { Weights } from "./weighted.js";

/** What trials came to. */
interface Found extends ClosureAges {
  /** Referrals that a referral of the same year went before, of all. */
  readonly repeated: number;
  /** How long an episode of need is open, in days. */
  readonly needDays: number;
  /** Episodes that went further than referral, by the age at the child's first referral. */
  readonly ages: Weights;
}

/** Few to begin with, as only the last trial need be near. */
const TRIALS = [6000, 30_000] as const;
/** No return has this seed: seeds are whole numbers from 0. */
const SEED_OF_TRIALS = 4_099_276_460_824_344;
const [SHORT, LONG] = [60, 600];
const EXPECTED_AGES: ClosureAges = { young: 0.42, nearlyAdult: 0.2 };

/** What trials settled for an area. */
export interface Settled {
  readonly tried: Tried;
  readonly closureAges: ClosureAges;
  /** Episodes that went further than referral, by the age at the child's first referral. */
  readonly ages: Weights;
}

/** The days in which trials are made, and as of which year. */
interface TrialTime {
  readonly days: Days;
  readonly first: Day;
  readonly until: Day;
  readonly year: CensusYear;
}

/** Finds how often referrals follow, and how long episodes without a plan are open, that lead to the targets. */
export function settle(targets: Targets, { days, first, until, year }: TrialTime): Settled {
  const wanted = (targets.openAtStart / (1 - targets.openAtStart)) * YEAR_DAYS;
  const found = (tried: Tried, children: number): Found =>
    tryOut(drawsBy({ tried, closureAges: EXPECTED_AGES }, targets, { days, until, year }), first, children);

  let tried: Tried = { again: Math.min(0.9, 2 * targets.repeatedPerReferral), otherDays: SHORT };
  let last: Found = { ...EXPECTED_AGES, repeated: 0, needDays: 0, ages: AGES };
  for (const children of TRIALS) {
    const short = found({ ...tried, otherDays: SHORT }, children);
    const long = found({ ...tried, otherDays: LONG }, children);
    const slope = (long.needDays - short.needDays) / (LONG - SHORT);
    const otherDays = slope > 0 ? SHORT + (wanted - short.needDays) / slope : SHORT;
    tried = { ...tried, otherDays: Math.min(900, Math.max(10, otherDays)) };
    last = found(tried, children);
    const factor = last.repeated > 0 ? targets.repeatedPerReferral / last.repeated : 1;
    tried = { ...tried, again: Math.min(0.9, tried.again * factor) };
  }
  const { young, nearlyAdult, ages } = last;
  return { tried, closureAges: { young, nearlyAdult }, ages };
}

/** Everything by which chains of episodes are drawn. */
export function drawsBy(
  { tried, closureAges }: Pick<Settled, "tried" | "closureAges">,
  targets: Targets,
  { days, until, year }: Omit<TrialTime, "first">,
): ChainDraws {
  const chances = chancesOf(targets, tried, year);
  return { chances, days, until, closureReason: closureReasons(chances.closures, closureAges) };
}

/**
 * That a referral after an episode falls into the same year as the one before it: worked out, as drawing it would waver.
 *
 * The next one comes, on average, after a third of what the episode left of the year.
 */
function repeatExpected(open: number, daysUntilAdult: number): number {
  const left = YEAR_DAYS - open;
  if (left <= LEAST_GAP) return 0;
  const until = open + 1 + (left - 1) / 3;
  return until >= daysUntilAdult ? 0 : 1 - until / YEAR_DAYS;
}

/** Draws children as a return does, wherever in time, and counts. */
function tryOut(draws: ChainDraws, first: Day, children: number): Found {
  let [referrals, repeated, needs, needDays, young, nearlyAdult] = [0, 0, 0, 0, 0, 0];
  const ages: Record<string, number> = {};
  for (let number = 0; number < children; number++) {
    const random = randomOf(SEED_OF_TRIALS, number);
    const { born, episodes, ageGroup }: Chain = drawChain(random, draws, first, drawBirth(random, first));
    for (const { referred, closed, course } of episodes) {
      referrals += 1;
      if (course === "no-further-action") continue;
      repeated += draws.chances.again * repeatExpected(closed - referred, born + DAYS_UNTIL_ADULT - referred);
      ages[ageGroup] = (ages[ageGroup] ?? 0) + 1;
      if (course === "not-in-need") continue;
      needs += 1;
      needDays += closed - referred;
      const age = closureAgeOf(closed - born);
      if (age === "young") young += 1;
      else if (age === "nearlyAdult") nearlyAdult += 1;
    }
  }
  const of = (part: number): number => part / Math.max(needs, 1);
  return {
    repeated: repeated / referrals,
    needDays: of(needDays),
    young: of(young),
    nearlyAdult: of(nearlyAdult),
    ages,
  };
}
