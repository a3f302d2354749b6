/** What is printed in the place of a number that is too small to be shown, or would show one that is. */
export const SUPPRESSED = "suppressed";

/** A number of decisions, as it may be shown. */
export type Count = number | typeof SUPPRESSED;

/**
 * A table without its small numbers, and without those by which they could be worked out.
 *
 * The last row and the last column hold the sums. A number from 1 to below `smallest` is suppressed; where it would be the only
 * one in its row or column, so is the next smallest beside it. Nothing is no small number: it is nobody.
 */
export function suppressed(table: readonly (readonly number[])[], smallest: number): readonly (readonly Count[])[] {
  const hidden = table.map((row) => row.map((number) => number > 0 && number < smallest));
  const lines: readonly Line[] = [
    ...table.map((row, r) => row.map((number, c) => ({ r, c, number }))),
    ...(table[0] ?? []).map((_, c) => table.map((row, r) => ({ r, c, number: row[c] ?? 0 }))),
  ];
  const isHidden = ({ r, c }: Cell): boolean => hidden[r]?.[c] === true;
  for (let isChanging = true; isChanging; ) {
    isChanging = false;
    for (const line of lines) {
      if (line.filter(isHidden).length !== 1) continue;
      const next = smallestOf(line.filter((cell) => !isHidden(cell)));
      const row = next && hidden[next.r];
      if (next === undefined || row === undefined) continue;
      row[next.c] = true;
      isChanging = true;
    }
  }
  return table.map((row, r) => row.map((number, c) => (hidden[r]?.[c] === true ? SUPPRESSED : number)));
}

interface Cell {
  readonly r: number;
  readonly c: number;
  readonly number: number;
}

type Line = readonly Cell[];

/** The smallest that is more than nothing, else a nothing. */
function smallestOf(cells: readonly Cell[]): Cell | undefined {
  return [...cells].sort((a, b) => Number(a.number === 0) - Number(b.number === 0) || a.number - b.number)[0];
}
