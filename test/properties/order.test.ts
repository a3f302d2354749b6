import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const pairs = usable(setsWithCase(ruleSets));

function shuffled<One>(list: readonly One[]): fc.Arbitrary<One[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

describe("order", () => {
  it("of rules and duties in a set changes not a byte of what it says", () => {
    const reordered = pairs.chain(([set, given]) =>
      fc
        .record({ rules: shuffled(set.rules), duties: shuffled(set.duties) })
        .map((parts) => [set, given, parts] as const),
    );
    fc.assert(
      fc.property(reordered, ([set, given, parts]) => {
        const other = asked({ ...set, ...parts });
        expect(JSON.stringify(other.indicate(given))).toBe(JSON.stringify(asked(set).indicate(given)));
        expect(JSON.stringify(other.bounds(given))).toBe(JSON.stringify(asked(set).bounds(given)));
      }),
      runs(250),
    );
  });

  it("of the facts given changes nothing but the echo of what was given", () => {
    const reordered = pairs.chain(([set, given]) =>
      shuffled(Object.entries(given.facts)).map(
        (facts) => [set, given, { ...given, facts: Object.fromEntries(facts) }] as const,
      ),
    );
    fc.assert(
      fc.property(reordered, ([set, given, other]) => {
        const [one, two] = [asked(set).indicate(given), asked(set).indicate(other)];
        expect(JSON.stringify({ ...two, given: one.given })).toBe(JSON.stringify(one));
        expect(two.given).toEqual(one.given);
      }),
      runs(250),
    );
  });

  it("of the facts in a set changes only in which order questions and readings stand", () => {
    const reordered = pairs.chain(([set, given]) => shuffled(set.facts).map((facts) => [set, given, facts] as const));
    fc.assert(
      fc.property(reordered, ([set, given, facts]) => {
        const [one, two] = [asked(set).indicate(given), asked({ ...set, facts }).indicate(given)];
        const inOrder = { ask: sorted(one.ask), readings: sorted(one.readings) };
        expect({ ...two, ask: sorted(two.ask), readings: sorted(two.readings) }).toEqual({ ...one, ...inOrder });
      }),
      runs(250),
    );
  });

  it("of the parts of a group changes neither a level nor a rule nor a question", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const other = asked(withEveryGroupTurnedRound(set));
        expect(other.bounds(given)).toEqual(asked(set).bounds(given));
        expect(other.indicate(given).ask).toEqual(asked(set).indicate(given).ask);
      }),
      runs(250),
    );
  });
});

function sorted<One extends { readonly fact: string }>(list: readonly One[]): readonly One[] {
  return list.toSorted((a, b) => a.fact.localeCompare(b.fact));
}

function withEveryGroupTurnedRound(set: RuleSet): RuleSet {
  const turn = <One extends Condition>(condition: One): One => {
    if ("all" in condition) return { all: condition.all.map(turn).reverse() } as unknown as One;
    if ("any" in condition) return { any: condition.any.map(turn).reverse() } as unknown as One;
    return "not" in condition ? ({ not: turn(condition.not) } as unknown as One) : condition;
  };
  return {
    ...set,
    rules: set.rules.map((rule) => ({ ...rule, conditions: turn(rule.conditions) })),
    counts: set.counts.map((count) => ({ ...count, of: count.of.map(turn).reverse() })),
  };
}
