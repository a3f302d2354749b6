import type { Tables } from "./tables.js";

/** Of each comparison, the bits that say whether it may hold and whether it certainly does. */
const MAY = 0x55555555;
const SURELY = ~MAY;

/** Of each comparison, the two bits on what is given, and the two with the readings. */
export const ON_GIVEN: number = 0x33333333;
export const WITH_READINGS: number = ~ON_GIVEN;

/** Holds every comparison on a fact against some of its classes; writes only the bits that are asked for. */
export function compare(
  place: number,
  classes: ArrayLike<number>,
  from: number,
  bits: number,
  tables: Tables,
  words: Int32Array,
): void {
  const { facts, wordAt } = tables;
  const first = wordAt[place] ?? 0;
  const rows = facts[place]?.rows ?? [];
  const many = (wordAt[place + 1] ?? 0) - first;
  for (let word = 0; word < many; word++) {
    let some = 0;
    let all = -1;
    for (let one = 0; one < rows.length; one++) {
      if (((classes[from + (one >>> 5)] ?? 0) & (1 << (one & 31))) === 0) continue;
      const row = rows[one]?.[word] ?? 0;
      some |= row;
      all &= row;
    }
    const found = (some & MAY) | (all & SURELY);
    words[first + word] = ((words[first + word] ?? 0) & ~bits) | (found & bits);
  }
}
