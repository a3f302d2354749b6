import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { type WhatIf, type WhatIfOptions, whatIf } from "../../src/engine/what-if.js";
import type { Case } from "../../src/facts/case.js";
import type { Comparison } from "../../src/facts/comparison.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, readAs } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { today } from "../generated/asked.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });
const toLevel = (type: string) => ({ event: { type } });

const set: RuleSet = aRuleSet(
  [
    ...AGE_FACTS,
    aBoolean("hurt"),
    aBoolean("alone"),
    aBoolean("inCare", { nature: "status" }),
    anInteger("daysMissed", 0, 30),
    aChoice("place", ["arm", "head"], { appliesWhen: { fact: "hurt", operator: "equal", value: true } }),
    readAs(aBoolean("examined"), false, { all: [is("hurt")] }),
  ],
  {
    rules: [
      aRule("absent", { all: [{ fact: "daysMissed", operator: "greaterThan", value: 9 }] }, toLevel("level-2")),
      aRule("hurt-and-alone", { all: [is("hurt"), is("alone")] }),
      aRule(
        "hurt-on-the-head",
        { all: [{ fact: "place", operator: "equal", value: "head" }] },
        toLevel("level-4-harm"),
      ),
      aRule("young-in-care", { all: [is("inCare"), { fact: "ageMonths", operator: "lessThan", value: 12 }] }),
      aRule("not-examined", { all: [{ fact: "examined", operator: "equal", value: false }] }, toLevel("level-4-need")),
    ],
  },
);
const thresholds = compile(set);

function asked(facts: WrittenFacts, to: string, more: Partial<WhatIfOptions> = {}): WhatIf {
  return whatIf(thresholds, today(facts) as unknown as Case, { to, ...more });
}

/** Each way as a line. */
function ways({ sets }: WhatIf): readonly string[] {
  return sets.flatMap((one) => one.ways.map(({ says }) => says.join(" and ")));
}

describe("whatIf", () => {
  it("names what is not known and would lead there", () => {
    expect(ways(asked({}, "level-2"))).toEqual(["daysMissed is so: 10 times or more"]);
    expect(asked({}, "level-2").sets[0]?.ways[0]?.values).toEqual({ daysMissed: { from: 10, to: 30 } });
  });

  it("names what is known, and would have had to be other", () => {
    expect(ways(asked({ daysMissed: 12 }, "level-1"))).toEqual(["daysMissed is so: 9 times or fewer"]);
  });

  it("names the facts that it takes together; where on the body a child is hurt says that the child is", () => {
    const found = asked({ alone: false, examined: true }, "level-3");
    expect(ways(found)).toEqual(["hurt is so and alone is so", "alone is so and It is arm"]);
  });

  it("names what withdraws a cautious reading, and what makes one count", () => {
    expect(ways(asked({ hurt: true }, "level-1"))).toEqual(["hurt is not so", "examined is so"]);
    expect(ways(asked({}, "level-4-need"))).toEqual(["hurt is so", "It is arm", "examined is not so"]);
  });

  it("changes what would say that a fact does not apply together with it", () => {
    const { sets } = asked({ hurt: false }, "level-4-harm");
    expect(sets.map(({ facts }) => facts)).toEqual([["hurt", "place"]]);
  });

  it("names a fact that no rule reads, where to know it at all says that another applies", () => {
    const told = aBoolean("toldTheSchool", { appliesWhen: { fact: "hurt", operator: "equal", value: true } });
    const small = aRuleSet([aBoolean("hurt"), told], { rules: [aRule("hurt", { all: [is("hurt")] })] });
    const found = whatIf(compile(small), { on: "2026-11-21", facts: {} }, { to: "level-3" });
    expect(ways(found)).toEqual(["hurt is so", "toldTheSchool is not so; or toldTheSchool is so"]);
  });

  it("names no value that something given contradicts, though no rule tells it from the others", () => {
    const facts = [
      anInteger("visits", 0, 3),
      aBoolean("seenTwice", { appliesWhen: { fact: "visits", operator: "greaterThanInclusive", value: 2 } }),
    ];
    const rules = [aRule("not-thrice", { all: [{ fact: "visits", operator: "lessThan", value: 3 }] })];
    const given = today({ visits: 3, seenTwice: true }) as unknown as Case;
    const said = whatIf(compile(aRuleSet(facts, { rules })), given, { to: "level-3" });
    expect(said.sets).toEqual([
      { facts: ["visits"], ways: [{ values: { visits: 2 }, says: ["visits is so: 2 times"] }] },
    ]);
  });

  it("leaves the age and the child's status as they are, known or not", () => {
    const { sets } = asked({ inCare: false, ageMonths: 6, examined: true }, "level-3");
    expect(sets.map(({ facts }) => facts.join(" and "))).toEqual(["hurt and alone", "alone and place"]);
  });

  it("says with one empty set that the case points there already", () => {
    expect(asked({ daysMissed: 12 }, "level-2").sets).toEqual([{ facts: [], ways: [{ values: {}, says: [] }] }]);
  });

  it("says that it did not try everything, where it was given few tries", () => {
    const found = asked({ alone: false, examined: true }, "level-3", { mostTries: 2 });
    expect(found.complete).toBe(false);
    expect(asked({ alone: false, examined: true }, "level-3").complete).toBe(true);
  });

  it("carries the caveat, the rule set and where the case points, and is frozen", () => {
    const found = asked({ daysMissed: 12 }, "level-1");
    expect(found).toMatchObject({ on: "2026-11-21", given: { daysMissed: 12 }, pointsTo: { id: "level-2" } });
    expect(found.caveat).toContain("never replaces");
    for (const one of [found, found.sets, found.sets[0]?.ways[0]?.values, found.given])
      expect(Object.isFrozen(one)).toBe(true);
  });

  it("refuses a level that the set does not have, and a case that cannot be used", () => {
    expect(() => asked({}, "level-9")).toThrow("no level called level-9; the levels are level-1, level-2");
    expect(() => asked({ hurt: 3 }, "level-1")).toThrow("/facts/hurt");
  });
});
