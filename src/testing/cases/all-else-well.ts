import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { gatesOf } from "../../ruleset/reach.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Terrain } from "./terrain.js";

/** Of facts that are neither harm nor protection: the first value where nothing is presupposed, or a value at random. */
export interface Otherwise {
  readonly neutral: "as-usual" | "at-random";
  readonly seed: number;
}

/**
 * The facts with every other one known that applies: no harm and every protection.
 *
 * Facts that contradict each other come back as they are. Neutral facts at random make nearly every child one in need.
 */
export function andAllElseWell(
  given: WrittenFacts,
  { ruleSet, facts, left }: Terrain,
  otherwise: Otherwise,
): WrittenFacts {
  const possible = left(given);
  const known: Record<string, WrittenFacts[string]> = { ...given };
  const depth = ({ id }: Fact): number => gatesOf(id, facts).length;
  const presupposedFirst = ruleSet.facts.toSorted((a, b) => depth(a) - depth(b));
  for (const [place, fact] of presupposedFirst.entries()) {
    if (Object.hasOwn(known, fact.id) || !isKnownToApply(fact, known, facts)) continue;
    const value = well(fact, possible(fact), otherwise, place);
    if (value !== undefined) known[fact.id] = value;
  }
  return known;
}

function well(
  { direction, appliesWhen }: Fact,
  left: readonly Scalar[],
  { neutral, seed }: Otherwise,
  place: number,
): Scalar | undefined {
  if (direction === "protective") return left.at(-1);
  const isFirst = direction === "harm" || (neutral === "as-usual" && appliesWhen === undefined);
  return isFirst ? left[0] : left[(seed * 31 + place * 17) % left.length];
}

function isKnownToApply({ appliesWhen }: Fact, known: WrittenFacts, facts: Terrain["facts"]): boolean {
  if (appliesWhen === undefined) return true;
  const opener = facts.get(appliesWhen.fact);
  const value = known[appliesWhen.fact];
  if (opener === undefined || value === undefined || value === null || typeof value === "object") return false;
  return valuesMeeting(allValues(opener), appliesWhen).has(value);
}
