import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { ranks } from "./ranks.js";

const pairs = usable(setsWithCase(ruleSets));

describe("the three levels", () => {
  it("stand in order: at least, points to, could be", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const { atLeast, pointsTo, couldBe } = ranks(set, asked(set).bounds(given));
        expect([atLeast, pointsTo, couldBe]).toEqual([atLeast, pointsTo, couldBe].toSorted((a, b) => a - b));
      }),
      runs(300),
    );
  });

  it("are the same in the bare bounds as in the whole indication", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const { atLeast, pointsTo, couldBe, enoughKnown } = asked(set).indicate(given);
        expect(asked(set).bounds(given)).toMatchObject({ atLeast, pointsTo, couldBe, enoughKnown });
      }),
      runs(300),
    );
  });

  it("leave nothing to ask exactly when they are settled and no danger is open", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const { ask, settled } = asked(set).indicate(given);
        const isDangerOpen = ask.some(({ kind }) => kind === "danger");
        expect(ask.length === 0).toBe(settled && !isDangerOpen);
      }),
      runs(300),
    );
  });

  it("are settled exactly when the lowest that it can be is the highest that it can be", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const { settled, atLeast, couldBe } = asked(set).indicate(given);
        expect(settled).toBe(atLeast.id === couldBe.id);
      }),
      runs(300),
    );
  });

  it("are the lowest level with not enough known only while a danger is open", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const { ask, enoughKnown, pointsTo } = asked(set).indicate(given);
        const isDangerOpen = ask.some(({ kind }) => kind === "danger");
        expect(enoughKnown).toBe(!(isDangerOpen && pointsTo.id === set.levels[0]?.id));
      }),
      runs(300),
    );
  });

  it("are never lower with more rules than with the floor rules alone", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const floor = { ...set, rules: set.rules.filter(({ binding }) => binding !== "indicative") };
        const [least, whole] = [ranks(floor, asked(floor).bounds(given)), ranks(set, asked(set).bounds(given))];
        expect(whole.atLeast).toBeGreaterThanOrEqual(least.atLeast);
        expect(whole.pointsTo).toBeGreaterThanOrEqual(least.pointsTo);
        expect(whole.couldBe).toBeGreaterThanOrEqual(least.couldBe);
      }),
      runs(300),
    );
  });
});
