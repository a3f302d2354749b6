import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england } from "../../src/england/england.js";
import { expand } from "../../src/ruleset/expand.js";
import { wrongPolarity } from "../../src/ruleset/polarity.js";
import { aBoolean, anOrdered } from "../generated/a-fact.js";
import { aRule, aRuleSet } from "../generated/a-rule-set.js";
import { withMoreKnown } from "../generated/arbitrary-learning.js";
import { vocabularyOf } from "../generated/arbitrary-rule-sets.js";
import { asked } from "../generated/asked.js";
import { childrenOf } from "../generated/children.js";
import { runs, unshrunk } from "../generated/runs.js";
import { MORE, tryEveryRule } from "./for-every-rule.js";
import { keeps, lawsOf } from "./laws-of-a-set.js";
import { ranks } from "./ranks.js";

const set = england();
const floor = { ...set, rules: set.rules.filter(({ binding }) => binding !== "indicative") };
const { bounds, indicate } = asked(set);
const children = childrenOf(set);
const learning = children.cases.chain((before) => withMoreKnown(set, before).map((after) => [before, after] as const));

/** Whether help is agreed to, who told the family and who reports change what is done, never a level. */
const NEVER_A_LEVEL = ["agreementToHelp", "familyTold", "reporterRole", "interpreterNeeded"];
/** Whether carers take part may show that early help fails, and so raise a level; it stands in no floor rule. */
const NEVER_A_FLOOR = [...NEVER_A_LEVEL, "carerEngagement"];

/** A child about any rule, and the same with another answer to one question. */
function otherwise(id: string, of: typeof set): fc.Arbitrary<Parameters<typeof keeps>[0]> {
  const facts = set.facts.filter((fact) => fact.id === id);
  return fc
    .tuple(fc.constantFrom(...facts), fc.constantFrom(...of.rules))
    .chain(([fact, rule]) => children.raised(fact, rule));
}

describe("by England's thresholds", () => {
  it("no rule could be ended by more harm, nor any reading", () => {
    const vocabulary = vocabularyOf(set);
    const readings = set.facts.flatMap(({ whenUnknown }) => whenUnknown?.when ?? []);
    const conditions = [...set.rules.map((rule) => rule.conditions), ...readings];
    const wrong = conditions.flatMap((condition) => wrongPolarity(expand(condition, vocabulary), vocabulary.facts));
    expect(wrong.filter(({ why }) => why === "harm-must-not-lower")).toEqual([]);
  });

  it("raising a harm fact lowers no level, of two children for each fact and each rule that names it", () => {
    expect(tryEveryRule(set, ({ direction }) => direction === "harm", "falls", 2)).toBeGreaterThan(400);
  });

  it("raising a protective fact raises no level, of 50 children for each fact and each rule that names it", () => {
    expect(tryEveryRule(set, ({ direction }) => direction === "protective", "rises", 50)).toBeGreaterThan(150);
  });

  it("at least, points to and could be stand in order, of 150 children", () => {
    fc.assert(
      fc.property(children.cases, (given) => {
        const { atLeast, pointsTo, couldBe } = ranks(set, bounds(given));
        expect([atLeast, pointsTo, couldBe]).toEqual([atLeast, pointsTo, couldBe].toSorted((a, b) => a - b));
      }),
      unshrunk(150 * MORE),
    );
  });

  it("nothing is asked exactly when the level is settled and no danger is open, of 60 children", () => {
    fc.assert(
      fc.property(children.cases, (given) => {
        const { ask, settled } = indicate(given);
        expect(ask.length === 0).toBe(settled && !ask.some(({ kind }) => kind === "danger"));
      }),
      unshrunk(60 * MORE),
    );
  });

  it("learning more never lowers at least and never raises could be, of 150 children", () => {
    fc.assert(
      fc.property(learning, ([before, after]) => {
        const [then, now] = [ranks(set, bounds(before)), ranks(set, bounds(after))];
        expect([now.atLeast >= then.atLeast, now.couldBe <= then.couldBe]).toEqual([true, true]);
      }),
      unshrunk(150 * MORE),
    );
  });

  it("learning more takes away a reason only with a reading on which it leant, now withdrawn, of 150 children", () => {
    fc.assert(
      fc.property(learning, ([before, after]) => {
        const now = bounds(after).appliesWithReadings;
        if (bounds(before).appliesWithReadings.every((rule) => now.includes(rule))) return;
        const gone = indicate(before).reasons.filter(({ rule }) => !now.includes(rule));
        const readings = indicate(after).readings.filter(({ state }) => state === "withdrawn");
        for (const { readings: leant } of gone) expect(readings.some(({ fact }) => leant.includes(fact))).toBe(true);
      }),
      unshrunk(150 * MORE),
    );
  });

  it("learning more adds no question, of 40 children", () => {
    fc.assert(
      fc.property(learning, ([before, after]) => {
        const [then, now] = [indicate(before).ask.map(({ fact }) => fact), indicate(after).ask.map(({ fact }) => fact)];
        expect(then).toEqual(expect.arrayContaining(now));
      }),
      unshrunk(40 * MORE),
    );
  });

  it.each(NEVER_A_LEVEL)("%s moves no level, of 40 children", (id) => {
    const { moves } = lawsOf(set);
    fc.assert(
      fc.property(otherwise(id, set), (pair) => keeps(pair, moves)),
      unshrunk(40 * MORE),
    );
  });

  it.each(NEVER_A_FLOOR)("%s moves no level that the floor rules fix, of 40 children", (id) => {
    const { moves } = lawsOf(floor);
    fc.assert(
      fc.property(otherwise(id, floor), (pair) => keeps(pair, moves)),
      unshrunk(40 * MORE),
    );
  });
});

describe("the made-up children", () => {
  it("are at every level, with and without readings, settled and not", () => {
    const seen = fc.sample(children.cases, runs(250)).flatMap((given) => {
      const { atLeast, pointsTo, couldBe } = bounds(given);
      const isSettled = atLeast.id === couldBe.id ? "settled" : "open";
      return [`at least ${atLeast.id}`, isSettled, atLeast.id === pointsTo.id ? "as given" : "by a reading"];
    });
    const wanted = set.levels.map(({ id }) => `at least ${id}`);
    expect(seen).toEqual(expect.arrayContaining([...wanted, "settled", "open", "as given", "by a reading"]));
  });
});

describe("the search through every rule finds out thresholds by which", () => {
  const harm = anOrdered("harm", ["none", "slight", "grave"], { direction: "harm" });
  const safe = aBoolean("safe", { direction: "protective" });
  const agreed = aBoolean("agreed");
  const [alone, others] = [
    aBoolean("alone", { direction: "harm" }),
    { fact: "alone", operator: "equal", value: true } as const,
  ];

  it("more harm ends a rule", () => {
    const rules = [aRule("slight-alone", { all: [{ fact: "harm", operator: "equal", value: "slight" }] })];
    expect(() => tryEveryRule(aRuleSet([harm, alone], { rules }), ({ id }) => id === "harm", "falls", 20)).toThrow(
      "Property failed",
    );
  });

  it("a protection raises a level", () => {
    const rules = [aRule("safe-and-alone", { all: [{ fact: "safe", operator: "equal", value: true }, others] })];
    expect(() => tryEveryRule(aRuleSet([safe, alone], { rules }), ({ id }) => id === "safe", "rises", 20)).toThrow(
      "Property failed",
    );
  });

  it("what the family agrees to moves a level", () => {
    const rules = [aRule("not-agreed", { all: [{ fact: "agreed", operator: "equal", value: false }, others] })];
    expect(() => tryEveryRule(aRuleSet([agreed, alone], { rules }), ({ id }) => id === "agreed", "moves", 20)).toThrow(
      "Property failed",
    );
  });
});
