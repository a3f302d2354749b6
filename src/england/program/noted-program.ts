import type { Steps } from "../../engine/program/steps.js";

/**
 * A program in numbers, as it can be written down beside its rule set, so that it need not be worked out again.
 *
 * What is not in it follows from the rule set without work.
 */
export interface NotedProgram {
  /** Of each fact how it is cut (`cutsOf`). */
  readonly facts: Rows;
  /** Of each formula what it is (`NOTED_KINDS`) or on which fact, then its parts or classes. */
  readonly formulas: Rows;
  /** Of each condition of the set its formula as it is written, and its leaves by their formulas (`constantLeaf`). */
  readonly direct: Numbers;
  readonly leaves: Rows;
  /** Of conditions with two leaves of one fact: their number, the certain and the possible formula, and the facts that stand twice. */
  readonly twice: Rows;
  /** Places of the rules and the duties in the set, by name. */
  readonly rules: Numbers;
  readonly duties: Numbers;
  /** Of each of those rules on which facts it turns while nothing is known; 0 where that is all that it names. */
  readonly turnsOn: readonly (Numbers | 0)[];
  /** Facts with what has been found of each: the formula of danger; the classes that are read; opened facts and classes. */
  readonly dangers: Rows;
  readonly readings: Rows;
  readonly gates: Rows;
  readonly whens: Numbers;
  /** The typed arrays of the steps. */
  readonly steps: { readonly [Key in keyof Steps as Steps[Key] extends ArrayLike<number> ? Key : never]: Numbers };
  readonly slots: number;
  readonly firstGroup: number;
  /** Formulas that are counts. */
  readonly counts: Numbers;
  /** What is left, and what the comparisons come to, while nothing is known. */
  readonly left: Numbers;
  readonly values: Numbers;
}

type Numbers = readonly number[];
type Rows = readonly Numbers[];

/**
 * What a formula is, by its first number: from `COMPARES` on it compares the fact at the number less that.
 *
 * A count then says how many parts it has; after them, for each number of them that may hold, whether it is met.
 */
export const NOTED_KINDS = ["never", "always", "all", "any", "count"] as const;
export const COMPARES: number = NOTED_KINDS.length;

/** A leaf whose formula no case changes has to say its fact as well; the same gives back both. */
export function constantLeaf(fact: number, formula: number): number {
  return -1 - (fact * 2 + formula);
}
