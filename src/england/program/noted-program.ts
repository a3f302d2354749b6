/**
 * A program in numbers, as it can be written down beside its rule set, so that it need not be worked out again.
 *
 * What is not in it follows from the rule set without work.
 */
export interface NotedProgram {
  /** Of each fact how it is cut (`cutsOf`). */
  readonly facts: Lists;
  /** Of each formula what it is (`NOTED_KINDS`) or on which fact, then its parts or classes. */
  readonly formulas: InARow;
  /** Of each condition of the set its formula as it is written, and its leaves by their formulas (`constantLeaf`). */
  readonly direct: Numbers;
  readonly leaves: InARow;
  /** Of conditions with two leaves of one fact: their number, the certain and the possible formula, and the facts that stand twice. */
  readonly twice: Lists;
  /** Places of the rules and the duties in the set, by name. */
  readonly rules: Numbers;
  readonly duties: Numbers;
  /** Of each of those rules on which facts it turns while nothing is known; 0 where that is all that it names. */
  readonly turnsOn: readonly (Numbers | 0)[];
  /** Facts with what has been found of each: the formula of danger; the classes that are read; opened facts and classes. */
  readonly dangers: Lists;
  readonly readings: Lists;
  readonly gates: Lists;
  readonly whens: Numbers;
  /** The slot of each formula, by its place. */
  readonly slotOf: Numbers;
  /** What is left, and what the comparisons come to, while nothing is known. */
  readonly left: Numbers;
  readonly values: Numbers;
}

type Numbers = readonly number[];
type Lists = readonly Numbers[];
/** As `rowsIn` reads them. */
type InARow = Numbers;

/** What a formula is, by its first number: from `COMPARES` on it compares the fact at the number less that. */
export const NOTED_KINDS = ["never", "always", "all", "any", "count"] as const;
export const ALL_OF = 2;
/** It then says how many parts it has; after them, for each number of them that may hold, whether it is met. */
export const COUNT_OF = 4;
export const COMPARES = 5;

/** Of a formula that begins there and ends before the other place: where its parts begin. */
export function firstPart(numbers: Numbers, start: number): number {
  return numbers[start] === COUNT_OF ? start + 2 : start + 1;
}

/** Where they end. */
export function endOfParts(numbers: Numbers, start: number, end: number): number {
  return numbers[start] === COUNT_OF ? start + 2 + (numbers[start + 1] ?? 0) : end;
}

/** Of a count, by how many parts hold, whether it does. */
export function metIn(numbers: Numbers, start: number, end: number): readonly boolean[] {
  return numbers.slice(endOfParts(numbers, start, end), end).map((is) => is === 1);
}

/** A leaf whose formula no case changes has to say its fact as well; the same gives back both. */
export function constantLeaf(fact: number, formula: number): number {
  return -1 - (fact * 2 + formula);
}
