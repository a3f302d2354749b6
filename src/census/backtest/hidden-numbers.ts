import {
  type Entry,
  type HiddenInTables,
  hiddenInTables,
  type SummedTable,
} from "../../kernel/suppression/hidden-in-tables.js";
import type { Span } from "../../kernel/suppression/ordered-spans.js";
import { ALL, type CountedTable } from "./counts.js";

/** What stands for a number that is hidden; the Department for Education prints the same. */
export const HIDDEN = "c";

/** A number as it may be shown. */
export type Shown = number | typeof HIDDEN;

/** A table as it may be shown, with its sums. */
export interface ShownTable {
  readonly rows: readonly { readonly row: string; readonly cells: readonly Shown[]; readonly all: Shown }[];
  readonly columnSums: readonly Shown[];
  readonly all: Shown;
}

/** A table before anything in it is hidden. */
export interface NamedTable {
  readonly sides: SummedTable["sides"];
  readonly rows: readonly string[];
  readonly counted: CountedTable;
}

/** Tables of the same episodes with small numbers hidden, and with them whatever would give one away. */
export function shownTables(tables: readonly NamedTable[], columns: number, below: number): readonly ShownTable[] {
  const summed = tables.map((table) => summedTable(table, columns));
  const all = entryIn(tables[0]?.counted ?? {}, ALL, columns);
  // What is kept apart, and what is no level, stands at the end.
  const hidden = hiddenInTables(summed, all, below, "at-end");
  return summed.map((table, place) => shownTable(table, tables[place]?.rows ?? [], hidden, place, all));
}

function summedTable({ sides, rows, counted }: NamedTable, columns: number): SummedTable {
  const places = Array.from({ length: columns }, (_, column) => column);
  return {
    sides,
    rowSums: rows.map((row) => entryIn(counted, row, columns)),
    columnSums: places.map((column) => entryIn(counted, ALL, column)),
    cells: rows.map((row) => places.map((column) => entryIn(counted, row, column))),
  };
}

function entryIn(counted: CountedTable, row: string, column: number): Entry {
  const numbers = Object.hasOwn(counted, row) ? counted[row] : undefined;
  return { number: numbers?.episodes[column] ?? 0, of: numbers?.children[column] ?? 0 };
}

function shownTable(
  { sides, rowSums, columnSums, cells }: SummedTable,
  rows: readonly string[],
  { sums, cells: hiddenCells, isAllHidden }: HiddenInTables,
  place: number,
  all: Entry,
): ShownTable {
  const { [sides.rows]: hiddenRows, [sides.columns]: hiddenColumns } = sums;
  return {
    rows: rows.map((row, r) => ({
      row,
      cells: (cells[r] ?? []).map(({ number }, c) => (hiddenCells[place]?.[r]?.[c] ? HIDDEN : number)),
      all: hiddenRows?.has(r) ? HIDDEN : (rowSums[r] ?? all).number,
    })),
    columnSums: columnSums.map(({ number }, c) => (hiddenColumns?.has(c) ? HIDDEN : number)),
    all: isAllHidden ? HIDDEN : all.number,
  };
}

/**
 * A number that stands in no sum, rounded down to twice the limit, and hidden below that.
 *
 * Episodes in which a rule applies overlap with those of other rules of its level, so exact numbers could be set against
 * each other; of rounded ones every small number could as well be one that is not. Down, as the spans of readings are:
 * two ways to round one number would tell more of it than each.
 */
export function rounded(number: number, below: number): Shown {
  const step = 2 * below;
  if (step === 0 || number === 0) return number;
  return number < step ? HIDDEN : Math.floor(number / step) * step;
}

/**
 * What some parts come to, worked out from nothing but what is shown: so it tells nothing that is hidden.
 *
 * Hidden parts may be anything from nothing to what all shown parts, these and others, leave of the sum.
 */
export function spanOf(parts: readonly Shown[], others: readonly Shown[], sum: Shown): Span | undefined {
  const from = shownSum(parts);
  if (!parts.includes(HIDDEN)) return { from, to: from };
  return sum === HIDDEN ? undefined : { from, to: Math.max(from, sum - shownSum(others)) };
}

function shownSum(numbers: readonly Shown[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number === HIDDEN ? 0 : number), 0);
}
