import * as fc from "fast-check";
import type { FactSource, Fetchers } from "../../src/engine/facts-on-demand/fetchers.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { setsWithCase } from "./arbitrary-cases.js";
import { usable } from "./arbitrary-learning.js";
import type { MadeUpCase } from "./asked.js";

/** A rule set, a child, what of it is given beforehand, and which calls give the rest. */
export interface Fetching {
  readonly set: RuleSet;
  /** Everything that anybody knows. */
  readonly world: MadeUpCase;
  readonly given: WrittenFacts;
  /** Ids by call; what stands in none cannot be fetched. */
  readonly calls: readonly (readonly string[])[];
  readonly atOnce: number;
  /** How many turns each call waits before it answers, by its place. */
  readonly waits: readonly number[];
}

/** Sets and children of which part is given and part can be fetched, one fact or several in a call. */
export function fetchings(sets: fc.Arbitrary<RuleSet>): fc.Arbitrary<Fetching> {
  return usable(setsWithCase(sets)).chain(([set, world]) => {
    const ids = [...set.facts.map(({ id }) => id), ...(Object.hasOwn(world.facts, "ageYears") ? ["ageYears"] : [])];
    const places = fc.array(fc.integer({ min: -3, max: 5 }), { minLength: ids.length, maxLength: ids.length });
    const waits = fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 });
    return fc.record({ places, waits, atOnce: fc.integer({ min: 1, max: 4 }) }).map(({ places: at, ...rest }) => {
      const told = Object.entries(world.facts);
      // -3 and -2: given, or not known to anybody here; -1: a call of its own.
      const given = Object.fromEntries(told.filter(([id]) => at[ids.indexOf(id)] === -3));
      const alone = ids.filter((_, place) => at[place] === -1).map((id) => [id]);
      const groups = [0, 1, 2, 3, 4, 5].map((group) => ids.filter((_, place) => at[place] === group));
      return { set, world, given, calls: [...alone, ...groups].filter(({ length }) => length > 0), ...rest };
    });
  });
}

/** The calls, each answering after its number of turns with what the world says; `calls` counts them. */
export function fetchersFor({ world, calls, waits }: Fetching, made: string[] = []): Fetchers {
  return calls.map((facts, place) => ({
    facts: facts as FactSource["facts"],
    fetch: async () => {
      made.push(facts.join(" "));
      for (let turn = waits[place % waits.length] ?? 0; turn > 0; turn -= 1) await Promise.resolve();
      return Object.fromEntries(facts.map((id) => [id, world.facts[id] ?? null]));
    },
  }));
}

/** What is known once every call has been made. */
export function everythingOf({ world, given, calls }: Fetching): MadeUpCase {
  const known = new Set([...Object.keys(given), ...calls.flat()]);
  return { ...world, facts: Object.fromEntries(Object.entries(world.facts).filter(([id]) => known.has(id))) };
}
