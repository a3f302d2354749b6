import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import type { SetAndCase } from "../generated/smaller.js";
import { byBruteForce } from "./by-brute-force.js";
import { byTheEngine } from "./by-the-engine.js";
import { type Compiler, differences } from "./compared.js";
import { engineWith } from "./faulty-engine.js";
import type { MaybeOutcome } from "./outcome.js";
import { PLANTED_FAULTS } from "./planted-faults.js";

/** As many as the comparison with the engine itself tries. */
const PAIRS: readonly SetAndCase[] = fc.sample(setsWithCase(ruleSets), runs(3_000));
const EXPECTED = new Map<SetAndCase, MaybeOutcome>();

describe("the comparison with brute force finds out an engine in which", () => {
  it.each(PLANTED_FAULTS.map((fault) => [fault.says, fault] as const))("%s", async (says, fault) => {
    const place = firstDifference(PAIRS, await engineWith(fault));
    if (process.env.SHOW_FAULTS !== undefined) console.info(`${place + 1}\t${says}`);
    expect(place).not.toBe(-1);
  });

  it("no fault is planted: there it finds none", async () => {
    expect(firstDifference(PAIRS.slice(0, 500), await engineWith())).toBe(-1);
  });
});

/** Place of the first set and case on which an engine says something else than brute force, or fails; -1 for none. */
function firstDifference(pairs: readonly SetAndCase[], compiler: Compiler): number {
  return pairs.findIndex((pair) => {
    const [ruleSet, given] = pair;
    if (!EXPECTED.has(pair)) EXPECTED.set(pair, byBruteForce(ruleSet, given));
    try {
      return differences(byTheEngine(asked(ruleSet, compiler), given), EXPECTED.get(pair)).length > 0;
    } catch {
      return true;
    }
  });
}
