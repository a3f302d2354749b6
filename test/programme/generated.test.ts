import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysAfter } from "../../src/kernel/days.js";
import { checkProgramme } from "../../src/programme/checks/check-programme.js";
import { LIST_NAMES, type ProgrammeData } from "../../src/programme/programme-data.js";
import { readProgramme } from "../../src/programme/reading/read-programme.js";
import { arbitraryProgramme } from "../../src/testing/programme/arbitrary-programme.js";
import { MADE_UP_TODAY } from "../../src/testing/programme/years.js";
import { runs, SEED } from "../generated/runs.js";
import { ALL_FAULTS } from "./faults/all-faults.js";
import { SMALL_WORLD, together } from "./small-world.js";

const few = arbitraryProgramme({ minChildren: 0, maxChildren: 12 });
const thousand = arbitraryProgramme({ minChildren: 1_000, maxChildren: 1_000 });
const found = (data: ProgrammeData, on: string = MADE_UP_TODAY) => checkProgramme(data, { on });
const backwards = (data: ProgrammeData): ProgrammeData => ({
  ...data,
  ...Object.fromEntries(LIST_NAMES.map((list) => [list, data[list].toReversed()])),
});

describe("a made-up programme", () => {
  test("has nothing that any check finds: 1,000 of them", () => {
    fc.assert(
      fc.property(few, (data) => {
        expect(found(data)).toEqual([]);
      }),
      runs(1_000),
    );
  });

  test("has nothing that must not be on any other day", () => {
    const days = fc.integer({ min: -4_000, max: 4_000 }).map((days) => daysAfter(MADE_UP_TODAY, days));
    fc.assert(
      fc.property(few, days, (data, on) => {
        expect(found(data, on).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      runs(300),
    );
  });

  test("with 1,000 children has nothing that any check finds, and says what it cost", () => {
    const costs: string[] = [];
    const timed = <Value>(what: string, does: () => Value): Value => {
      const start = performance.now();
      const value = does();
      costs.push(`${what} ${(performance.now() - start).toFixed(0)} ms`);
      return value;
    };
    for (const seed of [SEED, SEED + 1, SEED + 2]) {
      const [data] = timed("made in", () => fc.sample(thousand, { numRuns: 1, seed }));
      expect(data?.children).toHaveLength(1_000);
      if (data !== undefined) {
        expect(timed("checked in", () => found(data))).toEqual([]);
        const read = timed("read in", () => readProgramme(JSON.stringify(data)));
        expect(read.ok ? [] : read.problems).toEqual([]);
      }
    }
    console.info(`a programme with 1,000 children: ${costs.join(", ")}`);
  });

  test("reads back as it was", () => {
    fc.assert(
      fc.property(few, (data) => {
        expect(readProgramme(JSON.stringify(data))).toEqual({ ok: true, value: data });
      }),
      runs(100),
    );
  });

  test("has records of every kind but public sources, and the checks that look at caseloads have some", () => {
    const [data] = fc.sample(thousand, { numRuns: 1, seed: SEED });
    expect(LIST_NAMES.filter((list) => data?.[list].length === 0)).toEqual(["sources"]);
    expect(data?.caseAllocations.filter(({ placement }) => placement !== undefined).length).toBeGreaterThan(0);
    const kept = data?.childProtectionPlans.filter(({ interval }) => interval.to === undefined) ?? [];
    expect(kept.length).toBeGreaterThan(0);
  });
});

describe("among the records of a made-up programme", () => {
  for (const { fault, check, planted, and = [] } of ALL_FAULTS) {
    const spoilt = planted(SMALL_WORLD);
    const expected = [check, ...and.map(() => check)];
    const foundIn = (arrange: (data: ProgrammeData) => ProgrammeData, numRuns: number): void =>
      fc.assert(
        fc.property(few, (data) => {
          expect(found(arrange(together(data, spoilt))).map(({ code }) => code)).toEqual(expected);
        }),
        runs(numRuns),
      );

    test(`${fault} is found by ${check} and by nothing else`, () => foundIn((data) => data, 20));

    test(`${fault} is found when the records stand the other way round`, () => foundIn(backwards, 5));
  }
});
