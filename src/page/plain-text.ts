import { onOneLine } from "./escape.js";
import { tableText } from "./text-table.js";
import type { Block, Heading, Item, List, Phrase } from "./tree.js";
import { wrapped } from "./wrapped.js";

/** How wide a page of plain text is, in characters. */
export const PAGE_WIDTH = 100;

/** The blocks as plain text for a terminal or a mail, wrapped, ending with a line break. */
export function toPlainText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return headingText(block.depth, onOneLine(block.says));
    case "heat":
    case "bars":
    case "windscreen":
      return wrapped(onOneLine(block.describes), PAGE_WIDTH).join("\n");
    case "notice":
    case "paragraph":
      return wrapped(phraseText(block.says), PAGE_WIDTH).join("\n");
    case "list":
      return listLines(block, PAGE_WIDTH).join("\n");
    case "table":
      return [
        ...(block.caption === undefined ? [] : [`${onOneLine(block.caption)}\n`]),
        tableText(
          block.head,
          block.rows.map((row) => row.map(phraseText)),
          PAGE_WIDTH,
        ),
      ].join("\n");
    case "sample":
      return block.text.replace(/^/gm, "    ");
  }
}

function headingText(depth: Heading["depth"], says: string): string {
  if (depth > 1) return says.toUpperCase();
  const lines = wrapped(says, PAGE_WIDTH);
  return [...lines, "=".repeat(Math.max(...lines.map(({ length }) => length)))].join("\n");
}

function listLines({ order, items }: List, width: number): readonly string[] {
  return items.flatMap((item, place) => itemLines(item, order === "counted" ? `${place + 1}. ` : "- ", width));
}

function itemLines({ says, below = [] }: Item, mark: string, width: number): readonly string[] {
  const indent = " ".repeat(mark.length);
  const lines = [
    ...wrapped(phraseText(says), width - mark.length),
    ...below.flatMap((list) => listLines(list, width - mark.length)),
  ];
  return lines.map((line, place) => `${place === 0 ? mark : indent}${line}`);
}

function phraseText(says: Phrase): string {
  return onOneLine(says.map((inline) => (typeof inline === "string" ? inline : inline.says)).join("")).trim();
}
