import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonScore } from "../../src/kernel/wilson.js";
import { runs } from "../generated/runs.js";

describe("the upper end of Wilson's interval", () => {
  test.each([
    // Worked out from the formula as it was published, apart from this code.
    [0, 10, 0.27753],
    [1, 10, 0.40415],
    [0, 100, 0.03699],
    [5, 100, 0.11175],
    [50, 100, 0.59617],
    [10, 10, 1],
  ])("of %i in %i", (found, all, share) => {
    expect(wilsonScore(found, all).to).toBeCloseTo(share, 4);
  });

  test("lies near three in so many where none was found: the rule of three", () => {
    for (const all of [100, 300, 1_000]) expect(Math.abs(wilsonScore(0, all).to - 3 / all)).toBeLessThan(1 / all);
  });

  test("falls as more are looked at and rises as more are found", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }), (all, some) => {
        const found = Math.min(some, all - 1);
        expect(wilsonScore(found, all).to).toBeLessThanOrEqual(wilsonScore(found + 1, all).to);
        expect(wilsonScore(found, all + 1).to).toBeLessThan(wilsonScore(found, all).to + 1e-12);
        expect(wilsonScore(found, all).to).toBeGreaterThan(found / all);
      }),
      runs(300),
    );
  });
});
