import { isLocalDate, type LocalDate } from "../kernel/local-date.js";

/**
 * So many days after a day, or before it.
 *
 * @example daysAfter("2027-03-01", -1) // "2027-02-28"
 */
export function daysAfter(day: LocalDate, days: number): LocalDate {
  const millisecondsADay = 86_400_000;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

/**
 * Whether the day is a Saturday or a Sunday.
 *
 * @example isWeekend("2026-11-21") // true
 */
export function isWeekend(day: LocalDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The birthday in a later year; who was born on 29 February has it on 1 March in other years.
 *
 * @example birthday("2004-02-29", 25) // "2029-03-01"
 */
export function birthday(born: LocalDate, years: number): LocalDate {
  const [year = "", ...rest] = born.split("-");
  const later = String(Number(year) + years).padStart(4, "0");
  const day = [later, ...rest].join("-");
  return isLocalDate(day) ? day : `${later}-03-01`;
}
