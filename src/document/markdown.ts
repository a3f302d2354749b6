import { escapeText, isSafeTarget, onOneLine } from "./escape.js";
import type { Block, Inline, Item, List, Phrase, Table } from "./tree.js";

/**
 * The blocks as a page of Markdown (CommonMark with tables), ending with a line break.
 *
 * Every text is printed as it stands: nothing in it becomes a heading, a link, HTML or any other mark.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${escapeText(block.says)}`;
    case "paragraph":
      return phraseText(block.says);
    case "list":
      return listText(block);
    case "table":
      return tableText(block);
    case "sample":
      return fenced(block.language, block.text);
  }
}

function listText({ order, items }: List): string {
  return items.map((item, place) => itemText(item, order === "counted" ? `${place + 1}. ` : "- ")).join("\n");
}

function itemText({ says, below = [] }: Item, mark: string): string {
  const indent = " ".repeat(mark.length);
  const lists = below.flatMap((list) => listText(list).split("\n"));
  return [mark + phraseText(says), ...lists.map((line) => indent + line)].join("\n");
}

function tableText({ head, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = rows.map((cells) => row(cells.map(cellText)));
  return [row(head.map((says) => cellText([says]))), row(head.map(() => "---")), ...lines].join("\n");
}

/** A bar ends a cell even inside code, unless it is escaped. */
function cellText(says: Phrase): string {
  return phraseText(says).replace(/(?<!\\)\|/g, "\\|");
}

/** A text escapes what would have a meaning only at its start, for it may be the start of a line. */
function phraseText(says: Phrase): string {
  return says
    .map((inline, place) => inlineText(inline, place === 0 ? "start" : "middle"))
    .join("")
    .trim();
}

function inlineText(inline: Inline, where: "start" | "middle"): string {
  if (typeof inline === "string") return escapeText(inline, where);
  switch (inline.kind) {
    case "strong":
      return `**${escapeText(inline.says, "middle").trim()}**`;
    case "emphasis":
      return `*${escapeText(inline.says, "middle").trim()}*`;
    case "code":
      return codeText(inline.says);
    case "link":
      return isSafeTarget(inline.to)
        ? `[${escapeText(inline.says, "middle").trim()}](${inline.to})`
        : escapeText(inline.says, where);
  }
}

function codeText(says: string): string {
  const text = onOneLine(says).trim();
  const fence = "`".repeat(longestRun(text) + 1);
  const room = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + room + text + room + fence;
}

function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** How many backticks stand side by side at most. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
