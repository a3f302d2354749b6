import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { ruleSets } from "../generated/arbitrary-rule-sets.js";
import { asked } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import type { SetAndCase } from "../generated/smaller.js";
import { byBruteForce } from "./by-brute-force.js";
import { byTheEngine } from "./by-the-engine.js";
import { type Compiler, differences } from "./compared.js";
import { engineWith } from "./faulty-engine.js";
import type { MaybeOutcome } from "./outcome.js";
import { PLANTED_FAULTS } from "./planted-faults.js";

const BUDGET = 1_500;

describe("the comparison with brute force finds out an engine in which", () => {
  let expected: readonly (readonly [SetAndCase, MaybeOutcome])[];

  beforeAll(() => {
    const pairs = fc.sample(setsWithCase(ruleSets), runs(BUDGET));
    expected = pairs.map((pair) => [pair, byBruteForce(...pair)]);
  });

  it.each(PLANTED_FAULTS.map((fault) => [fault.says, fault] as const))("%s", async (says, fault) => {
    const place = firstDifference(expected, await engineWith(fault));
    if (process.env.SHOW_FAULTS !== undefined) console.info(`${place + 1}\t${says}`);
    expect(place).not.toBe(-1);
  });

  it("no fault is planted: there it finds none", async () => {
    expect(firstDifference(expected, await engineWith())).toBe(-1);
  });
});

function firstDifference(expected: readonly (readonly [SetAndCase, MaybeOutcome])[], compiler: Compiler): number {
  return expected.findIndex(([[ruleSet, given], outcome]) => {
    try {
      return differences(byTheEngine(asked(ruleSet, compiler), given), outcome).length > 0;
    } catch {
      return true;
    }
  });
}
