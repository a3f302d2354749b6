import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayWords } from "../../src/kernel/day-words.js";
import { dayAfter, daysAfter, isWeekend } from "../../src/kernel/days.js";
import { isLocalDate } from "../../src/kernel/local-date.js";
import { birthday } from "../../src/programme/birthday.js";
import { clashes } from "../../src/programme/checks/neighbours.js";
import {
  asOn,
  covers,
  firstDayOutside,
  type Interval,
  liesWithin,
  runTogether,
  shareDay,
} from "../../src/programme/interval.js";
import { runs } from "../generated/runs.js";

const START = "2024-02-20";
const LAST = 30;
const day = (number: number): string => daysAfter(START, number);
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(LAST), fc.option(fc.nat(LAST), { nil: undefined }))
  .map(([from, length]) => (length === undefined ? { from: day(from) } : { from: day(from), to: day(from + length) }));
/** Few days, so that stretches often touch, and seldom all overlap. */
const short: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(12), fc.nat(3), fc.nat(9))
  .map(([from, length, open]) => (open === 0 ? { from: day(from) } : { from: day(from), to: day(from + length) }));
const FAR = 3 * LAST;
const days = (one: Interval): readonly string[] =>
  Array.from({ length: FAR }, (_, number) => day(number)).filter((each) => covers(one, each));

describe("two stretches", () => {
  test("share a day exactly when some day lies in both", () => {
    fc.assert(
      fc.property(interval, interval, (one, other) => {
        expect(shareDay(one, other)).toBe(days(one).some((each) => covers(other, each)));
      }),
      runs(500),
    );
  });

  test("run together whichever of them is named first", () => {
    fc.assert(
      fc.property(interval, interval, (one, other) => {
        expect(runTogether(one, other)).toBe(runTogether(other, one));
        expect(runTogether(one, other) && !shareDay(one, other)).toBe(false);
      }),
      runs(500),
    );
  });

  test("that only touch do not run together", () => {
    const first = { from: "2021-01-01", to: "2021-02-01" };
    expect(runTogether(first, { from: "2021-02-01" })).toBe(false);
    expect(runTogether(first, { from: "2021-01-31" })).toBe(true);
    expect(shareDay(first, { from: "2021-02-01" })).toBe(true);
  });

  test("lie in each other exactly when every day of one is a day of the other", () => {
    fc.assert(
      fc.property(interval, interval, (inner, outer) => {
        expect(liesWithin(inner, outer)).toBe(days(inner).every((each) => covers(outer, each)));
      }),
      runs(500),
    );
  });
});

describe("a stretch among others", () => {
  test("is covered up to the first day that lies in none of them", () => {
    fc.assert(
      fc.property(interval, fc.array(interval, { maxLength: 6 }), (one, others) => {
        const span = asOn(one, day(LAST));
        expect(firstDayOutside(span, others)).toBe(
          days(span).find((each) => others.every((other) => !covers(other, each))),
        );
      }),
      runs(1_000),
    );
  });

  for (const [how, clash] of [
    ["shares a day", shareDay],
    ["runs together", runTogether],
  ] as const) {
    test(`is found exactly when it ${how} with one that comes before it`, () => {
      fc.assert(
        fc.property(fc.array(short, { maxLength: 7 }), (all) => {
          const sorted = all.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
          const expected = sorted.filter((one, place) => sorted.slice(0, place).some((before) => clash(one, before)));
          const found = clashes(all, (one) => one, clash);
          expect(found.map(({ later }) => later)).toEqual(expected);
          for (const { later, earlier } of found) expect(clash(later, earlier)).toBe(true);
        }),
        runs(3_000),
      );
    });
  }
});

describe("days", () => {
  test("follow each other one by one, across leap days and clock changes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (number) => {
        expect(isLocalDate(day(number))).toBe(true);
        expect(day(number + 1)).toBe(dayAfter(day(number)));
      }),
      runs(1_000),
    );
  });

  test("are a weekend twice in any seven", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (number) => {
        const week = Array.from({ length: 7 }, (_, more) => isWeekend(day(number + more)));
        expect(week.filter(Boolean)).toHaveLength(2);
      }),
      runs(200),
    );
    expect([isWeekend("2021-02-05"), isWeekend("2021-02-06"), isWeekend("2021-02-07")]).toEqual([false, true, true]);
  });

  test("of birth come again each year, on 1 March for who was born on a leap day", () => {
    expect(birthday("2004-02-29", 24)).toBe("2028-02-29");
    expect(birthday("2004-02-29", 25)).toBe("2029-03-01");
    expect(birthday("1997-06-01", 25)).toBe("2022-06-01");
  });

  test("are said as people say them, whether they exist or not", () => {
    expect(dayWords("2027-02-29")).toBe("29 February 2027");
    expect(dayWords("2020-11-09")).toBe("9 November 2020");
  });
});
