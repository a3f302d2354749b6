import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Direction, Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import { vocabularyOf } from "../../src/ruleset/expand.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { withoutWrongReadings } from "../../src/testing/made-up/readings.js";
import { isRightWayRound, ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked, type MadeUpCase } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { possibleValues } from "./possible-values.js";

/** A set, a case that gives the value of a fact of that direction, and the same case with a higher one. */
function raising(
  direction: Direction,
  sets: fc.Arbitrary<RuleSet>,
): fc.Arbitrary<readonly [RuleSet, MadeUpCase, MadeUpCase]> {
  return usable(setsWithCase(sets))
    .chain(([set, given]) => {
      const facts = set.facts.filter((fact) => fact.direction === direction);
      if (facts.length === 0) return fc.constant([set, given, given] as const);
      return fc.constantFrom(...facts).chain((fact) =>
        twoValues(fact).map(([low = 0, high = 0]) => {
          const as = (value: Scalar): MadeUpCase => ({ ...given, facts: { ...given.facts, [fact.id]: value } });
          return [set, as(low), as(high)] as const;
        }),
      );
    })
    .filter(([set, low, high]) => [low, high].every(({ facts }) => possibleValues(set, facts) !== undefined));
}

function twoValues(fact: Fact): fc.Arbitrary<readonly Scalar[]> {
  return fc.subarray([...allValues(fact)], { minLength: 2, maxLength: 2 });
}

function rightWayRound(set: RuleSet): ReadonlySet<string> {
  const vocabulary = vocabularyOf(set);
  return new Set(set.rules.filter((rule) => isRightWayRound(rule, vocabulary)).map(({ name }) => name));
}

const readable = ruleSets.map(withoutWrongReadings);

describe("a rule of the right polarity", () => {
  it("is not ended by raising a harm fact", () => {
    let held = 0;
    fc.assert(
      fc.property(raising("harm", ruleSets), ([set, low, high]) => {
        const floor = rightWayRound(set);
        const [before, after] = [asked(set).bounds(low), asked(set).bounds(high)];
        const applied = before.applies.filter((name) => floor.has(name));
        held += applied.length;
        expect(after.applies).toEqual(expect.arrayContaining(applied));
        const possible = before.mayApply.filter((name) => floor.has(name));
        expect([...after.mayApply, ...after.applies]).toEqual(expect.arrayContaining(possible));
      }),
      runs(500),
    );
    expect(held).toBeGreaterThan(50);
  });

  it("is not ended by raising a harm fact where it leans on readings of the right polarity", () => {
    let leant = 0;
    fc.assert(
      fc.property(raising("harm", readable), ([set, low, high]) => {
        const floor = rightWayRound(set);
        const [before, after] = [asked(set).bounds(low), asked(set).bounds(high)];
        const applied = before.appliesWithReadings.filter((name) => floor.has(name));
        leant += applied.filter((name) => !before.applies.includes(name)).length;
        expect(after.appliesWithReadings).toEqual(expect.arrayContaining(applied));
      }),
      runs(500),
    );
    expect(leant).toBeGreaterThan(3);
  });

  it("takes no notice of how high a protective fact is", () => {
    fc.assert(
      fc.property(raising("protective", ruleSets), ([set, low, high]) => {
        const floor = rightWayRound(set);
        const [before, after] = [asked(set).bounds(low), asked(set).bounds(high)];
        const isFloor = (name: string): boolean => floor.has(name);
        expect(after.applies.filter(isFloor)).toEqual(before.applies.filter(isFloor));
        expect(after.mayApply.filter(isFloor)).toEqual(before.mayApply.filter(isFloor));
      }),
      runs(500),
    );
  });
});
