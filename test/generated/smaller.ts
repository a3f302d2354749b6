import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { setInShort } from "../../src/testing/made-up/set-in-short.js";
import { omit } from "../../src/testing/shrinking/leaving-out.js";
import { smallerRuleSets } from "../../src/testing/shrinking/smaller-rule-sets.js";
import type { MadeUpCase } from "./asked.js";

/** A rule set with a case for it. */
export type SetAndCase = readonly [RuleSet, MadeUpCase];

/**
 * The smallest set and case, reached by leaving out one thing after another, of which the same is still true.
 *
 * What is generated in chained steps does not shrink by itself.
 */
export function smallest(pair: SetAndCase, isStillTrue: (pair: SetAndCase) => boolean): SetAndCase {
  const next = smaller(pair).find((candidate) => {
    try {
      return isStillTrue(candidate);
    } catch {
      return false;
    }
  });
  return next === undefined ? pair : smallest(next, isStillTrue);
}

function smaller([set, given]: SetAndCase): readonly SetAndCase[] {
  const cases = Object.keys(given.facts).map((id) => ({ ...given, facts: omit(given.facts, id) }));
  return [...smallerRuleSets(set).map((less) => [less, given] as const), ...cases.map((less) => [set, less] as const)];
}

/** What of a set and a case bears on how it comes out, short enough to read. */
export function inShort([set, given]: SetAndCase): string {
  return `${setInShort(set)}\ngiven: ${JSON.stringify(given)}`;
}
