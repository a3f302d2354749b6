import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regularHolidays } from "../../src/timescales/regular-holidays.js";
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from "../../src/timescales/working-day.js";
import { runs } from "../generated/runs.js";
import { anyDay, dayNumber, numbered, publishedHolidays } from "./clocks.js";

const projected = new Set(
  Array.from({ length: 12 }, (_, more) => regularHolidays(2029 + more)).flatMap((all) => all.map(({ date }) => date)),
);

/** Whether people are at work, told by the number of the day alone. */
function isAtWork(number: number): boolean {
  // 1 January 1970 was a Thursday
  const weekday = (number + 4) % 7;
  const day = numbered(number);
  return weekday !== 0 && weekday !== 6 && !(day <= "2028-12-26" ? publishedHolidays : projected).has(day);
}

/** Counts day by day, as one does with a finger on the calendar. */
function byCounting(from: string, many: number): string {
  let number = dayNumber(from);
  for (let left = Math.abs(many); left > 0; ) {
    number += Math.sign(many);
    if (isAtWork(number)) left -= 1;
  }
  return numbered(number);
}

describe("working days", () => {
  it("are counted as one counts them day by day (sampled: 5000 starts, up to 260 days either way)", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 260 }), (day, many) => {
        expect(workingDaysAfter(day, many).value).toBe(byCounting(day, many));
      }),
      runs(5000),
    );
  });

  it("are those on which people are at work, on every day of 2013 to 2030", () => {
    for (let number = dayNumber("2013-01-01"); number <= dayNumber("2030-12-31"); number += 1) {
      if (isWorkingDay(numbered(number)).value !== isAtWork(number)) expect(numbered(number)).toBe("");
    }
  });

  it("between two days are so many as one counted to get there (sampled: 2000)", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (day, many) => {
        expect(workingDaysBetween(day, workingDaysAfter(day, many).value).value).toBe(many);
      }),
      runs(2000),
    );
  });

  it("between two days do not count the first, and do count the last", () => {
    expect(workingDaysBetween("2026-12-24", "2026-12-29")).toEqual({ value: 1, basis: "published" });
    expect(workingDaysBetween("2026-12-29", "2026-12-24")).toEqual({ value: -1, basis: "published" });
    expect(workingDaysBetween("2026-12-25", "2026-12-27").value).toBe(0);
  });

  it("none of which pass are the day itself, be it a Sunday", () => {
    expect(workingDaysAfter("2026-12-27", 0).value).toBe("2026-12-27");
  });

  it("in fractions, or more of them than anybody means, are refused", () => {
    for (const many of [0.5, Number.NaN, 10_001, -10_001])
      expect(() => workingDaysAfter("2026-12-24", many)).toThrow("whole number");
  });
});
