/** Lists of numbers, one after another in one list: a list for each would take more room than what stands in it. */
export interface Rows {
  readonly numbers: readonly number[];
  /** Where each row begins, and one more. */
  readonly starts: Int32Array;
}

/** How many rows there are; then each, after how many numbers it has. */
export function inARow(rows: readonly (readonly number[])[]): readonly number[] {
  return [rows.length, ...rows.flatMap((row) => [row.length, ...row])];
}

/** The rows in such a list. */
export function rowsIn(numbers: readonly number[]): Rows {
  const starts = new Int32Array((numbers[0] ?? 0) + 1);
  let start = 2;
  for (let row = 0; row < starts.length; row++) {
    starts[row] = start;
    start += 1 + (numbers[start - 1] ?? 0);
  }
  return { numbers, starts };
}

/** After the last number of a row. */
export function endOf({ starts }: Rows, row: number): number {
  return (starts[row + 1] ?? 1) - 1;
}
