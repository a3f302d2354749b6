import { describe, expect, it } from "vitest";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { judging } from "./judging.js";

const is = (fact: string) => ({ fact, operator: "equal", value: true }) as const;
const isNot = (fact: string) => ({ fact, operator: "equal", value: false }) as const;
const below = (value: number) => ({ fact: "attendance", operator: "lessThan", value }) as const;

const { turnsOn } = judging([
  ...AGE_FACTS,
  aBoolean("hurt"),
  aBoolean("alone"),
  aBoolean("cold"),
  anInteger("attendance", 0, 100),
]);

describe("whether a rule applies", () => {
  it("turns on each unknown fact that could still decide it", () => {
    expect(turnsOn({ all: [is("hurt"), is("alone")] }, {})).toEqual(["hurt", "alone"]);
  });

  it("no longer turns on a fact that is known", () => {
    expect(turnsOn({ all: [is("hurt"), is("alone")] }, { hurt: true })).toEqual(["alone"]);
  });

  it("turns on nothing once it is decided", () => {
    expect(turnsOn({ all: [is("hurt"), is("alone")] }, { hurt: false })).toEqual([]);
  });

  it("turns on no fact of a part that cannot matter any more", () => {
    expect(turnsOn({ any: [{ all: [is("hurt"), is("alone")] }, is("cold")] }, { hurt: false })).toEqual(["cold"]);
  });

  it("turns on a fact known in part while the part spans the comparison", () => {
    expect(turnsOn({ all: [below(50)] }, { attendance: { from: 40, to: 60 } })).toEqual(["attendance"]);
  });

  it("does not turn on a fact known in part when the part lies on one side", () => {
    expect(turnsOn({ all: [below(50), is("hurt")] }, { attendance: { to: 40 } })).toEqual(["hurt"]);
  });

  it("does not turn on a fact that stands twice and makes no difference either way", () => {
    const either = { any: [{ all: [is("hurt"), is("alone")] }, { all: [isNot("hurt"), is("alone")] }] };
    expect(turnsOn(either, {})).toEqual(["alone"]);
  });

  it("turns on a fact that decides it only between values far from the ends", () => {
    expect(turnsOn({ all: [{ fact: "attendance", operator: "in", value: [48, 49] }] }, {})).toEqual(["attendance"]);
  });

  it("turns on a fact that matters for one value of another fact that stands twice", () => {
    const conditions = { any: [{ all: [is("hurt"), is("alone")] }, { all: [isNot("hurt"), is("cold")] }] };
    expect(turnsOn(conditions, { alone: false })).toEqual(["hurt", "cold"]);
  });

  it("turns on whether the child is born where it turns on the age", () => {
    expect(turnsOn({ all: [{ fact: "ageMonths", operator: "lessThan", value: 12 }] }, {})).toEqual([
      "unborn",
      "ageMonths",
    ]);
  });

  it("does not turn on the age of a child who is not born", () => {
    expect(
      turnsOn({ any: [{ fact: "ageMonths", operator: "lessThan", value: 12 }, is("hurt")] }, { unborn: true }),
    ).toEqual(["hurt"]);
  });

  it("turns on each part of a count that could still reach the number", () => {
    const { turnsOn: ofCount } = judging([aBoolean("hurt"), aBoolean("alone"), aBoolean("cold")], {
      counts: [{ id: "needs", label: "Needs", of: [is("hurt"), is("alone"), is("cold")] }],
    });
    const two = { all: [{ fact: "needs", operator: "greaterThanInclusive", value: 2 }] } as const;
    expect([ofCount(two, { hurt: true }), ofCount(two, { hurt: true, cold: true })]).toEqual([["alone", "cold"], []]);
  });
});
