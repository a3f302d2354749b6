import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageMonths, yearsOf } from "../../src/facts/age.js";
import { runs } from "../generated/runs.js";

describe("a child's age in months", () => {
  it.each([
    ["is none on the day of birth", "2026-11-21", "2026-11-21", 0],
    ["is none on the last day before the first month is complete", "2026-10-22", "2026-11-21", 0],
    ["is one on the same day of the next month", "2026-10-21", "2026-11-21", 1],
    ["is twelve on the first birthday", "2025-11-21", "2026-11-21", 12],
    ["is 215 on the day before the eighteenth birthday", "2008-11-22", "2026-11-21", 215],
    ["is 216 on the eighteenth birthday", "2008-11-21", "2026-11-21", 216],
    ["born on the 31st, is not yet one on the last day of a month of thirty", "2026-10-31", "2026-11-30", 0],
    ["born on the 31st, is one on the 1st after a month of thirty", "2026-10-31", "2026-12-01", 1],
    ["born on 29 February, is not yet 216 on 28 February", "2008-02-29", "2026-02-28", 215],
    ["born on 29 February, is 216 on 1 March", "2008-02-29", "2026-03-01", 216],
    ["born on 31 January, is one on 1 March", "2026-01-31", "2026-03-01", 1],
  ])("%s", (_, born, on, months) => {
    expect(ageMonths(born, on)).toBe(months);
  });

  it.each([
    ["a day that does not exist", "2026-02-30", "2026-11-21"],
    ["a day written another way", "21/11/2026", "2026-11-21"],
    ["a day before birth", "2026-11-22", "2026-11-21"],
  ])("is not reckoned from %s", (_, born, on) => {
    expect(() => ageMonths(born, on)).toThrow(expect.objectContaining({ name: "MisuseError" }));
  });

  it("never falls from one day to the next, and rises by one at most", () => {
    const days = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(days, days, (birth, age) => {
        const step = ageMonths(day(birth), day(birth + age + 1)) - ageMonths(day(birth), day(birth + age));
        expect([0, 1]).toContain(step);
      }),
      runs(2_000),
    );
  });

  it("makes a year of every twelve", () => {
    expect([0, 11, 12, 95, 96, 215].map(yearsOf)).toEqual([0, 0, 1, 7, 8, 17]);
  });
});

/** So many days after the start of the century. */
function day(number: number): string {
  return new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
}
