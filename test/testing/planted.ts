import { compile } from "../../src/engine/compile.js";
import type { Case } from "../../src/facts/case.js";
import type { ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import type { WrittenCase } from "../../src/testing/cases/written-case.js";
import type { Answer, Indicate } from "../../src/testing/laws/answer.js";
import { LawBroken } from "../../src/testing/laws/law-broken.js";
import { aBoolean, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";

const facts = [
  anOrdered("harm", ["none", "slight", "clear", "grave"], { direction: "harm" }),
  aBoolean("alone", { direction: "harm" }),
  aBoolean("safe", { direction: "protective" }),
  anInteger("attendance", 0, 20, { direction: "protective" }),
  aBoolean("agreed"),
];

const placed = (name: string, conditions: ResolvedRule["conditions"], type: string): ResolvedRule =>
  aRule(name, conditions, { event: { type } });

/** Thresholds by which more harm never lowers and more protection never raises a level. */
export const SOUND: RuleSet = aRuleSet(facts, {
  rules: [
    placed("clear-harm", { all: [{ fact: "harm", operator: "atLeast", value: "clear" }] }, "level-3"),
    placed(
      "grave-and-alone",
      {
        all: [
          { fact: "harm", operator: "atLeast", value: "grave" },
          { fact: "alone", operator: "equal", value: true },
        ],
      },
      "level-4-harm",
    ),
    placed("half-of-school-missed", { all: [{ fact: "attendance", operator: "lessThan", value: 10 }] }, "level-2"),
  ],
});

/** The same with one rule more. */
export function withRule(conditions: ResolvedRule["conditions"], type = "level-3"): RuleSet {
  return { ...SOUND, rules: [...SOUND.rules, placed("planted", conditions, type)] };
}

/** A tool that decides as the rule set does, but for what is changed in its answers. */
export function tool(set: RuleSet, change: (answer: Answer, given: WrittenCase) => Answer): Indicate {
  const { bounds } = compile(set);
  return (given: Case) => change(bounds(given), given as unknown as WrittenCase);
}

/** How the law was broken; throws where it was kept. */
export function brokenBy(trying: () => unknown): LawBroken {
  try {
    trying();
  } catch (error) {
    if (error instanceof LawBroken) return error;
    throw error;
  }
  throw new Error("nothing was found");
}

/** How many facts each of the smallest cases has. */
export function factsLeft({ cases }: LawBroken): readonly number[] {
  return cases.map((one) => Object.keys(one.facts).length);
}
