import { describe, expect, it } from "vitest";
import { FACTORS_THAT_SAY_NOTHING, whatTheCensusSays } from "../../../src/census/facts/what-the-census-says.js";
import { englandInFull } from "../../../src/england/england-in-full.js";
import { aBoolean } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../../src/testing/made-up/age-facts.js";
import { COUNCILS } from "../../document/councils.js";

describe("what a return can say of the national thresholds", () => {
  const says = whatTheCensusSays(englandInFull());

  it("is age and disability outright", () => {
    expect(says.knows).toEqual(["ageMonths", "unborn", "childDisability"]);
  });

  it("is suspicion, harm and history in part", () => {
    expect(says.knowsInPart).toEqual(
      expect.arrayContaining(["neglectCertainty", "childMentalHealth", "earlierReferrals", "reporterRole"]),
    );
  });

  it("is nothing of injuries, of what a child said, of attendance or of danger now", () => {
    expect(says.cannotKnow).toEqual(
      expect.arrayContaining(["injuryPresent", "disclosedPhysicalAbuse", "schoolAttendancePercent", "immediateDanger"]),
    );
  });

  it("leaves most of what the rules read open", () => {
    expect(says.cannotKnow.length).toBeGreaterThan(4 * (says.knows.length + says.knowsInPart.length));
  });
});

it.each([...COUNCILS])("each fact that %s reads is known, known in part, or not", (_, ruleSet) => {
  const { knows, knowsInPart, cannotKnow } = whatTheCensusSays(ruleSet);
  const all = [...knows, ...knowsInPart, ...cannotKnow];
  expect(new Set(all).size).toBe(all.length);
  const ids = new Set(ruleSet.facts.map(({ id }) => id));
  expect(all.filter((id) => !ids.has(id))).toEqual([]);
});

it("a council's own fact is one of which a return says nothing", () => {
  const clutter = aBoolean("clutter");
  const cluttered = aRule("cluttered", { all: [{ fact: "clutter", operator: "equal", value: true }] });
  const ruleSet = aRuleSet([...AGE_FACTS, clutter], { rules: [cluttered] });
  expect(whatTheCensusSays(ruleSet).cannotKnow).toContain("clutter");
});

it("each factor that says nothing says why", () => {
  expect(FACTORS_THAT_SAY_NOTHING.map(({ code }) => code)).toEqual(["20", "21", "6A", "13A", "18A", "22A"]);
  expect(FACTORS_THAT_SAY_NOTHING.every(({ because }) => because.length > 20)).toBe(true);
});
