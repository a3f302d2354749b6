import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explainUnder } from "../../src/engine/explain-under.js";
import { indicateUnder } from "../../src/engine/indicate-under.js";
import type { IndicatedUnder } from "../../src/engine/under/indicated-under.js";
import { england } from "../../src/england/england.js";
import type { Case } from "../../src/facts/case.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { casesFor, setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import type { MadeUpCase } from "../generated/asked.js";
import { TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { unlessRefused } from "./by-the-engine.js";

function under(sets: readonly RuleSet[], given: MadeUpCase): IndicatedUnder {
  return indicateUnder(
    sets.map((set) => compile(set)),
    given as unknown as Case,
  );
}

/** The same with what is said by set in the opposite order. */
function swapped({ answers, under: each, rules, duties, questions, ...rest }: IndicatedUnder): IndicatedUnder {
  return {
    ...rest,
    under: each.toReversed(),
    answers: Object.fromEntries(Object.entries(answers).map(([key, values]) => [key, values.toReversed()])),
    rules: rules.map((one) => ({
      ...one,
      under: one.under.toReversed(),
      clauses: one.clauses.map((clause) => clause.toReversed()),
    })),
    duties: duties.map((one) => ({ ...one, under: one.under.toReversed() })),
    questions: questions.map((one) => ({ ...one, askedBy: one.askedBy.toReversed() })),
  };
}

/** Another set over the same facts: rules of each, by name, from either of two that were made up. */
const pairs = ruleSets
  .chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.array(fc.constantFrom("kept", "left out", "another's conditions"), { minLength: 8, maxLength: 8 }),
      casesFor(one),
    ),
  )
  .map(([one, fates, given]): readonly [RuleSet, RuleSet, MadeUpCase] => {
    const rules = one.rules.flatMap((rule, place) => {
      const fate = fates[place % fates.length];
      const other = one.rules[(place + 1) % one.rules.length] ?? rule;
      return fate === "left out" ? [] : [fate === "kept" ? rule : { ...rule, conditions: other.conditions }];
    });
    return [one, { ...one, rules }, given];
  });

describe("one case under several rule sets", () => {
  it("never parts under the same set twice, or three times", () => {
    fc.assert(
      fc.property(usable(setsWithCase(ruleSets)), ([set, given]) => {
        const { agree, answers, rules, duties, questions } = under([set, set, set], given);
        expect({ agree, answers, rules, duties, questions }).toEqual({
          agree: true,
          answers: {},
          rules: [],
          duties: [],
          questions: [],
        });
      }),
      runs(150),
    );
  });

  it("is answered the other way round with the sets swapped, and each set says what it says alone", () => {
    let parted = 0;
    fc.assert(
      fc.property(pairs, ([one, other, given]) => {
        const said = unlessRefused(() => under([one, other], given));
        if (said === undefined) return;
        if (!said.agree) parted++;
        expect(swapped(said)).toEqual(under([other, one], given));
        const alone = [one, other].map((set) => compile(set).indicate(given as unknown as Case));
        expect(said.under.map(({ indication }) => indication)).toEqual(alone);
      }),
      runs(300),
    );
    expect(parted).toBeGreaterThan(50);
  });

  it("parts over a rule wherever the sets come to different levels, and never without one", () => {
    fc.assert(
      fc.property(pairs, ([one, other, given]) => {
        const said = unlessRefused(() => under([one, other], given));
        if (said?.answers.pointsTo === undefined) return;
        expect(said.rules.length).toBeGreaterThan(0);
      }),
      runs(300),
    );
  });

  const national = england();
  const without = { ...national, rules: national.rules.filter((_, place) => place % 3 > 0) };

  it("ends with the caveat and with who spoke, for children under the national rules and some of them", () => {
    fc.assert(
      fc.property(writtenCases(national, { on: TODAY }), (given) => {
        const text = explainUnder(under([national, without], given)).replaceAll(/\s+/g, " ");
        expect(text).toContain("supports professional judgement and never replaces it");
        expect(text.startsWith("WHAT EACH SAYS")).toBe(true);
      }),
      runs(60),
    );
  });
});
