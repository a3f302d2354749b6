import { dayNumber } from "../../kernel/days.js";
import type { CensusChild } from "../return/child.js";
import type { CensusEpisode } from "../return/episode.js";
import { type CensusYear, censusPeriod } from "../return/year.js";
import { SOURCES_IN_GROUP } from "./choices.js";
import { countedDays, type Days } from "./days.js";
import { ANY_PRIVATE_FOSTERING } from "./targets.js";

/** Counts by name, such as `referrals` or `source 6`. */
export type Tallied = ReadonlyMap<string, number>;

/** Counts in the children of a return what the targets speak of; nothing of a child is kept. */
interface Tally {
  readonly child: (child: CensusChild) => void;
  readonly counts: Tallied;
}

/** Assessments and enquiries that end in the year began at most so many days before it. */
const LOOKING_BACK = 3 * 365;
const NOT_IN_NEED = new Set(["RC8", "RC9"]);
const NO_FACTOR = "21";

const GROUP_OF_SOURCE = new Map(
  Object.entries(SOURCES_IN_GROUP).flatMap(([group, codes]) => Object.keys(codes).map((code) => [code, group])),
);

/** Begins to count the children of a return of the year; `stretches` are those by which days are published. */
export function tallyOf(
  year: CensusYear,
  stretches: { readonly assessments: readonly string[]; readonly conferences: readonly string[] },
): Tally {
  const { from, to } = censusPeriod(year);
  const days = countedDays(dayNumber(from) - LOOKING_BACK, dayNumber(to));
  const counts = new Map<string, number>();
  const add = (name: string, number = 1): void => {
    counts.set(name, (counts.get(name) ?? 0) + number);
  };
  const isInYear = (day: string | undefined): day is string => day !== undefined && day >= from && day <= to;

  const episode = (one: CensusEpisode): void => {
    if (one.noFurtherAction === true) {
      add("no further action");
      return;
    }
    const isNotInNeed = NOT_IN_NEED.has(one.closureReason ?? "");
    if (isNotInNeed) add("not in need");
    else if (!isInYear(one.referred)) add("open at the start");
    if (one.closed === undefined) {
      add("open");
      add(`need ${one.primaryNeed}`);
    } else if (!isNotInNeed) {
      add("closed");
      add(`closure ${one.closureReason}`);
    }
    assessments(one);
    protection(one);
    for (const { started } of one.plans) if (isInYear(started)) add("plans");
  };

  const assessments = (one: CensusEpisode): void => {
    const found = new Set<string>();
    for (const { started, authorised, factors } of one.assessments) {
      if (!isInYear(authorised)) continue;
      add("assessments");
      if (started !== undefined) add(`assessment days ${stretchOf(days, started, authorised, stretches.assessments)}`);
      for (const code of factors) found.add(/^8[B-F]$/.test(code) ? ANY_PRIVATE_FOSTERING : code);
    }
    found.delete(NO_FACTOR);
    if (found.size > 0) add("with factors");
    for (const code of found) add(`factor ${code}`);
  };

  const protection = (one: CensusEpisode): void => {
    if (isInYear(one.conference)) add("conferences");
    for (const { started, conference } of one.enquiries) {
      if (isInYear(started)) add("enquiries");
      if (!isInYear(conference)) continue;
      add("conferences");
      add("conferences after enquiries");
      if (started !== undefined) add(`conference days ${stretchOf(days, started, conference, stretches.conferences)}`);
    }
    for (const { started, initialCategory, previousPlans = 0 } of one.protectionPlans) {
      if (!isInYear(started)) continue;
      add("protection plans");
      add(`category ${initialCategory}`);
      if (previousPlans > 0) add("second plans");
    }
  };

  return {
    counts,
    child: ({ episodes }) => {
      let referrals = 0;
      for (const one of episodes) {
        if (isInYear(one.referred)) {
          referrals += 1;
          add(`source ${GROUP_OF_SOURCE.get(one.source ?? "") ?? one.source}`);
        }
        episode(one);
      }
      add("referrals", referrals);
      if (referrals > 0) add("children referred");
    },
  };
}

function stretchOf(days: Days, from: string, to: string, stretches: readonly string[]): string | undefined {
  const number = days.workingDaysBetween(dayNumber(from), dayNumber(to));
  return stretches.find((stretch) => {
    const [least = "", most = ""] = stretch.split("-");
    return number >= Number(least) && (most === "" || number <= Number(most));
  });
}
