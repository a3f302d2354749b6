import { ALL, type CountedTable } from "./counts.js";

/** Rows that are being counted. */
export interface RowTally {
  /** Counts one episode in a row and in all; `seen` holds where its child was counted already. */
  add(row: string, column: number, seen: Set<string> | undefined): void;
  table(): CountedTable;
}

interface Growing {
  readonly episodes: number[];
  readonly children: number[];
}

/** An empty tally of so many columns, the last of which is all. A child counts once in a row, a column and a cell. */
export function newRowTally(name: string, columns: number): RowTally {
  const rows = new Map<string, Growing>();
  const rowAt = (row: string): Growing => {
    const found = rows.get(row);
    if (found !== undefined) return found;
    const begun = { episodes: new Array<number>(columns).fill(0), children: new Array<number>(columns).fill(0) };
    rows.set(row, begun);
    return begun;
  };
  const count = (row: string, column: number, seen: Set<string> | undefined): void => {
    const { episodes, children } = rowAt(row);
    episodes[column] = (episodes[column] ?? 0) + 1;
    if (seen !== undefined) {
      const place = `${name} ${row} ${column}`;
      if (seen.has(place)) return;
      seen.add(place);
    }
    children[column] = (children[column] ?? 0) + 1;
  };
  return {
    add(row, column, seen) {
      for (const one of [row, ALL]) {
        count(one, column, seen);
        count(one, columns - 1, seen);
      }
    },
    table: () => Object.fromEntries([...rows].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}
