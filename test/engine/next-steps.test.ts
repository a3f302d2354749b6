import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, readAs } from "../../src/testing/made-up/a-fact.js";
import { aDuty, aLevel, anAction, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { asked, type MadeUpCase, today } from "../generated/asked.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });

const facts = [aBoolean("hurt"), aBoolean("alone"), aBoolean("cold")];
const actions = ["call", "record", "visit", "tell"].map((id) => anAction(id));
const worse = aRule("worse", { all: [is("hurt")] }, { event: { type: "level-4-harm" }, actions: ["call", "record"] });
const lesser = aRule("lesser", { all: [is("cold")] }, { event: { type: "level-2" }, actions: ["record", "visit"] });

function steps(over: Partial<RuleSet>, given: MadeUpCase["facts"]): readonly string[] {
  return asked(aRuleSet(facts, { actions, ...over }))
    .indicate(today(given))
    .actions.map(({ id }) => id);
}

describe("what is to be done", () => {
  it("is what the reasons ask for, those of the highest level first, each once", () => {
    expect(steps({ rules: [lesser, worse] }, { hurt: true, cold: true })).toEqual(["call", "record", "visit"]);
  });

  it("names every reason, duty and level that calls for it", () => {
    const set = aRuleSet(facts, { actions, rules: [lesser, worse] });
    const { actions: next } = asked(set).indicate(today({ hurt: true, cold: true }));
    expect(next.find(({ id }) => id === "record")?.calledForBy).toEqual(["worse", "lesser"]);
  });

  it("leaves out what another says better, while that is sure to be done", () => {
    const covered = actions.map((one) => (one.id === "record" ? { ...one, coveredBy: ["call"] } : one));
    expect(steps({ actions: covered, rules: [lesser, worse] }, { hurt: true, cold: true })).toEqual(["call", "visit"]);
    const unsure = covered.map((one) => (one.id === "call" ? { ...one, when: { all: [is("alone")] } } : one));
    expect(steps({ actions: unsure, rules: [worse] }, { hurt: true })).toEqual(["call", "record"]);
  });

  it("does nothing together with the family while the family may not be told", () => {
    const together = actions.map((one) => (one.id === "visit" ? { ...one, involves: "family" as const } : one));
    const guarded = { ...worse, tell: "do-not-tell-before-strategy-discussion" as const };
    expect(steps({ actions: together, rules: [lesser, worse] }, { hurt: true, cold: true })).toContain("visit");
    expect(steps({ actions: together, rules: [lesser, guarded] }, { hurt: true, cold: true })).not.toContain("visit");
  });

  it("goes on with the duties that apply and ends with what the level asks for", () => {
    const levels = [aLevel("low", "universal"), aLevel("level-2", "early-help", { actions: ["tell"] })];
    const duties = [aDuty("look-in", { all: [is("alone")] }, { actions: ["visit"] })];
    const rules = [aRule("lesser", { all: [is("cold")] }, { event: { type: "level-2" }, actions: ["record"] })];
    expect(steps({ levels, duties, rules }, { cold: true, alone: true })).toEqual(["record", "visit", "tell"]);
  });

  it("leaves out what a duty asks for that only may apply", () => {
    expect(steps({ duties: [aDuty("look-in", { all: [is("alone")] }, { actions: ["visit"] })] }, {})).toEqual([]);
  });

  it("includes what a rule asks for that applies by a reading", () => {
    const read = [readAs(aBoolean("hurt"), true)];
    const said = asked(aRuleSet(read, { actions, rules: [worse] })).indicate(today({}));
    expect(said.actions.map(({ id }) => id)).toEqual(["call", "record"]);
  });

  it("leaves out an action that is not in force on the day", () => {
    const later = anAction("call", { inForce: { from: "2027-01-01" } });
    expect(steps({ actions: [later, anAction("record")], rules: [worse] }, { hurt: true })).toEqual(["record"]);
  });
});

describe("an action with a condition", () => {
  const rules = [aRule("hurt-child", { all: [is("hurt")] }, { actions: ["visit"] })];
  const visit = anAction("visit", { when: { all: [is("alone")] } });

  it("is to be done without an if where the condition holds", () => {
    const { actions: next } = asked(aRuleSet(facts, { rules, actions: [visit] })).indicate(
      today({ hurt: true, alone: true }),
    );
    expect(next.map(({ id, if: condition }) => [id, condition])).toEqual([["visit", undefined]]);
  });

  it("says if what, in words, while that is not known", () => {
    const { actions: next } = asked(aRuleSet(facts, { rules, actions: [visit] })).indicate(today({ hurt: true }));
    expect(next.map(({ id, if: condition }) => [id, condition])).toEqual([["visit", "alone is so"]]);
  });

  it("is left out where the condition fails", () => {
    expect(steps({ rules, actions: [visit] }, { hurt: true, alone: false })).toEqual([]);
  });
});
