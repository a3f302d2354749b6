import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Count, type SuppressedTable, suppressed } from "../../src/record/suppress.js";
import { runs } from "../generated/runs.js";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A table with nothing suppressed in it. */
function whole(table: readonly (readonly number[])[]): SuppressedTable {
  const columns = (table[0] ?? []).map((_, place) => sum(table.map((row) => row[place] ?? 0)));
  return { rows: table.map((row) => [...row, sum(row)]), sums: [...columns, sum(columns)] };
}

const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.nat({ max: 12 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

const printed = ({ rows, sums }: SuppressedTable): readonly (readonly Count[])[] => [...rows, sums];

function lines(table: readonly (readonly Count[])[]): readonly (readonly Count[])[] {
  return [...table, ...(table[0] ?? []).map((_, place) => table.map((row) => row[place] ?? 0))];
}

describe("a table without its small numbers", () => {
  test("shows no number from 1 to 4, and every number that it shows is right", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const right = printed(whole(table));
        for (const [r, row] of printed(suppressed(table, 5)).entries()) {
          for (const [c, count] of row.entries()) {
            if (count === "suppressed") continue;
            expect(count).toBe(right[r]?.[c]);
            expect(count === 0 || count >= 5).toBe(true);
          }
        }
      }),
      runs(500),
    );
  });

  test("has no row or column in which one number alone is missing, and so could be worked out", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const line of lines(printed(suppressed(table, 5)))) {
          expect(line.filter((count) => count === "suppressed")).not.toHaveLength(1);
        }
      }),
      runs(500),
    );
  });

  test("does not leave two that come to so little that both are told", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows } = suppressed(table, 5);
        for (const [r, row] of rows.entries()) {
          if (row.at(-1) === "suppressed" || !row.includes("suppressed")) continue;
          expect(sum((table[r] ?? []).filter((_, c) => row[c] === "suppressed"))).toBeGreaterThanOrEqual(5);
        }
      }),
      runs(500),
    );
  });

  test("is whole where it has no small number", () => {
    fc.assert(
      fc.property(tables, (table) => {
        fc.pre(table.flat().every((number) => number === 0 || number >= 5));
        expect(suppressed(table, 5)).toEqual(whole(table));
      }),
      runs(300),
    );
  });

  test("suppresses what is suppressed elsewhere, and with it what would tell of it", () => {
    const shown = suppressed([[50, 6, 9]], 5, (_, column) => column === 0);
    expect(shown.rows).toEqual([["suppressed", "suppressed", 9, 65]]);
    const nothing = suppressed([[50, 0, 9]], 5, (_, column) => column === 1);
    expect(nothing.rows).toEqual([["suppressed", "suppressed", 9, 59]]);
  });
});
