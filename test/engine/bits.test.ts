import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitCode, type Plane } from "../../src/engine/batch/bit-code.js";
import { DOUBT_BIT, type Input, layOut } from "../../src/engine/batch/layout.js";
import { runSteps, stepsInBits } from "../../src/engine/batch/steps-in-bits.js";
import { transpose } from "../../src/engine/batch/transpose.js";
import { runs } from "../generated/runs.js";

const words = fc.array(fc.integer(), { minLength: 32, maxLength: 32 });

describe("thirty-two words turned about", () => {
  test("have in each word the bits that stood at its place in all, and nothing around them is touched", () => {
    fc.assert(
      fc.property(words, (written) => {
        const turned = Int32Array.from([7, ...written, 8]);
        transpose(turned, 1);
        for (let bit = 0; bit < 32; bit++) {
          const bits = written.map((word) => (word >>> bit) & 1);
          expect(bits.map((_, row) => ((turned[1 + bit] ?? 0) >>> row) & 1)).toEqual(bits);
        }
        expect([turned[0], turned[33]]).toEqual([7, 8]);
      }),
      runs(200),
    );
  });
});

/** A formula over three inputs, and the same for one row. */
type Written =
  | { readonly kind: "input"; readonly place: 0 | 1 | 2 }
  | { readonly kind: "never" | "always" }
  | { readonly kind: "all" | "any"; readonly parts: readonly Written[] }
  | { readonly kind: "but-not"; readonly one: Written; readonly other: Written }
  | { readonly kind: "at-least"; readonly number: number; readonly parts: readonly Written[] };

const { written } = fc.letrec<{ written: Written }>((tie) => {
  const parts = fc.array(tie("written"), { maxLength: 5 });
  return {
    written: fc.oneof(
      { maxDepth: 4, depthSize: "medium" },
      fc.record({ kind: fc.constant("input" as const), place: fc.constantFrom(0, 1, 2) }),
      fc.record({ kind: fc.constantFrom("never", "always") }),
      fc.record({ kind: fc.constantFrom("all", "any"), parts }),
      fc.record({ kind: fc.constant("but-not" as const), one: tie("written"), other: tie("written") }),
      fc.record({ kind: fc.constant("at-least" as const), number: fc.nat({ max: 6 }), parts }),
    ) as fc.Arbitrary<Written>,
  };
});

function holds(formula: Written, row: readonly boolean[]): boolean {
  switch (formula.kind) {
    case "input":
      return row[formula.place] === true;
    case "never":
    case "always":
      return formula.kind === "always";
    case "all":
      return formula.parts.every((part) => holds(part, row));
    case "any":
      return formula.parts.some((part) => holds(part, row));
    case "but-not":
      return holds(formula.one, row) && !holds(formula.other, row);
    case "at-least":
      return formula.parts.filter((part) => holds(part, row)).length >= formula.number;
  }
}

describe("code over bits", () => {
  test("comes in every row to what the formula comes to there", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (formulas) => {
        const code = bitCode();
        const plane = (formula: Written): Plane => {
          switch (formula.kind) {
            case "input":
              return code.input(String(formula.place));
            case "never":
            case "always":
              return code[formula.kind];
            case "all":
            case "any":
              return code[formula.kind](formula.parts.map(plane));
            case "but-not":
              return code.butNot(plane(formula.one), plane(formula.other));
            case "at-least":
              return code.atLeast(formula.number, formula.parts.map(plane));
          }
        };
        const wanted = formulas.map(plane);
        const steps = stepsInBits(code, wanted, Number, 3);
        const planes = new Int32Array(steps.planes);
        planes[steps.always] = -1;
        const rows = Array.from({ length: 8 }, (_, row) => [0, 1, 2].map((place) => ((row >>> place) & 1) === 1));
        rows.forEach((row, number) => {
          row.forEach((is, place) => {
            if (is) planes[place] = (planes[place] ?? 0) | (1 << number);
          });
        });
        runSteps(steps, planes);
        for (const [number, row] of rows.entries()) {
          const found = wanted.map((one) => (((planes[steps.placeOf(one)] ?? 0) >>> number) & 1) === 1);
          expect(found).toEqual(formulas.map((formula) => holds(formula, row)));
        }
      }),
      runs(2_000),
    );
  });
});

describe("the bits of facts", () => {
  test("never share a place, leave room for doubt in every word, and every fact has a share", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 80 }), { minLength: 1, maxLength: 20 }), (numbers) => {
        const inputs = numbers.flatMap((many, fact) =>
          Array.from({ length: many }, (): Input => ({ fact, asks: "holds", classes: [1], isRead: false })),
        );
        const { words: count, shares, placeOf } = layOut(inputs, numbers.length);
        const places = inputs.map(placeOf);
        expect(new Set(places).size).toBe(inputs.length);
        expect(places.every((place) => place >= 0 && place < count * 32 && place % 32 !== DOUBT_BIT)).toBe(true);
        expect(new Set(shares.map(({ fact }) => fact)).size).toBe(numbers.length);
      }),
      runs(300),
    );
  });
});
