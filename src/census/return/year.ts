import type { LocalDate } from "../../kernel/local-date.js";

/** A census year: the calendar year in which the collection ends. 2026 is the year from 1 April 2025 to 31 March 2026. */
export type CensusYear = 2022 | 2023 | 2024 | 2025 | 2026 | 2027;

/** The years whose returns are read, checked and made here, oldest first. */
export const CENSUS_YEARS: readonly CensusYear[] = Object.freeze([2022, 2023, 2024, 2025, 2026, 2027]);

/** First and last day of a collection; the last one is its reference date. */
export interface CensusPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The days that a census year counts.
 *
 * @example censusPeriod(2026) // { from: "2025-04-01", to: "2026-03-31" }
 */
export function censusPeriod(year: CensusYear): CensusPeriod {
  return { from: `${year - 1}-04-01`, to: `${year}-03-31` };
}
