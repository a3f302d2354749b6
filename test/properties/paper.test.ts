import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPaper, type PaperCheck } from "../../src/document/paper/check-paper.js";
import { isAsPrinted } from "../../src/document/paper/mark.js";
import { DOCUMENT_FORMATS, DOCUMENT_KINDS, type DocumentFormat } from "../../src/document/threshold/document-kind.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import { council, DAY } from "../document/councils.js";

const borchester = council("borchester");
const printed = new Map(
  DOCUMENT_FORMATS.map((format) => [format, thresholdDocument(borchester, { on: DAY, format })] as const),
);

function paper(format: DocumentFormat): string {
  return printed.get(format) ?? "";
}

function checked(text: string): PaperCheck {
  const result = checkPaper(text, borchester);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The paper with one text in the place of another, which must be on it. */
function edited(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe.each(DOCUMENT_FORMATS)("a paper in %s", (format) => {
  test.each(DOCUMENT_KINDS)("says what the rules say as it is printed: %s", (kind) => {
    const text = thresholdDocument(borchester, { on: DAY, kind, format });
    expect(isAsPrinted(text)).toBe(true);
    const check = checked(text);
    expect(check).toMatchObject({ kind, format, on: DAY, version: "2026.2.0", findings: [] });
    expect(check.lines).toBeGreaterThan(35);
  });

  test("in which one number was changed is found out, under its rule", () => {
    const text = edited(paper(format), "12 late marks or more", "13 late marks or more");
    expect(isAsPrinted(text)).toBe(false);
    expect(checked(text).findings).toEqual([
      {
        anchor: "rule-borchester-three-signs",
        how: "changed",
        rules: "Late marks in the last 12 weeks: 12 late marks or more",
        paper: "Late marks in the last 12 weeks: 13 late marks or more",
      },
    ]);
  });

  test('in which "all" became "any" is found out', () => {
    const from = "When both of these are so:";
    const [before = "", after = ""] = paper(format).split("early help has not changed that.");
    const { findings } = checked(
      `${before}early help has not changed that.${edited(after, from, "When either of these is so:")}`,
    );
    expect(findings).toMatchObject([{ anchor: "rule-borchester-half-of-school-missed", how: "changed", rules: from }]);
  });

  test("is the same with other spaces, line ends and looks", () => {
    const text = paper(format).replaceAll("\n", "\r\n").replaceAll("Tell the family", "Tell  the family");
    expect(checked(text).findings).toEqual([]);
  });

  test("of an older version names what the rules say now", () => {
    const result = checkPaper(paper(format), { ...borchester, version: "2026.3.0" });
    const findings = result.ok ? result.value.findings : [];
    expect(findings.map(({ anchor, how }) => ({ anchor, how }))).toContainEqual({
      anchor: "section-about",
      how: "changed",
    });
    expect(findings.every(({ rules = "" }) => rules.includes("2026.3.0"))).toBe(true);
  });
});

describe("an edited paper", () => {
  test("without a sentence, or with one more, is found out", () => {
    const line = "\n    - Early help was tried and has not changed enough for the child\n";
    const text = edited(paper("markdown"), line, "\n");
    expect(checked(text).findings).toMatchObject([{ how: "missing", rules: line.trim().slice(2) }]);
    const more = edited(paper("markdown"), line, `${line}    - The family has refused help\n`);
    expect(checked(more).findings).toMatchObject([{ how: "added", paper: "The family has refused help" }]);
  });

  test("in which a sentence is struck out says no longer what the rules say", () => {
    const says = "The school nurse asks for it.";
    const html = edited(paper("html"), says, `<del>${says}</del>`);
    expect(checked(html).findings).toMatchObject([{ anchor: "level-level-2", how: "changed" }]);
    const markdown = edited(paper("markdown"), says, `~~${says}~~`);
    expect(checked(markdown).findings).toMatchObject([{ anchor: "level-level-2", how: "changed" }]);
  });

  test("on which a rule stands under another level is found out", () => {
    const rule = "borchester-clutter-seven";
    const text = paper("markdown");
    const from = text.lastIndexOf("\n- **", text.indexOf(`<!-- rule-${rule} -->`));
    const to = text.indexOf("\n- **", from + 5);
    const cut = text.slice(from, to);
    const without = text.slice(0, from) + text.slice(to);
    const first = without.indexOf("\n- **", without.indexOf("<!-- indicators-level-2 -->"));
    const { findings } = checked(without.slice(0, first) + cut + without.slice(first));
    expect(findings).toContainEqual(expect.objectContaining({ anchor: `rule-${rule}`, how: "moved" }));
  });

  test("in which a condition stands in another list is found out", () => {
    const text = edited(
      paper("markdown"),
      "\n      - Age of the child: under 6 months",
      "\n    - Age of the child: under 6 months",
    );
    expect(checked(text).findings).toMatchObject([{ anchor: "rule-injury-in-child-not-yet-mobile", how: "moved" }]);
  });

  test("in which any word of any line is another is found out", () => {
    for (const format of DOCUMENT_FORMATS) {
      const text = thresholdDocument(borchester, { on: DAY, kind: "guide", format });
      const body = text.indexOf(format === "html" ? "<main" : "\n\n");
      const words = [...text.matchAll(/(?<=[ >])[a-z]{4,}(?=[ .;,])/g)].filter(
        ({ index, 0: word }) => word !== "otherwise" && index > body && !/<[^>]*$/.test(text.slice(0, index)),
      );
      expect(words.length).toBeGreaterThan(100);
      fc.assert(
        fc.property(fc.constantFrom(...words), ({ index, 0: word }) => {
          const other = `${text.slice(0, index)}otherwise${text.slice(index + word.length)}`;
          expect(checked(other).findings).not.toEqual([]);
        }),
        { numRuns: 60, seed: 38 },
      );
    }
  });

  test("that was printed from another set, or not here, is refused", () => {
    const other = checkPaper(paper("html"), englandInFull());
    expect(other).toMatchObject({ ok: false, problems: [{ code: "other-rule-set" }] });
    expect(checkPaper("# Levels of need\n", borchester)).toMatchObject({ problems: [{ code: "unknown-paper" }] });
    const difference = "<!-- levels-of-need document: kind=difference set=a-to-b version=1-to-2 -->\n# A";
    expect(checkPaper(difference, borchester)).toMatchObject({ problems: [{ code: "no-rules-paper" }] });
  });

  test("however broken is read once through", () => {
    const mark = paper("markdown").split("\n")[0] ?? "";
    for (const part of ["<", "<!--", "<a ", '<a "', "[", "[a](", "~~", "|", "*", "- ", "&", "<ul>", "\\"]) {
      for (const html of ["", "<html>"]) {
        expect(checked(`${mark}\n${html}${part.repeat(100_000)}`).findings).not.toEqual([]);
      }
    }
  });

  test("of any kind is read without an exception", () => {
    const mark = paper("markdown").split("\n")[0] ?? "";
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom("", "<html>"), (text, html) => {
        const result = checkPaper(`${mark}\n${html}${text}`, council("borchester"), { on: DAY });
        expect(result.ok && result.value.findings.length > 0).toBe(true);
      }),
      { numRuns: 5, seed: 7 },
    );
  });
});
