import { match } from "ts-pattern";
import type { LocalDate } from "../kernel/local-date.js";
import { type Counted, workingDayAt } from "./count-working-days.js";
import { daysAfter, monthsAfter } from "./days.js";
import { inLondon } from "./london.js";
import type { Moment } from "./moment.js";
import type { NumberedTimescale } from "./timescale.js";

const HOUR = 3_600_000;

/** What decides when a clock ends. */
export type Length = Pick<NumberedTimescale, "length" | "unit" | "counts">;

/**
 * When a clock ends that starts at a moment; with an instant if it runs in hours, which then the start must have.
 *
 * Hours are real ones, so the clock on the wall may show another time of day when clocks have changed in between.
 */
export function clockEnd({ length, unit, counts }: Length, { day, instant }: Moment, counted: Counted): Moment {
  const by = counts === "before" ? -length : length;
  const on = (end: LocalDate): Moment => ({ day: end });
  return match(unit)
    .with("hours", () => {
      const end = (instant ?? 0) + by * HOUR;
      return { day: inLondon(end).slice(0, 10), instant: end };
    })
    .with("working-days", () => on(workingDayAt(day, by, counted)))
    .with("days", () => on(daysAfter(day, by)))
    .with("days-beginning-with", () => on(daysAfter(day, by - Math.sign(by))))
    .with("weeks", () => on(daysAfter(day, 7 * by)))
    .with("months", () => on(monthsAfter(day, by)))
    .exhaustive();
}
