import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Entry,
  type HiddenFirst,
  hiddenInTables,
  isSmallEntry,
  isTree,
  type SummedTable,
} from "../../src/kernel/suppression/hidden-in-tables.js";
import { type HiddenCells, roomOf } from "../../src/kernel/suppression/room.js";

type Numbers = readonly (readonly number[])[];

const sumsOf = (numbers: Numbers): { rows: number[]; columns: number[]; all: number } => ({
  rows: numbers.map((row) => row.reduce((sum, one) => sum + one, 0)),
  columns: (numbers[0] ?? []).map((_, c) => numbers.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
  all: numbers.flat().reduce((sum, one) => sum + one, 0),
});

const entry = (number: number): Entry => ({ number, of: number });

const tableOf = (numbers: Numbers, rows = "rows", columns = "columns"): SummedTable => {
  const sums = sumsOf(numbers);
  return {
    sides: { rows, columns },
    rowSums: sums.rows.map(entry),
    columnSums: sums.columns.map(entry),
    cells: numbers.map((row) => row.map(entry)),
  };
};

/** What somebody sees: each number, or nothing where it is hidden. */
interface Seen {
  readonly cells: readonly (readonly (number | undefined)[])[];
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  readonly all: number | undefined;
}

function seenOf(numbers: Numbers, below: number): Seen {
  const sums = sumsOf(numbers);
  const hidden = hiddenInTables([tableOf(numbers)], entry(sums.all), below);
  return {
    cells: numbers.map((row, r) => row.map((one, c) => (hidden.cells[0]?.[r]?.[c] === true ? undefined : one))),
    rows: sums.rows.map((one, r) => (hidden.sums.rows?.has(r) ? undefined : one)),
    columns: sums.columns.map((one, c) => (hidden.sums.columns?.has(c) ? undefined : one)),
    all: hidden.isAllHidden ? undefined : sums.all,
  };
}

/** Every table of so many rows and columns whose numbers come to a sum. */
function* tablesOf(rows: number, columns: number, all: number): Generator<Numbers> {
  const cells = rows * columns;
  const flat = new Array<number>(cells).fill(0);
  function* from(at: number, left: number): Generator<number[]> {
    if (at === cells - 1) {
      flat[at] = left;
      yield flat;
      return;
    }
    for (let number = 0; number <= left; number++) {
      flat[at] = number;
      yield* from(at + 1, left - number);
    }
  }
  for (const found of from(0, all)) {
    yield Array.from({ length: rows }, (_, r) => found.slice(r * columns, (r + 1) * columns));
  }
}

/** Whether a table could be the one that is seen, as far as sums tell. */
function fits(numbers: Numbers, seen: Seen): boolean {
  const sums = sumsOf(numbers);
  const agrees = (one: number | undefined, other: number | undefined): boolean => one === undefined || one === other;
  return (
    agrees(seen.all, sums.all) &&
    seen.rows.every((one, r) => agrees(one, sums.rows[r])) &&
    seen.columns.every((one, c) => agrees(one, sums.columns[c])) &&
    seen.cells.every((row, r) => row.every((one, c) => agrees(one, numbers[r]?.[c])))
  );
}

/** By trying every table: of each hidden cell, the numbers that it could be. */
function possible(seen: Seen, rows: number, columns: number): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const numbers of tablesOf(rows, columns, seen.all ?? 0)) {
    if (!fits(numbers, seen)) continue;
    for (const [r, row] of seen.cells.entries()) {
      for (const [c, one] of row.entries()) {
        if (one !== undefined) continue;
        const values = found.get(`${r},${c}`) ?? new Set();
        found.set(`${r},${c}`, values.add(numbers[r]?.[c] ?? 0));
      }
    }
  }
  return found;
}

/** Hidden small numbers that have no room: what a checker must find. */
function derivable(numbers: Numbers, seen: Seen, below: number): readonly string[] {
  return [...possible(seen, numbers.length, numbers[0]?.length ?? 0)].flatMap(([place, values]) =>
    Math.max(...values) - Math.min(...values) < below ? [place] : [],
  );
}

const table = (rows: number, columns: number, max: number): fc.Arbitrary<Numbers> =>
  fc.array(fc.array(fc.nat({ max }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

describe("of a table with its sums", () => {
  test("nothing small is shown, as a cell or as a sum", () => {
    fc.assert(
      fc.property(table(5, 4, 20), fc.integer({ min: 2, max: 8 }), (numbers, below) => {
        const seen = seenOf(numbers, below);
        const shown = [...seen.cells.flat(), ...seen.rows, ...seen.columns, seen.all].filter(
          (one) => one !== undefined,
        );
        expect(shown.filter((one) => isSmallEntry(entry(one), below))).toEqual([]);
      }),
      { seed: 81, numRuns: 500 },
    );
  });

  test("nothing hidden has less room than the limit, by trying every table that fits what is seen", () => {
    let hidden = 0;
    fc.assert(
      fc.property(
        fc.constantFrom([2, 2], [2, 3], [3, 2], [3, 3]),
        fc.infiniteStream(fc.nat({ max: 4 })),
        ([rows = 2, columns = 2], stream) => {
          const numbers = Array.from({ length: rows }, () =>
            Array.from({ length: columns }, () => stream.next().value ?? 0),
          );
          const seen = seenOf(numbers, 3);
          if (seen.all === undefined || seen.all > 11) return;
          hidden += seen.cells.flat().filter((one) => one === undefined).length;
          expect(derivable(numbers, seen, 3)).toEqual([]);
        },
      ),
      { seed: 82, numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(200);
  });

  test("rows and columns in which there is nobody hide nothing more of the others", () => {
    let hidden = 0;
    const withNobody = (numbers: Numbers): Numbers => [
      ...numbers.map((row) => [...row, 0, 0]),
      new Array<number>((numbers[0]?.length ?? 0) + 2).fill(0),
    ];
    fc.assert(
      fc.property(table(4, 3, 30), (numbers) => {
        const [alone, beside] = [seenOf(numbers, 5), seenOf(withNobody(numbers), 5)];
        hidden += alone.cells.flat().filter((one) => one === undefined).length;
        expect(beside.cells.slice(0, 4).map((row) => row.slice(0, 3))).toEqual(alone.cells);
      }),
      { seed: 84, numRuns: 500 },
    );
    expect(hidden).toBeGreaterThan(500);
  });

  test("one small number among large ones hides three others, wherever there is nobody", () => {
    const numbers = [
      [0, 0, 0, 0, 5318],
      [0, 4339, 1737, 0, 11977],
      [0, 0, 0, 0, 0],
      [0, 455, 267, 0, 7143],
      [0, 21, 11, 0, 4],
      [0, 836, 639, 0, 2465],
    ];
    const hidden = hiddenInTables([tableOf(numbers)], entry(sumsOf(numbers).all), 5).cells[0] ?? [];
    expect(hidden.map((row) => row.map((isHidden) => (isHidden ? "c" : ".")).join(""))).toEqual([
      ".....",
      ".....",
      ".....",
      "..c.c",
      "..c.c",
      ".....",
    ]);
  });

  test("where a sum is small another is hidden from that end of the table at which what matters less stands", () => {
    const numbers = [
      [20, 30],
      [1, 2],
      [40, 50],
      [30, 20],
      [0, 0],
    ];
    const rows = (first: HiddenFirst): readonly number[] =>
      [...(hiddenInTables([tableOf(numbers)], entry(193), 5, first).sums.rows ?? [])].sort();
    expect([rows("at-start"), rows("at-end")]).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  test("a number that was hidden alone, or with one beside it, is worked out by that check", () => {
    const numbers = [
      [2, 8, 9],
      [7, 9, 8],
      [9, 7, 7],
    ];
    const { rows, columns, all } = sumsOf(numbers);
    const without = (...places: readonly string[]): Seen => ({
      cells: numbers.map((row, r) => row.map((one, c) => (places.includes(`${r},${c}`) ? undefined : one))),
      rows,
      columns,
      all,
    });
    const room = (seen: Seen): number => roomOf(cellsOf(numbers), hiddenIn(seen), 0, 0, 3);
    expect(room(without("0,0"))).toBe(0);
    expect(room(without("0,0", "0,1"))).toBe(0);
    expect(room(without("0,0", "0,1", "1,0"))).toBe(0);
    expect(room(without("0,0", "0,1", "1,0", "1,1"))).toBe(3);
  });

  test("somebody who also knows by which rule things are hidden cannot tell which small number it is", () => {
    const printed = new Map<string, Numbers[]>();
    for (let all = 0; all <= 13; all++) {
      for (const numbers of tablesOf(2, 2, all)) {
        const copy = numbers.map((row) => [...row]);
        const key = JSON.stringify(seenOf(copy, 3), (_, value) => (value === undefined ? "c" : value));
        printed.set(key, [...(printed.get(key) ?? []), copy]);
      }
    }
    const told: unknown[] = [];
    for (const [key, alike] of printed) {
      const cells = (JSON.parse(key) as { cells: unknown[][] }).cells;
      for (const [r, row] of cells.entries()) {
        for (const [c, one] of row.entries()) {
          if (one !== "c") continue;
          const values = new Set(alike.map((numbers) => numbers[r]?.[c]));
          const [only] = values;
          if (values.size === 1 && isSmallEntry(entry(only ?? 0), 3)) told.push({ key, only });
        }
      }
    }
    expect(printed.size).toBeGreaterThan(100);
    expect(told).toEqual([]);
  });

  test("a large number of few children is hidden too", () => {
    const numbers = [
      [40, 30],
      [30, 40],
    ];
    const plain = tableOf(numbers);
    const few = {
      ...plain,
      cells: [
        [{ number: 40, of: 2 }, entry(30)],
        [entry(30), entry(40)],
      ],
    };
    expect(hiddenInTables([plain], entry(140), 5).cells[0]?.flat()).toEqual([false, false, false, false]);
    expect(hiddenInTables([few], entry(140), 5).cells[0]?.flat()).toEqual([true, true, true, true]);
  });

  test("nothing is shown of a whole that is small, and everything under a limit of nought", () => {
    expect(hiddenInTables([tableOf([[1, 2]])], entry(3), 5).isAllHidden).toBe(true);
    const open = hiddenInTables(
      [
        tableOf([
          [1, 2],
          [0, 1],
        ]),
      ],
      entry(4),
      0,
    );
    expect(open.cells[0]?.flat().concat(open.isAllHidden)).toEqual([false, false, false, false, false]);
  });
});

describe("room", () => {
  test("is exactly that of the tables that fit, up to what was asked for", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        table(3, 3, 2),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (numbers, cells, lines) => {
          const sums = sumsOf(numbers);
          const seen: Seen = {
            cells: numbers.map((row, r) => row.map((one, c) => (cells[r * 3 + c] ? undefined : one))),
            rows: sums.rows.map((one, r) => (lines[r] ? undefined : one)),
            columns: sums.columns.map((one, c) => (lines[3 + c] ? undefined : one)),
            all: sums.all,
          };
          if (sums.all > 9) return;
          for (const [place, values] of possible(seen, 3, 3)) {
            const [r = 0, c = 0] = place.split(",").map(Number);
            compared++;
            expect(roomOf(cellsOf(numbers), hiddenIn(seen), r, c, 99)).toBe(Math.max(...values) - Math.min(...values));
          }
        },
      ),
      { seed: 83, numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

describe("of several tables", () => {
  test("a sum that two tables share is hidden in both or in none, with all of its line", () => {
    const one = [
      [1, 20],
      [30, 40],
      [50, 60],
    ];
    const other = [
      [21, 60],
      [60, 60],
    ];
    const { sums, cells } = hiddenInTables(
      [tableOf(one, "rung", "level"), tableOf(other, "age", "level")],
      entry(201),
      5,
    );
    expect(sums.rung?.size).toBe(0);
    expect(sums.level?.size).toBe(0);
    expect(cells[1]?.flat()).toEqual([false, false, false, false]);
    const small = [
      [1, 200],
      [2, 300],
    ];
    const ages = [
      [3, 250],
      [0, 250],
    ];
    const hidden = hiddenInTables([tableOf(small, "rung", "level"), tableOf(ages, "age", "level")], entry(503), 5);
    expect([...(hidden.sums.level ?? [])]).toEqual([0, 1]);
    expect(hidden.cells.flat(2).filter((isHidden) => !isHidden)).toEqual([]);
  });

  test("they may not lead round to the first again", () => {
    const of = (rows: string, columns: string): Pick<SummedTable, "sides"> => ({ sides: { rows, columns } });
    expect(isTree([of("rung", "level"), of("age", "level"), of("rung", "could be")])).toBe(true);
    expect(isTree([of("rung", "level"), of("age", "level"), of("rung", "age")])).toBe(false);
    expect(isTree([of("rung", "level"), of("rung", "level")])).toBe(false);
  });
});

function cellsOf(numbers: Numbers): { rows: number; columns: number; at: (r: number, c: number) => number } {
  return { rows: numbers.length, columns: numbers[0]?.length ?? 0, at: (r, c) => numbers[r]?.[c] ?? 0 };
}

function hiddenIn(seen: Seen): HiddenCells {
  return {
    isHidden: (r, c) => seen.cells[r]?.[c] === undefined,
    isRowHidden: (r) => seen.rows[r] === undefined,
    isColumnHidden: (c) => seen.columns[c] === undefined,
  };
}
