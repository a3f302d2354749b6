import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CensusChild } from "../../../src/census/return/child.js";
import { CENSUS_YEARS, type CensusYear } from "../../../src/census/return/year.js";
import { AMBIGUOUS_RULES } from "../../../src/census/rules/ambiguous.js";
import { censusRules, checkReturn } from "../../../src/census/rules/check-return.js";
import type { CensusFinding } from "../../../src/census/rules/finding.js";
import { CENSUS_RULES, censusRulesOf } from "../../../src/census/rules/rule-list.js";
import { MisuseError } from "../../../src/kernel/misuse-error.js";
import { runs } from "../../generated/runs.js";
import { mutatedReturn } from "./mutated-return.js";
import { placed, type SmallReturn, smallReturn } from "./small-return.js";

const found = ({ header, children, year }: SmallReturn, rules?: readonly string[]): readonly CensusFinding[] => [
  ...checkReturn(header, children, { year, ...(rules && { rules }) }),
];
const sorted = (findings: readonly CensusFinding[]): readonly string[] =>
  findings
    .map(({ also = [], ...rest }) => JSON.stringify({ ...rest, also: also.map(({ line }) => line).sort() }))
    .sort();

describe("the list of rules", () => {
  const numbers = [...new Set(CENSUS_RULES.map(({ number }) => number))];

  test("has 121 numbers: 91 errors and 30 queries, whose numbers end in Q", () => {
    expect(numbers).toHaveLength(121);
    expect(numbers.filter((number) => number.endsWith("Q"))).toHaveLength(30);
    for (const { number, severity } of CENSUS_RULES) expect(severity).toBe(number.endsWith("Q") ? "query" : "error");
  });

  test("applies each number at most once a year: 105 until 2024, 109 until 2026 and all in 2027", () => {
    const perYear = CENSUS_YEARS.map((year) => censusRulesOf(year).map(({ number }) => number));
    for (const those of perYear) expect(new Set(those).size).toBe(those.length);
    expect(perYear.map((those) => those.length)).toEqual([105, 105, 105, 109, 109, 121]);
  });

  test("says of each in a sentence of the house what is wrong and what to do", () => {
    for (const { says, fields } of CENSUS_RULES) {
      expect(says).toMatch(/^[a-zN][^\n;]+; [^\n]+[^.\n]$/);
      expect(fields.length).toBeGreaterThan(0);
    }
    expect(new Set(CENSUS_RULES.map(({ says }) => says)).size).toBe(CENSUS_RULES.length);
  });

  test("has every rule that is said to be ambiguous, once", () => {
    const ambiguous = AMBIGUOUS_RULES.map(({ number }) => number);
    expect(ambiguous.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(new Set(ambiguous).size).toBe(ambiguous.length);
  });
});

describe("whatever is wrong with a return", () => {
  test("the order of its children changes no finding", () => {
    fc.assert(
      fc.property(
        mutatedReturn.chain((made) =>
          fc.tuple(fc.constant(made), fc.shuffledSubarray(made.children, { minLength: made.children.length })),
        ),
        ([made, children]) => {
          expect(sorted(found({ ...made, children }))).toEqual(sorted(found(made)));
        },
      ),
      runs(300),
    );
  });

  test("each finding is of a rule in force in the year, frozen, and plain data with the words of the rule", () => {
    fc.assert(
      fc.property(mutatedReturn, (made) => {
        const inForce = new Map(censusRulesOf(made.year).map((rule) => [rule.number, rule]));
        const ids = new Set<string | undefined>([undefined, ...made.children.map(({ localId }) => localId)]);
        for (const finding of found(made)) {
          const { severity, says, fields } = inForce.get(finding.rule) ?? {};
          expect(finding).toMatchObject({ severity, says, fields });
          expect(ids).toContain(finding.child);
          expect(Object.isFrozen(finding) && Object.isFrozen(finding.fields)).toBe(true);
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
        }
      }),
      runs(300),
    );
  });

  test("asked of some rules, they find what they find among all", () => {
    fc.assert(
      fc.property(mutatedReturn, fc.infiniteStream(fc.boolean()), (made, chosen) => {
        const rules = censusRulesOf(made.year)
          .map(({ number }) => number)
          .filter(() => chosen.next().value === true);
        expect(found(made, rules)).toEqual(found(made).filter(({ rule }) => rules.includes(rule)));
      }),
      runs(100),
    );
  });

  test("a child given twice is found twice by its id and its UPN, and otherwise as before", () => {
    fc.assert(
      fc.property(mutatedReturn, (made) => {
        const once = ["8510", "1520"];
        const whole = CENSUS_RULES.filter(({ kind }) => kind === "whole-return" || kind === "header").map(
          ({ number }) => number,
        );
        const both = found({ ...made, children: [...made.children, ...made.children] });
        const apart = made.children.filter(({ localId = "" }) => localId !== "");
        expect(both.filter(({ rule }) => rule === "8510")).toHaveLength(2 * apart.length);
        expect(both.filter(({ rule }) => rule === "1520")).toHaveLength(
          2 * made.children.filter(({ upn = "" }) => upn !== "").length,
        );
        const rest = (findings: readonly CensusFinding[]) =>
          findings.filter(({ rule }) => !once.includes(rule) && !whole.includes(rule));
        expect(sorted(rest(both))).toEqual(sorted([...rest(found(made)), ...rest(found(made))]));
      }),
      runs(100),
    );
  });

  test("children that arrive one by one, and children that are pushed, are judged like a list", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedReturn, async (made) => {
        const { header, children, year } = made;
        const arriving: CensusFinding[] = [];
        for await (const finding of checkReturn(header, asTheyCome(children), { year })) arriving.push(finding);
        const atWork = censusRules(header, { year });
        const pushed = [...children.flatMap((child) => atWork.child(child)), ...atWork.end()];
        expect(arriving).toEqual(found(made));
        expect(pushed).toEqual(arriving);
      }),
      runs(50),
    );
  });
});

describe("findings come", () => {
  test("of a child before the next one is asked for", () => {
    const { header, children } = placed(smallReturn(2026));
    for (const child of children) child.ethnicity = "none";
    let taken = 0;
    function* inTurn(): Generator<CensusChild> {
      for (const child of children) {
        taken += 1;
        yield child;
      }
    }
    const [first] = checkReturn(header, inTurn(), { year: 2026, rules: ["4220"] });
    expect(first).toEqual({
      rule: "4220",
      severity: "error",
      says: "the child's ethnicity is missing or is no code of this census; add or correct it",
      fields: ["Ethnicity"],
      child: "P1",
      at: children[0]?.at,
    });
    expect(taken).toBe(1);
  });

  test("with the places of the others that it takes to see them, and without any where nothing was read from a file", () => {
    const made = smallReturn(2026);
    made.helped.again.referred = made.on("08-19");
    expect(found(made)).toEqual([expect.not.objectContaining({ at: expect.anything() })]);
    placed(made);
    expect(found(made)).toMatchObject([{ rule: "8820", at: made.helped.again.at, also: [made.helped.first.at] }]);
  });
});

describe("an empty return", () => {
  test("is asked for disabilities, and in 2027 for pre-proceedings", () => {
    const rules = (year: CensusYear) =>
      [...checkReturn({ referenceDate: `${year}-03-31` }, [], { year })].map(({ rule }) => rule);
    expect(rules(2026)).toEqual(["2887Q"]);
    expect(rules(2027)).toEqual(["2887Q", "8995Q"]);
    expect(
      censusRules({ referenceDate: "2026-03-31" }, { year: 2026 })
        .end()
        .map(({ rule }) => rule),
    ).toEqual(["2887Q"]);
    expect(censusRulesOf(2026).length).toBe(109);
  });
});

describe("misuse is refused", () => {
  test("a year that is not known, a number that is no rule in force, and a child after the end", () => {
    const atWork = (options: object) => () => censusRules({}, options as { year: CensusYear });
    expect(atWork({ year: 2019 })).toThrow("expected a census year from 2022 to 2027");
    expect(atWork({ year: 2026, rules: ["8614", "9005", "hello"] })).toThrow(
      "no rule of the census of 2026 has the number `9005`, `hello`",
    );
    const ended = censusRules({}, { year: 2026 });
    ended.end();
    expect(() => ended.child({ disabilities: [], episodes: [] })).toThrow(MisuseError);
    expect(() => ended.end()).toThrow(MisuseError);
  });
});

async function* asTheyCome(children: readonly CensusChild[]): AsyncGenerator<CensusChild> {
  for (const child of children) yield child;
}
