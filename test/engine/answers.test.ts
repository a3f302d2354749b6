import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/engine/answers.js";
import type { Comparison } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, readAs } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { asked, type MadeUpCase, today } from "../generated/asked.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });
const below = (fact: string, value: number): Comparison => ({ fact, operator: "lessThan", value });

function answersTo(fact: string, set: RuleSet, given: MadeUpCase["facts"] = {}): readonly Answer[] {
  const { questions } = asked(set).answers(today(given));
  return questions.find((question) => question.fact === fact)?.answers ?? [];
}

describe("the answers to a question", () => {
  it("are no and yes, each with the level to which it alone would lead", () => {
    const set = aRuleSet([aBoolean("hurt")], { rules: [aRule("hurt-child", { all: [is("hurt")] })] });
    expect(answersTo("hurt", set).map(({ answer, couldBe, settled }) => [answer, couldBe.id, settled])).toEqual([
      [false, "level-1", true],
      [true, "level-3", true],
    ]);
  });

  it("of a number are the stretches that the rules tell apart", () => {
    const rules = [aRule("half", { all: [below("attendance", 50)] }), aRule("few", { all: [below("attendance", 90)] })];
    const set = aRuleSet([anInteger("attendance", 0, 100)], { rules });
    expect(answersTo("attendance", set).map(({ answer }) => answer)).toEqual([
      { from: 0, to: 49 },
      { from: 50, to: 89 },
      { from: 90, to: 100 },
    ]);
  });

  it("of a choice are its values one by one", () => {
    const home = aChoice("home", ["parents", "relatives", "nobody"]);
    const rules = [aRule("no-home", { all: [{ fact: "home", operator: "equal", value: "nobody" }] })];
    expect(answersTo("home", aRuleSet([home], { rules })).map(({ answer }) => answer)).toEqual([
      "parents",
      "relatives",
      "nobody",
    ]);
  });

  it("leave out what is ruled out already", () => {
    const set = aRuleSet([anInteger("attendance", 0, 100)], {
      rules: [aRule("half", { all: [below("attendance", 50)] })],
    });
    expect(answersTo("attendance", set, { attendance: { from: 40, to: 60 } }).map(({ answer }) => answer)).toEqual([
      { from: 40, to: 49 },
      { from: 50, to: 60 },
    ]);
  });

  it("leave out what would contradict the case: a fact is not given of which the presupposition fails", () => {
    const teeth = anInteger("teeth", 0, 20, { appliesWhen: { fact: "hungry", operator: "equal", value: true } });
    const rules = [aRule("hungry-child", { any: [is("hungry"), below("teeth", 4)] })];
    expect(answersTo("hungry", aRuleSet([aBoolean("hungry"), teeth], { rules }), { teeth: 9 })).toEqual([]);
  });

  it("divide an age given in years into months where a rule does", () => {
    const set = aRuleSet(AGE_FACTS, { rules: [aRule("young", { all: [below("ageMonths", 90)] })] });
    expect(answersTo("ageMonths", set, { ageYears: 7 }).map(({ answer }) => answer)).toEqual([
      { from: 84, to: 89 },
      { from: 90, to: 95 },
    ]);
  });

  it("of a grown-up are given where the thresholds reach so far", () => {
    const rules = [aRule("leaver", { all: [is("hurt"), { fact: "ageMonths", operator: "greaterThan", value: 0 }] })];
    const ages = { to: 25, sets: ["made-up"] };
    const set = aRuleSet([...AGE_FACTS, aBoolean("hurt")], { rules, ages });
    expect(answersTo("hurt", set, { ageMonths: 220 }).map(({ answer }) => answer)).toEqual([false, true]);
  });
});

describe("an answer", () => {
  const hurt = readAs(aBoolean("hurt"), true);
  const set = aRuleSet([hurt], { rules: [aRule("hurt-child", { all: [is("hurt")] })] });

  it("names the reading that it would withdraw", () => {
    expect(answersTo("hurt", set).map(({ answer, withdraws }) => [answer, withdraws])).toEqual([
      [false, "hurt"],
      [true, undefined],
    ]);
  });

  it("names no reading that is withdrawn already", () => {
    const then = readAs(anInteger("ageThen", 0, 215), { to: 155 });
    const rules = [aRule("young", { all: [below("ageThen", 170)] })];
    const answers = answersTo("ageThen", aRuleSet([then], { rules }), { ageThen: { from: 160, to: 180 } });
    expect(answers.map(({ withdraws }) => withdraws)).toEqual([undefined, undefined]);
  });

  it("is divided where a reading of another fact turns on it", () => {
    const read = readAs(aBoolean("hurt"), true, { all: [below("ageThen", 100)] });
    const rules = [aRule("hurt-child", { all: [is("hurt"), below("ageThen", 200)] })];
    const answers = answersTo("ageThen", aRuleSet([read, anInteger("ageThen", 0, 215)], { rules }));
    expect(answers.map(({ answer, pointsTo }) => [answer, pointsTo.id])).toEqual([
      [{ from: 0, to: 99 }, "level-3"],
      [{ from: 100, to: 199 }, "level-1"],
      [{ from: 200, to: 215 }, "level-1"],
    ]);
  });

  it("is divided where a question of danger presupposes it", () => {
    const missing = aBoolean("missing", {
      danger: { operator: "equal", value: true },
      appliesWhen: below("ageThen", 100),
    });
    const rules = [aRule("old", { all: [{ fact: "ageThen", operator: "greaterThan", value: 200 }] })];
    const answers = answersTo("ageThen", aRuleSet([missing, anInteger("ageThen", 0, 215)], { rules }));
    expect(answers.map(({ answer, enoughKnown }) => [answer, enoughKnown])).toEqual([
      [{ from: 0, to: 99 }, false],
      [{ from: 100, to: 200 }, true],
      [{ from: 201, to: 215 }, true],
    ]);
  });
});
