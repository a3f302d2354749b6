import type { CensusChild } from "../return/child.js";
import { type Chain, drawBirth, drawChain } from "./chain.js";
import { DISABILITY_WEIGHTS, DISABLED, ETHNICITY_WEIGHTS } from "./choices.js";
import type { Day } from "./days.js";
import { episodeOf, isReturned } from "./episode.js";
import { localIdOf } from "./identifiers.js";
import { LOOKING_BACK, type Maker } from "./maker.js";
import { preProceedingsOf } from "./pre-proceedings.js";
import { type Random, randomOf } from "./random.js";
import { drawBy } from "./weighted.js";

const drawEthnicity = drawBy(ETHNICITY_WEIGHTS);
const drawDisability = drawBy(DISABILITY_WEIGHTS);
const EVERY_DISABILITY = Object.keys(DISABILITY_WEIGHTS);

/** So many kinds of disability must a return have that nobody asks about it: more than seven, and a child with two. */
const FIRST_DISABLED = 9;
/** Reasons for having no UPN, and below which age, in days, children need none. */
const NO_UPN = ["UN2", "UN2", "UN3", "UN4", "UN6", "UN6"] as const;
const NOT_OF_SCHOOL_AGE = "UN1";
const NO_FURTHER_ACTION = "UN7";
const SCHOOL_AGE_DAYS = 5 * 365;
const WEEK = 7;
const SATURDAY_SINCE_THURSDAY = 2;
const SUNDAY_SINCE_THURSDAY = 3;

/** The child of a return with this number. It leans on no other child, so that a return can be made in parts or anew. */
export function childOf(maker: Maker, number: number): CensusChild {
  const random = randomOf(maker.seed, number);
  const chain = drawReturned(random, maker, number);
  const { to, days } = maker;
  const isBorn = chain.born <= to;
  const episodes = chain.episodes.flatMap((drawn, place) =>
    isReturned(drawn, maker)
      ? [episodeOf(random, maker, drawn, chain.closureReasons[place] ?? "", chain.ageGroup)]
      : [],
  );
  const needsPreProceedings = maker.year >= 2027 && number === 0;
  const last = chain.episodes.at(-1);
  const whole = needsPreProceedings && last !== undefined ? withSteps(random, maker, episodes, last) : episodes;
  const died =
    chain.closureReasons.at(-1) === "RC2" && last !== undefined && last.closed <= to ? last.closed : undefined;
  return {
    localId: localIdOf(number),
    ...(isBorn ? schoolNumber(random, maker, number, chain.born, episodes) : {}),
    ...(isBorn ? { born: days.text(chain.born) } : { expected: days.text(chain.born + random.between(-7, 7)) }),
    ...(died !== undefined && { died: days.text(died) }),
    sex: sexOf(random, maker, chain.born),
    ethnicity: drawEthnicity(random),
    disabilities: isBorn ? disabilitiesOf(random, number, maker.children, episodes) : [],
    episodes: whole,
  };
}

/** Draws chains until one is in the return: referrals are alike on every day, and most are in the return of another year. */
function drawReturned(random: Random, maker: Maker, number: number): Chain {
  for (;;) {
    const first = onReferralDay(
      random,
      maker,
      maker.from - LOOKING_BACK + random.below(LOOKING_BACK + maker.to - maker.from + 1),
    );
    const birth = drawBirth(random, first);
    const chain = drawChain(random, maker.chains, first, birth);
    if (!chain.episodes.some((one) => isReturned(one, maker))) continue;
    if (isFit(chain, maker, number)) return chain;
  }
}

/** What the first children must be so that even a small return is asked nothing about itself as a whole. */
function isFit({ born, episodes }: Chain, { year, from, to }: Maker, number: number): boolean {
  if (number <= FIRST_DISABLED && born > from) return false;
  if (year < 2027 || number > 0) return true;
  const last = episodes.at(-1);
  return (
    last !== undefined &&
    last.referred >= from &&
    last.course === "need" &&
    Math.min(last.closed, to) > last.referred + 60
  );
}

function withSteps(
  random: Random,
  maker: Maker,
  episodes: CensusChild["episodes"],
  drawn: Chain["episodes"][number],
): CensusChild["episodes"] {
  const preProceedings = preProceedingsOf(random, maker, drawn);
  return episodes.map((one, place) => (place === episodes.length - 1 ? { ...one, preProceedings } : one));
}

/** Few referrals are made at a weekend. */
function onReferralDay(random: Random, { days }: Maker, day: Day): Day {
  const weekday = ((day % WEEK) + WEEK) % WEEK;
  const isWeekend = weekday === SATURDAY_SINCE_THURSDAY || weekday === SUNDAY_SINCE_THURSDAY;
  return isWeekend && random.chance(0.7) ? days.onWorkingDay(day) : day;
}

function schoolNumber(
  random: Random,
  { to, upn }: Maker,
  number: number,
  born: Day,
  episodes: CensusChild["episodes"],
): Pick<CensusChild, "upn" | "upnUnknown"> {
  const turn = random.next();
  if (to - born < SCHOOL_AGE_DAYS) return turn < 0.3 ? { upn: upn(number) } : { upnUnknown: NOT_OF_SCHOOL_AGE };
  const isNeverTakenFurther = episodes.every((one) => one.noFurtherAction === true);
  if (isNeverTakenFurther && turn < 0.4) return { upnUnknown: NO_FURTHER_ACTION };
  if (turn < 0.95) return { upn: upn(number) };
  return { upnUnknown: NO_UPN[random.below(NO_UPN.length)] ?? "UN6" };
}

const FIRST_YEAR_OF_SEX = 2025;

function sexOf(random: Random, { year, to }: Maker, born: Day): string {
  const isBorn = born <= to;
  const isMale = random.chance(0.52);
  if (year >= FIRST_YEAR_OF_SEX) return isBorn ? (isMale ? "M" : "F") : "U";
  return isBorn ? (isMale ? "1" : "2") : "0";
}

function disabilitiesOf(
  random: Random,
  number: number,
  children: number,
  episodes: CensusChild["episodes"],
): readonly string[] {
  if (children <= FIRST_DISABLED) return number === 0 ? EVERY_DISABILITY.slice(0, FIRST_DISABLED) : ["NONE"];
  const given = number < FIRST_DISABLED ? EVERY_DISABILITY[number] : undefined;
  const isFromDisability = episodes.some(({ primaryNeed }) => primaryNeed === "N2");
  const isDisabled = random.chance(isFromDisability ? DISABLED.ofDisabledNeed : DISABLED.otherwise);
  if (given === undefined && !isDisabled) return ["NONE"];
  const found = new Set([given ?? drawDisability(random)]);
  while (random.chance(DISABLED.another)) found.add(drawDisability(random));
  if (number === 0) found.add("AUT");
  return [...found];
}
