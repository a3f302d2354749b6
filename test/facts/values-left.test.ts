import { describe, expect, it } from "vitest";
import type { Comparison, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { indexFacts, leftOf, valuesLeft } from "../../src/facts/values-left.js";
import { aBoolean, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });

const injured = aBoolean("injured");
const site = anOrdered("site", ["leg", "head"], { appliesWhen: is("injured") });
const mark = anInteger("mark", 1, 9, { appliesWhen: { fact: "site", operator: "equal", value: "head" } });
const walking = aBoolean("walking", { appliesWhen: { fact: "ageMonths", operator: "greaterThanInclusive", value: 9 } });
const facts: readonly Fact[] = [...AGE_FACTS, injured, site, mark, walking];
const index = indexFacts(facts);

/** The values left to a fact. */
function left(id: string, given: object): readonly Scalar[] {
  const read = valuesLeft(index, given);
  const fact = index.get(id);
  if (!read.ok || fact === undefined) throw new Error(JSON.stringify(read));
  return leftOf(fact, read.value);
}

function problems(given: object, oldest?: number): readonly string[] {
  const read = valuesLeft(index, given, oldest === undefined ? {} : { oldest });
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`);
}

describe("a value given", () => {
  it("leaves that value to its fact", () => {
    expect(left("injured", { injured: false })).toEqual([false]);
  });

  it("leaves every value to a fact of which it says nothing", () => {
    expect(left("injured", {})).toEqual([false, true]);
  });

  it("says that its fact applies: a child with a mark on the leg is injured", () => {
    expect(left("injured", { site: "leg" })).toEqual([true]);
  });

  it("says so too if it is known only in part", () => {
    expect(left("injured", { site: { from: "leg" } })).toEqual([true]);
  });

  it("says so of all that is presupposed in turn", () => {
    expect([left("site", { mark: 4 }), left("injured", { mark: 4 })]).toEqual([["head"], [true]]);
  });

  it("says nothing if it is null", () => {
    expect(left("injured", { site: null })).toEqual([false, true]);
  });

  it("says that a child of a known age has been born", () => {
    expect(left("unborn", { ageYears: 7 })).toEqual([false]);
  });

  it("contradicts another that denies what it presupposes", () => {
    expect(problems({ injured: false, site: "leg" })).toEqual(["contradictory-facts /injured"]);
  });
});

describe("an age", () => {
  it("that is not given is a child's", () => {
    expect(left("ageMonths", {}).at(-1)).toBe(215);
  });

  it("that is not given stays a child's where another fact presupposes how old the child is", () => {
    const ages = left("ageMonths", { walking: true });
    expect([ages[0], ages.at(-1)]).toEqual([9, 215]);
  });

  it("in years leaves twelve months", () => {
    expect(left("ageMonths", { ageYears: 7 })).toEqual([84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95]);
  });

  it("in years and in months leaves what both admit", () => {
    expect(left("ageMonths", { ageYears: 7, ageMonths: { from: 90 } })).toEqual([90, 91, 92, 93, 94, 95]);
  });

  it.each<[string, object, readonly string[]]>([
    ["of 18 years is no child's", { ageYears: 18 }, ["not-a-child /ageYears"]],
    ["of 216 months is no child's", { ageMonths: 216 }, ["not-a-child /ageMonths"]],
    ["of 215 months is a child's", { ageMonths: 215 }, []],
    [
      "that may be a child's or a grown-up's is asked again",
      { ageMonths: { from: 210, to: 220 } },
      ["age-spans-eighteen /ageMonths"],
    ],
    ["of an unborn child contradicts itself", { unborn: true, ageMonths: 3 }, ["contradictory-facts /unborn"]],
    [
      "in years that the months deny contradicts itself",
      { ageYears: 7, ageMonths: 100 },
      ["contradictory-facts /ageYears"],
    ],
    [
      "is refused where it was written: in years, though the months are there as not known",
      { ageMonths: null, ageYears: 18 },
      ["not-a-child /ageYears"],
    ],
  ])("%s", (_, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  it.each<[string, number, readonly string[]]>([
    ["up to the last month that they reach", 251, []],
    ["not beyond it", 252, ["not-a-child /ageMonths"]],
  ])("of a grown-up is taken by thresholds for people up to 20, %s", (_, ageMonths, expected) => {
    expect(problems({ ageMonths }, 251)).toEqual(expected);
  });
});

describe("a fact that nobody defined", () => {
  it("is refused by its name", () => {
    const read = valuesLeft(index, { injurd: true });
    expect(read.ok ? [] : read.problems.map(({ says }) => says)).toEqual(["no fact called `injurd`"]);
  });

  it("is refused also if it is null", () => {
    expect(problems({ colour: null })).toEqual(["unknown-fact /colour"]);
  });
});

describe("the order in which facts are given", () => {
  it("does not matter where one of them presupposes the age", () => {
    const [one, other] = [
      { walking: true, ageMonths: 220 },
      { ageMonths: 220, walking: true },
    ];
    expect([problems(one, 311), problems(other, 311)]).toEqual([[], []]);
  });
});
