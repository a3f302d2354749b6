import type { Tables } from "./tables.js";

/** What one case comes to: written anew for each. */
export interface Sheet {
  /** The three below, one after another, so that a clean one is copied over them at once. */
  readonly whole: Int32Array;
  /** Comparisons, eight to a word, fact by fact; and one word that nobody reads. */
  readonly words: Int32Array;
  /** The classes that are left of each fact; up to date for those that are watched or were narrowed. */
  readonly left: Int32Array;
  /** By the place of a fact, how something is known of it: `SETTLED`, `NARROWED`, or 0 if nothing is. */
  readonly isKnown: Int32Array;
  /** Conditions, one to a slot. */
  readonly slots: Uint8Array;
  /** Places of the facts that were narrowed, and how many they are. */
  readonly narrowed: Int32Array;
  count: number;
  /** Places of rules, while they are listed. */
  readonly applying: Int32Array;
  readonly reading: Int32Array;
  readonly open: Int32Array;
}

/** Of a watched fact one class is left. */
export const SETTLED = 1;
export const NARROWED = 2;

/** The bits of a slot: it may hold, it certainly holds, both on what is given; and the same with the readings. */
export const MAY_HOLD = 1;
export const HOLDS = 2;
export const HOLDS_READ = 8;

export function newSheet({ facts, wordAt, allLeft }: Tables, slots: number, rules: number): Sheet {
  const words = (wordAt.at(-1) ?? 0) + 1;
  const known = words + allLeft.length;
  const whole = new Int32Array(known + facts.length);
  return {
    whole,
    words: whole.subarray(0, words),
    left: whole.subarray(words, known),
    isKnown: whole.subarray(known),
    slots: new Uint8Array(slots),
    narrowed: new Int32Array(facts.length),
    count: 0,
    applying: new Int32Array(rules),
    reading: new Int32Array(rules),
    open: new Int32Array(rules),
  };
}
