import { addDays, addMonths, differenceInCalendarDays, isSaturday, isSunday } from "date-fns";
import type { LocalDate } from "../kernel/local-date.js";

/** So many days later; earlier if negative. */
export function daysAfter(day: LocalDate, number: number): LocalDate {
  return written(addDays(noon(day), number));
}

/** The same date so many months later, or the last day of that month where it is shorter. */
export function monthsAfter(day: LocalDate, number: number): LocalDate {
  return written(addMonths(noon(day), number));
}

/** How many days lie between two days: 1 from one day to the next. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(noon(to), noon(from));
}

export function isWeekend(day: LocalDate): boolean {
  const date = noon(day);
  return isSaturday(date) || isSunday(date);
}

/** date-fns counts by the machine's own clock; at noon no zone has changed its clocks, so every machine counts alike. */
function noon(day: LocalDate): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
}

function written(date: Date): LocalDate {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
