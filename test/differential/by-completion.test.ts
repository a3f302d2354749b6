import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { unshrunk } from "../generated/runs.js";
import { agree, byCompletion } from "./expected.js";
import { deepSets, plainSets } from "./sets.js";
import { threeSparseCases } from "./sparse-cases.js";

describe("where json-rules-engine is run on every completion of what is known", () => {
  it("each place holds if it does in all of them and may hold if it does in some, in 1,800 sets and cases", async () => {
    const { exact, undecided, refused } = await agreed(plainSets, 600);
    expect(exact).toBeGreaterThan(1_300);
    expect(undecided).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(100);
  });

  it("so does each place of rules up to twelve groups deep, in 600 sets and cases", async () => {
    const { exact, undecided } = await agreed(deepSets, 200);
    expect(exact).toBeGreaterThan(350);
    expect(undecided).toBeGreaterThan(350);
  });
});

/** How many cases of each sort agreed: tried on every completion, not decided at some place, contradictory. */
async function agreed(sets: fc.Arbitrary<RuleSet>, numRuns: number): Promise<Record<string, number>> {
  const tally = { exact: 0, undecided: 0, refused: 0 };
  const property = fc.asyncProperty(threeSparseCases(sets), async ([set, cases, picks]) => {
    const expected = await byCompletion(set, cases, picks);
    agree(expected);
    for (const { results, isExact } of expected.cases) {
      tally.refused += Number(results === undefined);
      tally.exact += Number(results !== undefined && isExact);
      tally.undecided += Number(Object.values(results ?? {}).includes("unknown"));
    }
  });
  await fc.assert(property, unshrunk(numRuns));
  return tally;
}
