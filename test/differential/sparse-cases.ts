import * as fc from "fast-check";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { casesFor } from "../generated/arbitrary-cases.js";
import type { MadeUpCase } from "../generated/asked.js";

/** So many completions of a case are tried; where there are no more, all of them are. */
const MOST_COMPLETIONS = 48;

/** A set with three cases of which each fact is known, known in part or not known, and which completions to try if need be. */
export function threeSparseCases(
  sets: fc.Arbitrary<RuleSet>,
): fc.Arbitrary<readonly [RuleSet, readonly MadeUpCase[], readonly number[]]> {
  const picks = fc.array(fc.noBias(fc.nat()), { minLength: MOST_COMPLETIONS, maxLength: MOST_COMPLETIONS });
  return sets.chain((set) =>
    fc.tuple(fc.constant(set), fc.array(casesFor(set), { minLength: 3, maxLength: 3 }), picks),
  );
}
