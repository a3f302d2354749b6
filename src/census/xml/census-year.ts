import type { LocalDate } from "../../kernel/local-date.js";
import { CENSUS_YEARS, type CensusYear } from "../return/year.js";

/** The census year to whose days a day belongs: April to March, named by the year in which it ends. */
export function yearCounting(day: LocalDate): number {
  return Number(day.slice(0, 4)) + (day.slice(5) > "03-31" ? 1 : 0);
}

export function isCensusYear(year: number): year is CensusYear {
  return CENSUS_YEARS.some((known) => known === year);
}
