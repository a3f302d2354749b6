import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { factOf, meets, stepsOf } from "../properties/meaning.js";
import { possibleValues } from "../properties/possible-values.js";
import type { MadeUpCase } from "./asked.js";

/** The case with every other fact known that applies: no harm, every protection, and of the rest whatever `seed` says. */
export function andAllElseWell({ on, facts }: MadeUpCase, set: RuleSet, seed: number): MadeUpCase {
  const possible = possibleValues(set, facts);
  if (possible === undefined) return { on, facts };
  const known: Record<string, MadeUpCase["facts"][string]> = { ...facts };
  const presupposedFirst = set.facts.toSorted((a, b) => presupposes(a, set) - presupposes(b, set));
  for (const [place, fact] of presupposedFirst.entries()) {
    if (Object.hasOwn(known, fact.id) || !isKnownToApply(fact, known, set)) continue;
    const left = allValues(fact).filter((value) => possible.get(fact.id)?.includes(value));
    const value = well(fact, left, seed * 31 + place * 17);
    if (value !== undefined) known[fact.id] = value;
  }
  return { on, facts: known };
}

function well({ direction }: Fact, left: readonly Scalar[], seed: number): Scalar | undefined {
  if (direction === "harm") return left[0];
  return direction === "protective" ? left.at(-1) : left[seed % left.length];
}

/** How many facts stand between it and one that presupposes nothing. */
function presupposes({ appliesWhen }: Fact, set: RuleSet): number {
  return appliesWhen === undefined ? 0 : 1 + presupposes(factOf(appliesWhen.fact, set), set);
}

function isKnownToApply({ appliesWhen }: Fact, known: MadeUpCase["facts"], set: RuleSet): boolean {
  if (appliesWhen === undefined) return true;
  const value = known[appliesWhen.fact];
  if (value === undefined || typeof value === "object") return false;
  return meets(value, appliesWhen, stepsOf(factOf(appliesWhen.fact, set)));
}
