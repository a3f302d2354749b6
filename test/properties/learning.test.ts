import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithMoreKnown } from "../generated/arbitrary-learning.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { ranks } from "./ranks.js";

const learning = setsWithMoreKnown(ruleSets);

describe("learning what the case admits", () => {
  it("never lowers the level that it is at least", () => {
    fc.assert(
      fc.property(learning, ([set, before, after]) => {
        const { bounds } = asked(set);
        expect(ranks(set, bounds(after)).atLeast).toBeGreaterThanOrEqual(ranks(set, bounds(before)).atLeast);
      }),
      runs(300),
    );
  });

  it("never raises the level that it could be", () => {
    fc.assert(
      fc.property(learning, ([set, before, after]) => {
        const { bounds } = asked(set);
        expect(ranks(set, bounds(after)).couldBe).toBeLessThanOrEqual(ranks(set, bounds(before)).couldBe);
      }),
      runs(300),
    );
  });

  it("never adds a question, nor a rule for which one is asked", () => {
    const asking = (
      set: Parameters<typeof asked>[0],
      given: Parameters<ReturnType<typeof asked>["indicate"]>[0],
    ): readonly string[] =>
      asked(set)
        .indicate(given)
        .ask.flatMap(({ fact, rules }) => [fact, ...rules.map((rule) => `${fact} for ${rule}`)]);
    fc.assert(
      fc.property(learning, ([set, before, after]) => {
        expect(asking(set, before)).toEqual(expect.arrayContaining([...asking(set, after)]));
      }),
      runs(300),
    );
  });

  it("takes away a reason only with a reading on which it leant, and then names that reading as withdrawn", () => {
    let lost = 0;
    fc.assert(
      fc.property(learning, ([set, before, after]) => {
        const [then, now] = [asked(set).indicate(before), asked(set).indicate(after)];
        const withdrawn = now.readings.filter(({ state }) => state === "withdrawn").map(({ fact }) => fact);
        const gone = then.reasons.filter(({ rule }) => !now.reasons.some((reason) => reason.rule === rule));
        lost += gone.length;
        for (const { readings } of gone) expect(readings.some((fact) => withdrawn.includes(fact))).toBe(true);
      }),
      runs(800),
    );
    expect(lost).toBeGreaterThan(10);
  });

  it("never undoes a status that is certain", () => {
    fc.assert(
      fc.property(learning, ([set, before, after]) => {
        const [then, now] = [asked(set).bounds(before), asked(set).bounds(after)];
        expect(now.applies).toEqual(expect.arrayContaining([...then.applies]));
        expect([...then.mayApply, ...then.applies]).toEqual(expect.arrayContaining([...now.mayApply, ...now.applies]));
      }),
      runs(300),
    );
  });
});
