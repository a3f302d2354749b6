import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { unshrunk } from "../generated/runs.js";
import { agree, onWholeCases } from "./expected.js";
import { deepSets, plainSets } from "./sets.js";
import { fourWholeCases } from "./whole-cases.js";

describe("on a case in which everything is known, json-rules-engine and the reasons say the same at every place of", () => {
  it("every rule and duty, in 2,400 sets and cases", async () => {
    expect(await placesAgreed(plainSets, 600)).toBeGreaterThan(30_000);
  });

  it("rules up to twelve groups deep, over names, counts and opposites of each other, in 1,000 sets and cases", async () => {
    expect(await placesAgreed(deepSets, 250)).toBeGreaterThan(50_000);
  });
});

async function placesAgreed(sets: fc.Arbitrary<RuleSet>, numRuns: number): Promise<number> {
  let places = 0;
  const property = fc.asyncProperty(fourWholeCases(sets), async ([set, cases]) => {
    const expected = await onWholeCases(set, cases);
    agree(expected);
    for (const { results } of expected.cases) places += Object.keys(results ?? {}).length;
  });
  await fc.assert(property, unshrunk(numRuns));
  return places;
}
