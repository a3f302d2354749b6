import { NO_CLAUSE, sizeOf } from "./clause-store.js";
import { withoutRedundant } from "./minimise.js";
import type { Search } from "./search.js";
import { fadeOrder, makeMoreActive } from "./variable-order.js";

/** What a conflict taught: a clause that follows from the others and would have prevented it. */
interface Lesson {
  /** The literal that the clause forces comes first, one that was settled latest of the others second. */
  readonly codes: readonly number[];
  /** The level on which it forces it. */
  readonly level: number;
  /** Literal block distance: how many decision levels the clause spans. */
  readonly distance: number;
}

/**
 * Walks back from the clause that failed to the first unique implication point: the one literal of the latest decision
 * level through which everything led to the conflict.
 */
export function analyze(search: Search, conflict: number): Lesson {
  const { levels, reasons, trail, met, store, order, openings } = search;
  const now = openings.length;
  const before: number[] = [];
  let open = 0;
  let at = search.settled;
  let point = -1;
  for (let clause = conflict; clause !== NO_CLAUSE; ) {
    const end = clause + sizeOf(store, clause);
    // the first literal of a reason is the one that it forced
    for (let index = point === -1 ? clause : clause + 1; index < end; index++) {
      const code = store.data[index] ?? 0;
      const place = code >> 1;
      const level = levels[place] ?? 0;
      if (met[place] === 1 || level === 0) continue;
      met[place] = 1;
      makeMoreActive(order, place);
      if (level === now) open += 1;
      else before.push(code);
    }
    do at -= 1;
    while (at > 0 && met[(trail[at] ?? 0) >> 1] === 0);
    point = trail[at] ?? 0;
    open -= 1;
    clause = open > 0 ? (reasons[point >> 1] ?? NO_CLAUSE) : NO_CLAUSE;
    met[point >> 1] = 0;
  }
  fadeOrder(order);
  const kept = withoutRedundant(search, before);
  const latest = latestFirst(search, kept);
  return {
    codes: [point ^ 1, ...latest],
    level: latest[0] === undefined ? 0 : (levels[latest[0] >> 1] ?? 0),
    distance: 1 + new Set(kept.map((code) => levels[code >> 1])).size,
  };
}

/** Brings a literal of the highest level to the front. */
function latestFirst({ levels }: Search, codes: readonly number[]): readonly number[] {
  const levelAt = (index: number): number => levels[(codes[index] ?? 0) >> 1] ?? 0;
  let latest = 0;
  for (let index = 1; index < codes.length; index++) if (levelAt(index) > levelAt(latest)) latest = index;
  if (latest === 0) return codes;
  const ordered = [...codes];
  ordered[0] = codes[latest] ?? 0;
  ordered[latest] = codes[0] ?? 0;
  return ordered;
}
