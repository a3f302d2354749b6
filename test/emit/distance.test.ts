import * as fc from "fast-check";
import { distance as counted } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { distance } from "../../src/emit/runtime/distance.js";
import { runs } from "../generated/runs.js";

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom("a", "b", "é", "😀"), maxLength: 9 }),
);

describe("the letters between two words", () => {
  it("are as many in an emitted module as in this package", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(distance(one, other)).toBe(counted(one, other));
      }),
      runs(3_000),
    );
  });

  it("are counted right where one changes, is missing, or comes in", () => {
    expect(distance("injury", "injury")).toBe(0);
    expect(distance("injury", "imjury")).toBe(1);
    expect(distance("injury", "injry")).toBe(1);
    expect(distance("", "injury")).toBe(6);
  });
});
