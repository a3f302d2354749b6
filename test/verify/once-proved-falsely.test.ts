import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anOrdered, readAs } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { type PropertyId, type Report, type VerifyOptions, verify } from "../../src/verify.js";
import { is, STEPS } from "./named/asking.js";

/**
 * Sets of which the prover once said what is not so, or fell over: each shrunk from what the list of all cases found. Others
 * stand among the named cases, since they end mutants too.
 */

function only(property: PropertyId, ruleSet: RuleSet, options: VerifyOptions = {}): Report {
  return verify(ruleSet, { ...options, properties: { ...options.properties, only: [property] } });
}

function found({ findings }: Report): readonly (readonly (string | undefined)[])[] {
  return findings.map(({ code, rule, fact, rules }) => [code, rule, fact, ...rules]);
}

describe("what must not matter", () => {
  it("matters too between two levels that are one in law", () => {
    const set = aRuleSet([aBoolean("income"), aBoolean("hurt")], {
      rules: [
        aRule("hurt", { all: [is("hurt")] }),
        aRule("hurt-and-poor", { all: [is("hurt"), is("income")] }, { event: { type: "level-4-need" } }),
      ],
    });
    const report = only("no-undue-influence", set, {
      properties: { mustNotMatter: [{ fact: "income", above: "early-help" }] },
    });
    expect(found(report)).toEqual([["undue-influence", "hurt-and-poor", "income"]]);
  });
});

describe("a rule", () => {
  const facts = [aBoolean("hurt"), aBoolean("cold")];

  it("has no effect where it points to the lowest level and asks for nothing", () => {
    const set = aRuleSet(facts, { rules: [aRule("hurt", { all: [is("hurt")] }, { event: { type: "level-1" } })] });
    const report = only("rules-have-effect", set);
    expect(found(report)).toEqual([["no-effect", "hurt", undefined]]);
    expect(report.findings[0]?.says).toMatch(/it asks for nothing that is not so without it$/);
    expect(report.proved).toEqual([]);
  });

  it("has no effect where it never applies, though nobody asks whether it can", () => {
    const set = aRuleSet(facts, { rules: [aRule("never", { all: [is("hurt"), is("hurt", false)] })] });
    expect(found(only("rules-have-effect", set))).toEqual([["never-applies", "never", undefined]]);
    expect(verify(set).findings.filter(({ code }) => code === "never-applies")).toHaveLength(1);
  });
});

describe("bands", () => {
  it("that lie one within the other do not overlap because the inner one is in force for longer", () => {
    const steps = anOrdered("harm", STEPS);
    const outer = { fact: "harm", operator: "atLeast", value: "slight" } as const;
    const rules = (values: readonly string[]): RuleSet["rules"] => [
      aRule("outer", { all: [outer] }, { inForce: { until: "2026-10-31" } }),
      aRule("inner", { all: [{ fact: "harm", operator: "in", value: values }] }, { event: { type: "level-2" } }),
    ];
    expect(found(only("bands-do-not-overlap", aRuleSet([steps], { rules: rules(["grave"]) })))).toEqual([]);
    expect(found(only("bands-do-not-overlap", aRuleSet([steps], { rules: rules(["none", "slight"]) })))).toEqual([
      ["overlap", "outer", undefined, "inner"],
    ]);
  });
});

describe("a cautious reading", () => {
  const harm = (read: string): Fact => readAs(anOrdered("harm", STEPS, { direction: "harm" }), read);

  it("is not too low where it is not in use, since what is known leaves nothing of it", () => {
    const where = aChoice("where", ["home", "street"], {
      appliesWhen: { fact: "harm", operator: "atLeast", value: "slight" },
    });
    const rules = [aRule("grave", { all: [is("harm", "grave"), is("where", "street")] })];
    expect(found(only("readings-are-worst", aRuleSet([harm("none"), where], { rules })))).toEqual([]);
    expect(found(only("readings-are-worst", aRuleSet([harm("slight"), where], { rules })))).toEqual([
      ["reading-not-worst", "grave", "harm"],
    ]);
  });
});

describe("what is assumed", () => {
  const harm = anOrdered("harm", STEPS, { direction: "harm" });

  it("is so at once, not one thing of one child and the other of another", () => {
    const gate = { fact: "harm", operator: "atLeast", value: "slight" } as const;
    const where = aChoice("where", ["home", "street"], { appliesWhen: gate });
    const assume = [
      { fact: "harm", operator: "notEqual", value: "slight" },
      { fact: "harm", operator: "notEqual", value: "grave" },
    ] as const;
    const report = only("always-escalated", aRuleSet([harm, where]), {
      assume: [...assume],
      properties: { alwaysEscalate: [is("where", "home")] },
    });
    expect(report.findings.map(({ says }) => says)).toEqual([
      "`where` can be so of no child: there is no child of whom anything could be proved (always-escalated)",
    ]);
  });

  it("is said by the child that is shown", () => {
    const where = aBoolean("where", { appliesWhen: is("seen", false) });
    const set = aRuleSet([aBoolean("seen"), where, aBoolean("hurt")], {
      rules: [aRule("hurt", { any: [is("hurt"), is("hurt", false)] })],
    });
    const report = only("rules-can-apply", set, { assume: [{ any: [is("where"), is("seen")] }] });
    expect(found(report)).toEqual([["always-applies", "hurt", undefined]]);
  });
});
