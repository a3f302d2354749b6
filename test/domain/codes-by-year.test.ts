import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSESSMENT_FACTORS } from "../../src/domain/codes/assessment-factor.js";
import type { CodeSet } from "../../src/domain/codes/code-set.js";
import { codesOn } from "../../src/domain/codes/codes-on.js";
import { parseCode } from "../../src/domain/codes/parse-code.js";
import { PRE_PROCEEDINGS_FIELDS, PRE_PROCEEDINGS_OUTCOMES } from "../../src/domain/codes/pre-proceedings.js";
import { PRIMARY_NEEDS } from "../../src/domain/codes/primary-need.js";
import { REASONS_FOR_CLOSURE } from "../../src/domain/codes/reason-for-closure.js";
import { REFERRAL_SOURCES } from "../../src/domain/codes/referral-source.js";
import { UPN_UNKNOWN_REASONS } from "../../src/domain/codes/upn-unknown.js";
import { runs } from "../generated/runs.js";

const SETS: readonly CodeSet[] = [
  ASSESSMENT_FACTORS,
  PRE_PROCEEDINGS_FIELDS,
  PRE_PROCEEDINGS_OUTCOMES,
  PRIMARY_NEEDS,
  REASONS_FOR_CLOSURE,
  REFERRAL_SOURCES,
  UPN_UNKNOWN_REASONS,
];

describe("a code that came with a census year", () => {
  const cases: readonly (readonly [CodeSet, string, number])[] = [
    [ASSESSMENT_FACTORS, "18B", 2021],
    [ASSESSMENT_FACTORS, "18C", 2021],
    [ASSESSMENT_FACTORS, "19B", 2021],
    [ASSESSMENT_FACTORS, "19C", 2021],
    [ASSESSMENT_FACTORS, "24A", 2022],
    [REFERRAL_SOURCES, "5D", 2023],
    [REASONS_FOR_CLOSURE, "RC9", 2023],
    [PRE_PROCEEDINGS_FIELDS, "PPStartDate", 2027],
    [PRE_PROCEEDINGS_OUTCOMES, "A", 2027],
  ];

  it.each(cases)("is read in its first year and refused in the year before: $id %s", (set, code, year) => {
    expect(parseCode(set, code, year)).toEqual({ ok: true, value: code });
    const before = parseCode(set, code, year - 1);
    expect(before.ok).toBe(false);
    if (before.ok) return;
    expect(before.problems).toEqual([
      expect.objectContaining({
        code: "not-yet-a-code",
        at: "",
        says: `\`${code}\` is a code of "${set.title}" from census year ${year} on, not in ${year - 1}`,
      }),
    ]);
  });

  it("is the only kind that there is: all others hold from the first schema that was read", () => {
    const later = SETS.flatMap(({ codes }) => codes.filter(({ from = 0 }) => from > 0 && from < 2026));
    expect(later.map(({ code }) => code).sort()).toEqual(["18B", "18C", "19B", "19C", "24A", "5D", "RC9"]);
  });
});

describe("the codes of a census year", () => {
  it.each([
    [2017, 39, 21, 8],
    [2020, 39, 21, 8],
    [2021, 43, 21, 8],
    [2022, 44, 21, 8],
    [2023, 44, 22, 9],
    [2026, 44, 22, 9],
  ])("%i are %i factors, %i sources of referral and %i reasons for closure", (year, factors, sources, reasons) => {
    const sets: readonly CodeSet[] = [ASSESSMENT_FACTORS, REFERRAL_SOURCES, REASONS_FOR_CLOSURE];
    expect(sets.map((set) => codesOn(set, year).length)).toEqual([factors, sources, reasons]);
  });

  it("say abuse or neglect of N1 until 2025, and exploitation too from 2026", () => {
    const label = (year: number) =>
      codesOn(PRIMARY_NEEDS, year)
        .filter(({ code }) => code === "N1")
        .map((n1) => n1.label);
    expect(label(2025)).toEqual(["Abuse or neglect"]);
    expect(label(2026)).toEqual(["Abuse, neglect or exploitation"]);
    expect(parseCode(PRIMARY_NEEDS, "N1", 2025)).toEqual(parseCode(PRIMARY_NEEDS, "N1", 2026));
  });

  it("keep 18A and 19A, though they are superseded", () => {
    expect(parseCode(ASSESSMENT_FACTORS, "18A", 2026)).toEqual({ ok: true, value: "18A" });
  });

  it("are frozen", () => {
    expect(Object.isFrozen(codesOn(REFERRAL_SOURCES, 2026))).toBe(true);
  });

  it.each([26, 2025.5, Number.NaN, 20_256])("are not asked for in %d, which is no year", (year) => {
    expect(() => codesOn(REFERRAL_SOURCES, year)).toThrow(expect.objectContaining({ name: "MisuseError" }));
    expect(() => parseCode(REFERRAL_SOURCES, "1A", year)).toThrow(expect.objectContaining({ name: "MisuseError" }));
  });

  it("are exactly those that are read, in every year and set", () => {
    const year = fc.integer({ min: 2009, max: 2035 });
    fc.assert(
      fc.property(fc.constantFrom(...SETS), year, (set, on) => {
        const valid = codesOn(set, on).map(({ code }) => code);
        const read = set.codes.map(({ code }) => code).filter((code) => parseCode(set, code, on).ok);
        expect(new Set(read)).toEqual(new Set(valid));
      }),
      runs(500),
    );
  });
});

describe("a text that is no code", () => {
  const problem = (set: CodeSet, written: unknown, year = 2026) => {
    const read = parseCode(set, written, year);
    return read.ok ? undefined : read.problems[0];
  };

  it.each([
    ["1a", "1A"],
    ["5d", "5D"],
    [" 10", "10"],
    ["2A ", "2A"],
  ])("`%s` is answered with the code that was meant", (written, meant) => {
    expect(problem(REFERRAL_SOURCES, written)).toEqual({
      code: "unknown-code",
      at: "",
      says: `expected one of the 22 codes of "Source of referral" in census year 2026; did you mean \`${meant}\`?`,
      nearest: meant,
    });
  });

  it("is answered with no code where two are as near", () => {
    expect(problem(REFERRAL_SOURCES, "2D")).not.toHaveProperty("nearest");
  });

  it("is never answered with a code of another year", () => {
    expect(problem(REFERRAL_SOURCES, "5d", 2022)).not.toHaveProperty("nearest");
  });

  it("is answered with all codes where they are few", () => {
    expect(problem(REASONS_FOR_CLOSURE, "closed", 2022)?.says).toBe(
      'expected one of `RC1`, `RC2`, `RC3`, `RC4`, `RC5`, `RC6`, `RC7`, `RC8`, the codes of "Reason for closure" in census year 2022',
    );
  });

  it("is told when the set has no codes in that year at all", () => {
    expect(problem(PRE_PROCEEDINGS_OUTCOMES, "Z")?.says).toBe(
      'expected no code: "Outcome of pre-proceedings" has none in census year 2026, only from 2027 on',
    );
  });

  it.each([[20], [null], [undefined], [["1A"]], [{}]])("is refused as no text: %j", (written) => {
    expect(problem(ASSESSMENT_FACTORS, written)?.code).toBe("not-text");
  });

  it("is not repeated, whatever it is: it may be a name in the wrong column", () => {
    const text = fc.string({ minLength: 1, maxLength: 60 }).map((inside) => `\u00ab${inside}\u00bb`);
    fc.assert(
      fc.property(fc.constantFrom(...SETS), text, (set, written) => {
        expect(JSON.stringify(parseCode(set, written, 2026))).not.toContain("\u00ab");
      }),
      runs(500),
    );
  });
});
