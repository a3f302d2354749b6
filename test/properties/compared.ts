import { compile, type Thresholds } from "../../src/engine/compile.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { asked } from "../generated/asked.js";
import { inShort, type SetAndCase, smallest } from "../generated/smaller.js";
import { byBruteForce } from "./by-brute-force.js";
import { byTheEngine } from "./by-the-engine.js";
import type { MaybeOutcome } from "./outcome.js";

export type Compiler = (ruleSet: RuleSet) => Thresholds;

/** What the engine and brute force say differently of a case, key by key; empty when they agree. */
export function differences(found: MaybeOutcome, expected: MaybeOutcome): readonly string[] {
  const keys = Object.keys({ ...expected, ...found }) as (keyof NonNullable<MaybeOutcome>)[];
  return keys
    .filter((key) => JSON.stringify(found?.[key]) !== JSON.stringify(expected?.[key]))
    .map((key) => `${key}: found ${JSON.stringify(found?.[key])}, expected ${JSON.stringify(expected?.[key])}`);
}

/** Throws with the smallest set and case on which the engine and brute force differ, if they do on this one. */
export function agree(pair: SetAndCase, compiler: Compiler = compile): void {
  const differ = ([set, given]: SetAndCase): readonly string[] =>
    differences(byTheEngine(asked(set, compiler), given), byBruteForce(set, given));
  if (differ(pair).length === 0) return;
  const least = smallest(pair, (smaller) => differ(smaller).length > 0);
  throw new Error(["the engine and brute force differ:", ...differ(least), inShort(least)].join("\n"));
}
