import type * as fc from "fast-check";
import type { Case } from "../../facts/case.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { shrinking } from "../shrinking/shrinking.js";
import { dayOfCases } from "./days.js";
import { type Density, madeUpCases } from "./made-up-cases.js";
import { quieterCases, smallerCases } from "./smaller-cases.js";
import { terrainOf } from "./terrain.js";
import type { WrittenCase } from "./written-case.js";

/** How much is known in made-up cases, and of which day. */
export interface ArbitraryCaseOptions {
  /**
   * How much is known. `sparse`: what a few rules are about, and little else. `dense`: beside that, nearly everything, and
   * that all of it is well. `complete`: a value for every fact that applies. All three in turn, if left out.
   */
  readonly density?: Density;
  /** The day as on which; if left out, the last on which anything of the rule set comes into force or has ended. */
  readonly on?: LocalDate;
}

/**
 * Cases that a rule set can decide: children about whom something is known that its rules speak of.
 *
 * None contradicts itself, and no fact is given that does not apply. A failing case shrinks to the fewest facts, and
 * those to the quietest values: no harm, every protection.
 *
 * @example
 * fc.assert(fc.property(arbitraryCase(england(), { density: "dense" }), (given) => mine.levelOf(given) !== undefined));
 */
export function arbitraryCase(ruleSet: RuleSet, options: ArbitraryCaseOptions = {}): fc.Arbitrary<Case> {
  return writtenCases(ruleSet, options) as unknown as fc.Arbitrary<Case>;
}

/** The same, of facts that no interface types. */
export function writtenCases(
  ruleSet: RuleSet,
  { density, on = dayOfCases(ruleSet) }: ArbitraryCaseOptions = {},
): fc.Arbitrary<WrittenCase> {
  const cases = madeUpCases(ruleSet);
  const made = (density === undefined ? cases.any : cases.of(density)).map((facts): WrittenCase => ({ on, facts }));
  const terrain = terrainOf(ruleSet);
  // A complete case stays complete: only its values grow quieter.
  const smaller = density === "complete" ? quieterCases : smallerCases;
  return shrinking(made, (given) => smaller(given, terrain));
}
