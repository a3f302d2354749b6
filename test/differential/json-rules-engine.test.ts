import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { unlessRefused } from "../properties/by-the-engine.js";
import type { Compiler } from "../properties/compared.js";
import { engineWith } from "../properties/faulty-engine.js";
import { PLANTED_FAULTS } from "../properties/planted-faults.js";
import { byJsonRulesEngine, type WholeCase } from "./reference.js";
import { asCase, fourWholeCases } from "./whole-cases.js";

/** Every rule of it is in force: days are not json-rules-engine's matter. */
const sets = ruleSets.map((set) => ({ ...set, rules: set.rules.map(({ inForce: _, ...rule }) => rule) }));
const whole = fourWholeCases(sets);

function byOurs(set: RuleSet, facts: WholeCase, compiler: Compiler = compile): readonly string[] {
  const thresholds = asked(set, compiler);
  const indication = unlessRefused(() => thresholds.indicate(asCase(set, facts)));
  if (indication === undefined) return ["refused"];
  const { applies, mayApply } = thresholds.bounds(asCase(set, facts));
  const { duties } = indication;
  const undecided = [...mayApply, ...duties.filter(({ holds }) => holds === "may apply").map(({ duty }) => duty)];
  return [...applies, ...duties.map(({ duty }) => duty), ...undecided.map((name) => `undecided: ${name}`)].sort();
}

describe("on a case in which everything is known", () => {
  it("the rules and duties that apply are those of json-rules-engine, in 2,400 sets and cases", async () => {
    let applied = 0;
    await fc.assert(
      fc.asyncProperty(whole, async ([set, cases]) => {
        for (const facts of cases) {
          const expected = await byJsonRulesEngine(set, facts);
          applied += expected.length;
          expect(byOurs(set, facts)).toEqual(expected);
        }
      }),
      runs(600),
    );
    expect(applied).toBeGreaterThan(1_000);
  });

  it.each([
    ["an age in years is a fact reckoned from the age in months", { ageMonths: 95, unborn: false }, ["is-seven"]],
    ["an unborn child has no age, whatever is written", { ageMonths: 95, unborn: true }, []],
  ])("%s", async (_, facts, expected) => {
    const set = aRuleSet(AGE_FACTS, {
      rules: [aRule("is-seven", { all: [{ fact: "ageYears", operator: "equal", value: 7 }] })],
    });
    expect([await byJsonRulesEngine(set, facts), byOurs(set, facts)]).toEqual([expected, expected]);
  });

  it("a step is at least another by the order of the scale and not of the alphabet", async () => {
    const set = aRuleSet([anOrdered("harm", ["slight", "clear"])], {
      rules: [aRule("clear-harm", { all: [{ fact: "harm", operator: "atLeast", value: "clear" }] })],
    });
    expect(await byJsonRulesEngine(set, { harm: "slight" })).toEqual(byOurs(set, { harm: "slight" }));
    expect(await byJsonRulesEngine(set, { harm: "clear" })).toEqual(["clear-harm"]);
  });

  it("a count is how many of its conditions hold", async () => {
    const two = { fact: "needs", operator: "greaterThanInclusive", value: 2 } as const;
    const of = [
      { fact: "cold", operator: "equal", value: true },
      { fact: "hungry", operator: "equal", value: true },
      { fact: "absences", operator: "greaterThan", value: 3 },
    ] as const;
    const set = aRuleSet([aBoolean("cold"), aBoolean("hungry"), anInteger("absences", 0, 9)], {
      counts: [{ id: "needs", label: "Needs", of }],
      rules: [aRule("two-needs", { all: [two] })],
    });
    const facts = { cold: true, hungry: false, absences: 4 };
    expect([await byJsonRulesEngine(set, facts), byOurs(set, facts)]).toEqual([["two-needs"], ["two-needs"]]);
  });
});

describe("the comparison with json-rules-engine finds out an engine in which", () => {
  const onWholeCases = [
    "does not stand beside its conditions",
    "is `all` of",
    "at least a step",
    "as if it were months",
  ];
  const faults = PLANTED_FAULTS.filter(({ says }) => onWholeCases.some((words) => says.includes(words)));

  it.each(faults.map((fault) => [fault.says, fault] as const))("%s", async (_, fault) => {
    const compiler = await engineWith(fault);
    const isFoundOut = async ([set, cases]: readonly [RuleSet, readonly WholeCase[]]): Promise<boolean> => {
      for (const facts of cases) {
        if (String(byOurs(set, facts, compiler)) !== String(await byJsonRulesEngine(set, facts))) return true;
      }
      return false;
    };
    let found = false;
    for (const one of fc.sample(whole, runs(600))) found ||= await isFoundOut(one);
    expect(found).toBe(true);
  });

  it("every fault named here is one of the planted ones", () => {
    expect(faults).toHaveLength(onWholeCases.length);
  });
});
