import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { asked, type MadeUpCase, today } from "../generated/asked.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });

function questions(set: RuleSet, given: MadeUpCase["facts"]): readonly string[] {
  return asked(set)
    .indicate(today(given))
    .ask.map(({ fact, kind }) => `${fact}: ${kind}`);
}

describe("what is asked", () => {
  const facts = [aBoolean("hurt"), aBoolean("alone"), aBoolean("cold")];
  const high = aRule("high", { all: [is("hurt"), is("alone")] }, { event: { type: "level-4-harm" } });
  const low = aRule("low", { all: [is("cold")] }, { event: { type: "level-2" } });

  it("is what could take the child above where it is at least", () => {
    expect(questions(aRuleSet(facts, { rules: [high, low] }), {})).toEqual([
      "hurt: screening",
      "alone: screening",
      "cold: screening",
    ]);
  });

  it("leaves out rules at or below the level reached already", () => {
    const reached = aRule("reached", { all: [is("hurt")] }, { event: { type: "level-2" } });
    expect(questions(aRuleSet(facts, { rules: [reached, low] }), { hurt: true })).toEqual([]);
  });

  it("is not kept back by a reading: level 3 is still asked where a reading points to it already", () => {
    const alone = aBoolean("alone", { whenUnknown: { read: true, reason: "It may be so.", basis: [] } });
    expect(questions(aRuleSet([alone], { rules: [aRule("the-rule", { all: [is("alone")] })] }), {})).toEqual([
      "alone: screening",
    ]);
  });

  it("names the undecided rules that turn on it, by name", () => {
    const rules = [high, aRule("another", { all: [is("hurt")] })];
    const { ask } = asked(aRuleSet(facts, { rules })).indicate(today({}));
    expect(ask.map(({ fact, rules: names }) => [fact, ...names])).toEqual([
      ["hurt", "another", "high"],
      ["alone", "high"],
    ]);
  });

  it("names just those that turn on it of seventy rules which name it", () => {
    const names = Array.from({ length: 70 }, (_, number) => `rule-${String(number).padStart(2, "0")}`);
    const rules = names.map((name, at) =>
      aRule(name, { all: [is("hurt"), is("alone")] }, { event: { type: at % 3 === 0 ? "level-2" : "level-4-harm" } }),
    );
    const reached = aRule("reached", { all: [is("cold")] }, { event: { type: "level-2" } });
    const thresholds = asked(aRuleSet(facts, { rules: [...rules, reached] }));
    const asks = (given: MadeUpCase["facts"]): readonly string[] =>
      thresholds.indicate(today(given)).ask[0]?.rules ?? [];
    const above = names.filter((_, at) => at % 3 !== 0);
    expect(asks({})).toEqual(names);
    expect(asks({ cold: true })).toEqual(above);
    expect(asks({ cold: true, alone: true })).toEqual(above);
    expect(asks({})).toEqual(names);
  });

  it("is a follow-up where something given already meets part of the rule", () => {
    expect(questions(aRuleSet(facts, { rules: [high, low] }), { hurt: true })).toEqual([
      "alone: follow-up",
      "cold: screening",
    ]);
  });

  it("is no follow-up of what was given and does not meet the rule", () => {
    const either = aRule("either", { any: [is("hurt"), is("alone")] });
    expect(questions(aRuleSet(facts, { rules: [either] }), { hurt: false })).toEqual(["alone: screening"]);
  });

  it("is no follow-up of the age alone, which every child has", () => {
    const baby: Comparison = { fact: "ageMonths", operator: "lessThan", value: 12 };
    const rules = [aRule("hurt-baby", { all: [baby, is("hurt")] })];
    expect(questions(aRuleSet([...AGE_FACTS, ...facts], { rules }), { ageMonths: 8 })).toEqual(["hurt: screening"]);
  });
});

describe("a question of danger", () => {
  const danger = { operator: "equal", value: true } as const;
  const missing = aBoolean("missing", { danger });
  const hurt = aBoolean("hurt");
  const set = aRuleSet([hurt, missing], { rules: [aRule("hurt-child", { all: [is("hurt")] })] });

  it("comes first, also where no rule turns on it", () => {
    expect(questions(set, {})).toEqual(["missing: danger", "hurt: screening"]);
  });

  it("stays when the level is settled", () => {
    const { settled, ask } = asked(set).indicate(today({ hurt: true }));
    expect([settled, ...ask.map(({ fact }) => fact)]).toEqual([true, "missing"]);
  });

  it.each([
    ["is closed by any answer", { missing: false }, []],
    ["is open while it was asked and is not known", { missing: null }, ["missing: danger"]],
  ])("%s", (_, given, expected) => {
    expect(questions(set, { hurt: true, ...given })).toEqual(expected);
  });

  it("is not asked of a fact that cannot apply: an unborn child has no age", () => {
    expect(questions(aRuleSet(AGE_FACTS), { unborn: true })).toEqual([]);
  });

  it("is asked of the age while it may be under two", () => {
    expect(questions(aRuleSet(AGE_FACTS), { ageYears: { from: 1, to: 2 } })).toEqual(["ageMonths: danger"]);
  });

  it("is closed once the age in years is two", () => {
    expect(questions(aRuleSet(AGE_FACTS), { ageYears: 2 })).toEqual([]);
  });
});

describe("too little known", () => {
  const danger = { operator: "equal", value: true } as const;
  const facts = [aBoolean("missing", { danger }), aBoolean("hurt")];
  const set = aRuleSet(facts, { rules: [aRule("hurt-child", { all: [is("hurt")] })] });

  it.each([
    ["is said while a danger is open and nothing points above the lowest level", {}, false],
    ["is not said once a rule points above it", { hurt: true }, true],
    ["is not said once no danger is open", { missing: false }, true],
  ])("%s", (_, given, enoughKnown) => {
    expect(asked(set).bounds(today(given)).enoughKnown).toBe(enoughKnown);
  });
});
