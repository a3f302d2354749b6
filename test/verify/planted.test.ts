import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Finding, type FindingCode, type VerifyOptions, verify } from "../../src/verify.js";
import { type Change, planted } from "./planted/read-planted.js";

interface Planted {
  readonly code: FindingCode;
  readonly rule?: string;
  readonly fact?: string;
  readonly rules?: readonly string[];
  /** The very children on whom it is shown. */
  readonly cases: readonly Finding["cases"][number]["facts"][];
  /** The level of each, surely and with the readings. */
  readonly levels: readonly (readonly [atLeast: string, pointsTo: string])[];
  /** What the same slip is found as besides. */
  readonly also?: FindingCode;
  /** The one thing that the clean twin says otherwise. */
  readonly twin: Change;
  readonly options?: VerifyOptions;
}

const ALWAYS: VerifyOptions = {
  properties: { alwaysEscalate: [{ fact: "hurt", operator: "equal", value: true }] },
};

/** By file. */
const PLANTED: Readonly<Record<string, Planted>> = {
  "never-applies": {
    code: "never-applies",
    rule: "most-of-a-week-missed",
    cases: [],
    levels: [],
    twin: { at: "/rules/0/conditions/all/1/value", is: 5 },
  },
  "always-applies": {
    code: "always-applies",
    rule: "some-mornings-missed",
    cases: [{}],
    levels: [["level-2", "level-2"]],
    twin: { at: "/rules/0/conditions/any/0/value", is: 3 },
  },
  "condition-without-effect": {
    code: "condition-without-effect",
    rule: "some-mornings-missed",
    fact: "morningsMissed",
    cases: [],
    levels: [],
    // the fact of which it should speak
    also: "silent-case",
    twin: { at: "/rules/0/conditions/any/1", is: { fact: "noBreakfast", operator: "equal", value: true } },
  },
  "no-effect": {
    code: "no-effect",
    rule: "hungry-or-cold",
    rules: ["no-coat", "meals-missed"],
    cases: [{ noCoat: true }],
    levels: [["level-3", "level-3"]],
    twin: { at: "/rules/0/conditions/all/0/value", is: 3 },
  },
  overlap: {
    code: "overlap",
    rule: "half-of-school-missed",
    rules: ["some-of-school-missed"],
    cases: [{ noBreakfast: true, attendance: 49 }],
    levels: [["level-3", "level-3"]],
    twin: { at: "/rules/1/conditions/all/1/value", is: 50 },
  },
  "silent-case": {
    code: "silent-case",
    // the comparison stands there twice
    also: "condition-without-effect",
    fact: "noCoat",
    cases: [{ noCoat: true }],
    levels: [["level-1", "level-1"]],
    twin: { at: "/rules/0/conditions/any/1/fact", is: "noCoat" },
  },
  "not-monotone": {
    code: "not-monotone",
    rule: "went-missing",
    fact: "timesMissing",
    cases: [{ timesMissing: 1 }, { timesMissing: 2 }],
    levels: [
      ["level-3", "level-3"],
      ["level-1", "level-1"],
    ],
    twin: { at: "/rules/0/conditions/all/0/operator", is: "greaterThanInclusive" },
  },
  "below-floor": {
    code: "below-floor",
    rule: "hurt-and-unable-to-say",
    cases: [
      { hurt: true, unableToSay: true },
      { hurt: true, unableToSay: true },
    ],
    levels: [
      ["level-4", "level-4"],
      ["level-1", "level-1"],
    ],
    twin: {
      at: "/rules/0/conditions",
      is: {
        all: [
          { fact: "hurt", operator: "equal", value: true },
          { fact: "unableToSay", operator: "equal", value: true },
        ],
      },
    },
    options: { baseline: planted("baseline") },
  },
  "not-escalated": {
    code: "not-escalated",
    fact: "hurt",
    cases: [{ hurt: true }],
    levels: [["level-1", "level-1"]],
    twin: {
      at: "/rules/0/conditions",
      is: {
        any: [
          { fact: "hurt", operator: "equal", value: true },
          { fact: "unableToSay", operator: "equal", value: true },
        ],
      },
    },
    options: ALWAYS,
  },
  "undue-influence": {
    code: "undue-influence",
    rule: "hungry-for-want-of-money",
    fact: "lowIncomeEffect",
    cases: [{ lowIncomeEffect: true, mealsMissed: 3 }, { mealsMissed: 3 }],
    levels: [
      ["level-3", "level-3"],
      ["level-1", "level-1"],
    ],
    twin: { at: "/rules/0/event/type", is: "level-2" },
  },
  "only-together": {
    code: "only-together",
    fact: "sleepsAt",
    rules: ["hungry-and-with-people", "hungry-and-outside"],
    cases: [{ noBreakfast: true }],
    levels: [["level-1", "level-1"]],
    twin: { at: "/rules/0/conditions/all/1/value", is: ["home"] },
  },
  "unknown-hides-protection": {
    code: "unknown-hides-protection",
    fact: "sleepsAt",
    rules: ["hungry-and-with-people", "hungry-and-outside"],
    cases: [{ noBreakfast: true }],
    levels: [["level-1", "level-1"]],
    twin: { at: "/rules/0/conditions/all/1/value", is: ["home"] },
  },
  "reading-not-worst": {
    code: "reading-not-worst",
    rule: "account-does-not-fit",
    fact: "account",
    cases: [{ hurt: true, account: "does-not-fit" }, { hurt: true }],
    levels: [
      ["level-4", "level-4"],
      ["level-1", "level-3"],
    ],
    twin: { at: "/facts/1/whenUnknown/read", is: "does-not-fit" },
  },
};

describe("a rule file with one defect", () => {
  it.each(Object.entries(PLANTED))(
    "%s: is found by its rule and fact, on the child that shows it, and nothing else is",
    (file, one) => {
      const { code, rule, fact, rules = [], cases, levels, also } = one;
      const all = verify(planted(file), one.options).findings;
      const findings = all.filter((found) => found.code !== also);
      expect(all.length > findings.length).toBe(also !== undefined);
      expect(findings.map((found) => [found.code, found.rule, found.fact, found.rules])).toEqual([
        [code, rule, fact, rules],
      ]);
      const shown = findings[0]?.cases ?? [];
      expect(shown.map((child) => child.facts)).toEqual(cases);
      expect(shown.map((child) => [child.levels.atLeast.id, child.levels.pointsTo.id])).toEqual(levels);
    },
  );

  it.each(Object.entries(PLANTED))(
    "%s: nothing is found in its twin, which says one thing otherwise",
    (file, { twin, options }) => {
      expect(verify(planted(file, twin), options).findings).toEqual([]);
    },
  );

  it("stands here for every file of the folder", () => {
    const files = readdirSync("test/verify/planted").flatMap((name) =>
      name.endsWith(".json") ? [name.slice(0, -5)] : [],
    );
    expect(files.filter((name) => name !== "baseline").sort()).toEqual(Object.keys(PLANTED).sort());
  });
});
