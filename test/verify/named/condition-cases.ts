import { expect } from "vitest";
import type { Condition } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { aBoolean, anInteger } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { AGE_FACTS } from "../../../src/testing/made-up/age-facts.js";
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

  "what is not settled of a comparison is said to be open": ({ newInquiry, groundOf, CONDITIONS_HAVE_EFFECT }) => {
    const facts = Array.from({ length: 8 }, (_, at) => anInteger(`times${at}`, 0, 9));
    const counts = [0, 4].map((from) => ({
      id: `count${from}`,
      label: "Count",
      of: facts.slice(from, from + 4).map(({ id }) => ({ fact: id, operator: "greaterThan", value: 4 }) as const),
    }));
    const rules = [
      aRule("counts", {
        any: [0, 4].map((from) => ({ fact: `count${from}`, operator: "equal", value: 2 }) as const),
      }),
    ];
    const inquiry = newInquiry(groundOf([aRuleSet(facts, { counts, rules })]), { budget: 0 });
    const { open, findings } = CONDITIONS_HAVE_EFFECT.examine(inquiry);
    expect(open.length + findings.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
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
