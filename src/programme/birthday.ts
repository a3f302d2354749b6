import { isLocalDate, type LocalDate } from "../kernel/local-date.js";

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
