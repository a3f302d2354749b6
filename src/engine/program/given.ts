import { AGE_YEARS } from "../../facts/age.js";
import type { ValuesLeft } from "../../facts/values-left.js";
import type { Classes } from "./classes.js";
import { classesInYears, partGiven } from "./given-part.js";
import { BOOLEAN, intakeOf, NAMED, UNPREPARED } from "./intake.js";
import type { Program } from "./program.js";
import { listAsNarrowed, type Sheet } from "./sheet.js";
import type { Steps } from "./steps.js";
import { type ClassedFact, classesIn } from "./value-classes.js";

/**
 * Writes given facts onto a sheet; says whether it could.
 *
 * It could not where something is wrong with them, nor where an age is given twice or lies beyond childhood: there
 * `valuesLeft` finds out everything, more slowly.
 */
export function givenWriter(program: Program): (given: object, sheet: Sheet) => boolean {
  const { facts, factOf, steps } = program;
  const { rows, firstOf } = steps;
  const { ids, kinds, lowest, names, isAlone, word, valuesAt, bits, rowOf, prepare } = intakeOf(program);

  /** The number of a value among those of its fact; -1 of what is none. */
  const numberOf = (place: number, written: unknown): number => {
    if (kinds[place] === UNPREPARED) prepare(place);
    if (kinds[place] === BOOLEAN) return written === true ? 1 : written === false ? 0 : -1;
    if (kinds[place] === NAMED) return names[place]?.get(written) ?? -1;
    if (typeof written !== "number") return -1;
    const number = written - (lowest[place] ?? 0);
    const many = (valuesAt[place + 1] ?? 0) - (valuesAt[place] ?? 0);
    return (number | 0) === number && number >= 0 && number < many ? number : -1;
  };

  /** Writes what a fact is of which more is to be kept than a word, or which is not given by one value; says whether it could. */
  const writeOther = (place: number, number: number, written: unknown, sheet: Sheet): boolean => {
    const fact = facts[place];
    if (fact === undefined) return false;
    if (number < 0 && (written === null || written === undefined)) return true;
    const isLeft = number < 0 ? narrow(sheet, fact, partGiven(fact, written)) : settle(sheet, fact, number, steps);
    return isLeft && openGates(program, place, sheet);
  };

  return (given, sheet) => {
    clear(program, sheet);
    const inherits = mayInherit(given);
    const { left, values, isKnown, numbers } = sheet;
    let isPlain = true;
    let last = -1;
    for (const id in given) {
      if (inherits && !Object.hasOwn(given, id)) continue;
      const written: unknown = (given as Readonly<Record<string, unknown>>)[id];
      // Where facts are given in their own order, the next one is known without looking it up.
      let place = last + 1;
      if (ids[place] !== id) {
        const fact = factOf.get(id);
        if (fact === undefined) {
          if (!writeYears(id, written, given, program, sheet)) return false;
          isPlain = false;
          continue;
        }
        place = fact.place;
        if (place <= last) isPlain = false;
      }
      last = place;
      const number = numberOf(place, written);
      if (number < 0 || isAlone[place] === 0) {
        if (number < 0 && written !== null) isPlain = false;
        if (!writeOther(place, number, written, sheet)) return false;
        continue;
      }
      const value = (valuesAt[place] ?? 0) + number;
      left[word[place] ?? 0] = bits[value] ?? 0;
      isKnown[place] = 1;
      numbers[place] = number;
      let row = rowOf[value] ?? 0;
      const end = firstOf[place + 1] ?? 0;
      for (let slot = firstOf[place] ?? 0; slot < end; slot++) values[slot] = rows[row++] ?? 0;
    }
    sheet.isPlain = isPlain;
    return true;
  };
}

/** An age in years, as the months that it leaves open; says whether it could. */
function writeYears(id: string, written: unknown, given: object, program: Program, sheet: Sheet): boolean {
  const months = program.factOf.get(AGE);
  if (id !== AGE_YEARS.id || months === undefined || Object.hasOwn(given, AGE)) return false;
  if (written === null || written === undefined) return true;
  return narrow(sheet, months, classesInYears(months, written)) && openGates(program, months.place, sheet);
}

/** A value given says that its fact applies, and so narrows the fact on which that depends; says whether any of that is left. */
function openGates({ gates }: Program, place: number, sheet: Sheet): boolean {
  for (const gate of gates[place] ?? []) if (!narrow(sheet, gate.fact, gate.classes)) return false;
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
 * Leaves of a fact only the class of a value that was given; says whether it could.
 *
 * A grown-up's age lies in classes that nobody of unknown age has: nothing of it is left, and it is found out slowly.
 */
function settle(sheet: Sheet, fact: ClassedFact, number: number, { firstOf, rowsAt, rows }: Steps): boolean {
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
