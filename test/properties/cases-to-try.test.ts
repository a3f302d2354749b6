import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseToTry } from "../../src/conform/case-to-try.js";
import { casesToTry } from "../../src/conform/cases-to-try.js";
import { oracleOf } from "../../src/conform/expected.js";
import { waysToSay } from "../../src/conform/ways-to-say.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { changedByOne } from "../conform/changed-by-one.js";
import { DAY, NATIONAL_CASES, smallScale } from "../conform/vectors.js";
import { runs } from "../generated/runs.js";

const small = smallScale();
const national = englandInFull();
const nationalCases = casesToTry(national, DAY);

/** Whether the cases, made from the one set, tell the other from it. */
function isToldApart(cases: readonly CaseToTry[], one: RuleSet, other: RuleSet): boolean {
  const [oracle, second] = [oracleOf(one), oracleOf(other)];
  return cases.some((given) => JSON.stringify(oracle.outcome(given)) !== JSON.stringify(second.outcome(given)));
}

describe("the cases that are tried", () => {
  it("are the same for the same rules and day, each once and each with a name of its own", () => {
    for (const [set, cases] of [[small, casesToTry(small, DAY)] as const, [national, nationalCases] as const]) {
      expect(cases).toEqual(casesToTry(set, DAY));
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      expect(new Set(cases.map(({ on, facts }) => JSON.stringify([on, facts]))).size).toBe(cases.length);
    }
  });

  it("begin with a child of whom nothing was asked or is known, and speak of every rule before they speak of one twice over", () => {
    const [first, second] = nationalCases;
    expect(first).toEqual({ id: "case/1", on: DAY, facts: {} });
    expect(Object.values(second?.facts ?? {}).every((value) => value === null)).toBe(true);
    expect(Object.keys(second?.facts ?? {})).toHaveLength(national.facts.length);
    const speakers = [...national.rules, ...national.duties].length;
    const early = nationalCases.slice(0, speakers + 200);
    const spoken = new Set(early.flatMap(({ about }) => about ?? []));
    expect(spoken.size).toBeGreaterThan(0.9 * speakers);
  });

  it("have the examples of every rule and the cases of the file among them", () => {
    const inOrder = (facts: object): string => JSON.stringify(Object.entries(facts).sort());
    const facts = new Set(casesToTry(small, DAY).map((one) => inOrder(one.facts)));
    const wanted = [...small.rules.flatMap(({ examples = [] }) => examples), ...small.cases];
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(({ given }) => !facts.has(inOrder(given)))).toEqual([]);
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
      runs(40),
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

  it("is found out in every tenth change of the national rules, by those cases that are published", () => {
    const changed = changedByOne(national).filter((_, at) => at % 10 === 0);
    expect(changed.length).toBeGreaterThan(20);
    const early = nationalCases.slice(0, NATIONAL_CASES);
    const about = (rule: string) => early.filter((one) => one.about === rule);
    const missed = changed.filter(({ rule, ruleSet }) => !isToldApart(about(rule), national, ruleSet));
    expect(missed.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([]);
  });

  it("is not found where nothing was changed", () => {
    expect(isToldApart(casesToTry(small, DAY), small, { ...small })).toBe(false);
  });
});

describe("a fact that is said otherwise than by one value", () => {
  const ways = (fact: Fact, ...sets: readonly (readonly Scalar[])[]) => {
    const rest = allValues(fact).filter((value) => !sets.flat().includes(value));
    return waysToSay(fact, { fact: fact.id, classes: [rest, ...sets] });
  };
  const saysOf = (fact: Fact, ...sets: readonly (readonly Scalar[])[]) =>
    ways(fact, ...sets).map((way) => way[fact.id]);

  it("is not known, where it is a question of yes and no", () => {
    expect(saysOf(aBoolean("safe"), [true])).toEqual([null]);
  });

  it("is a stretch across each place at which a comparison changes", () => {
    const under50 = Array.from({ length: 50 }, (_, value) => value);
    expect(saysOf(anInteger("attendance", 0, 100), under50)).toEqual([{ from: 49, to: 50 }, null]);
    const steps = anOrdered("harm", ["none", "slight", "grave"]);
    expect(saysOf(steps, ["grave"])).toEqual([{ from: "slight", to: "grave" }, null]);
  });

  it("is one of two kinds of value where they have no order", () => {
    const place = aChoice("place", ["head", "arm", "leg"]);
    expect(saysOf(place, ["head"])).toEqual([{ oneOf: ["head", "arm"] }, null]);
  });

  it("is an age in years on both sides of a birthday, and that of somebody who is eighteen, and none beyond", () => {
    const age = anInteger("ageMonths", 0, 311);
    const infants = Array.from({ length: 12 }, (_, month) => month);
    expect(ways(age, infants)).toEqual([
      { ageMonths: { from: 11, to: 12 } },
      ...[{ ageYears: 0 }, { ageYears: 1 }, { ageMonths: 216 }, { ageMonths: null }],
    ]);
    const notKnown = { ageMonths: null };
    expect(casesToTry(aRuleSet([age]), DAY).map(({ facts }) => facts)).toEqual([
      ...[{}, notKnown, { ageYears: 4, ageMonths: 60 }],
    ]);
  });
});
