import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { type OtherValues, type WhatIf, whatIf } from "../../src/engine/what-if.js";
import { england } from "../../src/england/england.js";
import type { Case } from "../../src/facts/case.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { readGiven } from "../../src/facts/read-given.js";
import { allValues } from "../../src/facts/values.js";
import { valuesLeft } from "../../src/facts/values-left.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { aBoolean, anInteger } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { comparisonOf } from "../../src/testing/made-up/comparisons.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked, type MadeUpCase, TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { unlessRefused } from "./by-the-engine.js";

function ask(set: RuleSet, given: MadeUpCase, to: string): WhatIf {
  return whatIf(compile(set), given as unknown as Case, { to });
}

/** The values of which any will do. */
function valuesAmong(
  facts: readonly Fact[],
  id: string,
  value: OtherValues["values"][string] | null,
): readonly Scalar[] {
  if (typeof value === "object" && value !== null && "oneOf" in value) return value.oneOf;
  const fact = facts.find((one) => one.id === id);
  const read = fact && readGiven(fact, value);
  return read?.ok ? read.left : [];
}

/** Each change as a text: the facts with one value each. */
function changesOf({ sets }: WhatIf, facts: readonly Fact[]): readonly string[] {
  const valuesOf = (id: string, values: OtherValues["values"]): readonly Scalar[] =>
    valuesAmong(facts, id, values[id] ?? null);
  return sets.flatMap(({ facts: ids, ways }) =>
    ways.flatMap(({ values }) => everyChoice(ids.map((id) => valuesOf(id, values))).map((some) => textOf(ids, some))),
  );
}

function everyChoice(lists: readonly (readonly Scalar[])[]): readonly (readonly Scalar[])[] {
  return lists.reduce<readonly (readonly Scalar[])[]>(
    (chosen, list) => chosen.flatMap((some) => list.map((value) => [...some, value])),
    [[]],
  );
}

function textOf(ids: readonly string[], values: readonly Scalar[]): string {
  return ids.map((id, place) => `${id}=${values[place]}`).join(" ");
}

/** Every set of so many of the facts, in their order. */
function setsOf(facts: readonly Fact[], many: number): readonly (readonly Fact[])[] {
  if (many === 0) return [[]];
  return facts.flatMap((fact, place) => setsOf(facts.slice(place + 1), many - 1).map((rest) => [fact, ...rest]));
}

/** The same by trying every value of every one, two and three facts. */
function byTrying(set: RuleSet, given: MadeUpCase, to: string): readonly string[] {
  const { bounds } = asked(set);
  const pointsThere = (facts: WrittenFacts): boolean =>
    unlessRefused(() => bounds({ on: given.on, facts }))?.pointsTo.id === to;
  if (pointsThere(given.facts)) return [""];
  const index = new Map(set.facts.map((fact) => [fact.id, fact]));
  const known = valuesLeft(index, given.facts, {});
  const isNow = ({ id }: Fact, value: Scalar): boolean =>
    known.ok && known.value.get(id)?.length === 1 && known.value.get(id)?.[0] === value;
  const changeable = set.facts.filter(({ id, nature }) => id !== "ageMonths" && nature !== "status");
  const found: { readonly ids: readonly string[]; readonly text: string }[] = [];
  for (const many of [1, 2, 3]) {
    for (const facts of setsOf(changeable, many)) {
      const ids = facts.map(({ id }) => id);
      if (found.some((less) => less.ids.length < many && less.ids.every((id) => ids.includes(id)))) continue;
      for (const values of everyChoice(facts.map((fact) => allValues(fact).filter((value) => !isNow(fact, value))))) {
        const other = Object.fromEntries(ids.map((id, place) => [id, values[place] ?? null]));
        if (pointsThere({ ...given.facts, ...other })) found.push({ ids, text: textOf(ids, values) });
      }
    }
  }
  return found.map(({ text }) => text);
}

function withGoal(sets: fc.Arbitrary<RuleSet>): fc.Arbitrary<readonly [RuleSet, MadeUpCase, string]> {
  return usable(setsWithCase(sets)).chain(([set, given]) =>
    fc.tuple(fc.constant(set), fc.constant(given), fc.constantFrom(...set.levels.map(({ id }) => id))),
  );
}

const times = anInteger("times", 0, 4);

/** A number is divided otherwise by the rule on it than by what another fact, which no rule names, presupposes of it. */
const dividedTwice = fc.tuple(comparisonOf(times), comparisonOf(times)).map(([one, appliesWhen]) => {
  const rule = aRule("on-times", { all: [one] });
  return aRuleSet([times, aBoolean("seen", { appliesWhen })], { rules: [rule] });
});

function asByTrying([set, given, to]: readonly [RuleSet, MadeUpCase, string]): void {
  const found = ask(set, given, to);
  expect(found.complete).toBe(true);
  expect([...changesOf(found, set.facts)].sort()).toEqual([...byTrying(set, given, to)].sort());
}

describe("whatIf", () => {
  it("finds what trying every value of every three facts finds, no more and no less", () => {
    fc.assert(fc.property(withGoal(ruleSets), asByTrying), runs(4_000));
  });

  it("does so as well where what another fact presupposes divides the values of one, and no rule does", () => {
    fc.assert(fc.property(withGoal(dividedTwice), asByTrying), runs(500));
  });

  it("leads there in whatever way it names, for children under the national rules", () => {
    const national = england();
    const thresholds = compile(national);
    fc.assert(
      fc.property(
        writtenCases(national, { on: TODAY }),
        fc.constantFrom(...national.levels.map(({ id }) => id)),
        fc.nat(),
        (given, to, which) => {
          const said = unlessRefused(() => whatIf(thresholds, given as unknown as Case, { to }));
          if (said === undefined || said.sets.length === 0) return;
          const ways = said.sets[which % said.sets.length]?.ways ?? [];
          for (const { values } of ways) {
            const other = Object.fromEntries(
              Object.entries(values).map(([id, value]) => [id, valuesAmong(national.facts, id, value).at(-1)]),
            );
            const then = { on: given.on, facts: { ...said.given, ...other } };
            expect(thresholds.bounds(then as unknown as Case).pointsTo.id).toBe(to);
          }
        },
      ),
      runs(100),
    );
  });
});
