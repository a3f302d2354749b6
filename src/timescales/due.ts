import { deepFreeze } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import { isLocalDate } from "../kernel/local-date.js";
import type { Result } from "../kernel/result.js";
import { cited } from "./built-in.js";
import { basisOf, type Calendar, type CalendarOptions, calendarOf, LAST_DAY, unreachable } from "./calendar.js";
import { clockEnd } from "./clock-end.js";
import { type ClockInUse, type ClockOptions, clockNamed, notInForce } from "./clock-in-use.js";
import { type Counted, lastWorkingDayBy } from "./count-working-days.js";
import { type Counting, countingOf } from "./counting.js";
import { inLondon } from "./london.js";
import { isMoment, type Moment, NOT_A_DAY, readMoment } from "./moment.js";
import { problem, type TimescaleProblem } from "./problem.js";
import { type CitedBasis, type Measure, type NumberedTimescale, standingOf, type Unit } from "./timescale.js";

/** How days are counted. */
export interface DueOptions extends ClockOptions, CalendarOptions {
  /** Days on which a council is closed besides bank holidays. They lengthen its own clocks alone, never past a national one. */
  readonly closed?: readonly LocalDate[];
}

/** When something is due, why, and how it was counted. */
export interface Due {
  readonly timescale: string;
  readonly title: string;
  readonly length: number;
  readonly unit: Unit;
  readonly measures: Measure;
  /** It counts back from the event. */
  readonly counts?: "before";
  /** The day, or for a clock in hours the instant, from which it counts. */
  readonly from: string;
  /** The last day in time; for a clock in hours the instant at which it ends, in London. */
  readonly due: string;
  /** The day of it, in London. */
  readonly day: LocalDate;
  /** Where that day is no working day: the last one before it. */
  readonly lastWorkingDay?: LocalDate;
  /** A day of the answer lies past the last published bank holiday, so that it may still change. */
  readonly projected: boolean;
  readonly counted: Counting;
  /** The council whose clock it is. */
  readonly area?: string;
  /** No authority for it has been read. */
  readonly unverified?: true;
  readonly basis: readonly CitedBasis[];
}

/**
 * When something is due that a clock of children's social care times, or every problem that stands in the way.
 *
 * `from` is the day of the event, and for a clock in hours the instant, with its offset. A day count begins with the day
 * after: the day of the event is day 0. National clocks whose authority was read count by themselves; a council's own with
 * `area`, others with `unverified`.
 *
 * @example due("referral-decision", "2026-12-24").value.due // "2026-12-29"
 * @example due("referral-decision", "2027-02-29").problems[0].code // "not-a-day"
 */
export function due(timescale: string, from: string, options: DueOptions = {}): Result<Due, TimescaleProblem> {
  const start = readMoment(from, "/from");
  const chosen = clockNamed(timescale, options);
  const problems = [
    ...(chosen.ok ? [] : chosen.problems),
    ...(isMoment(start) ? [] : [start]),
    ...closureProblems(options),
  ];
  if (!chosen.ok || !isMoment(start) || problems.length > 0) return { ok: false, problems };
  return dueOf(chosen.value, start, options);
}

/** The same for a clock and a moment that are known to be sound. */
export function dueOf(used: ClockInUse, start: Moment, options: DueOptions): Result<Due, TimescaleProblem> {
  const { clock, isLocal } = used;
  const calendar = calendarOf(options);
  const counted = isLocal ? withClosures(calendar, options.closed) : calendar;
  const problems = [...notStartable(clock, start), ...unreachable(start.day, calendar, options, "/from")];
  if (problems.length > 0) return { ok: false, problems };
  const { end, by } = earlierEnd(used, start, counted, calendar);
  const beyond = unreachable(end.day, calendar, options, "/due");
  if (beyond.length > 0) return { ok: false, problems: beyond };
  return { ok: true, value: asDue(by, start, end, counted, calendar) };
}

function notStartable(clock: NumberedTimescale, { day, instant }: Moment): readonly TimescaleProblem[] {
  const hours = `\`${clock.id}\` runs in hours; give the instant with its offset, like \`${day}T22:00+00:00\``;
  const isMissing = clock.unit === "hours" && instant === undefined;
  return [...(isMissing ? [problem("needs-instant", "/from", hours)] : []), ...notInForce(clock, day)];
}

/** Closure days, or days of another kind, may make a local clock end later than the national one: then that one counts. */
function earlierEnd(
  { clock, national }: ClockInUse,
  start: Moment,
  counted: Counted,
  calendar: Calendar,
): { readonly end: Moment; readonly by: NumberedTimescale } {
  const end = clockEnd(clock, start, counted);
  if (national === undefined || (national.unit === "hours" && start.instant === undefined)) return { end, by: clock };
  const bound = clockEnd(national, start, calendar);
  const isLate = national.measures === "shortest" ? end.day < bound.day : end.day > bound.day;
  return isLate ? { end: bound, by: national } : { end, by: clock };
}

function asDue(clock: NumberedTimescale, start: Moment, end: Moment, counted: Counted, calendar: Calendar): Due {
  const { id, title, length, unit, counts, measures = "deadline", area, basis } = clock;
  return deepFreeze({
    timescale: id,
    title,
    length,
    unit,
    measures,
    ...(counts === undefined ? {} : { counts }),
    from: clock.unit === "hours" ? written(start) : start.day,
    due: written(end),
    day: end.day,
    ...(counted.isWorkingDay(end.day) ? {} : { lastWorkingDay: lastWorkingDayBy(end.day, counted) }),
    projected: basisOf([start.day, end.day], calendar) === "projected",
    counted: countingOf(clock, start, end, counted, calendar),
    ...(area === undefined ? {} : { area }),
    ...(standingOf(clock) === "unverified" ? { unverified: true as const } : {}),
    basis: cited(basis),
  });
}

function written({ day, instant }: Moment): string {
  return instant === undefined ? day : inLondon(instant);
}

function withClosures(calendar: Calendar, closed: readonly LocalDate[] = []): Counted {
  if (closed.length === 0) return calendar;
  const shut = new Set(closed);
  return { list: calendar.list, isWorkingDay: (day) => calendar.isWorkingDay(day) && !shut.has(day) };
}

export function closureProblems({ closed = [] }: DueOptions): readonly TimescaleProblem[] {
  return closed.flatMap((day, place) =>
    typeof day === "string" && isLocalDate(day) && day <= LAST_DAY
      ? []
      : [problem("not-a-day", `/closed/${place}`, NOT_A_DAY)],
  );
}
