import { type Entry, hiddenInTables } from "../kernel/suppression/hidden-in-tables.js";

/** What is printed in the place of a number that is too small to be shown, or would show one that is. */
export const SUPPRESSED = "suppressed";

/** A number of decisions, as it may be shown. */
export type Count = number | typeof SUPPRESSED;

/** Rows as they may be shown, each with its sum behind it; and what each column and all come to. */
export interface SuppressedTable {
  readonly rows: readonly (readonly Count[])[];
  readonly sums: readonly Count[];
}

/**
 * A table with its sums, without its small numbers and without those by which they could be worked out.
 *
 * A number from 1 to below `smallest` is suppressed, and others with it until every one that is suppressed could be any of
 * more than `smallest` numbers, as far as the table tells. Nothing is no small number: it is nobody. `isElsewhere` names
 * numbers that are suppressed in another table, and so in this one.
 */
export function suppressed(
  table: readonly (readonly number[])[],
  smallest: number,
  isElsewhere: (row: number, column: number) => boolean = () => false,
): SuppressedTable {
  const entry = (number: number): Entry => ({ number, of: number });
  const entryAt = (number: number, row: number, column: number): Entry =>
    isElsewhere(row, column) ? { ...entry(number), isHidden: true } : entry(number);
  /** Where there is one row alone, it is the row of sums. */
  const sumAt = (number: number, column: number): Entry =>
    table.length === 1 ? entryAt(number, 0, column) : entry(number);
  const width = table[0]?.length ?? 0;
  const cells = table.map((row, r) => row.map((number, c) => entryAt(number, r, c)));
  const rowSums = table.map((row, r) => entryAt(sumOf(row), r, width));
  const columnSums = Array.from({ length: width }, (_, c) => sumAt(sumOf(table.map((row) => row[c] ?? 0)), c));
  const all = sumAt(sumOf(table.flat()), width);
  const sides = { rows: "rows", columns: "columns" };
  const hidden = hiddenInTables([{ sides, cells, rowSums, columnSums }], all, smallest);
  const { rows: hiddenRows, columns: hiddenColumns } = hidden.sums;
  return {
    rows: cells.map((row, r) => [
      ...row.map(({ number }, c) => (hidden.cells[0]?.[r]?.[c] ? SUPPRESSED : number)),
      hiddenRows?.has(r) ? SUPPRESSED : (rowSums[r] ?? all).number,
    ]),
    sums: [
      ...columnSums.map(({ number }, c) => (hiddenColumns?.has(c) ? SUPPRESSED : number)),
      hidden.isAllHidden ? SUPPRESSED : all.number,
    ],
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
