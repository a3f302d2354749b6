import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/facts/comparison.js";
import { aBoolean } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { asked, today } from "../generated/asked.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });
const at = (level: string) => ({ event: { type: level } });

const facts = [aBoolean("hurt"), aBoolean("alone"), aBoolean("cold")];
const rules = [
  aRule("worst", { all: [is("hurt")] }, at("level-4-harm")),
  aRule("worse", { all: [is("alone")] }, at("level-4-need")),
  aRule("bad", { all: [is("cold")] }, at("level-2")),
];
const { bounds } = asked(aRuleSet(facts, { rules }));

describe("the three levels", () => {
  it("are the lowest level where no rule may apply", () => {
    const { atLeast, pointsTo, couldBe } = bounds(today({ hurt: false, alone: false, cold: false }));
    expect([atLeast.id, pointsTo.id, couldBe.id]).toEqual(["level-1", "level-1", "level-1"]);
  });

  it("are the highest level of the rules that apply, whatever their order", () => {
    expect(bounds(today({ hurt: false, alone: true, cold: true })).atLeast.id).toBe("level-4-need");
  });

  it("could be as high as the highest rule that may apply", () => {
    const { atLeast, couldBe } = bounds(today({ cold: true }));
    expect([atLeast.id, couldBe.id]).toEqual(["level-2", "level-4-harm"]);
  });

  it("tell two levels of one route apart", () => {
    const two = [
      aRule("less", { all: [is("cold")] }, at("level-3")),
      aRule("more", { all: [is("alone")] }, at("level-4-need")),
    ];
    const said = asked(aRuleSet(facts, { rules: two })).bounds(today({ cold: true }));
    expect([said.atLeast.id, said.couldBe.id]).toEqual(["level-3", "level-4-need"]);
  });

  it("are never reckoned with a rule whose level is not on the scale", () => {
    const set = aRuleSet(facts, { rules: [aRule("astray", { all: [is("hurt")] }, at("level-9"))] });
    expect(() => asked(set)).toThrow(/level-9/);
  });

  it("do not rise for two rules that only together cover every answer", () => {
    const isNot: Comparison = { fact: "hurt", operator: "equal", value: false };
    const both = [aRule("hurt", { all: [is("hurt")] }), aRule("unhurt", { all: [isNot] })];
    const said = asked(aRuleSet(facts, { rules: both })).bounds(today({}));
    expect([said.atLeast.id, said.couldBe.id]).toEqual(["level-1", "level-3"]);
  });
});

describe("the names of the rules", () => {
  it("stand in order of the alphabet: those that apply, and those that may", () => {
    const { applies, mayApply } = bounds(today({ hurt: true, alone: true }));
    expect([applies, mayApply]).toEqual([["worse", "worst"], ["bad"]]);
  });

  it.each([
    ["before it comes into force", "2026-11-30", []],
    ["on the first day on which it is in force", "2026-12-01", ["dated"]],
    ["on the last day on which it is in force", "2026-12-31", ["dated"]],
    ["after it has gone out of force", "2027-01-01", []],
  ])("hold a dated rule only while it is in force: %s", (_, on, expected) => {
    const dated = aRule("dated", { all: [is("hurt")] }, { inForce: { from: "2026-12-01", until: "2026-12-31" } });
    expect(asked(aRuleSet(facts, { rules: [dated] })).bounds({ on, facts: { hurt: true } }).applies).toEqual(expected);
  });

  it.each([
    ["before that comes into force", "2026-11-30", ["old"]],
    ["from the day on which that comes into force", "2026-12-01", ["new"]],
  ])("hold a rule that another replaces only %s", (_, on, expected) => {
    const replaced = [
      aRule("old", { all: [is("hurt")] }, { replacedBy: "new" }),
      aRule("new", { all: [is("hurt")] }, { inForce: { from: "2026-12-01" } }),
    ];
    expect(asked(aRuleSet(facts, { rules: replaced })).bounds({ on, facts: { hurt: true } }).applies).toEqual(expected);
  });
});

describe("from the eighteenth birthday on", () => {
  const grown: Comparison = { fact: "ageMonths", operator: "greaterThanInclusive", value: 216 };
  const both = [aRule("any-age", { all: [is("hurt")] }), aRule("leaver", { all: [is("hurt"), grown] })];
  const ages = { to: 25, sets: ["made-up"] };
  const reaching = asked(aRuleSet([...AGE_FACTS, ...facts], { rules: both, ages }));

  it("only the rules speak that name the age", () => {
    expect(reaching.bounds(today({ ageMonths: 216, hurt: true })).applies).toEqual(["leaver"]);
  });

  it("no rule speaks of a set that did not say so", () => {
    const other = { ages: { to: 25, sets: ["another"] } };
    const said = asked(aRuleSet([...AGE_FACTS, ...facts], { rules: both, ...other })).bounds(
      today({ ageMonths: 216, hurt: true }),
    );
    expect(said.applies).toEqual([]);
  });

  it("is not yet the day before", () => {
    expect(reaching.bounds(today({ ageMonths: 215, hurt: true })).applies).toEqual(["any-age"]);
  });
});
