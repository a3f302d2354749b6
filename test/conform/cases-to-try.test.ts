import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseToTry } from "../../src/conform/case-to-try.js";
import { casesToTry } from "../../src/conform/cases-to-try.js";
import { edgesOf } from "../../src/conform/edges.js";
import { oracleOf } from "../../src/conform/expected.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { runs } from "../generated/runs.js";
import { changedByOne } from "./changed-by-one.js";
import { DAY, smallScale } from "./vectors.js";

const small = smallScale();
const national = englandInFull();

/** Whether the cases, made from the one set, tell the other from it. */
function isToldApart(cases: readonly CaseToTry[], one: RuleSet, other: RuleSet): boolean {
  const [oracle, second] = [oracleOf(one), oracleOf(other)];
  return cases.some((given) => JSON.stringify(oracle.outcome(given)) !== JSON.stringify(second.outcome(given)));
}

describe("the cases that are tried", () => {
  it("are the same for the same rules and day, each once and each with a name of its own", () => {
    for (const set of [small, national]) {
      const cases = casesToTry(set, DAY);
      expect(cases).toEqual(casesToTry(set, DAY));
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      expect(new Set(cases.map(({ on, facts }) => JSON.stringify([on, facts]))).size).toBe(cases.length);
    }
  });

  it("begin with a child of whom nothing is known, and speak of every rule before they speak of one twice over", () => {
    const cases = casesToTry(national, DAY);
    expect(cases[0]).toEqual({ id: "case/1", on: DAY, facts: {} });
    const speakers = [...national.rules, ...national.duties].length;
    const first = cases.slice(0, speakers + 200);
    const spoken = new Set(first.flatMap(({ about }) => about ?? []));
    expect(spoken.size).toBeGreaterThan(0.9 * speakers);
  });

  it("have the examples of every rule and the cases of the file among them", () => {
    const facts = new Set(casesToTry(small, DAY).map((one) => JSON.stringify(one.facts)));
    const wanted = [...small.rules.flatMap(({ examples = [] }) => examples), ...small.cases];
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(({ given }) => !facts.has(JSON.stringify(given)))).toEqual([]);
  });

  it("stand on the first and the last day of a dated rule, and on the days beside them", () => {
    const days = new Set(casesToTry(small, DAY).map(({ on }) => on));
    expect([...days].sort()).toEqual(["2026-01-01", "2026-11-21", "2026-11-22", "2026-12-31", "2027-01-01"]);
  });

  it("have some that contradict themselves", () => {
    const { outcome } = oracleOf(small);
    const refused = casesToTry(small, DAY).flatMap((given) => {
      const found = outcome(given);
      return found.ok ? [] : found.problems.map(({ code }) => code);
    });
    expect(new Set(refused)).toEqual(new Set(["contradictory-facts"]));
  });

  it("come of any rule set, are bounded, and each is decided or refused", () => {
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        const { outcome } = oracleOf(ruleSet);
        for (const given of casesToTry(ruleSet, DAY)) expect(outcome(given).ok).toBeTypeOf("boolean");
      }),
      runs(100),
    );
  });
});

describe("one comparison written otherwise", () => {
  it("is found out in every rule of the small scale", () => {
    const cases = casesToTry(small, DAY);
    const changed = changedByOne(small);
    expect(changed.length).toBeGreaterThan(40);
    const missed = changed.filter(({ ruleSet }) => !isToldApart(cases, small, ruleSet));
    expect(missed.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([]);
  });

  it("is found out in every tenth change of the national rules", () => {
    const changed = changedByOne(national).filter((_, at) => at % 10 === 0);
    expect(changed.length).toBeGreaterThan(20);
    const cases = casesToTry(national, DAY);
    const about = (rule: string) => cases.filter((one) => one.about === rule);
    const missed = changed.filter(({ rule, ruleSet }) => !isToldApart(about(rule), national, ruleSet));
    expect(missed.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([]);
  });

  it("is not found where nothing was changed", () => {
    expect(isToldApart(casesToTry(small, DAY), small, { ...small })).toBe(false);
  });
});

describe("what is worth saying of a fact", () => {
  const edges = (fact: Fact, ...sets: readonly (readonly Scalar[])[]) => {
    const rest = allValues(fact).filter((value) => !sets.flat().includes(value));
    return edgesOf(fact, { fact: fact.id, classes: [rest, ...sets] });
  };

  it("is both answers to a question of yes and no, and that it is not known", () => {
    expect(edges(aBoolean("safe"), [true])).toEqual([false, true, null]);
  });

  it("is each number at which a comparison changes, the one before, both ends, and a stretch across", () => {
    const under50 = Array.from({ length: 50 }, (_, value) => value);
    expect(edges(anInteger("attendance", 0, 100), under50)).toEqual([0, 49, 50, 100, { from: 49, to: 50 }, null]);
  });

  it("is the same of steps", () => {
    const steps = anOrdered("harm", ["none", "slight", "grave"]);
    expect(edges(steps, ["grave"])).toEqual(["none", "slight", "grave", { from: "slight", to: "grave" }, null]);
  });

  it("is one of each kind of value where they have no order, and one of two", () => {
    const place = aChoice("place", ["head", "arm", "leg"]);
    expect(edges(place, ["head"])).toEqual(["head", "arm", { oneOf: ["head", "arm"] }, null]);
  });

  it("is no age beyond eighteen but the birthday itself", () => {
    const age = anInteger("ageMonths", 0, 311);
    expect(edges(age, [0, 1])).toEqual([0, 1, 2, 216, { from: 1, to: 2 }, null]);
    expect(casesToTry(aRuleSet([age]), DAY).map(({ facts }) => facts)).toEqual([{}, { ageYears: 4, ageMonths: 60 }]);
  });
});
