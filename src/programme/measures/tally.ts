import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { SchoolId } from "../ids.js";
import type { NoSchool, Place } from "./on-roll.js";

/** How much was counted of each child: a number of few children is hidden, however large it is. */
export type Tally = ReadonlyMap<LocalChildId, number>;

/** What was counted, by where it counts. */
export interface Tallies {
  readonly schools: ReadonlyMap<SchoolId, Tally>;
  readonly apart: ReadonlyMap<NoSchool, Tally>;
}

/** Something that counts for a place: one event, so many days, so many sessions. */
export interface Amount {
  readonly child: LocalChildId;
  readonly place: Place;
  readonly amount: number;
}

export const NOTHING: Tally = new Map();

/** What was counted, added up. A child of whom nothing was counted is in no tally. */
export function tallied(counted: Iterable<Amount>): Tallies {
  const schools = new Map<SchoolId, Map<LocalChildId, number>>();
  const apart = new Map<NoSchool, Map<LocalChildId, number>>();
  for (const { child, place, amount } of counted) {
    if (amount === 0) continue;
    const tally = place.kind === "school" ? tallyIn(schools, place.school) : tallyIn(apart, place.because);
    tally.set(child, (tally.get(child) ?? 0) + amount);
  }
  return { schools, apart };
}

function tallyIn<Key>(tallies: Map<Key, Map<LocalChildId, number>>, key: Key): Map<LocalChildId, number> {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const begun = new Map<LocalChildId, number>();
  tallies.set(key, begun);
  return begun;
}

/** Several tallies as one; a child who stands in two of them is still one child. */
export function together(tallies: readonly Tally[]): Tally {
  const all = new Map<LocalChildId, number>();
  for (const tally of tallies) for (const [child, amount] of tally) all.set(child, (all.get(child) ?? 0) + amount);
  return all;
}

/** What is left of a whole without a part of it. */
export function without(whole: Tally, part: Tally): Tally {
  const left = [...whole].map(([child, amount]) => [child, amount - (part.get(child) ?? 0)] as const);
  return new Map(left.filter(([, amount]) => amount !== 0));
}

export function total(tally: Tally): number {
  let sum = 0;
  for (const amount of tally.values()) sum += amount;
  return sum;
}
