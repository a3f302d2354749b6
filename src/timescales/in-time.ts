import { daysBetween } from "../kernel/days.js";
import type { Result } from "../kernel/result.js";
import { calendarOf, unreachable } from "./calendar.js";
import { workingDaysFrom } from "./count-working-days.js";
import { type Due, type DueOptions, due } from "./due.js";
import { isMoment, type Moment, readMoment } from "./moment.js";
import { problem, type TimescaleProblem } from "./problem.js";

/** Whether something was done in time. */
export interface InTime {
  readonly inTime: boolean;
  readonly due: Due;
  /** The day on which it was done, in London, or the instant as it was given. */
  readonly done: string;
  /** By how much it missed; absent where it did not. */
  readonly late?: { readonly days: number; readonly workingDays: number };
}

/**
 * Whether something was done by when it was due; on the day itself is in time.
 *
 * A clock in hours needs the instant of what was done where that lies on the day on which it ended. What must last at least
 * so long was "in time" when it did not end sooner.
 *
 * @example wasInTime("initial-conference", "2026-12-10", "2027-01-06").value.late // { days: 1, workingDays: 1 }
 */
export function wasInTime(
  timescale: string,
  from: string,
  done: string,
  options: DueOptions = {},
): Result<InTime, TimescaleProblem> {
  const when = due(timescale, from, options);
  const end = readMoment(done, "/done");
  const problems = [...(when.ok ? [] : when.problems), ...(isMoment(end) ? [] : [end])];
  if (!when.ok || !isMoment(end)) return { ok: false, problems };
  const wrong = [...notComparable(when.value, end), ...unreachable(end.day, calendarOf(options), options, "/done")];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  return { ok: true, value: { due: when.value, done, ...comparedWith(when.value, end, options) } };
}

function notComparable({ from, due: limit, day }: Due, end: Moment): readonly TimescaleProblem[] {
  const start = from.slice(0, 10);
  const isSooner =
    end.day < start || (end.instant !== undefined && end.instant < Date.parse(from) && from.includes("T"));
  // what counts back from an event is done before it
  if (day >= start && isSooner)
    return [problem("done-before-start", "/done", `it was done before the clock started on ${start}; look at both`)];
  if (limit.includes("T") && end.day === day && end.instant === undefined)
    return [
      problem(
        "needs-instant",
        "/done",
        "it was done on the day on which the clock ended; give the instant, with its offset",
      ),
    ];
  return [];
}

/** Whether a moment keeps to a clock; only the hour of the last day can be in doubt, and is then taken as kept. */
export function keepsTo({ due: limit, day, measures }: Due, end: Moment): boolean {
  if (measures === "shortest") return end.day >= day;
  if (end.day !== day || end.instant === undefined || !limit.includes("T")) return end.day <= day;
  return end.instant <= Date.parse(limit);
}

function comparedWith(when: Due, end: Moment, options: DueOptions): Pick<InTime, "inTime" | "late"> {
  if (keepsTo(when, end)) return { inTime: true };
  if (when.measures === "shortest") return { inTime: false };
  const calendar = calendarOf(options);
  const late = { days: daysBetween(when.day, end.day), workingDays: workingDaysFrom(when.day, end.day, calendar) };
  return { inTime: false, late };
}
