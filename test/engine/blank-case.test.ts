import { describe, expect, it } from "vitest";
import { blankCase } from "../../src/engine/blank-case.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aDuty, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { asked, TODAY, today } from "../generated/asked.js";

const is = (fact: string) => ({ fact, operator: "equal", value: true }) as const;

describe("a blank case", () => {
  it("holds every fact that a rule reads, in the order in which the set defines them, as not known", () => {
    const set = aRuleSet([aBoolean("cold"), aBoolean("hurt")], {
      rules: [aRule("both", { all: [is("hurt"), is("cold")] })],
    });
    expect(Object.entries(blankCase(set, TODAY).facts)).toEqual([
      ["cold", null],
      ["hurt", null],
    ]);
  });

  it("leaves out a fact that nothing reads", () => {
    const set = aRuleSet([aBoolean("cold"), aBoolean("hurt")], { rules: [aRule("one", { all: [is("hurt")] })] });
    expect(Object.keys(blankCase(set, TODAY).facts)).toEqual(["hurt"]);
  });

  it("holds what duties read, what counts and named conditions come to, and what speaks of danger", () => {
    const danger = { operator: "greaterThan", value: 0 } as const;
    const set = aRuleSet(
      [aBoolean("cold"), aBoolean("hurt"), aBoolean("alone"), anInteger("others", 0, 9, { danger })],
      {
        counts: [{ id: "needs", label: "Needs", of: [is("cold")] }],
        conditions: { "is-hurt": { all: [is("hurt")] } },
        rules: [aRule("needy", { all: [{ fact: "needs", operator: "equal", value: 1 }, { condition: "is-hurt" }] })],
        duties: [aDuty("look-in", { all: [is("alone")] })],
      },
    );
    expect(Object.keys(blankCase(set, TODAY).facts)).toEqual(["cold", "hurt", "alone", "others"]);
  });

  it("holds what is presupposed, and the age in months where a rule speaks of years", () => {
    const rules = [aRule("seven", { all: [{ fact: "ageYears", operator: "equal", value: 7 }] })];
    expect(Object.keys(blankCase(aRuleSet(AGE_FACTS, { rules }), TODAY).facts)).toEqual(["unborn", "ageMonths"]);
  });

  it("decides like a case in which nothing is given", () => {
    const set = aRuleSet([aBoolean("hurt")], { rules: [aRule("one", { all: [is("hurt")] })] });
    expect(asked(set).bounds(blankCase(set, TODAY))).toEqual(asked(set).bounds(today({})));
  });
});
