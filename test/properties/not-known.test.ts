import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const pairs = usable(setsWithCase(ruleSets));

describe("a fact that was asked and is not known", () => {
  it("decides like one that was not asked", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const told = Object.entries(given.facts).filter(([, value]) => value !== null);
        const nulls = Object.fromEntries(set.facts.map(({ id }) => [id, null]));
        const left = asked(set).indicate({ ...given, facts: Object.fromEntries(told) });
        const filled = asked(set).indicate({ ...given, facts: { ...nulls, ...Object.fromEntries(told) } });
        expect(JSON.stringify({ ...filled, given: left.given })).toBe(JSON.stringify(left));
      }),
      runs(300),
    );
  });
});
