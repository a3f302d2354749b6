import { grown } from "./grown.js";

/** In the place of a clause: none. */
export const NO_CLAUSE = -1;

/** Numbers that stand before the literals of each clause: how many they are, its block distance, its number in the log. */
const HEAD = 3;

/**
 * All clauses, one after another in one array. A clause is named by the index at which its literals begin.
 *
 * The first two literals of each are the watched ones.
 */
export interface ClauseStore {
  data: Int32Array;
  used: number;
}

export function newClauseStore(): ClauseStore {
  return { data: new Int32Array(1024), used: 0 };
}

/**
 * Keeps a clause and gives its name.
 *
 * `distance` is the number of decision levels among the literals of a learnt clause (its literal block distance; the
 * fewer, the likelier it is of use again), and zero for a clause that was given.
 */
export function keepClause(store: ClauseStore, codes: readonly number[], distance: number, logged: number): number {
  const clause = store.used + HEAD;
  store.data = grown(store.data, clause + codes.length);
  store.data[store.used] = codes.length;
  store.data[store.used + 1] = distance;
  store.data[store.used + 2] = logged;
  for (let at = 0; at < codes.length; at++) store.data[clause + at] = codes[at] ?? 0;
  store.used = clause + codes.length;
  return clause;
}

export function sizeOf({ data }: ClauseStore, clause: number): number {
  return data[clause - HEAD] ?? 0;
}

export function distanceOf({ data }: ClauseStore, clause: number): number {
  return data[clause - HEAD + 1] ?? 0;
}

/** Which learnt clause of the log it is; zero if it was given. */
export function loggedAs({ data }: ClauseStore, clause: number): number {
  return data[clause - HEAD + 2] ?? 0;
}

/** The names of all clauses, in the order in which they came. */
export function clausesIn(store: ClauseStore): readonly number[] {
  const clauses: number[] = [];
  for (let clause = HEAD; clause <= store.used; clause += sizeOf(store, clause) + HEAD) clauses.push(clause);
  return clauses;
}

/** Moves the clauses that stay together, in their order. Every name that was noted is void afterwards. */
export function keepOnly(store: ClauseStore, staying: readonly number[]): void {
  let used = 0;
  for (const clause of staying) {
    const end = clause + sizeOf(store, clause);
    store.data.copyWithin(used, clause - HEAD, end);
    used += end - clause + HEAD;
  }
  store.used = used;
}
