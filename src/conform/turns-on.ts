import type { RuleSet } from "../ruleset/rule-set.js";
import type { CaseToTry } from "./case-to-try.js";
import type { Difference } from "./difference.js";
import type { Outcome } from "./expected.js";

const LEVEL_LISTS = [
  ["atLeast", "applies"],
  ["pointsTo", "appliesWithReadings"],
  ["couldBe", "mayApply"],
] as const;

/**
 * The rules on which a difference turns, as far as it can be told from outside: those that the answer lists otherwise; or those
 * that lift the case above the level that the answer gave; or the rule for whose sake the case was made.
 */
export function turnsOn(
  ruleSet: RuleSet,
  given: CaseToTry,
  outcome: Outcome,
  said: Readonly<Record<string, unknown>>,
  differences: readonly Difference[],
): readonly string[] {
  const about = given.about === undefined ? [] : [given.about];
  if (!outcome.ok) return about;
  const differing = new Set(differences.map(({ of }) => of));
  const listed = LEVEL_LISTS.flatMap(([, list]) => (differing.has(list) ? apart(outcome[list], said[list]) : []));
  if (listed.length > 0) return eachOnce(listed);
  const rank = rankIn(ruleSet);
  const levels = new Map(ruleSet.rules.map(({ name, event }) => [name, rank(event.type)]));
  const lifting = LEVEL_LISTS.flatMap(([level, list]) => {
    if (!differing.has(level) || rank(said[level]) === -1) return [];
    return outcome[list].filter((name) => (levels.get(name) ?? 0) > rank(said[level]));
  });
  // Where nearly everything may apply, that something does tells nothing.
  return lifting.length > 0 && lifting.length <= MOST_LIFTING ? eachOnce(lifting) : about;
}

const MOST_LIFTING = 5;

function apart(expected: readonly string[], found: unknown): readonly string[] {
  if (!Array.isArray(found)) return [];
  const names = found.filter((name) => typeof name === "string");
  return [...expected.filter((name) => !names.includes(name)), ...names.filter((name) => !expected.includes(name))];
}

/** The place of a level on the scale, written by its id or as `bounds` gives it; -1 of what is none. */
function rankIn({ levels }: RuleSet): (level: unknown) => number {
  return (level) => {
    const id = typeof level === "object" && level !== null && "id" in level ? level.id : level;
    return levels.findIndex((one) => one.id === id);
  };
}

function eachOnce(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
