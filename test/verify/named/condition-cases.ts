import { expect } from "vitest";
import type { Condition } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../../src/testing/made-up/age-facts.js";
import { withholding } from "../mutants/withheld.js";
import { is, type NamedCase, only } from "./asking.js";

/** Which comparisons decide for nobody. */
export const CONDITION_CASES: Readonly<Record<string, NamedCase>> = {
  "a comparison that another part of the rule decides has no effect, whichever way it could be taken": (source) => {
    const set = sets(
      [is("hurt"), { any: [is("hurt"), is("cold")] }],
      [is("hurt"), { any: [is("hurt", false), is("cold")] }],
    );
    expect(without(set, source)).toEqual([
      "/rules/0/conditions/all/1/any/0",
      "/rules/0/conditions/all/1/any/1",
      "/rules/1/conditions/all/1/any/0",
    ]);
  },

  "a comparison that all others together decide has no effect": (source) => {
    const each = (seen: boolean): Condition => ({ any: [is("hurt", seen), { all: [is("cold"), is("alone")] }] });
    expect(without(sets([each(true), each(false), is("cold")]), source)).toContain("/rules/0/conditions/all/2");
  },

  "a comparison that makes a rule narrower, or wider, has an effect": (source) => {
    const wider = { any: [is("cold"), { all: [is("hurt"), is("alone")] }] };
    expect(without(sets([is("hurt"), is("cold")], [wider]), source)).toEqual([]);
  },

  "a comparison that a question presupposes is there to be read, and what stands elsewhere serves others": (source) => {
    const facts = [aBoolean("hurt"), aBoolean("burnt", { appliesWhen: is("hurt") }), aBoolean("cold")];
    const rules = [
      aRule("burnt", { all: [is("hurt"), is("burnt")] }),
      aRule("cold", { all: [is("cold"), { condition: "cold-or-hurt" }] }),
    ];
    const conditions = { "cold-or-hurt": { any: [is("cold"), is("hurt")] } };
    expect(without(aRuleSet(facts, { rules, conditions }), source)).toEqual([]);
  },

  "of a rule that is never in force no comparison is spoken of": (source) => {
    const all = [is("hurt"), { any: [is("hurt"), is("cold")] }];
    const old = {
      ...sets(all),
      lineage: sets(all).lineage.map((one) => ({ ...one, inForce: { from: "2026-12-01" } })),
    };
    const rules = old.rules.map((rule) => ({ ...rule, inForce: { until: "2026-10-31" } }));
    expect(without(old, source)).not.toEqual([]);
    expect(without({ ...old, rules }, source)).toEqual([]);
  },

  "of a rule that applies to all or none no comparison is spoken of": (source) => {
    const never = [is("hurt"), is("hurt", false), is("cold")];
    expect(without(sets(never, [{ any: [is("hurt"), is("hurt", false), is("cold")] }]), source)).toEqual([]);
  },

  "a comparison of an age that people grown up have is not spoken of where the set is for them": (source) => {
    const rules = [
      aRule("young", {
        all: [is("hurt"), { fact: "ageYears", operator: "lessThan", value: 25 }, { any: [is("hurt"), is("cold")] }],
      }),
    ];
    const facts = [...AGE_FACTS, aBoolean("hurt"), aBoolean("cold")];
    expect(without(aRuleSet(facts, { rules, ages: { to: 25, sets: ["made-up"] } }), source)).toEqual([]);
    expect(without(aRuleSet(facts, { rules }), source)).not.toEqual([]);
  },

  "what is not settled of a comparison is said to be open, and so is a rule of which nothing is": (source) => {
    const inquiryWith = (answered: number) =>
      source.newInquiry(source.groundOf([sets([is("hurt"), is("cold")])]), {
        solver: withholding((asked) => asked > answered),
      });
    const openAfter = (answered: number): number =>
      source.CONDITIONS_HAVE_EFFECT.examine(inquiryWith(answered)).open.length;
    // two questions of the rule, then two of each comparison
    expect([0, 1, 2, 3, 4, 6].map(openAfter)).toEqual([1, 1, 2, 2, 1, 0]);
  },
};

function sets(...rules: readonly (readonly Condition[])[]): RuleSet {
  return aRuleSet([aBoolean("hurt"), aBoolean("cold"), aBoolean("alone")], {
    rules: rules.map((all, at) => aRule(`rule-${at}`, { all })),
  });
}

function without(set: RuleSet, source: Parameters<NamedCase>[0]): readonly string[] {
  return only(source, "conditions-have-effect", set).findings.map(({ at }) => at);
}
