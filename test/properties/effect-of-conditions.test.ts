import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison, Condition } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { conditionsWithoutEffect } from "../../src/verify/effect/conditions-without-effect.js";
import { comparisonsWrittenIn } from "../../src/verify/effect/written-comparisons.js";
import { groundOf } from "../../src/verify/model/ground.js";
import { runs } from "../generated/runs.js";
import { always, changedAt, never, speakerIn } from "../verify/changed-at.js";
import { completionsOf } from "./completions.js";
import { possibleValues } from "./possible-values.js";

/** Sets for children only, whose rules are in force at all times. */
const sets = ruleSets.map(
  (set): RuleSet => ({
    ...set,
    rules: set.rules.map(({ inForce: _, ...rule }) => rule),
    ages: {},
  }),
);

/** How a rule comes out of every child that there can be, as a text. */
function outcomes(set: RuleSet, name: string): string {
  const possible = possibleValues(set, {});
  if (possible === undefined) throw new Error("nothing known contradicts nothing");
  return completionsOf(set, possible).tableOf(speakerIn(set, name).conditions).join("");
}

describe("what is proved of the comparisons of a rule", () => {
  it("is so of every child that there can be: with it taken as met or as not met the rule says the same, or it does not", () => {
    const tally = { without: 0, with: 0, constant: 0 };
    fc.assert(
      fc.property(sets, (set) => {
        const ground = groundOf([set]);
        const [subject] = ground.subjects;
        if (subject === undefined) throw new Error("no subject");
        const { without, constant, inconclusive } = conditionsWithoutEffect(ground, subject);
        expect(inconclusive).toEqual([]);
        for (const speaker of [...subject.rules, ...subject.duties]) {
          const { name } = speaker;
          const itself = outcomes(set, name);
          const found = constant.find(({ rule }) => rule === name)?.applies;
          expect(found).toBe(itself.includes("0") ? (itself.includes("1") ? undefined : "never") : "always");
          tally.constant += Number(found !== undefined);
          if (found !== undefined) continue;
          for (const { at } of comparisonsWrittenIn(speaker, set)) {
            const same = (change: (one: Comparison) => Condition): boolean =>
              outcomes(changedAt(set, at, change), name) === itself;
            const [asMet, asNotMet] = [same(always), same(never)];
            const taken = without.find((one) => one.rule === name && one.at === at)?.taken;
            expect(taken).toBe(asMet ? (asNotMet ? "either" : "as met") : asNotMet ? "as not met" : undefined);
            tally[taken === undefined ? "with" : "without"] += 1;
          }
        }
      }),
      runs(400),
    );
    console.info(tally);
    expect(Math.min(tally.with, tally.without, tally.constant)).toBeGreaterThan(100);
  });
});
