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
  const entry = (number: number, isHidden: boolean): Entry => ({
    number,
    of: number,
    ...(isHidden ? { isHidden } : {}),
  });
  const width = table[0]?.length ?? 0;
  const cells = table.map((row, r) => row.map((number, c) => entry(number, isElsewhere(r, c))));
  const rowSums = table.map((row, r) => entry(sumOf(row), isElsewhere(r, width)));
  const columnSums = Array.from({ length: width }, (_, c) =>
    entry(sumOf(table.map((row) => row[c] ?? 0)), table.length === 1 && isElsewhere(0, c)),
  );
  const all = entry(sumOf(table.flat()), table.length === 1 && isElsewhere(0, width));
  const sides = { rows: "rows", columns: "columns" };
  const hidden = hiddenInTables([{ sides, cells, rowSums, columnSums }], all, smallest);
  const shown = ({ number }: Entry, isHidden: boolean | undefined): Count => (isHidden === true ? SUPPRESSED : number);
  return {
    rows: cells.map((row, r) => [
      ...row.map((one, c) => shown(one, hidden.cells[0]?.[r]?.[c])),
      shown(rowSums[r] ?? all, hidden.sums.rows?.has(r)),
    ]),
    sums: [...columnSums.map((one, c) => shown(one, hidden.sums.columns?.has(c))), shown(all, hidden.isAllHidden)],
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
