import type * as fc from "fast-check";
import type { WrittenFacts } from "../../ruleset/rule.js";
import { smallerCases } from "../cases/smaller-cases.js";
import type { Terrain } from "../cases/terrain.js";
import { type WrittenCase, withFacts, withoutFacts } from "../cases/written-case.js";
import { shrinking } from "../shrinking/shrinking.js";

/** One case, and what is changed in it to come to each of the cases that are put to the tool, in this order. */
export interface Trial {
  readonly given: WrittenCase;
  readonly changes: readonly WrittenFacts[];
  /** In which order the facts of each case are given; as they stand, if left out. */
  readonly asked?: readonly ("as given" | "the other way round")[];
}

/** The cases that are put to the tool. */
export function casesOf({ given, changes, asked = [] }: Trial): readonly WrittenCase[] {
  return changes.map((change, place) => {
    const one = withFacts(given, change);
    return asked[place] === "the other way round" ? turnedRound(one) : one;
  });
}

function turnedRound({ on, facts }: WrittenCase): WrittenCase {
  return { on, facts: Object.fromEntries(Object.entries(facts).reverse()) };
}

/** Trials that shrink to the fewest facts beside those that are changed, and never to a case that would be refused. */
export function trialsOf(made: fc.Arbitrary<Trial>, terrain: Terrain): fc.Arbitrary<Trial> {
  const isSound = (trial: Trial): boolean => casesOf(trial).every(({ facts }) => terrain.admits(facts));
  return shrinking(made.filter(isSound), function* (trial) {
    for (const less of smallerTrials(trial, terrain)) if (isSound(less)) yield less;
  });
}

function* smallerTrials(trial: Trial, terrain: Terrain): Generator<Trial> {
  const { given, changes } = trial;
  const changed = changedIn(trial);
  for (const less of smallerCases(given, terrain, changed)) yield { ...trial, given: less };
  for (const id of changed) {
    // What is changed may be known in part before: that is left out, or else nothing of it is changed.
    if (Object.hasOwn(given.facts, id)) yield { ...trial, given: withoutFacts(given, [id]) };
    if (changed.size > 1) yield { ...trial, changes: changes.map((change) => without(change, id)) };
  }
}

/** The facts in which the cases differ. */
export function changedIn({ changes }: Trial): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => Object.keys(change)));
}

function without(change: WrittenFacts, id: string): WrittenFacts {
  return Object.fromEntries(Object.entries(change).filter(([key]) => key !== id));
}
