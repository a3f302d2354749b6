/** What is left of each fact, and what has been decided on it. */
export interface Look {
  /** Word by word. */
  readonly left: Int32Array;
  /** What the program came to, slot by slot; absent where it was not run on just this. */
  readonly values?: Uint8Array;
  /** Which two of a slot's bits count: those on what is given, or those with the readings. */
  readonly shift: 0 | 2;
  /** Whether nothing is known of any fact, and nothing will be. */
  readonly isBlank?: boolean;
}

/**
 * What one case leaves open, and what the program makes of it: written anew for each case.
 *
 * `values` has four bits a slot: it may hold, it certainly holds, both on what is given; and the same with the readings.
 */
export interface Sheet {
  /** Classes left of each fact, word by word. */
  readonly left: Int32Array;
  /** The same with the readings; the very same array where there are none. */
  readonly read: Int32Array;
  readonly values: Uint8Array;
  /** What is left and decided on what is given, and with the readings. */
  readonly onGiven: Look;
  readonly onRead: Look;
  /** By the place of a fact, how something is known of it: 1 if by one value, 2 if it was narrowed, 0 if nothing is. */
  readonly isKnown: Uint8Array;
  /** By the place of a fact that is known by one value, the number of that value. */
  readonly numbers: Int32Array;
  /** Whether the facts were given in their own order, each by one value or not at all. */
  isPlain: boolean;
  /** Places of the facts that were narrowed; of the others the comparisons are decided at once. */
  readonly narrowed: Int32Array;
  /** How many they are. */
  count: number;
  /** Places of rules, while they are listed: those that apply, that apply with the readings, and that may apply. */
  readonly applying: Int32Array;
  readonly reading: Int32Array;
  readonly open: Int32Array;
}

export const MAY_HOLD = 1;
export const HOLDS = 2;
export const MAY_HOLD_READ = 4;
export const HOLDS_READ = 8;
/** All four: what certainly holds, on what is given and with the readings. */
export const DECIDED = 15;

/** How many words, slots, facts and rules there are. */
export interface Size {
  readonly words: number;
  readonly slots: number;
  readonly facts: number;
  readonly rules: number;
  readonly readings: number;
}

/** What a sheet is for: one case after another, or to stay as it is while nothing is known. */
type For = "cases" | "nothing";

export function newSheet({ words, slots, facts, rules, readings }: Size, use: For = "cases"): Sheet {
  const left = new Int32Array(words);
  const read = readings > 0 ? new Int32Array(words) : left;
  const values = new Uint8Array(slots);
  return {
    left,
    read,
    values,
    onGiven: { left, values, shift: 0, isBlank: use === "nothing" },
    onRead: { left: read, values, shift: 2, isBlank: false },
    isKnown: new Uint8Array(facts),
    numbers: new Int32Array(facts),
    isPlain: false,
    narrowed: new Int32Array(facts),
    count: 0,
    applying: new Int32Array(rules),
    reading: new Int32Array(rules),
    open: new Int32Array(rules),
  };
}

/** A sheet of the same size. */
export function sheetLike({ left, read, values, narrowed, open }: Sheet, use: For = "cases"): Sheet {
  const size: Size = {
    words: left.length,
    slots: values.length,
    facts: narrowed.length,
    rules: open.length,
    readings: left === read ? 0 : 1,
  };
  return newSheet(size, use);
}

/** The number of the one value by which a fact is known; -1 for one that is unknown, or was narrowed too. */
export function settledBy({ isKnown, numbers }: Sheet, place: number): number {
  return isKnown[place] === 1 ? (numbers[place] ?? -1) : -1;
}

/** Lists a fact as narrowed: its comparisons are decided once everything is known of it. */
export function listAsNarrowed(sheet: Sheet, place: number): void {
  const { isKnown, narrowed } = sheet;
  if (isKnown[place] === 2) return;
  isKnown[place] = 2;
  narrowed[sheet.count++] = place;
}
