import { mayInherit } from "../../engine/program/given.js";
import { ADULT_MONTHS, AGE_YEARS, yearsOf } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import { readGiven } from "../../facts/read-given.js";
import { allValues } from "../../facts/values.js";
import type { ValuesLeft } from "../../facts/values-left.js";
import { type FactReader, placeOfValue } from "./fact-reader.js";
import { NARROWED, SETTLED, type Sheet } from "./sheet.js";
import type { Tables } from "./tables.js";

/**
 * Writes given facts onto a clean sheet; says whether it could.
 *
 * It could not where something is wrong with them, nor where an age is given twice or lies beyond childhood: there
 * `valuesLeft` finds out everything, more slowly. `expected` are the readers of the case before, one after another:
 * cases are often alike.
 */
export function writeGiven(given: object, tables: Tables, expected: FactReader[], sheet: Sheet): boolean {
  const { words } = sheet;
  const inherits = mayInherit(given);
  let at = 0;
  for (const id in given) {
    if (inherits && !Object.hasOwn(given, id)) continue;
    const before = at < expected.length ? expected[at] : undefined;
    const reader = before !== undefined && before.id === id ? before : readerAfresh(id, at, tables, expected);
    at++;
    const written: unknown = (given as Readonly<Record<string, unknown>>)[id];
    if (reader === undefined) {
      if (id !== AGE_YEARS.id || !writeYears(written, given, tables, sheet)) return false;
      continue;
    }
    const value = placeOfValue(reader, written);
    if (value >= 0 && reader.isPlain) words[reader.word] = reader.rows[value] ?? 0;
    else if (!writeOther(reader, value, written, tables, sheet)) return false;
  }
  return true;
}

/** Writes what is known to be left, value by value, onto a clean sheet. */
export function writeLeft(found: ValuesLeft, tables: Tables, sheet: Sheet): void {
  for (const [id, values] of found) {
    const reader = tables.readerOf.get(id);
    if (reader === undefined) continue;
    // A person whose age is told may be grown up, which nobody of unknown age is.
    sheet.left.fill(-1, tables.leftAt[reader.place], tables.leftAt[reader.place + 1]);
    narrow(reader.place, classesOf(reader, values, tables), tables, sheet);
  }
}

/** The reader of a fact, expected at the same place in the next case. */
function readerAfresh(id: string, at: number, { readerOf }: Tables, expected: FactReader[]): FactReader | undefined {
  const reader = readerOf.get(id);
  if (reader !== undefined && at < expected.length) expected[at] = reader;
  return reader;
}

/** What is no value of the fact may still be a part of it, or say that it is not known. */
function writeOther(reader: FactReader, value: number, written: unknown, tables: Tables, sheet: Sheet): boolean {
  if (value >= 0) return writeValue(reader, value, tables, sheet);
  return written === null || written === undefined || writePart(reader, written, tables, sheet);
}

/** Writes a value of which more is to be kept than a word. */
function writeValue({ place, isWatched }: FactReader, value: number, tables: Tables, sheet: Sheet): boolean {
  const { classes, rows } = tables.facts[place] ?? {};
  const one = classes?.[value] ?? 0;
  if (isWatched && !settle(place, one, tables, sheet)) return false;
  sheet.words.set(rows?.[one] ?? [], tables.wordAt[place]);
  return openGates(place, tables, sheet);
}

/** Leaves of a watched fact only one class; says whether that was left. */
function settle(place: number, only: number, { leftAt }: Tables, { left, isKnown }: Sheet): boolean {
  const first = leftAt[place] ?? 0;
  const word = first + (only >>> 5);
  const bit = 1 << (only & 31);
  if (((left[word] ?? 0) & bit) === 0) return false;
  left.fill(0, first, leftAt[place + 1]);
  left[word] = bit;
  // What was narrowed before stays listed.
  if (isKnown[place] === 0) isKnown[place] = SETTLED;
  return true;
}

function writePart(reader: FactReader, written: unknown, tables: Tables, sheet: Sheet): boolean {
  const fact = tables.definitions[reader.place];
  if (fact === undefined) return false;
  const read = readGiven(fact, written);
  return read.ok && narrowTo(reader, read.left, tables, sheet);
}

/** An age in years, as the months that it leaves open. */
function writeYears(written: unknown, given: object, tables: Tables, sheet: Sheet): boolean {
  const months = tables.definitions[tables.age];
  const reader = tables.readers[tables.age];
  if (months === undefined || reader === undefined || Object.hasOwn(given, months.id)) return false;
  if (written === null || written === undefined) return true;
  const read = readGiven(AGE_YEARS, written);
  if (!read.ok) return false;
  const years = new Set(read.left);
  const left = allValues(months).filter((value) => years.has(yearsOf(Number(value))));
  return narrowTo(reader, left, tables, sheet);
}

/** Leaves of a fact only those of its values, none of them a grown-up's age; says whether any is left. */
function narrowTo(reader: FactReader, values: readonly Scalar[], tables: Tables, sheet: Sheet): boolean {
  const { place } = reader;
  if (place === tables.age && values.some((months) => Number(months) >= ADULT_MONTHS)) return false;
  return narrow(place, classesOf(reader, values, tables), tables, sheet) && openGates(place, tables, sheet);
}

/** A value given says that its fact applies, and so narrows the fact on which that depends. */
function openGates(place: number, tables: Tables, sheet: Sheet): boolean {
  for (const [opener, classes] of tables.facts[place]?.gates ?? []) {
    if (!narrow(opener, classes, tables, sheet)) return false;
  }
  return true;
}

/** Leaves of a fact only those of its classes; says whether any is left. */
function narrow(place: number, classes: ArrayLike<number>, { leftAt }: Tables, sheet: Sheet): boolean {
  const { left, isKnown, narrowed } = sheet;
  const first = leftAt[place] ?? 0;
  const end = leftAt[place + 1] ?? 0;
  let any = 0;
  for (let word = first; word < end; word++) {
    const now = (left[word] ?? 0) & (classes[word - first] ?? 0);
    left[word] = now;
    any |= now;
  }
  if (isKnown[place] !== NARROWED) {
    isKnown[place] = NARROWED;
    narrowed[sheet.count++] = place;
  }
  return any !== 0;
}

function classesOf(reader: FactReader, values: readonly Scalar[], { facts, leftAt }: Tables): Int32Array {
  const { place } = reader;
  const found = new Int32Array((leftAt[place + 1] ?? 0) - (leftAt[place] ?? 0));
  for (const value of values) {
    const one = facts[place]?.classes[placeOfValue(reader, value)] ?? 0;
    found[one >>> 5] = (found[one >>> 5] ?? 0) | (1 << (one & 31));
  }
  return found;
}
