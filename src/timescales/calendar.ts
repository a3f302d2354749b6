import { isWeekend } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { BankHoliday, BankHolidayList } from "./bank-holiday.js";
import { bankHolidays } from "./built-in.js";
import { problem, type TimescaleProblem } from "./problem.js";
import { regularHolidays } from "./regular-holidays.js";

/** Whether an answer rests on published bank holidays alone, or also on projected ones. */
export type CalendarBasis = "published" | "projected";

/** Which bank holidays are counted, and what is done past the last that is published. */
export interface CalendarOptions {
  /** A newer list of bank holidays than the one in the package: see `readBankHolidays`. */
  readonly bankHolidays?: BankHolidayList;
  /** What is done past the last published bank holiday: projected and said so, if left out; or refused. */
  readonly beyondPublished?: "project" | "refuse";
}

/** Bank holidays for quick looking up. */
export interface Calendar {
  readonly list: BankHolidayList;
  holidayOn(day: LocalDate): BankHoliday | undefined;
  isWorkingDay(day: LocalDate): boolean;
}

/** Nobody knows what a working day will be after this one. */
export const LAST_DAY: LocalDate = "2099-12-31";

const calendars = new WeakMap<BankHolidayList, Calendar>();

export function calendarOf({ bankHolidays: list = bankHolidays() }: CalendarOptions): Calendar {
  const known = calendars.get(list);
  if (known !== undefined) return known;
  const published = new Map(list.days.map((one) => [one.date, one]));
  const projected = new Map<string, ReadonlyMap<LocalDate, BankHoliday>>();
  const inYear = (year: string): ReadonlyMap<LocalDate, BankHoliday> => {
    const days = projected.get(year) ?? new Map(regularHolidays(Number(year)).map((one) => [one.date, one]));
    projected.set(year, days);
    return days;
  };
  const holidayOn = (day: LocalDate): BankHoliday | undefined =>
    day <= list.knownThrough ? published.get(day) : inYear(day.slice(0, 4)).get(day);
  const isWorkingDay = (day: LocalDate): boolean => !isWeekend(day) && holidayOn(day) === undefined;
  const calendar: Calendar = Object.freeze({ list, holidayOn, isWorkingDay });
  calendars.set(list, calendar);
  return calendar;
}

/** `projected` as soon as one of the days lies past the last published bank holiday. */
export function basisOf(days: readonly LocalDate[], { list }: Calendar): CalendarBasis {
  return days.some((day) => day > list.knownThrough) ? "projected" : "published";
}

/** Why the calendar says nothing of a day. */
export function unreachable(
  day: LocalDate,
  { list }: Calendar,
  { beyondPublished = "project" }: CalendarOptions,
  at: string,
): readonly TimescaleProblem[] {
  if (day < list.from)
    return [problem("before-calendar", at, `the bank holidays before ${list.from} are not known here`)];
  if (day > LAST_DAY) return [problem("beyond-calendar", at, `nothing is projected beyond ${LAST_DAY}`)];
  if (beyondPublished === "project" || day <= list.knownThrough) return [];
  const says = `this needs bank holidays after ${list.knownThrough}, the last that is published; hand in a newer list, or take what is projected`;
  return [problem("beyond-published", at, says)];
}
