import { describe, expect, expectTypeOf, it } from "vitest";
import type { CodeSet } from "../../src/domain/codes/code-set.js";
import { codesOn } from "../../src/domain/codes/codes-on.js";
import { DISABILITIES, type Disability } from "../../src/domain/codes/disability.js";
import { ETHNICITIES, type Ethnicity } from "../../src/domain/codes/ethnicity.js";
import { GENDERS, sexFromGender } from "../../src/domain/codes/gender.js";
import { parseCode, parseProtected } from "../../src/domain/codes/parse-code.js";
import { REFERRAL_SOURCES } from "../../src/domain/codes/referral-source.js";
import { SEXES, type Sex } from "../../src/domain/codes/sex.js";
import type { BuiltInFacts } from "../../src/facts/catalogue.js";
import type { Scalar } from "../../src/facts/comparison.js";
import { WRITTEN_SETS } from "./code-files.js";

describe("what a child is by a protected characteristic", () => {
  it("is no fact: no value of a fact, a council's own included, can be one", () => {
    expectTypeOf<Ethnicity>().not.toExtend<Scalar>();
    expectTypeOf<Sex>().not.toExtend<Scalar>();
    expectTypeOf<Disability>().not.toExtend<Scalar>();
    expectTypeOf<Ethnicity>().not.toExtend<BuiltInFacts[keyof BuiltInFacts]>();
  });

  it("is read by its own reader, and by no other", () => {
    expectTypeOf(ETHNICITIES).not.toExtend<CodeSet>();
    expectTypeOf(REFERRAL_SOURCES).toExtend<CodeSet>();
    // @ts-expect-error a protected set is no set for `parseCode`
    expect(() => parseCode(ETHNICITIES, "WBRI", 2026)).toThrow(expect.objectContaining({ name: "MisuseError" }));
    const read = parseProtected(ETHNICITIES, "WBRI", 2026);
    expect(read).toEqual({ ok: true, value: { characteristic: "ethnicity", code: "WBRI" } });
    expect(read.ok && Object.isFrozen(read.value)).toBe(true);
  });

  it("is every set of ethnicity, sex and disability, and no other", () => {
    const guarded = WRITTEN_SETS.filter(({ protects }) => protects !== undefined).map(({ id }) => id);
    expect(guarded).toEqual(["disability", "ethnicity", "gender", "sex"]);
    expect(codesOn(DISABILITIES, 2026)).toHaveLength(13);
    expect(codesOn(ETHNICITIES, 2026)).toHaveLength(20);
  });
});

describe("a child's sex", () => {
  it("is asked from 2025 on, and gender until 2024", () => {
    expect([2024, 2025].map((year) => codesOn(SEXES, year).length)).toEqual([0, 3]);
    expect([2024, 2025].map((year) => codesOn(GENDERS, year).length)).toEqual([4, 0]);
  });

  it("is refused in the years of the other, and the problem does not say which it is", () => {
    const early = parseProtected(SEXES, "F", 2024);
    const late = parseProtected(GENDERS, "2", 2025);
    const says = (read: typeof early | typeof late) => (read.ok ? [] : read.problems.map((problem) => problem.says));
    expect(says(early)).toEqual(['this is a code of "Sex" from census year 2025 on, not in 2024']);
    expect(says(late)).toEqual([
      'this was a code of "Gender, as asked until 2024" until census year 2024, not in 2025',
    ]);
  });

  it.each([
    ["1", "M"],
    ["2", "F"],
    ["0", "U"],
    ["9", "U"],
  ] as const)("recorded as gender %s is %s", (gender, sex) => {
    const read = parseProtected(GENDERS, gender, 2024);
    expect(read.ok && sexFromGender(read.value)).toEqual({ characteristic: "sex", code: sex });
  });

  it("comes from every code of gender", () => {
    const sexes = SEXES.codes.map(({ code }) => code);
    for (const { code } of GENDERS.codes) expect(sexes).toContain(sexFromGender({ characteristic: "sex", code }).code);
  });
});
