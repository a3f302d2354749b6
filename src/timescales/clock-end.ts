import { daysAfter } from "../kernel/days.js";
import { monthsAfter } from "../kernel/local-date.js";
import { type Counted, workingDayAt } from "./count-working-days.js";
import { inLondon } from "./london.js";
import type { Moment } from "./moment.js";
import type { NumberedTimescale } from "./timescale.js";

const HOUR = 3_600_000;

/** What decides when a clock ends. */
type Length = Pick<NumberedTimescale, "length" | "unit" | "counts">;

/**
 * When a clock ends that starts at a moment; with an instant if it runs in hours, which then the start must have.
 *
 * Hours are real ones, so the clock on the wall may show another time of day when clocks have changed in between.
 */
export function clockEnd({ length, unit, counts }: Length, { day, instant }: Moment, counted: Counted): Moment {
  const by = counts === "before" ? -length : length;
  switch (unit) {
    case "hours": {
      const end = (instant ?? 0) + by * HOUR;
      return { day: inLondon(end).slice(0, 10), instant: end };
    }
    case "working-days":
      return { day: workingDayAt(day, by, counted) };
    case "days":
      return { day: daysAfter(day, by) };
    case "days-beginning-with":
      return { day: daysAfter(day, by - Math.sign(by)) };
    case "weeks":
      return { day: daysAfter(day, 7 * by) };
    case "months":
      return { day: monthsAfter(day, by) };
  }
}
