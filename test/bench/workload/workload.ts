import type { Scalar } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";

/** What is known of a child: plain values, of which every contender can take those it is given. */
export type KnownFacts = Readonly<Record<string, Scalar>>;

/** The day on which every case is asked. */
export const DAY = "2026-11-21";

/** `sparse`: little is known of each child. `dense`: everything is. */
export type Density = "sparse" | "dense";

export const DENSITIES: readonly Density[] = ["sparse", "dense"];

/** Rules, and children to whom they are put. */
export interface Workload {
  readonly name: string;
  readonly ruleSet: RuleSet;
  readonly cases: Readonly<Record<Density, readonly KnownFacts[]>>;
}
