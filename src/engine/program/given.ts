import { AGE_YEARS, possibleValues, yearsOf } from "../../facts/age.js";
import type { Scalar } from "../../facts/comparison.js";
import { readGiven } from "../../facts/read-given.js";
import type { ValuesLeft } from "../../facts/values-left.js";
import type { Classes } from "./classes.js";
import type { Program } from "./program.js";
import { listAsNarrowed, type Sheet } from "./sheet.js";
import type { Steps } from "./steps.js";
import { type ClassedFact, classesIn } from "./value-classes.js";

/**
 * Writes given facts onto the sheet; says whether it could.
 *
 * It could not where something is wrong with them, nor where an age is given twice or lies beyond childhood: there
 * `valuesLeft` finds out everything, more slowly.
 */
export function writeGiven(given: object, program: Program, sheet: Sheet): boolean {
  clear(program, sheet);
  const { facts, factOf, gates, steps } = program;
  const inherits = mayInherit(given);
  let isPlain = true;
  let last = -1;
  for (const id in given) {
    if (inherits && !Object.hasOwn(given, id)) continue;
    const written: unknown = (given as Readonly<Record<string, unknown>>)[id];
    // Where facts are given in their own order, the next one is known without looking it up.
    const next = facts[last + 1];
    const inYears = id === AGE_YEARS.id && !Object.hasOwn(given, AGE);
    const fact = next?.id === id ? next : factOf.get(inYears ? AGE : id);
    if (fact === undefined) return false;
    if (fact.place <= last || inYears || written === undefined || (typeof written === "object" && written !== null)) {
      isPlain = false;
    }
    last = fact.place;
    if (written === null || written === undefined) continue;
    if (!(inYears ? narrow(sheet, fact, classesInYears(fact, written)) : settle(sheet, fact, written, steps)))
      return false;
    const opens = gates[fact.place] ?? [];
    for (let at = 0; at < opens.length; at++) {
      const gate = opens[at];
      if (gate !== undefined && !narrow(sheet, gate.fact, gate.classes)) return false;
    }
  }
  sheet.isPlain = isPlain;
  return true;
}

/** Writes onto the sheet what is known to be left, value by value. */
export function writeLeft(found: ValuesLeft, program: Program, sheet: Sheet): void {
  clear(program, sheet);
  for (const [id, values] of found) {
    const fact = program.factOf.get(id);
    if (fact === undefined) continue;
    // A person whose age is told may be grown up, which nobody of unknown age is.
    sheet.left.set(fact.all, fact.word);
    narrow(sheet, fact, classesIn(fact, values));
  }
}

function clear({ nothingKnown }: Program, sheet: Sheet): void {
  sheet.left.set(nothingKnown.left);
  sheet.values.set(nothingKnown.values);
  sheet.isKnown.fill(0);
  sheet.count = 0;
  sheet.isPlain = false;
}

const AGE = "ageMonths";

/** To ask of each key whether it is the object's own takes as long as all the rest. */
export function mayInherit(given: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(given);
  if (prototype === null) return false;
  if (prototype !== Object.prototype) return true;
  for (const _ in Object.prototype) return true;
  return false;
}

/**
 * Leaves of a fact only the class of a value that was given, or the classes of a part; says whether it could.
 *
 * A grown-up's age lies in classes that nobody of unknown age has: nothing of it is left, and it is found out slowly.
 */
function settle(sheet: Sheet, fact: ClassedFact, written: unknown, { firstOf, rowsAt, rows }: Steps): boolean {
  const number = numberGiven(fact, written);
  if (number < 0) return narrow(sheet, fact, partGiven(fact, written));
  const only = fact.classAt[number] ?? 0;
  const { left, values, isKnown } = sheet;
  const at = fact.word + (only >>> 5);
  const bit = 1 << (only & 31);
  if (((left[at] ?? 0) & bit) === 0) return false;
  if (fact.words > 1) left.fill(0, fact.word, fact.word + fact.words);
  left[at] = bit;
  // A fact that was narrowed before stays listed.
  if (isKnown[fact.place] === 0) isKnown[fact.place] = 1;
  sheet.numbers[fact.place] = number;
  const first = firstOf[fact.place] ?? 0;
  const many = (firstOf[fact.place + 1] ?? 0) - first;
  let row = (rowsAt[fact.place] ?? 0) + only * many;
  for (let slot = first; slot < first + many; slot++) values[slot] = rows[row++] ?? 0;
  return true;
}

/** The number of a value that was given; -1 of what is none. Texts are looked up; numbers and yes or no stand in their order. */
function numberGiven(fact: ClassedFact, written: unknown): number {
  if (typeof written === "string") return fact.numberOf.get(written) ?? -1;
  const { values } = fact;
  const number = typeof written === "number" ? written - Number(values[0]) : Number(written === true);
  return values[number] === written ? number : -1;
}

/** Leaves of a fact only those of its classes; says whether any is left. */
function narrow(sheet: Sheet, { place, word, words }: ClassedFact, classes: Classes): boolean {
  const { left } = sheet;
  let any = 0;
  for (let at = 0; at < words; at++) {
    const now = (left[word + at] ?? 0) & (classes[at] ?? 0);
    left[word + at] = now;
    any |= now;
  }
  listAsNarrowed(sheet, place);
  return any !== 0;
}

const NONE: Classes = [];

function partGiven(fact: ClassedFact, written: unknown): Classes {
  const read = readGiven(fact.fact, written);
  return read.ok ? ofAChild(fact, read.left) : NONE;
}

function classesInYears(fact: ClassedFact, written: unknown): Classes {
  const read = readGiven(AGE_YEARS, written);
  if (!read.ok) return NONE;
  const years = new Set(read.left);
  return ofAChild(
    fact,
    fact.values.filter((months) => years.has(yearsOf(Number(months)))),
  );
}

/** The classes of the values; none if one of them is a grown-up's age. */
function ofAChild(fact: ClassedFact, values: readonly Scalar[]): Classes {
  const possible = possibleValues(fact.fact);
  return values.every((value) => possible.includes(value)) ? classesIn(fact, values) : NONE;
}
