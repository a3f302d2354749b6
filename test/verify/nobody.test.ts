import { describe, expect, it } from "vitest";
import type { Comparison, Condition, Scalar } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { type PropertyId, type Report, type VerifyOptions, verify } from "../../src/verify.js";
import { problemsOf } from "./problems-of.js";

function is(fact: string, value: Scalar = true): Comparison {
  return { fact, operator: "equal", value };
}

const facts = [aBoolean("hurt", { direction: "harm" }), aInt(), aChoice("where", ["home", "street"])];

function aInt(): ReturnType<typeof anInteger> {
  return anInteger("times", 0, 3, { direction: "harm" });
}

const set = aRuleSet(facts, {
  rules: [
    aRule("hurt", { all: [is("hurt")] }, { event: { type: "level-4-harm" }, binding: "safety" }),
    aRule("often", { all: [{ fact: "times", operator: "greaterThan", value: 1 }] }),
  ],
});

function provedOf({ proved }: Report): readonly PropertyId[] {
  return proved.map(({ property }) => property);
}

describe("of nobody nothing is proved:", () => {
  it("assumptions that no child meets are refused", () => {
    const both: VerifyOptions = { assume: [is("hurt"), is("hurt", false)] };
    expect(() => verify(set, both)).toThrow(/no child is as assumed/);
    expect(() => verify(set, { assume: [{ fact: "times", operator: "lessThan", value: 0 }] })).toThrow(
      /no child is as assumed/,
    );
  });

  it("what is so of no child calls for nothing, and that is said", () => {
    const never: Comparison = { fact: "times", operator: "greaterThan", value: 3 };
    const report = verify(set, { properties: { alwaysEscalate: [is("hurt"), never] } });
    expect(provedOf(report)).not.toContain("always-escalated");
    expect(report.findings.filter(({ code }) => code === "inconclusive").map(({ says }) => says)).toEqual([
      "`times` can be so of no child: there is no child of whom anything could be proved (always-escalated)",
    ]);
  });

  it("a rule of the baseline that never applies keeps nobody up, and that is said", () => {
    const dead = aRule("dead", { all: [is("hurt"), { not: is("hurt") }] });
    const above = (rules: RuleSet["rules"]): RuleSet => ({ ...set, id: "baseline", rules });
    const report = verify(set, { baseline: above([...set.rules, dead]) });
    expect(provedOf(report)).not.toContain("floor-kept");
    expect(report.findings.map(({ says }) => says)).toEqual([
      "rule `dead`, against which these are held, applies to no child: there is no child of whom anything could be proved (floor-kept)",
    ]);
    expect(provedOf(verify(set, { baseline: above(set.rules) }))).toContain("floor-kept");
  });

  it("a property that speaks of what the set has not is neither proved nor broken", () => {
    const bare = aRuleSet([aChoice("where", ["home", "street"])]);
    const report = verify(bare, { baseline: bare });
    expect(report.proved).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.notAsked.map(({ property }) => property).sort()).toEqual([
      ...[
        "always-escalated",
        "bands-do-not-overlap",
        "conditions-have-effect",
        "facts-are-heard",
        "floor-kept",
        "monotone",
        "no-undue-influence",
      ],
      ...["no-unknown-hides", "readings-are-worst", "rules-can-apply", "rules-have-effect"],
    ]);
  });
});

describe("what is assumed", () => {
  it("stays the caller's own: what goes out is frozen, and that is not", () => {
    const assume: Condition[] = [];
    verify(set, { assume, properties: { only: ["rules-can-apply"] } });
    expect(Object.isFrozen(assume)).toBe(false);
  });
});

describe("a budget", () => {
  it.each([0, 1])("of %i proves nothing that a greater one does not", (budget) => {
    const whole = verify(set, { baseline: set });
    const cut = verify(set, { baseline: set, budget });
    expect(provedOf(whole)).toEqual(expect.arrayContaining([...provedOf(cut)]));
    const open = cut.findings.flatMap(({ code, says }) => (code === "inconclusive" ? [says.split(":")[0]] : []));
    for (const id of provedOf(whole)) expect([...provedOf(cut), ...open]).toContain(id);
  });

  it.each([-1, Number.NaN])("of %d is none", (budget) => {
    expect(() => verify(set, { budget })).toThrow(/a budget is a number of conflicts/);
  });
});

describe("what the set does not know", () => {
  it("is refused with every problem at once", () => {
    const options = {
      assume: [is("hurt"), { all: [is("hrut"), { condition: "nothing" }] }],
      properties: {
        only: ["monotone", "monotnoe"],
        alwaysEscalate: [
          is("hurt"),
          is("unheard-of"),
          { fact: "times", operator: "atLeast", value: 2 },
          is("times", 9),
        ],
        mustNotMatter: [{ fact: "hurt" }, { fact: "income" }, { fact: "times", above: "nowhere" }],
      },
    } as unknown as VerifyOptions;
    expect(problemsOf(() => verify(set, options))).toEqual([
      "/properties/only/1 unknown-value",
      "/properties/alwaysEscalate/1/fact unknown-fact",
      "/properties/alwaysEscalate/2/operator wrong-operator",
      "/properties/alwaysEscalate/3/value out-of-range",
      "/properties/mustNotMatter/1/fact unknown-fact",
      "/properties/mustNotMatter/2/above unknown-value",
      "/assume/1/all/0/fact unknown-fact",
      "/assume/1/all/1/condition unknown-condition",
    ]);
  });

  it("names what was probably meant", () => {
    expect(() => verify(set, { assume: [is("hrut")] })).toThrow(/did you mean `hurt`\?/);
    expect(() => verify(set, { properties: { only: ["monotnoe" as PropertyId] } })).toThrow(
      /did you mean `monotone`\?/,
    );
  });

  it("is refused where it is a level of a set that was made by hand, on either side", () => {
    const lost: RuleSet = aRuleSet(facts, {
      id: "by-hand",
      rules: [
        aRule("one", { all: [is("hurt")] }, { event: { type: "level-9" } }),
        ...set.rules,
        aRule("two", { all: [is("hurt")] }, { event: { type: "LEVEL-3" } }),
      ],
    });
    const wrong = ["/rules/0/event/type unknown-level", "/rules/3/event/type unknown-level"];
    expect(problemsOf(() => verify(lost))).toEqual(wrong);
    expect(problemsOf(() => verify(set, { baseline: lost }))).toEqual(wrong);
  });

  it("is found, and not passed over, where the baseline escalates by a fact that the set has not", () => {
    const own = aRuleSet(facts.slice(1), { id: "own", rules: set.rules.slice(1) });
    const { findings } = verify(own, { baseline: set });
    expect(findings.map(({ code, rule, fact, at }) => [code, rule ?? fact, at])).toEqual([
      ["below-floor", "hurt", ""],
      ["not-escalated", "hurt", ""],
    ]);
    expect(findings.map(({ cases }) => cases.map((child) => child.facts))).toEqual([
      [{ hurt: true }, { hurt: true }],
      [{ hurt: true }],
    ]);
  });
});
