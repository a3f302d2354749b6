import type { LocalDate } from "./local-date.js";

const MILLISECONDS_A_DAY = 86_400_000;

/** Where many systems end what has no end; no later day can be written. */
const LAST_DAY = "9999-12-31";

/**
 * Days since 1 January 1970. Days are counted in UTC, as a day alone is read: no machine's own clock or zone can move one.
 *
 * @example dayNumber("1970-01-02") // 1
 */
export function dayNumber(day: LocalDate): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

/**
 * So many days after a day; before it if negative.
 *
 * @example daysAfter("2027-03-01", -1) // "2027-02-28"
 */
export function daysAfter(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The day after a day; after 31 December 9999 comes that day itself, so that no day is later than it.
 *
 * @example dayAfter("2028-02-28") // "2028-02-29"
 */
export function dayAfter(day: LocalDate): LocalDate {
  return day === LAST_DAY ? day : daysAfter(day, 1);
}

/**
 * The day before a day.
 *
 * @example dayBefore("2028-03-01") // "2028-02-29"
 */
export function dayBefore(day: LocalDate): LocalDate {
  return daysAfter(day, -1);
}

/**
 * How many days lie between two days: 1 from one day to the next.
 *
 * @example daysBetween("2028-02-28", "2028-03-01") // 2
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Whether the day is a Saturday or a Sunday.
 *
 * @example isWeekend("2026-11-21") // true
 */
export function isWeekend(day: LocalDate): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}
