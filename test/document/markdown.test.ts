import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/page/markdown.js";
import { type Block, code, heading, item, link, list, paragraph, steps, strong } from "../../src/page/tree.js";
import { runs } from "../generated/runs.js";
import { kindsOf, linksOf, readText } from "./parsed.js";

const MARKS = [..."\\`*_[](){}<>|~#$&!+-=.:;/\"'^%@0123456789 \n\t"];
const PIECES = [
  "a",
  "Bo",
  "é",
  "1.",
  "12) ",
  "- ",
  "# ",
  "&amp;",
  "&#42;",
  "<b>",
  "<!--",
  "](x)",
  "![",
  "```",
  "---",
  "\u0000",
  "https://",
];

/** Texts of the kind that would break a page, beside ordinary ones. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...PIECES), fc.string()), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""))
  .filter((joined) => onOneLine(joined) !== "");

function onOneLine(written: string): string {
  return written.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function table(...cells: readonly string[]): Block {
  return { kind: "table", head: ["Here", "There"], rows: [cells.map((cell) => [cell])] };
}

const PLAIN = new Set(["text", "text_special", "inline", "strong_open", "strong_close", "code_inline"]);

/** Everything on the page that is neither text nor the one block that it should be. */
function strangers(markdown: string, block: RegExp): readonly string[] {
  return kindsOf(markdown).filter((kind) => !PLAIN.has(kind) && !block.test(kind));
}

describe("whatever a text holds, another program reads from the page that text and no mark of it", () => {
  test("in a paragraph, beside a strong text", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const page = toMarkdown([paragraph(first), paragraph(strong(first), " and ", second)]);
        const [one, other] = [onOneLine(first), onOneLine(second)];
        expect(readText(page).map(onOneLine)).toEqual([one, `${one} and ${other}`]);
        expect(strangers(page, /^paragraph_/)).toEqual([]);
      }),
      runs(2_000),
    );
  });

  test("in a heading", () => {
    fc.assert(
      fc.property(text, (says) => {
        const page = toMarkdown([heading(2, says)]);
        expect(readText(page)).toEqual([onOneLine(says)]);
        expect(strangers(page, /^heading_/)).toEqual([]);
      }),
      runs(1_000),
    );
  });

  test("in lists within lists", () => {
    fc.assert(
      fc.property(text, text, (outer, inner) => {
        const page = toMarkdown([steps([{ says: [outer], below: [list([item(inner), item(outer)])] }, item(inner)])]);
        expect(readText(page)).toEqual([outer, inner, outer, inner].map(onOneLine));
        expect(strangers(page, /^(?:ordered_list|bullet_list|list_item|paragraph)_/)).toEqual([]);
      }),
      runs(1_000),
    );
  });

  test("in the cells of a table, code included", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("a|b", "`x`", '{ "from": 3 }', "a\\b"), (says, letters) => {
        const cells: Block = { kind: "table", head: ["Here", "There"], rows: [[[says], [code(letters)]]] };
        const page = toMarkdown([table(says, says), cells]);
        const one = onOneLine(says);
        expect(readText(page)).toEqual(["Here", "There", one, one, "Here", "There", one, letters]);
        expect(strangers(page, /^(?:table|thead|tbody|tr|th|td)_/)).toEqual([]);
      }),
      runs(1_000),
    );
  });

  test("in the words of a link", () => {
    fc.assert(
      fc.property(text, (says) => {
        const page = toMarkdown([paragraph("See ", link("../facts.md#unborn", says), ".")]);
        expect(readText(page)).toEqual([`See ${onOneLine(says)}.`]);
        expect(linksOf(page)).toEqual(["../facts.md#unborn"]);
      }),
      runs(1_000),
    );
  });
});

describe("a link", () => {
  const addresses = [
    "https://www.legislation.gov.uk/ukpga/1989/41",
    "http://a.org/b?c=d&e=f#g",
    "#unborn",
    "a.md",
    "mailto:mash@borchester.example",
    "tel:+441234567890",
  ];

  test.each(addresses)("leads to %s", (to) => {
    expect(linksOf(toMarkdown([paragraph(link(to, "here"))]))).toEqual([to]);
  });

  const refused = [
    "javascript:alert(1)",
    "data:text/html,x",
    "//elsewhere.org",
    "https://a.org/ x",
    "https://a.org/)x(",
    "",
  ];

  test.each(refused)("does not lead to %j: only its words are printed", (to) => {
    expect(toMarkdown([paragraph(link(to, "here"))])).toBe("here\n");
  });
});
