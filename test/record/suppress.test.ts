import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Count, suppressed } from "../../src/record/suppress.js";
import { runs } from "../generated/runs.js";

/** Numbers with their sums in a last row and a last column. */
function withSums(inner: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const rows = inner.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? []).map((_, place) => sum(rows.map((row) => row[place] ?? 0)))];
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat({ max: 12 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(withSums);

function lines(table: readonly (readonly Count[])[]): readonly (readonly Count[])[] {
  return [...table, ...(table[0] ?? []).map((_, place) => table.map((row) => row[place] ?? 0))];
}

describe("a table without its small numbers", () => {
  test("shows no number from 1 to 4, and every number that it shows is right", () => {
    fc.assert(
      fc.property(tables, (table) => {
        suppressed(table, 5).forEach((row, r) => {
          row.forEach((count, c) => {
            if (count === "suppressed") return;
            expect(count).toBe(table[r]?.[c]);
            expect(count === 0 || count >= 5).toBe(true);
          });
        });
      }),
      runs(500),
    );
  });

  test("has no row or column in which one number alone is missing, and so could be worked out", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const line of lines(suppressed(table, 5))) {
          expect(line.filter((count) => count === "suppressed")).not.toHaveLength(1);
        }
      }),
      runs(500),
    );
  });

  test("is whole where it has no small number", () => {
    fc.assert(
      fc.property(tables, (table) => {
        fc.pre(table.flat().every((number) => number === 0 || number >= 5));
        expect(suppressed(table, 5)).toEqual(table);
      }),
      runs(300),
    );
    expect(
      suppressed(
        withSums([
          [5, 0],
          [7, 9],
        ]),
        5,
      ),
    ).toEqual(
      withSums([
        [5, 0],
        [7, 9],
      ]),
    );
  });
});
