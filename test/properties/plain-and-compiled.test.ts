import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, type Thresholds } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { asked, type MadeUpCase, TODAY, today } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { type Plain, plainly } from "../plain/thresholds.js";
import { unlessRefused } from "./by-the-engine.js";

/** Both as text, so that the order of keys counts too. */
function agreeOn(given: MadeUpCase, compiled: ReturnType<typeof asked>, plain: Plain): void {
  const found = unlessRefused(() => [compiled.indicate(given), compiled.bounds(given)]);
  const expected = plain.indicate(given);
  expect(JSON.stringify(found)).toBe(JSON.stringify(expected && [expected, plain.bounds(given)]));
}

function bothOf(ruleSet: RuleSet): readonly [ReturnType<typeof asked>, Plain] {
  return [asked(ruleSet), plainly(ruleSet)];
}

describe("the compiled engine and the plain evaluator", () => {
  it("say the same, byte for byte, of 20,000 rule sets and cases", () => {
    fc.assert(
      fc.property(setsWithCase(ruleSets), ([set, given]) => agreeOn(given, ...bothOf(set))),
      runs(20_000),
    );
  });

  const national = england();
  const both = bothOf(national);

  it("say the same of 400 children under the national rules", () => {
    fc.assert(
      fc.property(writtenCases(national, { on: TODAY }), (given) => agreeOn(given, ...both)),
      runs(400),
    );
  });

  const stories = new URL("../golden/stories/", import.meta.url);
  const files = readdirSync(stories).filter((file) => file.endsWith(".json"));

  it.each(files)("say the same of the story %s", (file) => {
    const { on, facts }: MadeUpCase = JSON.parse(readFileSync(new URL(file, stories), "utf8"));
    agreeOn({ on, facts }, ...both);
  });

  it("say the same of a number that the rules cut into more classes than one word holds", () => {
    const attendance: Fact = {
      id: "attendance",
      kind: "integer",
      from: 0,
      to: 100,
      unit: "per cent",
      theme: "School",
      label: "Attendance at school",
      question: "Do you already know how often the child is at school?",
      nature: "measured",
      direction: "protective",
      howToAnswer: "own-records",
      whoKnows: ["school"],
    };
    const rules = Array.from({ length: 97 }, (_, place) =>
      aRule(`below-${place + 2}`, {
        any: [
          { fact: "attendance", operator: "lessThan", value: place + 2 },
          { all: [{ fact: "attendance", operator: "equal", value: 100 }] },
        ],
      }),
    );
    const many = bothOf(aRuleSet([attendance], { rules }));
    const values = Array.from({ length: 101 }, (_, value) => value);
    for (const value of values) agreeOn(today({ attendance: value }), ...many);
    for (const from of values) agreeOn(today({ attendance: { from, to: Math.min(100, from + 40) } }), ...many);
    agreeOn(today({}), ...many);
  });

  it("say nothing of what either refuses", () => {
    const thresholds: Thresholds = compile(national);
    expect(() => thresholds.bounds({ on: "2026-11-22", facts: { unborn: true, ageMonths: 3 } })).toThrow("unborn");
  });
});
