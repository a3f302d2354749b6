import { describe, expect, test } from "vitest";
import { runExamples } from "../../../src/engine/examples.js";
import type { Comparison, ConditionGroup } from "../../../src/facts/comparison.js";
import { MisuseError } from "../../../src/kernel/misuse-error.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../../src/testing/made-up/a-fact.js";
import { aDuty, aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../../src/testing/made-up/age-facts.js";
import type { Criterion } from "../../../src/verify/test-cases/test-case.js";
import { testCases } from "../../../src/verify/test-cases/test-cases.js";

const missed: Comparison = { fact: "attendance", operator: "lessThan", value: 50 };
const helped: Comparison = { fact: "helped", operator: "equal", value: true };
const FACTS = [
  ...AGE_FACTS,
  anInteger("attendance", 0, 100, { label: "Attendance", unit: "per cent", direction: "protective" }),
  aBoolean("helped", { label: "Help was tried", labelWhenFalse: "No help was tried" }),
  aBoolean("cold"),
  aChoice("place", ["home", "school", "street"]),
  anOrdered("pattern", ["never", "once", "regular", "persistent"]),
];

function setWith(conditions: ConditionGroup, over: Partial<RuleSet> = {}): RuleSet {
  return aRuleSet(FACTS, { rules: [aRule("the-rule", conditions)], ...over });
}

const cases = (conditions: ConditionGroup, criterion: Criterion, over: Partial<RuleSet> = {}): readonly unknown[] =>
  testCases(setWith(conditions, over), { criterion }).map(({ given, expect: expected }) => [given, expected]);

describe("the cases of mcdc", () => {
  test("show each comparison both ways, all else as it is, and are as few as can be", () => {
    expect(cases({ all: [missed, helped] }, "mcdc")).toEqual([
      [{ attendance: 49, helped: true }, "applies"],
      [{ attendance: 50, helped: true }, "does not apply"],
      [{ attendance: 49, helped: false }, "does not apply"],
    ]);
  });

  test("name what they decide, in words and by pointer", () => {
    const [first] = testCases(setWith({ all: [missed, helped] }), { criterion: "mcdc" });
    expect(first).toMatchObject({
      rule: "the-rule",
      at: "/rules/0/conditions/all/0",
      decides: ["/rules/0/conditions/all/0", "/rules/0/conditions/all/1"],
      name: "Attendance: 49 per cent; help was tried",
      unknown: [],
      levels: { atLeast: { id: "level-3" }, pointsTo: { id: "level-3" } },
    });
  });

  test("reach into named conditions and counts, by where these are written", () => {
    const conditions = { away: { all: [missed] } };
    const counts = [
      { id: "needs", label: "Needs", of: [helped, { fact: "cold", operator: "equal", value: true } as const] },
    ];
    const rule = {
      any: [{ condition: "away" }, { fact: "needs", operator: "greaterThanInclusive", value: 2 } as const],
    };
    const found = testCases(setWith(rule, { conditions, counts }), { criterion: "mcdc" });
    expect([...new Set(found.flatMap(({ decides }) => decides))].sort()).toEqual([
      "/conditions/away/all/0",
      "/counts/0/of/0",
      "/counts/0/of/1",
      "/rules/0/conditions/any/1",
    ]);
  });

  test("leave out a comparison that decides for no child", () => {
    const found = testCases(setWith({ any: [missed, { all: [{ ...missed, value: 20 }, helped] }] }), {
      criterion: "mcdc",
    });
    expect(new Set(found.flatMap(({ decides }) => decides))).toEqual(new Set(["/rules/0/conditions/any/0"]));
  });

  test("turn a comparison under a `not` the other way", () => {
    expect(cases({ not: helped }, "mcdc")).toEqual([
      [{ helped: true }, "does not apply"],
      [{ helped: false }, "applies"],
    ]);
  });
});

describe("the cases of boundary", () => {
  test("have the values on both sides of a line, and each fact unknown once", () => {
    expect(cases({ all: [missed, helped] }, "boundary")).toEqual([
      [{ attendance: 49, helped: true }, "applies"],
      [{ attendance: 50, helped: true }, "does not apply"],
      [{ attendance: 49, helped: false }, "does not apply"],
      [{ helped: true }, "may apply"],
      [{ attendance: 49 }, "may apply"],
    ]);
  });

  test("have the last month before a birthday, and the birthday", () => {
    const under5 = { fact: "ageYears", operator: "lessThan", value: 5 } as const;
    expect(cases({ all: [under5] }, "boundary")).toEqual([
      [{ ageMonths: 59 }, "applies"],
      [{ ageMonths: 60 }, "does not apply"],
      [{}, "may apply"],
    ]);
  });

  test("have each value of a list and each beside it", () => {
    const out = { fact: "place", operator: "in", value: ["school", "street"] } as const;
    expect(cases({ all: [out] }, "boundary")).toEqual([
      [{ place: "school" }, "applies"],
      [{ place: "home" }, "does not apply"],
      [{ place: "street" }, "applies"],
      [{}, "may apply"],
    ]);
  });

  test("have each step that could be added to a list of steps, wherever it stands in the order", () => {
    const often = { fact: "pattern", operator: "in", value: ["regular", "persistent"] } as const;
    expect(cases({ all: [often] }, "boundary")).toEqual([
      [{ pattern: "regular" }, "applies"],
      [{ pattern: "once" }, "does not apply"],
      [{ pattern: "never" }, "does not apply"],
      [{ pattern: "persistent" }, "applies"],
      [{}, "may apply"],
    ]);
  });

  test("say which fact they leave open", () => {
    const found = testCases(setWith({ all: [missed, helped] }), { criterion: "boundary" });
    expect(found.filter(({ unknown }) => unknown.length > 0).map(({ name }) => name)).toEqual([
      "Help was tried; not known: attendance",
      "Attendance: 49 per cent; not known: whether help was tried",
    ]);
  });

  test("can be pasted as examples, of rules and duties alike", () => {
    const set = setWith(
      { any: [missed, { all: [helped] }] },
      { duties: [aDuty("the-duty", { all: [helped, missed] })] },
    );
    const found = testCases(set, { criterion: "boundary" });
    const withExamples = <One extends { readonly name: string }>(one: One): One => ({
      ...one,
      examples: found
        .filter(({ rule }) => rule === one.name)
        .map(({ name, given, expect: it }) => ({ name, given, expect: it })),
    });
    const pasted = { ...set, rules: set.rules.map(withExamples), duties: set.duties.map(withExamples) };
    expect(runExamples(pasted)).toEqual({ run: found.length, failed: [] });
    expect(found.length).toBeGreaterThan(6);
  });
});

describe("test cases", () => {
  const dated = setWith(
    { all: [helped] },
    {
      rules: [
        aRule("old", { all: [helped] }, { inForce: { until: "2026-10-31" } }),
        aRule("new", { all: [missed] }, { inForce: { from: "2026-11-01" } }),
        aRule("inherited", { all: [helped] }, { origin: { set: "england", level: "early-help" } }),
      ],
    },
  );
  const rulesOn = (options: Partial<Parameters<typeof testCases>[1]>): readonly string[] => [
    ...new Set(testCases(dated, { criterion: "mcdc", ...options }).map(({ rule }) => rule)),
  ];

  test("are about a set's own rules, or about those that are named", () => {
    expect(rulesOn({})).toEqual(["old", "new"]);
    expect(rulesOn({ rules: ["inherited"] })).toEqual(["inherited"]);
  });

  test("are as on a day on which the rule is in force, or as on the day that was asked for", () => {
    expect(rulesOn({ on: "2026-10-31" })).toEqual(["old"]);
    const found = testCases(dated, { criterion: "mcdc", on: "2026-12-24" });
    expect(new Set(found.map((one) => one.case.on))).toEqual(new Set(["2026-12-24"]));
    for (const one of testCases(dated, { criterion: "mcdc" }))
      expect(one.case.on <= "2026-10-31").toBe(one.rule === "old");
  });

  test("are refused for a rule, a criterion or a day that there is not", () => {
    expect(() => rulesOn({ rules: ["nobody"] })).toThrow(MisuseError);
    expect(() => rulesOn({ on: "2026-02-30" })).toThrow(MisuseError);
    expect(() => rulesOn({ criterion: "all" as Criterion })).toThrow(MisuseError);
  });
});
