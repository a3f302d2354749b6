import { NO_CLAUSE, sizeOf } from "./clause-store.js";
import { FALSE, type Search, TRUE } from "./search.js";
import { settle } from "./trail.js";

/** Lets the first two literals of a clause be watched: only when one of them fails does the clause need a look. */
export function watch(search: Search, clause: number): void {
  const first = search.store.data[clause] ?? 0;
  const second = search.store.data[clause + 1] ?? 0;
  search.watches[first]?.push(clause, second);
  search.watches[second]?.push(clause, first);
}

/** Follows up all that was settled. Gives a clause of which no literal can hold any more, if there is one. */
export function propagate(search: Search): number {
  while (search.followed < search.settled) {
    const failing = (search.trail[search.followed] ?? 0) ^ 1;
    search.followed += 1;
    const conflict = visitWatchers(search, failing);
    if (conflict !== NO_CLAUSE) return conflict;
  }
  return NO_CLAUSE;
}

function visitWatchers(search: Search, failing: number): number {
  const { values, watches, store } = search;
  const { data } = store;
  const watchers = watches[failing] ?? [];
  const many = watchers.length;
  let conflict = NO_CLAUSE;
  let kept = 0;
  let at = 0;
  while (at < many) {
    const clause = watchers[at] ?? 0;
    const other = watchers[at + 1] ?? 0;
    at += 2;
    if (values[other] === TRUE) {
      watchers[kept++] = clause;
      watchers[kept++] = other;
      continue;
    }

    // the failing literal second, so that the first is the one that may yet have to hold
    if (data[clause] === failing) {
      data[clause] = data[clause + 1] ?? 0;
      data[clause + 1] = failing;
    }
    const first = data[clause] ?? 0;
    const end = clause + sizeOf(store, clause);
    let next = values[first] === TRUE ? end : clause + 2;
    while (next < end && values[data[next] ?? 0] === FALSE) next += 1;
    if (next < end) {
      const found = data[next] ?? 0;
      data[clause + 1] = found;
      data[next] = failing;
      watches[found]?.push(clause, first);
      continue;
    }

    watchers[kept++] = clause;
    watchers[kept++] = first;
    const value = values[first] ?? 0;
    if (value === FALSE) {
      conflict = clause;
      break;
    }
    if (value !== TRUE) settle(search, first, clause);
  }
  while (at < many) watchers[kept++] = watchers[at++] ?? 0;
  watchers.length = kept;
  return conflict;
}
