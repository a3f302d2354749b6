import { type Hidden, hiddenInSum } from "./hidden-in-sum.js";
import { type Cells, type HiddenCells, roomOf } from "./room.js";

/** A number in a table: how often, and of how many. A number of few is small, however large it is. */
export interface Entry {
  readonly number: number;
  readonly of: number;
  /** It is hidden elsewhere, and so here, even where it is nothing. */
  readonly isHidden?: true;
}

/** A table with the sums of its rows and columns; tables with the same name for a side have the same sums there. */
export interface SummedTable {
  readonly sides: { readonly rows: string; readonly columns: string };
  readonly rowSums: readonly Entry[];
  readonly columnSums: readonly Entry[];
  readonly cells: readonly (readonly Entry[])[];
}

/** Where a table has what matters less: of sums that may be hidden beside a small one, those are. */
export type HiddenFirst = "at-start" | "at-end";

/** What of a set of tables is hidden. */
export interface HiddenInTables {
  /** The sum of all is small: nothing is shown. */
  readonly isAllHidden: boolean;
  /** By the name of a side, which of its sums are hidden, in every table that has it. */
  readonly sums: { readonly [side: string]: ReadonlySet<number> };
  /** Of each table, whether a cell is hidden. */
  readonly cells: readonly (readonly (readonly boolean[])[])[];
}

/**
 * What must be hidden in tables of the same whole so that no small number is shown and none can be worked out from sums.
 *
 * A number is small when it, or the number of those whom it counts, is from 1 to below the limit. Nothing is no small number:
 * it is nobody. Every hidden number could be any of more than `below` numbers, as far as what is shown admits, so that one
 * that is small cannot be told from one that is not. A sum that stands in several tables is hidden in all or in none, and
 * where it is hidden so is all of its row or column: then no table tells of it more than another. For the same reason no
 * way may lead from table to table back to the first; `isTree` says whether that holds.
 */
export function hiddenInTables(
  tables: readonly SummedTable[],
  all: Entry,
  below: number,
  first: HiddenFirst = "at-start",
): HiddenInTables {
  const sides = new Map(
    tables.flatMap(({ sides: { rows, columns }, rowSums, columnSums }) => [
      [rows, rowSums] as const,
      [columns, columnSums] as const,
    ]),
  );
  const isAllHidden = isSmallEntry(all, below);
  const sums = new Map([...sides].map(([side, entries]) => [side, hiddenSums(entries, below, first)]));
  const every = (side: string): ReadonlySet<number> => new Set((sides.get(side) ?? []).keys());
  if (isAllHidden) for (const side of sides.keys()) sums.set(side, every(side));
  for (;;) {
    const found = tables.map((table) => hiddenCells(table, sums, below));
    const failed = tables.find((_, place) => found[place] === undefined);
    if (failed === undefined) {
      const cells = found.map((one) => one ?? []);
      return { isAllHidden, sums: Object.fromEntries(sums), cells };
    }
    // Hiding cells was not enough: without the sums of its rows a table tells no more than the sums of its columns.
    const { rows, columns } = failed.sides;
    const side = sums.get(rows)?.size === failed.rowSums.length ? columns : rows;
    sums.set(side, every(side));
  }
}

/** Whether tables that share sums hang together without a way round, so that what each tells of itself is all that all tell. */
export function isTree(tables: readonly Pick<SummedTable, "sides">[]): boolean {
  const groups = new Map<string, string>();
  const groupOf = (side: string): string => {
    const above = groups.get(side) ?? side;
    return above === side ? side : groupOf(above);
  };
  for (const { sides } of tables) {
    const [one, other] = [groupOf(sides.rows), groupOf(sides.columns)];
    if (one === other) return false;
    groups.set(one, other);
  }
  return true;
}

/** Whether a number is small: from 1 to below the limit, or of so few; or hidden in any case. */
export function isSmallEntry({ number, of, isHidden }: Entry, below: number): boolean {
  return isHidden === true || (number > 0 && (number < below || of < below));
}

/** Those that are nothing go last, which everybody can see. */
function hiddenSums(entries: readonly Entry[], below: number, first: HiddenFirst): ReadonlySet<number> {
  const places = first === "at-start" ? [...entries.keys()] : [...entries.keys()].reverse();
  const isNothing = (place: number): boolean => entries[place]?.number === 0;
  const order = [...places.filter((place) => !isNothing(place)), ...places.filter(isNothing)];
  const hidden: Hidden = hiddenInSum<Entry>(
    entries,
    {
      isSmall: (entry) => isSmallEntry(entry, below),
      sumOf: (parts) => ({
        number: parts.reduce((sum, { number }) => sum + number, 0),
        of: parts.reduce((sum, { of }) => sum + of, 0),
      }),
      giveAway: (parts) =>
        parts.length < 2 ||
        parts.reduce((sum, { number }) => sum + number, 0) < below ||
        parts.every(({ number }) => number === below - 1),
    },
    order,
  );
  return hidden.parts;
}

/** The cells that are hidden; nothing where hiding all of them would still give one away. */
function hiddenCells(
  { sides, cells, rowSums, columnSums }: SummedTable,
  sums: ReadonlyMap<string, ReadonlySet<number>>,
  below: number,
): readonly (readonly boolean[])[] | undefined {
  const [hiddenRows, hiddenColumns] = [sums.get(sides.rows), sums.get(sides.columns)];
  const numbers: Cells = {
    rows: rowSums.length,
    columns: columnSums.length,
    at: (r, c) => cells[r]?.[c]?.number ?? 0,
  };
  const isRowHidden = (r: number): boolean => hiddenRows?.has(r) === true;
  const isColumnHidden = (c: number): boolean => hiddenColumns?.has(c) === true;
  // In a row or column of nothing everybody sees that there is nobody.
  const isNobody = (r: number, c: number): boolean =>
    (rowSums[r]?.number === 0 && !isRowHidden(r)) || (columnSums[c]?.number === 0 && !isColumnHidden(c));
  const hidden = cells.map((row, r) =>
    row.map((entry, c) => !isNobody(r, c) && (isSmallEntry(entry, below) || isRowHidden(r) || isColumnHidden(c))),
  );
  const now: HiddenCells = { isHidden: (r, c) => hidden[r]?.[c] === true, isRowHidden, isColumnHidden };
  const isWhole = isEvery(hiddenRows, rowSums) && isEvery(hiddenColumns, columnSums);
  if (isWhole) return hidden;
  const waiting: (readonly [number, number])[] = hidden.flatMap((row, r) =>
    row.flatMap((isHidden, c) => (isHidden ? [[r, c] as const] : [])),
  );
  // What is hidden in addition only gives more room, so that what had enough keeps it.
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [r, c] = next;
    while (roomOf(numbers, now, r, c, below) < below) {
      const corners = nextCorners(numbers, now.isHidden, isNobody, r, c);
      if (corners === undefined) return undefined;
      for (const [row, column] of corners) {
        const line = hidden[row];
        if (line !== undefined) line[column] = true;
        waiting.push([row, column]);
      }
    }
  }
  return hidden;
}

function isEvery(hidden: ReadonlySet<number> | undefined, sums: readonly Entry[]): boolean {
  return hidden?.size === sums.length;
}

/**
 * The cells to hide so that a number gains room: the other corners of a rectangle in which it stands.
 *
 * The rectangle with the fewest cells to hide, then with the fewest of them that are nothing, then the nearest: none of it
 * turns on how large a number is. Where everybody sees that there is nobody, nothing can move, and no rectangle helps.
 */
function nextCorners(
  { rows, columns, at }: Cells,
  isHidden: (row: number, column: number) => boolean,
  isNobody: (row: number, column: number) => boolean,
  row: number,
  column: number,
): readonly (readonly [number, number])[] | undefined {
  let best: readonly (readonly [number, number])[] | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let r = 0; r < rows; r++) {
    if (r === row) continue;
    for (let c = 0; c < columns; c++) {
      if (c === column) continue;
      const others: readonly (readonly [number, number])[] = [
        [row, c],
        [r, column],
        [r, c],
      ];
      if (others.some(([y, x]) => isNobody(y, x))) continue;
      const corners = others.filter(([y, x]) => !isHidden(y, x));
      if (corners.length === 0) continue;
      const nothing = corners.filter(([y, x]) => at(y, x) === 0).length;
      const far = Math.abs(r - row) + Math.abs(c - column);
      const cost = ((nothing * 4 + corners.length) * (rows + columns) + far) * rows * columns + r * columns + c;
      if (cost >= bestCost) continue;
      [best, bestCost] = [corners, cost];
    }
  }
  return best;
}
