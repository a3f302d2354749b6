import { NO_CLAUSE, sizeOf } from "./clause-store.js";
import type { Search } from "./search.js";

/** Met, and known not to follow from the others. */
const NEEDED = 2;

/**
 * The literals of a learnt clause without those that follow from the rest of it.
 *
 * Takes them marked as met, and leaves no mark behind.
 */
export function withoutRedundant(search: Search, codes: readonly number[]): readonly number[] {
  const { levels, reasons, met } = search;
  const spanned = new Set(codes.map((code) => levels[code >> 1] ?? 0));
  const marked: number[] = [];
  const kept = codes.filter(
    (code) => reasons[code >> 1] === NO_CLAUSE || !followsFromMet(search, code, spanned, marked),
  );
  for (const code of codes) met[code >> 1] = 0;
  for (const place of marked) met[place] = 0;
  return kept;
}

/** Whether each way back from a literal ends in literals of the clause, or in what holds for good. */
function followsFromMet(search: Search, code: number, spanned: ReadonlySet<number>, marked: number[]): boolean {
  const { levels, reasons, met, store } = search;
  const open = [code];
  const since = marked.length;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const reason = reasons[next >> 1] ?? NO_CLAUSE;
    const end = reason + sizeOf(store, reason);
    for (let index = reason + 1; index < end; index++) {
      const other = store.data[index] ?? 0;
      const place = other >> 1;
      const level = levels[place] ?? 0;
      if (met[place] === 1 || level === 0) continue;
      if (met[place] === NEEDED || reasons[place] === NO_CLAUSE || !spanned.has(level)) {
        // what was passed on the way is not known to be redundant; that it led here is
        for (const passed of marked.splice(since)) met[passed] = 0;
        met[place] = NEEDED;
        marked.push(place);
        return false;
      }
      met[place] = 1;
      marked.push(place);
      open.push(other);
    }
  }
  return true;
}
