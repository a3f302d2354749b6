import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlLines } from "../../src/document/paper/html-lines.js";
import { placed } from "../../src/document/paper/line.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { ROUTES } from "../../src/domain/route.js";
import { blocksHtml } from "../../src/page/html/blocks.js";
import { COLOURS, contrast, PANES } from "../../src/page/html/colours.js";
import { pageHtml } from "../../src/page/html/page.js";
import { anchored, heading, item, link, list, notice, paragraph, strong, type Table } from "../../src/page/tree.js";
import { council, DAY } from "./councils.js";

const table: Table = {
  kind: "table",
  caption: "Levels",
  head: ["Level", "Means"],
  rows: [[["One"], ["help"]]],
  anchors: ["level-1"],
};

describe("a page of HTML", () => {
  test("prints any text as it stands, wherever it stands", () => {
    const text = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((one) => /\S/.test(one.replace(/[\s\p{Cc}]/gu, "")));
    fc.assert(
      fc.property(text, (says) => {
        const html = blocksHtml([
          heading(2, says),
          paragraph(strong(says)),
          list([item(says)]),
          { ...table, rows: [[[says], [says]]] },
        ]);
        expect(
          html.replace(/<\/?(?:h2|p|strong|ul|li|table|caption|thead|tbody|tr|th|td)(?: [a-z-]+="[^"]*")*>/g, ""),
        ).not.toMatch(/[<>]/);
        const line = says.replace(/[\s\p{Cc}\u00a0]+/gu, " ").trim();
        expect(placed(htmlLines(html))[0]?.says).toBe(line);
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  test("leads nowhere but to pages, mail and telephones", () => {
    const html = blocksHtml([
      paragraph(link("javascript:alert(1)", "here"), link('https://a.org/"x', "there"), link("tel:999", "999")),
    ]);
    expect(html).toBe('<p>herethere<a href="tel:999">999</a></p>');
  });

  test("names the rows and columns of a table, and gives it a caption", () => {
    expect(blocksHtml([table])).toContain("<caption>Levels</caption>");
    expect(blocksHtml([table])).toContain('<th scope="col">Means</th>');
    expect(blocksHtml([table])).toContain('<tr id="level-1"><th scope="row">One</th>');
  });

  test("gives a table without a caption the heading above it", () => {
    const { caption: _, ...plain } = table;
    expect(blocksHtml([heading(2, "The scale"), plain])).toContain("<caption>The scale</caption>");
  });

  test("sets apart what is still to be written in words, not by colour alone", () => {
    expect(blocksHtml([notice("to-write", strong("Your council still has to write this."))])).toBe(
      '<p class="notice to-write"><strong>Your council still has to write this.</strong></p>',
    );
  });

  test("says its language, has a way past the contents, and lists its second headings", () => {
    const html = pageHtml([anchored(1, "A & B", "document"), anchored(2, "One", "section-one")], {
      mark: "<!-- m -->",
      contents: "listed",
    });
    expect(html.startsWith('<!doctype html>\n<!-- m -->\n<html lang="en-GB">')).toBe(true);
    expect(html).toContain("<title>A &#38; B</title>");
    expect(html).toContain('<a class="skip" href="#main">');
    expect(html).toContain('<li><a href="#section-one">One</a></li>');
  });

  test("needs nothing else and runs nothing", () => {
    const html = thresholdDocument(council("borchester"), { on: DAY });
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form)\b|@import|url\(| on[a-z]+=| src=/i);
    expect(html).toContain("default-src 'none'");
  });

  test("has headings in order, with none left out", () => {
    const depths = [...thresholdDocument(council("borchester"), { on: DAY }).matchAll(/<h([1-6])/g)].map(([, depth]) =>
      Number(depth),
    );
    expect(depths.filter((depth) => depth === 1)).toEqual([1]);
    expect(depths.filter((depth, at) => at > 0 && depth > (depths[at - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe("the colours", () => {
  const { text, quiet, accent, line, paper, caveat, danger } = COLOURS;

  test("leave every text readable", () => {
    for (const ground of [paper, caveat, danger, COLOURS["to-write"], ...ROUTES.map((route) => PANES[route])]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of [quiet, accent]) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("leave every line and outline visible on both of its sides", () => {
    expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    for (const route of ROUTES) expect(contrast(text, PANES[route])).toBeGreaterThanOrEqual(3);
  });

  test("are as far apart as is published for black, white and a grey on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe("the windscreen", () => {
  const html = thresholdDocument(council("borchester"), { on: DAY, kind: "guide" });
  const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? "";

  test("says in words what it shows", () => {
    expect(svg).toContain('role="img" aria-labelledby="windscreen-title windscreen-desc"');
    expect(svg).toContain("Level 4b: Specialist, protection (child protection, section 47).</desc>");
  });

  test("tells its panes apart by name and outline, not by colour alone", () => {
    const labels = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, label]) => label);
    expect(labels).toEqual(["Level 1", "Level 2", "Level 3", "Level 4a", "Level 4b"]);
    const outlines = [...svg.matchAll(/stroke-width="(\d)"/g)].map(([, width]) => width);
    expect(outlines).toEqual(["2", "3", "4", "4", "6"]);
  });
});
