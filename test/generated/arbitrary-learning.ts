import type * as fc from "fast-check";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { moreKnown } from "../../src/testing/cases/more-known.js";
import { terrainOf } from "../../src/testing/cases/terrain.js";
import { withFacts } from "../../src/testing/cases/written-case.js";
import { possibleValues } from "../properties/possible-values.js";
import { setsWithCase } from "./arbitrary-cases.js";
import type { MadeUpCase } from "./asked.js";
import type { SetAndCase } from "./smaller.js";

/** A set, a case, and the same case with more known of one to three facts, as far as it admits. */
export function setsWithMoreKnown(
  sets: fc.Arbitrary<RuleSet>,
): fc.Arbitrary<readonly [RuleSet, MadeUpCase, MadeUpCase]> {
  return usable(setsWithCase(sets)).chain(([set, before]) =>
    withMoreKnown(set, before).map((after) => [set, before, after] as const),
  );
}

/** Those of which the case is not refused. */
export function usable(pairs: fc.Arbitrary<SetAndCase>): fc.Arbitrary<SetAndCase> {
  return pairs.filter(([set, { facts }]) => possibleValues(set, facts) !== undefined);
}

/** The case with more known of one to three facts; the case itself where that contradicts it. */
export function withMoreKnown(set: RuleSet, before: MadeUpCase): fc.Arbitrary<MadeUpCase> {
  return moreKnown(before.facts, terrainOf(set)).map((more) => withFacts(before, more));
}
