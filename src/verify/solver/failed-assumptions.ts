import { NO_CLAUSE, sizeOf } from "./clause-store.js";
import type { Search } from "./search.js";

/** The assumptions, as codes, that led to the failing of one of them, which comes first. */
export function failedAssumptions(search: Search, failing: number): readonly number[] {
  const { levels, reasons, trail, met, store, openings } = search;
  const core = [failing];
  if ((levels[failing >> 1] ?? 0) === 0) return core;
  met[failing >> 1] = 1;
  for (let at = search.settled - 1; at >= (openings[0] ?? 0); at--) {
    const code = trail[at] ?? 0;
    const place = code >> 1;
    if (met[place] === 0) continue;
    met[place] = 0;
    const reason = reasons[place] ?? NO_CLAUSE;
    // only assumptions have been decided so far
    if (reason === NO_CLAUSE) core.push(code);
    else markOthers(search, reason, reason + sizeOf(store, reason));
  }
  return core;
}

function markOthers({ store, levels, met }: Search, reason: number, end: number): void {
  for (let index = reason + 1; index < end; index++) {
    const place = (store.data[index] ?? 0) >> 1;
    if ((levels[place] ?? 0) > 0) met[place] = 1;
  }
}
