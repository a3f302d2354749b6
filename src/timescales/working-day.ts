import { isLocalDate, type LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { BankHoliday } from "./bank-holiday.js";
import {
  basisOf,
  type Calendar,
  type CalendarBasis,
  type CalendarOptions,
  calendarOf,
  unreachable,
} from "./calendar.js";
import { workingDayAt, workingDaysFrom } from "./count-working-days.js";
import { NOT_A_DAY } from "./moment.js";
import { problem } from "./problem.js";

/** An answer, and whether it rests on published bank holidays alone. */
export interface Told<Value> {
  readonly value: Value;
  readonly basis: CalendarBasis;
}

const MOST_DAYS = 10_000;

/**
 * Whether a day is a bank holiday in England and Wales.
 *
 * The day on which it is kept: where Christmas Day is a Saturday, it is the Monday after. Throws `MisuseError` for a day
 * that does not exist or of which the calendar says nothing (before 2012; past the last published one, if that is refused).
 *
 * @example isBankHoliday("2026-12-28") // { value: true, basis: "published" }
 * @example isBankHoliday("2030-12-25") // { value: true, basis: "projected" }
 */
export function isBankHoliday(day: LocalDate, options: CalendarOptions = {}): Told<boolean> {
  const calendar = checked([day], options);
  return { value: calendar.holidayOn(day) !== undefined, basis: basisOf([day], calendar) };
}

/** The bank holiday that a day is, if it is one. Throws as `isBankHoliday` does. */
export function bankHolidayOn(day: LocalDate, options: CalendarOptions = {}): Told<BankHoliday | undefined> {
  const calendar = checked([day], options);
  return { value: calendar.holidayOn(day), basis: basisOf([day], calendar) };
}

/**
 * Whether a day is a working day: no Saturday, no Sunday, no bank holiday of England and Wales.
 *
 * The Children Act and Working Together do not define one; this is the form of the Children Act 2004 (Joint Area Reviews)
 * Regulations 2005, regulation 1(3). A council's closure days are no bank holidays. Throws as `isBankHoliday` does.
 *
 * @example isWorkingDay("2026-12-28") // { value: false, basis: "published" }
 */
export function isWorkingDay(day: LocalDate, options: CalendarOptions = {}): Told<boolean> {
  const calendar = checked([day], options);
  return { value: calendar.isWorkingDay(day), basis: basisOf([day], calendar) };
}

/**
 * The working day so many working days after a day; the day itself is never one of them.
 *
 * A negative number counts back; 0 is the day itself, whatever it is. Throws as `isBankHoliday` does, for the day it comes
 * to as well.
 *
 * @example workingDaysAfter("2026-12-24", 1) // { value: "2026-12-29", basis: "published" }
 * @example workingDaysAfter("2026-11-07", 45).value // "2027-01-13"
 */
export function workingDaysAfter(day: LocalDate, number: number, options: CalendarOptions = {}): Told<LocalDate> {
  if (!Number.isInteger(number) || Math.abs(number) > MOST_DAYS)
    throw new MisuseError(`expected a whole number of working days, at most ${MOST_DAYS}`);
  const calendar = checked([day], options);
  const value = workingDayAt(day, number, calendar);
  checked([value], options);
  return { value, basis: basisOf([day, value], calendar) };
}

/**
 * How many working days lie after one day, up to and including another; negative when the other is earlier.
 *
 * It undoes `workingDaysAfter`. Throws as `isBankHoliday` does.
 *
 * @example workingDaysBetween("2026-12-24", "2026-12-29") // { value: 1, basis: "published" }
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, options: CalendarOptions = {}): Told<number> {
  const calendar = checked([from, to], options);
  return { value: workingDaysFrom(from, to, calendar), basis: basisOf([from, to], calendar) };
}

function checked(days: readonly LocalDate[], options: CalendarOptions): Calendar {
  const calendar = calendarOf(options);
  const problems = days.flatMap((day) =>
    isLocalDate(day) ? unreachable(day, calendar, options, "") : [problem("not-a-day", "", NOT_A_DAY)],
  );
  if (problems.length > 0) throw new MisuseError("the working days cannot be counted:", problems);
  return calendar;
}
