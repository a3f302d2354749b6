import type * as fc from "fast-check";
import type { Fact } from "../../facts/fact.js";
import { plainFact } from "./facts.js";

/** What a made-up fact is called. */
export interface ArbitraryFactOptions {
  /** `factA`, if left out. */
  readonly id?: string;
}

/**
 * Facts of every kind and direction, with at most five values, worded so that a rule file may define them.
 *
 * They presuppose nothing and are read as nothing while they are unknown; facts of `arbitraryRuleSet` may.
 *
 * @example
 * fc.assert(fc.property(arbitraryFact({ id: "clutterScale" }), (fact) => ourForm.asks(fact)));
 */
export function arbitraryFact({ id = "factA" }: ArbitraryFactOptions = {}): fc.Arbitrary<Fact> {
  return plainFact(id);
}
