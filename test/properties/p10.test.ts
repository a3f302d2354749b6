import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "../../src/kernel/days.js";
import { bankHolidays } from "../../src/timescales/built-in.js";
import { type Due, due } from "../../src/timescales/due.js";
import { isWorkingDay } from "../../src/timescales/working-day.js";
import { runs } from "../generated/runs.js";
import { anyDay, askedFor, numberedRows } from "../timescales/clocks.js";

const RUNS = 4000;
const anyRow = fc.constantFrom(...numberedRows);
const inWorkingDays = fc.constantFrom(...numberedRows.filter(({ unit }) => unit === "working-days"));
const inMonths = fc.constantFrom(...numberedRows.filter(({ unit }) => unit === "months"));

type Row = (typeof numberedRows)[number];

/** When a clock of the table ends; nothing where it did not hold on the day. */
function ends(row: Row, day: string, options: object = {}): Due | undefined {
  const read = due(row.id, row.unit === "hours" ? `${day}T12:00Z` : day, { ...askedFor(row), ...options });
  if (!read.ok && !read.problems.every(({ code }) => code === "not-in-force"))
    throw new Error(JSON.stringify(read.problems));
  return read.ok ? read.value : undefined;
}

/** The published list, with more days in it. */
function withMore(more: readonly string[]): object {
  const list = bankHolidays();
  const added = more.map((date) => ({ date, title: "One more" }));
  return { bankHolidays: { ...list, knownThrough: "2031-12-31", days: [...list.days, ...added] } };
}

describe("the clocks of the table", () => {
  it(`P10 end no earlier than they start, and those that count back no later (sampled: ${RUNS})`, () => {
    let tried = 0;
    fc.assert(
      fc.property(anyRow, anyDay, (row, day) => {
        const end = ends(row, day);
        if (end === undefined) return;
        tried += 1;
        expect(row.counts === "before" ? end.day <= day : end.day >= day).toBe(true);
      }),
      runs(RUNS),
    );
    expect(tried).toBeGreaterThan(RUNS / 2);
  });

  it(`P10 end no sooner for a bank holiday more (sampled: ${RUNS})`, () => {
    let moved = 0;
    const more = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyRow, anyDay, more, (row, day, places) => {
        const sign = row.counts === "before" ? -1 : 1;
        const extra = places.map((place) => daysAfter(day, sign * place));
        const [before, after] = [ends(row, day, withMore([])), ends(row, day, withMore(extra))];
        if (before === undefined || after === undefined) return;
        if (after.day !== before.day) moved += 1;
        expect(row.counts === "before" ? after.day <= before.day : after.day >= before.day).toBe(true);
      }),
      runs(RUNS),
    );
    expect(moved).toBeGreaterThan(RUNS / 20);
  });

  it(`P10 in working days end on a working day (sampled: ${RUNS})`, () => {
    fc.assert(
      fc.property(inWorkingDays, anyDay, (row, day) => {
        const end = ends(row, day);
        if (end === undefined) return;
        expect(isWorkingDay(end.day).value).toBe(true);
        expect(end).not.toHaveProperty("lastWorkingDay");
      }),
      runs(RUNS),
    );
  });

  it(`P10 in months end in the month meant, on the same date or on its last (sampled: ${RUNS})`, () => {
    fc.assert(
      fc.property(inMonths, anyDay, (row, day) => {
        const end = ends(row, day)?.day;
        if (end === undefined) return;
        const month = (one: string): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(month(end) - month(day)).toBe(row.length);
        expect(end.slice(8) === day.slice(8) || daysAfter(end, 1).endsWith("-01")).toBe(true);
      }),
      runs(RUNS),
    );
  });
});
