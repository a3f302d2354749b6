import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literal } from "../../src/emit/literal.js";
import { runs } from "../generated/runs.js";

const HARMFUL = [
  "*/",
  "//",
  "</script>",
  "<!--",
  "-->",
  "]]>",
  "`",
  `$\u007balert(1)}`,
  '"',
  "\\",
  "\n",
  "\r",
  "\0",
  "\u2028",
  "\u2029",
  "\u202e",
  "\ufeff",
  "\ud800",
  "é",
  "😀",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...HARMFUL), fc.string({ unit: "binary" })))
  .map((parts) => parts.join(""));

describe("a text as a literal", () => {
  it("is the same text again in JavaScript and in JSON, on one line of plain ASCII", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = literal(text);
        expect(JSON.parse(written)).toBe(text);
        expect(new Function(`"use strict"; return ${written};`)()).toBe(text);
        expect(written).toMatch(/^[ -~]*$/);
      }),
      runs(5_000),
    );
  });

  it("ends no comment, string, template or element", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(literal(text)).not.toMatch(/\*\/|<|>|`|\$\{/);
      }),
      runs(5_000),
    );
  });
});
