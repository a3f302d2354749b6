import type { Program, ProgramReading } from "./program.js";
import { DECIDED, HOLDS, type Sheet } from "./sheet.js";
import { ALL, ANY, KINDS, type Steps } from "./steps.js";
import type { ClassedFact } from "./value-classes.js";

const FAILS = 0;
const OPEN = 1;
const MET = 3;
const GIVEN = 3;

/** Decides everything in the program on what the sheet leaves open. */
export function run(program: Program, sheet: Sheet): void {
  const { facts, steps, readings, whens } = program;
  const { narrowed, count, left, read, values } = sheet;
  if (read !== left) read.set(left);
  for (let index = 0; index < count; index++) {
    const fact = facts[narrowed[index] ?? 0];
    if (fact !== undefined) compareGiven(fact, steps, left, values);
  }
  // Readings do not feed one another: what their conditions come to is found on what is given alone.
  for (let index = 0; index < whens.length; index++) {
    const group = whens[index] ?? 0;
    decideGroups(group, group + 1, steps, values);
  }
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index];
    if (reading !== undefined) useReading(reading, program, sheet);
  }
  decideGroups(0, steps.met.length, steps, values);
}

/** Holds every comparison on a fact against what is left of it, for both pairs of bits. */
export function compareGiven(fact: ClassedFact, steps: Steps, left: Int32Array, values: Uint8Array): void {
  const end = steps.firstOf[fact.place + 1] ?? 0;
  for (let slot = steps.firstOf[fact.place] ?? 0; slot < end; slot++) {
    values[slot] = compare(slot, fact, steps, left) * 5;
  }
}

function compare(slot: number, { word, words }: ClassedFact, steps: Steps, left: Int32Array): number {
  const at = steps.classesAt[slot] ?? 0;
  let within = 0;
  let beyond = 0;
  for (let index = 0; index < words; index++) {
    const classes = steps.classes[at + index] ?? 0;
    const now = left[word + index] ?? 0;
    within |= now & classes;
    beyond |= now & ~classes;
  }
  if (within === 0) return FAILS;
  return beyond === 0 ? MET : OPEN;
}

/** Narrows the fact for the bits that are read, if the reading counts. */
function useReading(reading: ProgramReading, program: Program, sheet: Sheet): void {
  if (!isInUse(reading, program, sheet)) return;
  const { fact, reads } = reading;
  const { left, read } = sheet;
  const { word, words } = fact;
  for (let index = 0; index < words; index++) read[word + index] = (left[word + index] ?? 0) & (reads[index] ?? 0);
  compareRead(fact, program.steps, sheet);
}

/** Whether a reading counts on what is given, and what it says is still possible. */
export function isInUse(reading: ProgramReading, program: Program, sheet: Sheet): boolean {
  return counts(reading, program, sheet) && isPossible(reading, sheet);
}

/** Whether a reading counts on what is given, and that contradicts what it says. */
export function isWithdrawn(reading: ProgramReading, program: Program, sheet: Sheet): boolean {
  return counts(reading, program, sheet) && !isPossible(reading, sheet);
}

function counts({ when }: ProgramReading, { steps }: Program, { values }: Sheet): boolean {
  return ((values[steps.slotOf[when] ?? 0] ?? 0) & HOLDS) !== 0;
}

function isPossible({ fact: { word, words }, reads }: ProgramReading, { left }: Sheet): boolean {
  let any = 0;
  for (let index = 0; index < words; index++) any |= (left[word + index] ?? 0) & (reads[index] ?? 0);
  return any !== 0;
}

/** Holds every comparison on a fact against what is read of it, for the second pair of bits. */
export function compareRead(fact: ClassedFact, steps: Steps, { read, values }: Sheet): void {
  const end = steps.firstOf[fact.place + 1] ?? 0;
  for (let slot = steps.firstOf[fact.place] ?? 0; slot < end; slot++) {
    values[slot] = ((values[slot] ?? 0) & GIVEN) | (compare(slot, fact, steps, read) << 2);
  }
}

/** Decides the groups one after another, from one to before another. */
export function decideGroups(first: number, end: number, steps: Steps, values: Uint8Array): void {
  const { code, codeAt, firstGroup } = steps;
  let at = codeAt[first] ?? 0;
  for (let group = first; group < end; group++) {
    const head = code[at++] ?? 0;
    const kind = head % KINDS;
    const last = at + (head - kind) / KINDS;
    let value = kind === ALL ? DECIDED : FAILS;
    if (kind === ALL) while (at < last) value &= values[code[at++] ?? 0] ?? 0;
    else if (kind === ANY) while (at < last) value |= values[code[at++] ?? 0] ?? 0;
    else value = counted(at, last, steps.met[group] ?? [], code, values);
    at = last;
    values[firstGroup + group] = value;
  }
}

/** By how many of its parts hold, at least and at most, on what is given and with the readings. */
function counted(start: number, end: number, met: readonly boolean[], code: Int32Array, values: Uint8Array): number {
  let [certain, possible, certainRead, possibleRead] = [0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    const part = values[code[at] ?? 0] ?? 0;
    possible += part & 1;
    certain += (part >> 1) & 1;
    possibleRead += (part >> 2) & 1;
    certainRead += part >> 3;
  }
  return between(met, certain, possible) | (between(met, certainRead, possibleRead) << 2);
}

function between(met: readonly boolean[], least: number, most: number): number {
  let [some, all] = [false, true];
  for (let number = least; number <= most; number++) {
    if (met[number] === true) some = true;
    else all = false;
  }
  if (!some) return FAILS;
  return all ? MET : OPEN;
}
