import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FACTOR_SAYS } from "../../src/census/facts/factor-says.js";
import { england } from "../../src/england/england.js";
import { type CodedColumn, trustedSql } from "../../src/sql/column-map.js";
import { DIALECTS } from "../../src/sql/dialect.js";
import { readColumnMap } from "../../src/sql/read-column-map.js";
import { toSql } from "../../src/sql/to-sql.js";

const READY = ["census-extract", "standard-safeguarding-dataset"];

function ready(name: string): unknown {
  return JSON.parse(readFileSync(`rules/maps/${name}.json`, "utf8"));
}

/** Facts of which factors speak and that no ready map has, with why. */
const NOT_IN_A_MAP = {
  householdMemberNeed: "five factors say five things of one fact, and a map takes a fact from one column",
  harmByAnotherChildKind: "18B and 19B say different things of it, for which one column cannot stand",
};

/** The factors for which a column stands, by its name: `factor_1a_2a`. */
function factorsIn(column: string): readonly string[] {
  return (/factor_([0-9a-z_]+)$/.exec(column)?.[1] ?? "").toUpperCase().split("_");
}

function problemsIn(map: object): readonly string[] {
  const read = readColumnMap(map, england());
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`);
}

describe("a column map", () => {
  test("that is in the package is read, and a statement is written by it for every database", () => {
    for (const name of READY) {
      const read = readColumnMap(ready(name), england());
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(Object.keys(read.value.facts)).toContain("ageMonths");
      for (const dialect of DIALECTS) {
        expect(toSql(england(), { dialect, on: "2026-11-21", map: read.value }).ok).toBe(true);
      }
    }
  });

  test("never says how grave a factor is, nor that what is not recorded is not so", () => {
    for (const name of READY) {
      const { facts } = ready(name) as { facts: Record<string, string | { values: Record<string, unknown> }> };
      const coded = Object.values(facts).flatMap((one) => (typeof one === "string" ? [] : [one.values]));
      expect(coded.length).toBeGreaterThan(20);
      for (const values of coded) {
        expect(values["0"]).toBeNull();
        expect(values.no).toBeNull();
        const said = values["1"];
        expect(said === true || (typeof said === "object" && said !== null && "from" in said)).toBe(true);
      }
    }
  });

  test.each(READY)(
    "%s says of each factor what a return is taken to say of it, or there is a reason why not",
    (name) => {
      const { facts } = ready(name) as { facts: Record<string, string | CodedColumn> };
      const saidInMap = Object.entries(facts).flatMap(([fact, one]) =>
        typeof one === "string"
          ? []
          : factorsIn(one.column).map((code) => [`${code} ${fact}`, one.values["1"]] as const),
      );
      const saidOfReturns = Object.entries(FACTOR_SAYS).flatMap(([code, { says }]) =>
        Object.entries(says).map(([fact, value]) => [`${code} ${fact}`, value] as const),
      );
      const inMap = new Map(saidInMap);
      const missing = saidOfReturns.filter(([pair]) => !inMap.has(pair)).map(([pair]) => pair.split(" ")[1] ?? "");
      expect([...new Set(missing)].sort()).toEqual(Object.keys(NOT_IN_A_MAP).sort());
      for (const [pair, value] of saidOfReturns)
        if (inMap.has(pair)) expect([pair, inMap.get(pair)]).toEqual([pair, value]);
      expect(saidInMap.length).toBe(saidOfReturns.length - missing.length);
      const { title } = ready(name) as { title: string };
      for (const fact of Object.keys(NOT_IN_A_MAP)) expect(title).toContain(fact);
    },
  );

  test("is refused with everything that is wrong with it", () => {
    expect(
      problemsIn({
        format: 1,
        table: [],
        key: ["id", "ID", "at_least"],
        cells: "loose",
        fact: {},
        facts: {
          ageMonths: 3,
          injuryPresnt: "c",
          injuryPresent: { column: "", values: {} },
          mobility: { column: "m", values: { a: "flies", b: { from: "walks" }, " ": null }, other: 1 },
          schoolAttendancePercentFrom: { column: "p", values: { low: { from: 1, to: 2 } } },
          unborn: { sql: "1 = 1" },
        },
      }),
    ).toEqual([
      "unknown-key /fact",
      "not-a-name /table",
      "taken-name /key/1",
      "taken-name /key/2",
      "unknown-cells /cells",
      "unknown-fact /facts/injuryPresnt",
      "not-a-column /facts/ageMonths",
      "not-a-name /facts/injuryPresent/column",
      "not-a-code /facts/injuryPresent/values",
      "unknown-key /facts/mobility/other",
      "not-a-value /facts/mobility/values/a",
      "not-a-value /facts/mobility/values/b",
      "not-a-code /facts/mobility/values/ ",
      "not-a-value /facts/schoolAttendancePercentFrom/values/low",
      "sql-in-a-map /facts/unborn",
    ]);
    expect(problemsIn([])).toEqual(["not-a-map "]);
  });

  test("that is read holds no SQL, whoever vouches for it", () => {
    expect(problemsIn({ format: 1, key: ["id"], facts: { unborn: trustedSql("1 = 1") } })).toEqual([
      "sql-in-a-map /facts/unborn",
    ]);
  });

  test("is frozen and shares nothing with what was read", () => {
    const input = { format: 1, key: ["id"], facts: { unborn: { column: "u", values: { y: true } } } };
    const read = readColumnMap(input, england());
    if (!read.ok) throw new Error("refused");
    input.facts.unborn.column = "v";
    expect(read.value.facts.unborn).toEqual({ column: "u", values: { y: true } });
    expect(Object.isFrozen(read.value.facts)).toBe(true);
  });
});
