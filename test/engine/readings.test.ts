import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { aBoolean, anInteger, anOrdered, readAs } from "../../src/testing/made-up/a-fact.js";
import { aDuty, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { type Asked, asked, type MadeUpCase, today } from "../generated/asked.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });
const isNot = (fact: string): Comparison => ({ fact, operator: "equal", value: false });

const HIGH = "level-3";
const LOW = "level-1";

/** A set whose one rule points to level 3 when every comparison is met. */
function oneRule(facts: readonly Fact[], ...all: readonly Comparison[]): Asked {
  return asked(aRuleSet(facts, { rules: [aRule("the-rule", { all })] }));
}

function pointsTo(thresholds: Asked, given: MadeUpCase["facts"]): string {
  return thresholds.indicate(today(given)).pointsTo.id;
}

function readings(thresholds: Asked, given: MadeUpCase["facts"]): readonly string[] {
  return thresholds.indicate(today(given)).readings.map(({ fact, state }) => `${fact}: ${state}`);
}

describe("a cautious reading", () => {
  const hurt = readAs(aBoolean("hurt"), true);

  it("points to what would be so if the unknown fact were as it is read", () => {
    expect(pointsTo(oneRule([hurt], is("hurt")), {})).toBe(HIGH);
  });

  it("never raises the level that it is at least", () => {
    expect(oneRule([hurt], is("hurt")).indicate(today({})).atLeast.id).toBe(LOW);
  });

  it("counts for a fact that was asked and is not known", () => {
    expect(readings(oneRule([hurt], is("hurt")), { hurt: null })).toEqual(["hurt: in-use"]);
  });

  it("is withdrawn, and named so, once what is given contradicts it", () => {
    const thresholds = oneRule([hurt], is("hurt"));
    expect([pointsTo(thresholds, { hurt: false }), ...readings(thresholds, { hurt: false })]).toEqual([
      LOW,
      "hurt: withdrawn",
    ]);
  });

  it("is not mentioned once the fact is known to be as it would be read", () => {
    expect(readings(oneRule([hurt], is("hurt")), { hurt: true })).toEqual([]);
  });

  it("is not mentioned where no rule or duty names its fact", () => {
    expect(readings(oneRule([hurt, aBoolean("alone")], is("alone")), {})).toEqual([]);
  });

  it("counts for duties as it does for rules", () => {
    const set = aRuleSet([hurt], { duties: [aDuty("the-duty", { all: [is("hurt")] })] });
    expect(asked(set).indicate(today({})).duties).toMatchObject([
      { duty: "the-duty", holds: "applies", readings: ["hurt"] },
    ]);
  });

  it("is named by the reason that leans on it", () => {
    const facts = [hurt, readAs(aBoolean("alone"), true)];
    expect(oneRule(facts, is("hurt")).indicate(today({})).reasons).toMatchObject([{ readings: ["hurt"] }]);
  });

  it("is not named by a reason that applies without it", () => {
    const set = aRuleSet([hurt, aBoolean("alone")], { rules: [aRule("the-rule", { any: [is("hurt"), is("alone")] })] });
    expect(asked(set).indicate(today({ alone: true })).reasons).toMatchObject([{ readings: [] }]);
  });
});

describe("a reading of part of what a fact can be", () => {
  const young = readAs(anInteger("ageThen", 0, 215), { to: 155 });
  const under13: Comparison = { fact: "ageThen", operator: "lessThan", value: 156 };

  it("leaves every value of that part open", () => {
    const exactly: Comparison = { fact: "ageThen", operator: "equal", value: 100 };
    expect(pointsTo(oneRule([young], exactly), {})).toBe(LOW);
  });

  it("narrows what is known in part", () => {
    expect(pointsTo(oneRule([young], under13), { ageThen: { from: 150, to: 160 } })).toBe(HIGH);
  });

  it("is withdrawn once no value of it is left", () => {
    expect(readings(oneRule([young], under13), { ageThen: { from: 156, to: 160 } })).toEqual(["ageThen: withdrawn"]);
  });

  it("takes the steps of a scale in their order", () => {
    const harm = readAs(anOrdered("harm", ["slight", "clear", "grave"]), { from: "clear" });
    expect(pointsTo(oneRule([harm], { fact: "harm", operator: "atLeast", value: "clear" }), {})).toBe(HIGH);
  });
});

describe("a reading with a condition", () => {
  const hurt = readAs(aBoolean("hurt"), true, { all: [is("alone")] });
  const facts = [hurt, aBoolean("alone")];

  it.each([
    ["counts where the condition certainly holds", { alone: true }, HIGH],
    ["does not count where the condition fails", { alone: false }, LOW],
    ["does not count where the condition may hold", {}, LOW],
  ])("%s", (_, given, expected) => {
    expect(pointsTo(oneRule(facts, is("hurt")), given)).toBe(expected);
  });

  it("is not fed by another reading", () => {
    const read = [hurt, readAs(aBoolean("alone"), true)];
    expect(pointsTo(oneRule(read, is("hurt")), {})).toBe(LOW);
  });
});

describe("a reading of a fact that presupposes another", () => {
  const facts = [aBoolean("injured"), readAs(aBoolean("onTheHead", { appliesWhen: is("injured") }), true)];

  it("does not say that it applies: an injury that nobody knows of stays unknown", () => {
    expect(pointsTo(oneRule(facts, is("onTheHead")), {})).toBe(LOW);
  });

  it("counts once it is known to apply", () => {
    expect(pointsTo(oneRule(facts, is("onTheHead")), { injured: true })).toBe(HIGH);
  });
});

describe("a strength", () => {
  const kind = aBoolean("kindAdult", { direction: "protective" });

  it("counts only once somebody knows of it", () => {
    expect(pointsTo(oneRule([kind], isNot("kindAdult")), {})).toBe(HIGH);
  });

  it("counts once it is known", () => {
    expect(pointsTo(oneRule([kind], isNot("kindAdult")), { kindAdult: true })).toBe(LOW);
  });

  it("is no number: attendance that nobody knows is not read", () => {
    const attendance = anInteger("attendance", 0, 100, { direction: "protective" });
    expect(pointsTo(oneRule([attendance], { fact: "attendance", operator: "lessThan", value: 90 }), {})).toBe(LOW);
  });
});
