import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { allValues } from "../../../src/facts/values.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { ruleSets } from "../../../src/testing/made-up/rule-sets.js";
import { groundOf } from "../../../src/verify/model/ground.js";
import { newProver } from "../../../src/verify/model/prover.js";
import { SENSES, type Sense } from "../../../src/verify/model/sense.js";
import { type FoundCase, smallestCase } from "../../../src/verify/model/smallest-case.js";
import { asked } from "../../generated/asked.js";
import { runs } from "../../generated/runs.js";
import { unlessRefused } from "../../properties/by-the-engine.js";

const BY_SENSE = { "at-least": "applies", "points-to": "appliesWithReadings" } as const;

/** Whether the engine takes the case, and says that the rule speaks in that sense. */
function speaks(rule: string, sense: Sense, { on, facts }: FoundCase, set: RuleSet): boolean {
  const said = unlessRefused(() => asked(set).bounds({ on, facts }));
  if (said === undefined) return false;
  if (sense === "could-be") return [...said.applies, ...said.mayApply].includes(rule);
  return sense === "could-point-to" ? false : said[BY_SENSE[sense]].includes(rule);
}

/**
 * The values that say less of harm than this one: lower of a harm and of what is neither, higher of what protects. A choice
 * has none, and an age is said in whole years where that says the same.
 */
function quieter(fact: Fact, value: Scalar): readonly Scalar[] {
  if (fact.kind === "choice" || fact.id === "ageMonths") return [];
  const inOrder = fact.direction === "protective" ? [...allValues(fact)].reverse() : allValues(fact);
  return inOrder.slice(0, inOrder.indexOf(value));
}

describe("the smallest case in which a rule speaks", () => {
  it("is one, for the engine; without any of its facts it is none, nor with any of them said more quietly", () => {
    let given = 0;
    fc.assert(
      fc.property(ruleSets, (set) => {
        const prover = newProver(groundOf([set]), "partial");
        for (const rule of prover.bench.ground.subjects[0]?.rules ?? []) {
          for (const sense of SENSES) {
            const example = smallestCase(prover, [prover.encoded.speaks(rule, sense)]);
            if (example === undefined) continue;
            expect(speaks(rule.name, sense, example, set)).toBe(true);
            given += Object.keys(example.facts).length;
            for (const [id, value] of Object.entries(example.facts)) {
              const { [id]: _, ...without } = example.facts;
              expect(speaks(rule.name, sense, { on: example.on, facts: without }, set)).toBe(false);
              const fact = set.facts.find((one) => one.id === id);
              for (const less of fact === undefined ? [] : quieter(fact, value)) {
                const facts = { ...example.facts, [id]: less };
                expect(speaks(rule.name, sense, { on: example.on, facts }, set)).toBe(false);
              }
            }
          }
        }
      }),
      runs(200),
    );
    expect(given).toBeGreaterThan(300);
  });

  it("is the same whenever it is asked for", () => {
    fc.assert(
      fc.property(ruleSets, (set) => {
        const found = (): readonly (FoundCase | undefined)[] => {
          const prover = newProver(groundOf([set]), "partial");
          const [subject] = prover.bench.ground.subjects;
          return (subject?.rules ?? []).map((rule) => smallestCase(prover, [prover.encoded.speaks(rule, "at-least")]));
        };
        expect(found()).toEqual(found());
      }),
      runs(50),
    );
  });
});
