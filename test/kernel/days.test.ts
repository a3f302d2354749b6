import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfter, dayBefore, dayNumber, daysAfter, daysBetween, isWeekend } from "../../src/kernel/days.js";
import { isLocalDate, monthsAfter, monthsBetween } from "../../src/kernel/local-date.js";
import { runs } from "../generated/runs.js";

/** Lengths of months by the rule of the Gregorian calendar, apart from the platform's own. */
function lastOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function written(year: number, month: number, date: number): string {
  return [String(year).padStart(4, "0"), ...[month, date].map((number) => String(number).padStart(2, "0"))].join("-");
}

/** Every day of some years, walked along the calendar. */
function* daysOf(first: number, last: number): Generator<string> {
  for (let year = first; year <= last; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= lastOf(year, month); date++) yield written(year, month, date);
}

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9_990 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => written(year, month, Math.min(date, lastOf(year, month))));

describe("days of the calendar", () => {
  // also the first hundred years, which the platform takes for those of the last century if asked by numbers
  test.each([
    [1, 130],
    [1890, 2130],
    [9990, 9998],
  ])("from %i to %i follow each other, and two of seven are a weekend", (first, last) => {
    let before: string | undefined;
    for (const day of daysOf(first, last)) {
      if (
        before !== undefined &&
        (dayAfter(before) !== day || dayBefore(day) !== before || daysBetween(before, day) !== 1)
      )
        expect.fail(`${before} and ${day} do not follow each other`);
      // counted from a Saturday
      const weekday = (((dayNumber(day) - dayNumber("2026-11-21")) % 7) + 7) % 7;
      if (isWeekend(day) !== (weekday === 0 || weekday === 1)) expect.fail(`${day} falls on the wrong day of the week`);
      before = day;
    }
    expect(before).toBe(written(last, 12, 31));
  });

  test.each([
    ["2026-11-20", false],
    ["2026-11-21", true],
    ["2026-11-22", true],
    ["2026-11-23", false],
  ])("%s is a day of the weekend: %s", (day, expected) => {
    expect(isWeekend(day)).toBe(expected);
  });

  test("so many days later and as many earlier is the same day, as far away as was said", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 3_000 }), (day, days) => {
        const later = daysAfter(day, days);
        expect(daysAfter(later, -days)).toBe(day);
        expect(daysBetween(day, later)).toBe(days);
        expect(later >= day).toBe(true);
      }),
      runs(1_000),
    );
  });

  test("so many months later has the same date, or is the last day of a shorter month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100, max: 100 }), (day, months) => {
        const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
        const number = year * 12 + month - 1 + months;
        fc.pre(number >= 12);
        const [inYear, inMonth] = [Math.floor(number / 12), (number % 12) + 1];
        expect(monthsAfter(day, months)).toBe(written(inYear, inMonth, Math.min(date, lastOf(inYear, inMonth))));
      }),
      runs(1_000),
    );
  });

  test("so many months later is at most a day short of as many completed months, where the month is shorter", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 100 }), (day, months) => {
        const later = monthsAfter(day, months);
        const isShorter = later.slice(8) !== day.slice(8);
        expect(monthsBetween(day, later)).toBe(isShorter ? months - 1 : months);
        expect(monthsBetween(day, dayAfter(later))).toBe(months);
      }),
      runs(1_000),
    );
  });

  test("end with 31 December 9999, which many systems write for no end: no day is later", () => {
    expect(dayAfter("9999-12-30")).toBe("9999-12-31");
    expect(dayAfter("9999-12-31")).toBe("9999-12-31");
  });

  test("no other text is a day", () => {
    for (const text of ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "2026-11-21T00:00"])
      expect(isLocalDate(text), text).toBe(false);
  });
});
