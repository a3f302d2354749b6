import type { FactProblemCode } from "../../facts/values-left.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Bounds, IndicatedLevel, SpokenBy } from "../indication.js";

/** Stands for a level where the row could not be used; its problems say why. */
export const NO_LEVEL = 255;

/** Why a row could not be used: a code of `readCase`, or a partial value that no table has. */
export type RowProblemCode = FactProblemCode | "one-of-in-table";

/** One thing that is wrong with a row; the sentence never repeats a value, which may be personal. */
export interface RowProblem extends Problem<RowProblemCode> {
  /** The first row is 0. */
  readonly row: number;
  readonly fact: string;
}

/**
 * Which rules stand in which rows: a bit a row, thirty-two to a word, the lowest bit first; by the place of the rule.
 *
 * The words of all rules lie in one buffer, one for each of the three: to transfer those of one rule to another thread takes all.
 */
export interface RulesOfMany {
  readonly names: readonly string[];
  readonly applies: readonly Uint32Array[];
  readonly appliesWithReadings: readonly Uint32Array[];
  readonly mayApply: readonly Uint32Array[];
}

/**
 * What thresholds point to for many cases, each decided as if it were the only one.
 *
 * A level is its place on the council's scale, 0 the lowest: a number to count by, never a score, and no reason to put one
 * child before another. Where `enoughKnown` is 0 too little is known to speak of the lowest level, and no text may.
 */
export interface IndicatedMany {
  readonly format: 1;
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  readonly rows: number;
  /** The scale, lowest first. */
  readonly levels: readonly IndicatedLevel[];
  readonly atLeast: Uint8Array;
  readonly pointsTo: Uint8Array;
  readonly couldBe: Uint8Array;
  /** 1 where it is; 0 also for a row that could not be used. */
  readonly enoughKnown: Uint8Array;
  /** 1 where nothing left to ask would change the level. */
  readonly settled: Uint8Array;
  /** Absent where they were left out. */
  readonly rules?: RulesOfMany;
  /** Of every row that could not be used, all that is wrong with it; in the order of the rows. */
  readonly problems: readonly RowProblem[];
  readonly caveat: string;
}

/**
 * The names of the rules of one row, as `bounds` gives them; none where the rules were left out.
 *
 * @example
 * const many = indicateMany(thresholds, table, { on: "2026-11-21" });
 * rulesOf(many, 0).appliesWithReadings; // ["injury-in-child-not-yet-mobile"]
 */
export function rulesOf(
  { rules }: Pick<IndicatedMany, "rules">,
  row: number,
): Pick<Bounds, "applies" | "appliesWithReadings" | "mayApply"> {
  const namesIn = (bits: readonly Uint32Array[] = []): readonly string[] =>
    Object.freeze(
      (rules?.names ?? []).filter((_, rule) => (((bits[rule]?.[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1),
    );
  return Object.freeze({
    applies: namesIn(rules?.applies),
    appliesWithReadings: namesIn(rules?.appliesWithReadings),
    mayApply: namesIn(rules?.mayApply),
  });
}
