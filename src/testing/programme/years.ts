import { daysAfter, isWeekend } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Interval } from "../../programme/interval.js";

/** The day as on which made-up programmes are made to be looked at. */
export const MADE_UP_TODAY: LocalDate = "2022-06-01";
export const RANDOMISED: LocalDate = "2020-09-15";
export const PHASE: Required<Interval> = { from: "2020-09-01", to: "2022-07-31" };
/** The first day of term on which made-up children come on a roll. */
export const TERM: LocalDate = "2019-09-02";

export function weekdayFrom(day: LocalDate): LocalDate {
  return isWeekend(day) ? weekdayFrom(daysAfter(day, 1)) : day;
}
