import type { RowProblemCode } from "../../engine/batch/many.js";
import type { Bounds } from "../../engine/indication.js";
import type { ReadCaseProblem } from "../../engine/read-case.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";

/** Why a row of a stream could not be used: a code of `readCase`, or what only a line of a file can get wrong. */
export type StreamRowProblemCode =
  | ReadCaseProblem["code"]
  | RowProblemCode
  | "line-too-long"
  | "not-csv"
  | "wrong-cell-count"
  | "wrong-id";

/** Which row it was. */
export interface RowAt {
  /** Line of the file, from 1. */
  readonly line: number;
  /** As it came in; absent where there was none. */
  readonly id?: string | number;
}

/** What the thresholds point to for one row. */
export interface IndicatedRow extends RowAt, Omit<Bounds, "mayApply"> {
  readonly ok: true;
  readonly on: LocalDate;
  readonly settled: boolean;
}

/** A row that could not be used, and all that is wrong with it; no sentence repeats a value. */
export interface RefusedRow extends RowAt {
  readonly ok: false;
  readonly problems: readonly Problem<StreamRowProblemCode>[];
}

/** A row of a file of cases: what it came to, or why it was refused. */
export type StreamedRow = IndicatedRow | RefusedRow;

/** Makes a refused row of what is wrong with one. */
export type Refuse = (at: RowAt, problems: readonly Problem<StreamRowProblemCode>[]) => RefusedRow;
