import { NO_CLAUSE, sizeOf } from "./clause-store.js";
import { FALSE, type Search, TRUE } from "./search.js";
import { settle } from "./trail.js";
import { addWatcher } from "./watch-lists.js";

/** Lets the first two literals of a clause be watched: only when one of them fails does the clause need a look. */
export function watch({ store, watchers }: Search, clause: number): void {
  const first = store.data[clause] ?? 0;
  const second = store.data[clause + 1] ?? 0;
  addWatcher(watchers, first, clause, second);
  addWatcher(watchers, second, clause, first);
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
  const { values, watchers, store } = search;
  const { data } = store;
  const start = watchers.starts[failing] ?? 0;
  const end = start + (watchers.lengths[failing] ?? 0);
  let list = watchers.data;
  let conflict = NO_CLAUSE;
  let kept = start;
  let at = start;
  while (at < end) {
    const clause = list[at] ?? 0;
    const other = list[at + 1] ?? 0;
    at += 2;
    // once there is a conflict the rest stays as it is
    if (conflict !== NO_CLAUSE || values[other] === TRUE) {
      list[kept++] = clause;
      list[kept++] = other;
      continue;
    }

    // the failing literal second, so that the first is the one that may yet have to hold
    if (data[clause] === failing) {
      data[clause] = data[clause + 1] ?? 0;
      data[clause + 1] = failing;
    }
    const first = data[clause] ?? 0;
    const last = clause + sizeOf(store, clause);
    let next = values[first] === TRUE ? last : clause + 2;
    while (next < last && values[data[next] ?? 0] === FALSE) next += 1;
    if (next < last) {
      const found = data[next] ?? 0;
      data[clause + 1] = found;
      data[next] = failing;
      addWatcher(watchers, found, clause, first);
      // that may have made room for all lists elsewhere
      list = watchers.data;
      continue;
    }

    list[kept++] = clause;
    list[kept++] = first;
    const value = values[first] ?? 0;
    if (value === FALSE) conflict = clause;
    else if (value !== TRUE) settle(search, first, clause);
  }
  watchers.lengths[failing] = kept - start;
  return conflict;
}
