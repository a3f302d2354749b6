import { describe, it } from "vitest";
import type { Comparison } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, readAs } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { type MadeUpCase, today } from "../generated/asked.js";
import type { SetAndCase } from "../generated/smaller.js";
import { findNone, hidingADifference, leftOut, misleading } from "./answer-faults.js";
import { agree } from "./compared.js";

const is = (fact: string): Comparison => ({ fact, operator: "equal", value: true });
const months = (operator: Comparison["operator"], value: number): Comparison => ({
  fact: "ageMonths",
  operator,
  value,
});
const danger = { operator: "equal", value: true } as const;

function rule(facts: readonly Fact[], comparison: Comparison, over: Partial<RuleSet> = {}): RuleSet {
  return aRuleSet(facts, { rules: [aRule("the-rule", { all: [comparison] })], ...over });
}

/** The smallest of each kind of case on which the engine was once wrong. */
const FOUND: readonly (readonly [string, RuleSet, MadeUpCase["facts"]])[] = [
  [
    "a fact is given that presupposes an age, and the age is not given",
    rule([...AGE_FACTS, aBoolean("walks", { appliesWhen: months("greaterThanInclusive", 23) })], is("walks")),
    { walks: true },
  ],
  [
    "a fact is given that presupposes an age, and after it a grown-up's age",
    rule([...AGE_FACTS, aBoolean("walks", { appliesWhen: months("greaterThan", 23) })], is("walks"), {
      ages: { to: 25, sets: ["made-up"] },
    }),
    { walks: true, ageMonths: 240 },
  ],
  [
    "a grown-up is asked about danger",
    rule([...AGE_FACTS, aBoolean("missing", { danger })], is("missing"), { ages: { to: 25, sets: ["made-up"] } }),
    { ageMonths: 216 },
  ],
  [
    "a question of danger presupposes a number at which no rule divides",
    rule(
      [
        anInteger("episodes", 0, 4),
        aChoice("where", ["red", "blue"], {
          danger: { operator: "notEqual", value: "blue" },
          appliesWhen: { fact: "episodes", operator: "lessThanInclusive", value: 1 },
        }),
      ],
      { fact: "episodes", operator: "equal", value: 3 },
    ),
    {},
  ],
  [
    "a reading turns on a number at which no rule divides",
    aRuleSet(
      [
        readAs(aBoolean("hurt"), true, { all: [{ fact: "episodes", operator: "lessThan", value: 2 }] }),
        anInteger("episodes", 0, 4),
      ],
      { rules: [aRule("the-rule", { all: [is("hurt"), { fact: "episodes", operator: "lessThan", value: 4 }] })] },
    ),
    {},
  ],
];

describe.each(FOUND)("where %s", (_, set, facts) => {
  const pair: SetAndCase = [set, today(facts)];

  it("the engine says what brute force says", () => agree(pair));

  it("every answer leads to what giving it leads to", () => findNone(pair, misleading));

  it("no answer hides a difference between its values", () => findNone(pair, hidingADifference));

  it("no value is left without an answer", () => findNone(pair, leftOut));
});
