import { describe, expect, test } from "vitest";
import { PAGE_WIDTH, toPlainText } from "../../src/page/plain-text.js";
import { heading, item, list, paragraph, steps, strong } from "../../src/page/tree.js";

describe("a page in plain text", () => {
  test("has its title underlined, its sections in capitals, and no mark of Markdown", () => {
    const page = toPlainText([heading(1, "Two sets"), heading(2, "Who moves"), paragraph(strong("Nobody"), " does.")]);
    expect(page).toBe("Two sets\n========\n\nWHO MOVES\n\nNobody does.\n");
  });

  test("keeps every line within its width, and what is below an item under it", () => {
    const long = "word ".repeat(40).trim();
    const page = toPlainText([list([{ says: [long], below: [steps([item(long)])] }])]);
    expect(page.split("\n").filter((line) => line.length > PAGE_WIDTH)).toEqual([]);
    expect(page).toMatch(/^- word .*\n {2}word .*\n/);
    expect(page).toMatch(/\n {2}1\. word .*\n {5}word/);
  });

  test("sets a table in columns, and wraps the widest cell", () => {
    const long = "a child of whom much is known ".repeat(5).trim();
    const table = {
      kind: "table",
      head: ["child", "before"],
      rows: [
        [[long], ["Level 2"]],
        [["b"], ["Level 3"]],
      ],
    } as const;
    const lines = toPlainText([table]).split("\n");
    expect(lines[0]).toMatch(/^child +before$/);
    expect(lines[1]).toMatch(/^-+ {2}-+$/);
    expect(lines.filter((line) => line.length > PAGE_WIDTH)).toEqual([]);
    expect(lines.filter((line) => line.endsWith("Level 2"))).toHaveLength(1);
    expect(lines.some((line) => /^b +Level 3$/.test(line))).toBe(true);
  });

  test("does not let a text from a file break its lines", () => {
    expect(toPlainText([paragraph("one\n\n# two\u001b[2J")])).toBe("one # two [2J\n");
  });
});
