/** A table of numbers whose rows and columns are added up. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  /** The number in a cell. */
  at(row: number, column: number): number;
}

/** What of a table is hidden: cells, and sums of rows and columns. */
export interface HiddenCells {
  isHidden(row: number, column: number): boolean;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/**
 * How many steps a hidden number could move by, up and down together, as far as what is shown admits; counted to `enough`.
 *
 * Whoever sees the table knows each cell that is shown, each sum that is shown and the sum of all, and that no number is
 * below nothing. The numbers that fit are those of a flow: more in a cell must come back through other hidden cells of its
 * column, less there through hidden cells of another row. So the room is exact, and it is the same for whole numbers.
 */
export function roomOf(cells: Cells, hidden: HiddenCells, row: number, column: number, enough: number): number {
  const more = flow(cells, hidden, { row, column, from: "column", enough });
  if (more >= enough) return enough;
  const less = flow(cells, hidden, { row, column, from: "row", enough: Math.min(enough, cells.at(row, column)) });
  return Math.min(enough, more + less);
}

interface Search {
  readonly row: number;
  readonly column: number;
  /** From where the change has to find its way back. */
  readonly from: "row" | "column";
  readonly enough: number;
}

/** How much can go from one end of a cell to its other end through other hidden numbers. */
function flow(cells: Cells, hidden: HiddenCells, { row, column, from, enough }: Search): number {
  const net = netOf(cells, hidden, { row, column });
  const [start, end] = from === "column" ? [cells.rows + column, row] : [row, cells.rows + column];
  const moved = new Map<number, number>();
  const key = (a: number, b: number): number => a * net.nodes + b;
  const room = (a: number, b: number): number => net.room(a, b) - (moved.get(key(a, b)) ?? 0);
  let total = 0;
  while (total < enough) {
    const path = pathThrough(start, end, net, room);
    if (path === undefined) return total;
    const step = Math.min(enough - total, ...path.map(([a, b]) => room(a, b)));
    for (const [a, b] of path) {
      moved.set(key(a, b), (moved.get(key(a, b)) ?? 0) + step);
      moved.set(key(b, a), (moved.get(key(b, a)) ?? 0) - step);
    }
    total += step;
  }
  return total;
}

/** The rows, the columns, where all rows come from and where all columns go to: a number is what goes from one to the other. */
interface Net {
  readonly nodes: number;
  next(node: number): Iterable<number>;
  /** What more could go that way: without limit where a hidden number grows, and all of it where it shrinks. */
  room(a: number, b: number): number;
}

function netOf(cells: Cells, hidden: HiddenCells, without: { readonly row: number; readonly column: number }): Net {
  const { rows, columns } = cells;
  const [source, sink] = [rows + columns, rows + columns + 1];
  const isRow = (node: number): boolean => node < rows;
  const isColumn = (node: number): boolean => node >= rows && node < source;
  const isHidden = (row: number, column: number): boolean =>
    (row !== without.row || column !== without.column) && hidden.isHidden(row, column);

  const room = (a: number, b: number): number => {
    if (isRow(a) && isColumn(b)) return isHidden(a, b - rows) ? Number.POSITIVE_INFINITY : 0;
    if (isColumn(a) && isRow(b)) return isHidden(b, a - rows) ? cells.at(b, a - rows) : 0;
    if (a === source) return hidden.isRowHidden(b) ? Number.POSITIVE_INFINITY : 0;
    if (b === source) return hidden.isRowHidden(a) ? rowSum(cells, a) : 0;
    if (b === sink) return hidden.isColumnHidden(a - rows) ? Number.POSITIVE_INFINITY : 0;
    return hidden.isColumnHidden(b - rows) ? columnSum(cells, b - rows) : 0;
  };
  function* next(node: number): Iterable<number> {
    const [first, last] = isRow(node) || node === sink ? [rows, source] : [0, rows];
    for (let other = first; other < last; other++) yield other;
    if (isRow(node)) yield source;
    if (isColumn(node)) yield sink;
  }
  return { nodes: sink + 1, next, room };
}

type Path = readonly (readonly [number, number])[];

/** The shortest way on which there is room. */
function pathThrough(start: number, end: number, net: Net, room: Net["room"]): Path | undefined {
  const cameFrom = new Map<number, number>([[start, start]]);
  const queue = [start];
  for (const node of queue) {
    if (node === end) break;
    for (const next of net.next(node)) {
      if (cameFrom.has(next) || room(node, next) <= 0) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  if (!cameFrom.has(end)) return undefined;
  const path: [number, number][] = [];
  for (let node = end; node !== start; ) {
    const before = cameFrom.get(node) ?? start;
    path.push([before, node]);
    node = before;
  }
  return path;
}

function rowSum({ columns, at }: Cells, row: number): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) sum += at(row, column);
  return sum;
}

function columnSum({ rows, at }: Cells, column: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += at(row, column);
  return sum;
}
