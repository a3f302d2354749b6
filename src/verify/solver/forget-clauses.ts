import { clausesIn, distanceOf, keepOnly, loggedAs, NO_CLAUSE, sizeOf } from "./clause-store.js";
import { watch } from "./propagate.js";
import { type Search, TRUE } from "./search.js";
import { backtrack } from "./trail.js";
import { emptyLists } from "./watch-lists.js";

/** Learnt clauses that span so few levels are never forgotten. */
const ALWAYS_KEPT = 2;
/** By how much more may be kept after each time of forgetting. */
const GROWTH = 1.1;

/**
 * Forgets the half of the learnt clauses that is likeliest to be of no more use, and every clause that holds for good.
 *
 * Goes back to level 0, where no reason is asked for again, so that clauses may move.
 */
export function forgetClauses(search: Search): void {
  backtrack(search, 0);
  const { store, log, reasons, trail } = search;
  for (let at = 0; at < search.settled; at++) reasons[(trail[at] ?? 0) >> 1] = NO_CLAUSE;
  const clauses = clausesIn(store);
  const forgotten = new Set(leastUseful(search, clauses));
  const staying = clauses.filter((clause) => !forgotten.has(clause) && !holdsForGood(search, clause));
  const kept = new Set(staying);
  for (const clause of clauses) {
    if (kept.has(clause) || distanceOf(store, clause) === 0) continue;
    search.learnt -= 1;
    log?.forgotten(loggedAs(store, clause));
  }
  // more than there are, or nothing would be decided before the next time
  search.mostLearnt = Math.ceil(GROWTH * Math.max(search.mostLearnt, search.learnt)) + 1;
  keepOnly(store, staying);
  emptyLists(search.watchers);
  for (const clause of clausesIn(store)) watch(search, clause);
}

function leastUseful({ store }: Search, clauses: readonly number[]): readonly number[] {
  const learnt = clauses.filter((clause) => distanceOf(store, clause) > ALWAYS_KEPT);
  // the greatest distance first, then the longest, then the oldest
  learnt.sort(
    (one, other) =>
      distanceOf(store, other) - distanceOf(store, one) || sizeOf(store, other) - sizeOf(store, one) || one - other,
  );
  return learnt.slice(0, Math.ceil(learnt.length / 2));
}

function holdsForGood({ store, values }: Search, clause: number): boolean {
  const end = clause + sizeOf(store, clause);
  for (let index = clause; index < end; index++) if (values[store.data[index] ?? 0] === TRUE) return true;
  return false;
}
