import { describe, expect, test } from "vitest";
import { indicateMany } from "../../src/engine/batch/indicate-many.js";
import { type IndicatedMany, NO_LEVEL, rulesOf } from "../../src/engine/batch/many.js";
import type { Column } from "../../src/engine/batch/table.js";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { ageAndStatus } from "../../src/facts/themes/age-and-status.js";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { TODAY } from "../generated/asked.js";

const set = aRuleSet(
  [
    aBoolean("hurt", { direction: "harm", danger: { operator: "equal", value: true } }),
    anOrdered("harm", ["none", "slight", "grave"], { direction: "harm" }),
    aChoice("colour", ["red", "green"]),
    anInteger("times", 0, 300, { direction: "harm", appliesWhen: { fact: "hurt", operator: "equal", value: true } }),
    { id: "unborn", ...ageAndStatus.unborn },
    { id: "ageMonths", ...ageAndStatus.ageMonths },
  ],
  {
    rules: [
      aRule(
        "often",
        { all: [{ fact: "times", operator: "greaterThan", value: 2 }] },
        { event: { type: "level-4-harm" } },
      ),
      aRule("grave", { all: [{ fact: "harm", operator: "atLeast", value: "grave" }] }, { event: { type: "level-3" } }),
      aRule("green", { all: [{ fact: "colour", operator: "equal", value: "green" }] }, { event: { type: "level-2" } }),
      aRule("small", { all: [{ fact: "ageYears", operator: "lessThan", value: 2 }] }, { event: { type: "level-2" } }),
    ],
  },
);
const thresholds = compile(set);

function many(columns: Readonly<Record<string, Column>>, rows: number): IndicatedMany {
  return indicateMany(thresholds, { rows, columns }, { on: TODAY });
}

function refusalOf(columns: unknown, over: object = {}): readonly string[] {
  try {
    indicateMany(thresholds, { rows: 1, columns } as never, { on: TODAY, ...over });
  } catch (error) {
    expect(error).toBeInstanceOf(MisuseError);
    return (error as MisuseError).problems.map(({ at, code }) => `${at} ${code}`);
  }
  return [];
}

describe("a column", () => {
  test.each([0, 1, 2, 3])("says the same where its bytes begin %i beyond a multiple of four", (begin) => {
    const rows = 1_100;
    const places = Uint8Array.from({ length: rows }, (_, row) => [0, 2, 255, 1, 2][(row * 7) % 5] ?? 255);
    const harm = new Uint8Array(rows + 4).subarray(begin, begin + rows);
    harm.set(places);
    expect([...many({ harm }, rows).pointsTo]).toEqual([...places].map((place) => (place === 2 ? 2 : 0)));
  });

  const grave = [0, 2, NO_LEVEL];
  test.each<[string, Column]>([
    ["a plain array", ["slight", "grave", "awful"]],
    ["places", new Uint8Array([1, 2, 3])],
    ["places with a sign", new Int8Array([1, 2, -1])],
    ["wide places", new Int32Array([1, 2, 77])],
    ["places as fractions", new Float64Array([1, 2, 1.5])],
    ["a dictionary", { codes: new Uint8Array([1, 0, 2]), values: ["grave", "slight", "awful"] }],
    ["a dictionary that is too short", { codes: new Uint16Array([1, 0, 2]), values: ["grave", "slight"] }],
  ])("may hold the steps of an ordered fact as %s", (_, column) => {
    const { atLeast, problems } = many({ harm: column }, 3);
    expect([...atLeast]).toEqual(grave);
    expect(problems.map(({ row, fact }) => [row, fact])).toEqual([[2, "harm"]]);
    expect(problems[0]?.says).not.toContain("awful");
  });

  test.each<[string, Column]>([
    ["nothing in a plain array", [null, undefined]],
    ["the greatest byte", new Uint8Array([255, 255])],
    ["the least byte with a sign", new Int8Array([-128, -128])],
    ["the greatest of sixteen bits", new Uint16Array([65_535, 65_535])],
    ["the least of sixteen bits with a sign", new Int16Array([-32_768, -32_768])],
    ["the greatest of thirty-two bits", new Uint32Array([4_294_967_295, 4_294_967_295])],
    ["the least of thirty-two bits with a sign", new Int32Array([-2_147_483_648, -2_147_483_648])],
    ["no number", new Float32Array([Number.NaN, Number.NaN])],
    ["null in a dictionary, or a code that is none", { codes: new Uint8Array([0, 255]), values: [null] }],
  ])("says with %s that nothing is known", (_, column) => {
    const { couldBe, enoughKnown, settled, problems } = many({ hurt: column }, 2);
    expect([[...couldBe], [...enoughKnown], [...settled], problems]).toEqual([[4, 4], [0, 0], [0, 0], []]);
  });

  test("may hold a stretch, in one column or in two, with an open end", () => {
    const whole = many({ times: [{ from: 1, to: 2 }, { from: 3 }, { to: 9 }] }, 3);
    const ends = many({ timesFrom: new Int16Array([1, 3, -32_768]), timesTo: [2, null, 9] }, 3);
    expect([...whole.atLeast]).toEqual([0, 4, 0]);
    expect([...ends.atLeast]).toEqual([...whole.atLeast]);
    expect([...ends.couldBe]).toEqual([...whole.couldBe]);
  });

  test("may give the age in years, beside months that say the same", () => {
    const { applies } = rulesOf(many({ ageYears: [1], ageMonths: [{ from: 6 }] }, 1), 0);
    expect(applies).toEqual(["small"]);
    const apart = many({ ageYears: [1, 2, 1], ageMonths: [11, null, { from: 0, to: 12 }] }, 3);
    expect(apart.problems.map(({ row, code }) => [row, code])).toEqual([[0, "contradictory-facts"]]);
    expect([...apart.atLeast]).toEqual([NO_LEVEL, 0, 1]);
  });
});

describe("a row", () => {
  test("that says a fact says what that presupposes", () => {
    const { problems } = many({ times: [1, 1], hurt: [null, false] }, 2);
    expect(problems.map(({ row, fact, code }) => [row, fact, code])).toEqual([[1, "times", "contradictory-facts"]]);
  });

  test("is refused with everything that is wrong with it, under the codes of a case, and no value is repeated", () => {
    const { problems } = many(
      {
        hurt: ["a secret"],
        times: [9_876],
        harmFrom: ["grave"],
        harmTo: ["none"],
        colour: [{ oneOf: ["red"] }],
        ageMonths: [{ from: 200, to: 240 }],
      },
      1,
    );
    expect(problems.map(({ fact, code }) => `${fact} ${code}`).sort()).toEqual([
      "ageMonths age-spans-eighteen",
      "colour one-of-in-table",
      "harm empty-part",
      "hurt wrong-kind",
      "times out-of-range",
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/secret|9.?876/);
    expect(problems.find(({ fact }) => fact === "harm")?.at).toBe("/columns/harmFrom/0");
  });

  test("of somebody grown up is refused where the set speaks of children alone", () => {
    const { problems } = many({ ageMonths: new Uint16Array([215, 216]) }, 2);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([[1, "not-a-child"]]);
  });

  test("has its rules, those that may apply too", () => {
    const found = many({ harm: ["grave"], colour: ["red"] }, 1);
    expect(rulesOf(found, 0)).toEqual({
      applies: ["grave"],
      appliesWithReadings: ["grave"],
      mayApply: ["often", "small"],
    });
    expect(
      rulesOf(indicateMany(thresholds, { rows: 1, columns: {} }, { on: TODAY, rules: "leave-out" }), 0).mayApply,
    ).toEqual([]);
  });
});

describe("a table that cannot be used", () => {
  test("is refused with everything that is wrong with its columns, before any row is read", () => {
    const columns = {
      hurts: [true],
      harmOneOf: [["none"]],
      colourFrom: ["red"],
      times: [1],
      timesTo: [2],
      hurt: "true",
      ageMonths: [1, 2],
      unborn: new BigInt64Array(1),
    };
    expect(refusalOf(columns)).toEqual([
      "/columns/hurts unknown-fact",
      "/columns/harmOneOf one-of-in-table",
      "/columns/colourFrom not-a-stretch",
      "/columns/timesTo given-twice",
      "/columns/hurt not-a-column",
      "/columns/ageMonths wrong-length",
      "/columns/unborn not-a-column",
    ]);
  });

  test("says which fact was meant", () => {
    expect(() => many({ tims: [1] }, 1)).toThrow("did you mean `times`?");
    expect(() => many({ timsFrom: [1] }, 1)).toThrow("did you mean `timesFrom`?");
  });

  test("is one whose fact could have the very number for not known", () => {
    expect(refusalOf({ times: new Uint8Array(1) })).toEqual(["/columns/times not-known-is-a-value"]);
    expect(refusalOf({ times: new Uint16Array(1) })).toEqual([]);
  });

  test("is refused where its columns stand in a map, and not read as a table without columns", () => {
    expect(refusalOf(new Map([["hurt", [true]]]))).toEqual([" not-a-table"]);
  });

  test.each([
    ["no table", { rows: 1.5 }, " not-a-table"],
    ["a day that does not exist", { on: "2026-02-30" }, "/on not-a-day"],
    ["no day", { on: undefined }, "/on missing-day"],
    ["an option that there is not", { rules: true }, "/rules unknown-option"],
  ])("is one with %s", (_, over, problem) => {
    const { rows = 1, ...options } = over as { rows?: number };
    const ask = (): unknown => indicateMany(thresholds, { rows, columns: {} }, { on: TODAY, ...options });
    expect(ask).toThrow(MisuseError);
    try {
      ask();
    } catch (error) {
      expect((error as MisuseError).problems.map(({ at, code }) => `${at} ${code}`)).toEqual([problem]);
    }
  });

  test("has no day on which the thresholds are in force", () => {
    const table = { rows: 0, columns: {} };
    expect(() => indicateMany(compile(england()), table, { on: "1999-01-01" })).toThrow("not-in-force");
  });
});

describe("what goes out", () => {
  test("shares nothing with what came in, and says what spoke, its scale and the caveat", () => {
    const ages = new Uint16Array([3, 30]);
    const found = many({ ageMonths: ages }, 2);
    ages.fill(30);
    expect([...found.atLeast]).toEqual([1, 0]);
    expect(found.levels.map(({ id }) => id)).toEqual(set.levels.map(({ id }) => id));
    expect(found.caveat).toContain("never replaces it");
    expect([found, found.levels, found.problems, found.ruleSet].every(Object.isFrozen)).toBe(true);
  });

  test("is plain data that can be sent to another thread", () => {
    const found = many({ hurt: ["maybe"] }, 1);
    expect(structuredClone(found)).toEqual(found);
  });

  test("of no row is empty", () => {
    expect(many({}, 0)).toMatchObject({ rows: 0, problems: [], atLeast: new Uint8Array() });
  });
});
