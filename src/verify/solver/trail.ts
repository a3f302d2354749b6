import { FALSE, type Search, TRUE } from "./search.js";
import { putBack } from "./variable-order.js";

/** Lets a code hold from here on, because a clause leaves no other choice or because it was decided. */
export function settle(search: Search, code: number, reason: number): void {
  const place = code >> 1;
  search.values[code] = TRUE;
  search.values[code ^ 1] = FALSE;
  search.levels[place] = search.openings.length;
  search.reasons[place] = reason;
  search.trail[search.settled] = code;
  search.settled += 1;
}

/** Opens a decision level: what is settled from here on goes when it is left. */
export function openLevel(search: Search): void {
  search.openings.push(search.settled);
}

/** Takes back what was settled above a level; how each variable stood becomes its phase. */
export function backtrack(search: Search, level: number): void {
  const { values, trail, phases, order, openings } = search;
  if (openings.length <= level) return;
  const kept = openings[level] ?? 0;
  for (let at = search.settled - 1; at >= kept; at--) {
    const code = trail[at] ?? 0;
    values[code] = 0;
    values[code ^ 1] = 0;
    phases[code >> 1] = code & 1;
    putBack(order, code >> 1);
  }
  search.settled = kept;
  search.followed = kept;
  openings.length = level;
}
