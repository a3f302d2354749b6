import type { LocalDate } from "./local-date.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * A day as people write it, also one that does not exist, so that a problem can name it.
 *
 * @example dayWords("2026-11-21") // "21 November 2026"
 * @example dayWords("2027-02-29") // "29 February 2027"
 */
export function dayWords(day: LocalDate): string {
  return `${Number(day.slice(8))} ${monthWord(day)} ${day.slice(0, 4)}`;
}

/**
 * A day with the day of the week before it.
 *
 * @example weekdayWords("2026-12-24") // "Thursday 24 December 2026"
 */
export function weekdayWords(day: LocalDate): string {
  return `${weekdayWord(day)} ${dayWords(day)}`;
}

/** The day of the week: "Thursday". */
export function weekdayWord(day: LocalDate): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** The month: "December". */
export function monthWord(day: LocalDate): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? `month ${day.slice(5, 7)}`;
}
