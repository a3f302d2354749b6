import { describe, expect, test } from "vitest";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import { pathOf } from "../../src/kernel/pointer.js";
import { CHECKS, checkProgramme } from "../../src/programme/checks/check-programme.js";
import { readProgramme } from "../../src/programme/reading/read-programme.js";
import { ALL_FAULTS, ALL_NEAR_MISSES } from "./faults/all-faults.js";
import { change, SMALL_WORLD, TODAY } from "./small-world.js";

const found = (world: typeof SMALL_WORLD) => checkProgramme(world, { on: TODAY });
const partAt = (world: typeof SMALL_WORLD, at: string): unknown =>
  pathOf(at).reduce<unknown>((part, step) => (part as { readonly [key: string]: unknown } | undefined)?.[step], world);

describe("the small world", () => {
  test("agrees with itself, and reads", () => {
    expect(found(SMALL_WORLD)).toEqual([]);
    expect(readProgramme(SMALL_WORLD)).toEqual({ ok: true, value: SMALL_WORLD });
  });
});

for (const { fault, check, planted, at, and = [], severity = "error", rules = [] } of ALL_FAULTS) {
  const world = planted(SMALL_WORLD);
  const broken = found(world);

  describe(fault, () => {
    test(`is found by ${check}, at its place and by nothing else`, () => {
      expect(broken.map(({ code, at: place }) => `${code} ${place}`)).toEqual(
        [at, ...and].map((place) => `${check} ${place}`),
      );
    });

    test("is as grave, and breaks the rules of the census, as the check says", () => {
      expect(broken.map((one) => one.severity)).toEqual([at, ...and].map(() => severity));
      expect(broken.flatMap(({ censusRules }) => censusRules)).toEqual(rules);
    });

    test("is told of records that there are, in a sentence of the house that names no child", () => {
      for (const { at: place, also, says } of broken) {
        for (const pointer of [place, ...also]) expect(partAt(world, pointer), pointer).toBeDefined();
        expect(says).toMatch(/^[A-Za-z0-9`][^\n]*[^.\n]$/);
        expect(says).not.toMatch(/\bS\d+\b/);
      }
    });

    test("can be read all the same, so that it is the check that names it", () => {
      const read = readProgramme(world);
      expect(read.ok ? [] : read.problems).toEqual([]);
    });
  });
}

for (const { check, fine, planted } of ALL_NEAR_MISSES) {
  test(`${fine}: no fault for ${check}`, () => {
    expect(planted(SMALL_WORLD)).not.toEqual(SMALL_WORLD);
    expect(found(planted(SMALL_WORLD)).filter(({ code }) => code === check)).toEqual([]);
  });
}

describe("every check", () => {
  const ids = CHECKS.map(({ id }) => id);

  test("has a fault that it finds and a near miss that it lets pass", () => {
    expect(ids.filter((id) => !ALL_FAULTS.some(({ check }) => check === id))).toEqual([]);
    expect(ids.filter((id) => !ALL_NEAR_MISSES.some(({ check }) => check === id))).toEqual([]);
  });

  test("finds each rule of the census that it names", () => {
    for (const { id, censusRules } of CHECKS) {
      const broken = ALL_FAULTS.filter(({ check }) => check === id).flatMap(({ rules = [] }) => rules);
      expect([...new Set(broken)].sort(), id).toEqual([...censusRules].sort());
    }
  });

  test("stands in the list of the families", () => {
    const family = (letter: string, most: number) =>
      Array.from({ length: most }, (_, place) => `${letter}${place + 1}`);
    expect(ids).toEqual([
      ...family("P", 13),
      ...family("C", 4),
      ...family("D", 9),
      ...family("X", 7),
      ...family("T", 3),
    ]);
  });

  test("is about one thing, said once", () => {
    expect(new Set(CHECKS.map(({ holds }) => holds)).size).toBe(CHECKS.length);
  });
});

describe("a placement outside the days of its phase", () => {
  const world = change(SMALL_WORLD, "phases", 0, { interval: { from: "2020-09-01", to: "2021-07-31" } });

  test("is a warning, since real phases were extended", () => {
    expect(found(world).map(({ code, severity }) => [code, severity])).toEqual([["P2", "warning"]]);
  });

  test("is an error for whoever asks for that", () => {
    const strict = checkProgramme(world, { on: TODAY, placementsOutsidePhase: "error" });
    expect(strict.map(({ code, severity }) => [code, severity])).toEqual([["P2", "error"]]);
  });
});

describe("the day", () => {
  test("must be one that exists", () => {
    expect(() => checkProgramme(SMALL_WORLD, { on: "2027-02-29" })).toThrow(MisuseError);
  });

  test("decides what is open: before the worker came nothing was missing", () => {
    const world = change(SMALL_WORLD, "announcements", 0, { districts: SMALL_WORLD.districts.map(({ id }) => id) });
    expect(checkProgramme(world, { on: "2020-08-23" })).toEqual([]);
    expect(checkProgramme(world, { on: "2020-08-24" }).map(({ code }) => code)).toEqual(["P7"]);
    expect(found(world).map(({ code }) => code)).toEqual(["P7"]);
  });
});
