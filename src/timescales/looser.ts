import { daysAfter } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";
import { type Calendar, calendarOf } from "./calendar.js";
import { clockEnd } from "./clock-end.js";
import { inLondon, instantIn } from "./london.js";
import type { Moment } from "./moment.js";
import type { LocalClock, NumberedTimescale } from "./timescale.js";

/** A year in, so that clocks that count back end on a day of which something is known. */
const FIRST_DAY = "2013-01-01";

/**
 * A day on which a local clock, started then, would end later than the national one of its name; none if there is none.
 *
 * Units that are alike are compared by their lengths. Otherwise every day of the published calendar is tried: whether 21
 * days are more than 15 working days turns on the day.
 */
export function looserFrom(local: LocalClock, national: NumberedTimescale): LocalDate | undefined {
  const calendar = calendarOf({});
  const days = local.unit === national.unit ? [FIRST_DAY] : everyDay(FIRST_DAY, calendar.list.knownThrough);
  return days.find((day) => isLooserOn(day, local, national, calendar));
}

function isLooserOn(day: LocalDate, local: LocalClock, national: NumberedTimescale, calendar: Calendar): boolean {
  const own = { length: local.length, unit: local.unit, ...(national.counts && { counts: national.counts }) };
  return startsOf(day).some((start) => {
    const ends = [
      lastInstant(clockEnd(own, start, calendar)),
      lastInstant(clockEnd(national, start, calendar)),
    ] as const;
    return national.measures === "shortest" ? ends[0] < ends[1] : ends[0] > ends[1];
  });
}

/** The first and the last minute of a day: between them no clock in hours does worse against one in days. */
function startsOf(day: LocalDate): readonly Moment[] {
  return ["00:00", "23:59"].flatMap((time) => instantIn(day, time).map((instant) => ({ day, instant })));
}

/** A day ends with its last minute. */
function lastInstant({ day, instant }: Moment): string {
  return instant === undefined ? `${day}T23:59:59` : inLondon(instant).slice(0, 19);
}

function everyDay(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = daysAfter(day, 1)) days.push(day);
  return days;
}
