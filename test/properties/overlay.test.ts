import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeRank } from "../../src/domain/route.js";
import type { Bounds } from "../../src/engine/indication.js";
import { england } from "../../src/england/england.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import { asked } from "../generated/asked.js";
import { childrenOf } from "../generated/children.js";
import { overlaysOn } from "../generated/overlays.js";
import { runs } from "../generated/runs.js";

const set = england();
const floor = asked({ ...set, rules: set.rules.filter(({ binding }) => binding !== "indicative") });
const children = childrenOf(set).cases;
const LEVELS = ["atLeast", "pointsTo", "couldBe"] as const;

function routes(bounds: Bounds): readonly number[] {
  return LEVELS.map((level) => routeRank(bounds[level].route));
}

describe("a council's thresholds on top of England's", () => {
  it("take no child below the route that the floor rules alone give, whatever they remove, replace, place or take", () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(overlaysOn(set), fc.array(children, { minLength: 4, maxLength: 4 }), (file, cases) => {
        const overlay = readRuleSet(file, { bases: [set] });
        if (!overlay.ok) {
          refused += 1;
          return;
        }
        read += 1;
        const local = asked(overlay.value);
        for (const given of cases) {
          const [least, found] = [routes(floor.bounds(given)), routes(local.bounds(given))];
          expect(found.every((route, place) => route >= (least[place] ?? 0))).toBe(true);
        }
      }),
      runs(60),
    );
    // Both happen, or the law would hold for want of anything to hold of.
    expect(Math.min(read, refused)).toBeGreaterThan(5);
  });

  it("are refused when they remove or replace a floor rule, each one of them", () => {
    const floors = set.rules.filter(({ binding }) => binding !== "indicative");
    const [file] = fc.sample(overlaysOn({ ...set, rules: floors.slice(0, 1) }), { numRuns: 1, seed: 1 });
    for (const { name } of floors) {
      const removes = [{ rule: name, reason: "It is not wanted.", basis: [] }];
      const read = readRuleSet({ ...file, rules: [], replaces: [], places: [], removes }, { bases: [set] });
      const codes = read.ok ? [] : read.problems.map(({ code }) => code);
      expect(codes, name).toContain("binding-rule");
    }
  });
});
