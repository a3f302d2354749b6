import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coverage, coverageOf } from "../../src/engine/coverage/coverage.js";
import type { Example } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { runs } from "../generated/runs.js";

const hurt = { fact: "hurt", operator: "equal", value: true } as const;
const often = { fact: "times", operator: "greaterThanInclusive", value: 3 } as const;

/** A rule on a named condition and a count, in which one comparison stands twice. */
function aSet(examples: readonly Example[], over: Partial<RuleSet> = {}): RuleSet {
  const rule = aRule(
    "hurt-often",
    { all: [hurt, { condition: "often" }, { fact: "signs", operator: "greaterThan", value: 0 }] },
    { examples },
  );
  return aRuleSet([aBoolean("hurt"), anInteger("times", 0, 9)], {
    conditions: { often: { any: [often, often] } },
    counts: [{ id: "signs", label: "Signs", of: [hurt] }],
    rules: [rule],
    ...over,
  });
}

const applies: Example = { name: "hurt four times", given: { hurt: true, times: 4 }, expect: "applies" };
const not: Example = { name: "not hurt", given: { hurt: false, times: 1 }, expect: "does not apply" };
const open: Example = { name: "nobody knows", given: {}, expect: "may apply" };

function places({ comparisons }: Coverage): readonly string[] {
  return comparisons.map(({ at, seen }) => `${at} ${seen.holds} ${seen.fails} ${seen.unknown}`);
}

describe("coverage", () => {
  it("counts each comparison where it stands in the file, also in named conditions and counts", () => {
    const coverage = coverageOf({ ruleSet: aSet([applies, not, open]) });
    expect(places(coverage)).toEqual([
      "/rules/0/conditions/all/0 1 1 1",
      "/rules/0/conditions/all/2 1 1 1",
      "/conditions/often/any/0 1 1 1",
      "/conditions/often/any/1 1 1 1",
      "/counts/0/of/0 1 1 1",
    ]);
    expect(coverage.rules).toMatchObject([
      { name: "hurt-often", at: "/rules/0", seen: { holds: 1, fails: 1, unknown: 1 } },
    ]);
    expect(coverage).toMatchObject({ met: 18, of: 18, unmet: [] });
  });

  it("names what was never met, a rule that never applies first", () => {
    const { unmet, met } = coverageOf({ ruleSet: aSet([not]) });
    expect(unmet.slice(0, 3)).toEqual([
      { at: "/rules/0", what: "rule", name: "hurt-often", never: "holds" },
      { at: "/rules/0/conditions/all/0", what: "comparison", name: "hurt-often", never: "holds" },
      { at: "/rules/0/conditions/all/2", what: "comparison", name: "hurt-often", never: "holds" },
    ]);
    expect(met).toBe(6);
    expect(unmet).toHaveLength(12);
  });

  it("counts cases beside examples, and not those that cannot be read", () => {
    const one = { name: "a child", on: "2026-11-21", given: applies.given, expect: { pointsTo: "level-3" } };
    const contradictory = { ...one, given: { nonsense: 1 } };
    const { rules } = coverageOf({ ruleSet: aSet([not]) }, [one, one, contradictory]);
    expect(rules[0]?.seen).toEqual({ holds: 2, fails: 1, unknown: 0 });
  });

  it("leaves out what a rule in force on another day would have met", () => {
    const later = aSet([]);
    const rules = later.rules.map((rule) => ({ ...rule, inForce: { from: "2027-01-01" } }));
    const one = { name: "a child", on: "2026-11-21", given: applies.given, expect: {} };
    expect(coverageOf({ ruleSet: { ...later, rules } }, [one]).rules[0]?.seen.holds).toBe(0);
    expect(coverageOf({ ruleSet: { ...later, rules } }, [{ ...one, on: "2027-01-01" }]).rules[0]?.seen.holds).toBe(1);
  });

  it("never falls with one more case, and what is unmet is all that was not met", () => {
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        const blank = { name: "nothing is known", on: "2026-11-21", given: {}, expect: {} };
        const [none, one] = [coverageOf({ ruleSet }, []), coverageOf({ ruleSet }, [blank])];
        expect(none.met).toBe(0);
        expect(one.met).toBeGreaterThanOrEqual(none.met);
        for (const each of [none, one]) expect(each.unmet).toHaveLength(each.of - each.met);
      }),
      runs(100),
    );
  });
});
