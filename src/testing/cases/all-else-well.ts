import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { gatesOf } from "../../ruleset/reach.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Terrain } from "./terrain.js";

/**
 * The facts with every other one known that applies: no harm, every protection, and of the rest whatever `seed` says.
 *
 * Facts that contradict each other come back as they are.
 */
export function andAllElseWell(given: WrittenFacts, { ruleSet, facts, left }: Terrain, seed: number): WrittenFacts {
  const possible = left(given);
  const known: Record<string, WrittenFacts[string]> = { ...given };
  const depth = ({ id }: Fact): number => gatesOf(id, facts).length;
  const presupposedFirst = ruleSet.facts.toSorted((a, b) => depth(a) - depth(b));
  for (const [place, fact] of presupposedFirst.entries()) {
    if (Object.hasOwn(known, fact.id) || !isKnownToApply(fact, known, facts)) continue;
    const value = well(fact, possible(fact), seed * 31 + place * 17);
    if (value !== undefined) known[fact.id] = value;
  }
  return known;
}

function well({ direction }: Fact, left: readonly Scalar[], seed: number): Scalar | undefined {
  if (direction === "harm") return left[0];
  return direction === "protective" ? left.at(-1) : left[seed % left.length];
}

function isKnownToApply({ appliesWhen }: Fact, known: WrittenFacts, facts: Terrain["facts"]): boolean {
  if (appliesWhen === undefined) return true;
  const opener = facts.get(appliesWhen.fact);
  const value = known[appliesWhen.fact];
  if (opener === undefined || value === undefined || value === null || typeof value === "object") return false;
  return valuesMeeting(allValues(opener), appliesWhen).has(value);
}
