import { compare, ON_GIVEN, WITH_READINGS } from "./compare.js";
import { ALWAYS_SLOT, type EmittedCode, type EmittedData } from "./data.js";
import { HOLDS, newSheet, SETTLED, type Sheet } from "./sheet.js";
import type { Tables } from "./tables.js";

type Readings = EmittedData["readings"];

/** A sheet while nothing is known, with the readings that always count; the whole of it. */
export function cleanSheet({ facts, readings, slots, rules }: EmittedData, tables: Tables): Int32Array {
  const { whole, words, left } = newSheet(tables, slots, rules.length);
  left.set(tables.allLeft);
  for (let place = 0; place < facts.length; place++) {
    compare(place, left, tables.leftAt[place] ?? 0, ON_GIVEN | WITH_READINGS, tables, words);
  }
  for (const [place, classes, when] of readings) {
    if (when === ALWAYS_SLOT) useReading(place, classes, left, tables, words);
  }
  return whole;
}

/** Decides every condition on what the sheet leaves open. */
export function decide(code: EmittedCode, readings: Readings, tables: Tables, sheet: Sheet): void {
  const { words, slots, left, isKnown, narrowed, count } = sheet;
  for (let index = 0; index < count; index++) {
    const place = narrowed[index] ?? 0;
    compare(place, left, tables.leftAt[place] ?? 0, ON_GIVEN | WITH_READINGS, tables, words);
  }
  // Readings do not feed one another: whether they count is found on what is given alone.
  code.decideReadings(words, slots);
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index];
    if (reading === undefined) continue;
    const [place, classes, when] = reading;
    // Of what is known by one value nothing is read; and what always counts is read of what is not known already.
    if (isKnown[place] === SETTLED || (isKnown[place] === 0 && when === ALWAYS_SLOT)) continue;
    if (((slots[when] ?? 0) & HOLDS) !== 0) useReading(place, classes, left, tables, words);
  }
  code.decideAll(words, slots);
}

/** Narrows the fact for the bits that are read; not where nothing would be left of it. */
function useReading(
  place: number,
  classes: readonly number[],
  left: Int32Array,
  tables: Tables,
  words: Int32Array,
): void {
  const first = tables.leftAt[place] ?? 0;
  const read = classes.map((some, word) => some & (left[first + word] ?? 0));
  if (read.some((word) => word !== 0)) compare(place, read, 0, WITH_READINGS, tables, words);
}
