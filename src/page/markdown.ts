import { escapeText, isAnchor, isSafeTarget, onOneLine } from "./escape.js";
import type { Anchor, Block, Inline, Item, List, Phrase, Table } from "./tree.js";

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
      return `${"#".repeat(block.depth)} ${escapeText(block.says)}${anchorText(block.anchor)}`;
    case "paragraph":
      return phraseText(block.says) + anchorText(block.anchor);
    case "notice":
      return `> ${phraseText(block.says)}${anchorText(block.anchor)}`;
    case "list":
      return listText(block);
    case "table":
      return tableText(block);
    case "sample":
      return fenced(block.language, block.text);
    case "heat":
    case "bars":
    case "windscreen":
      return phraseText([{ kind: "emphasis", says: block.describes }]);
  }
}

/** At the end of a line: at its start a comment would take the whole line with it. */
function anchorText(anchor: Anchor | undefined): string {
  return anchor === undefined || !isAnchor(anchor) ? "" : ` <!-- ${anchor} -->`;
}

function listText({ order, items }: List): string {
  return items.map((item, place) => itemText(item, order === "counted" ? `${place + 1}. ` : "- ")).join("\n");
}

function itemText({ says, below = [], anchor }: Item, mark: string): string {
  const indent = " ".repeat(mark.length);
  const lists = below.flatMap((list) => listText(list).split("\n"));
  return [mark + phraseText(says) + anchorText(anchor), ...lists.map((line) => indent + line)].join("\n");
}

function tableText({ caption, head, rows, anchors = [] }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = rows.map((cells, at) => row(cells.map(cellText).with(-1, lastCell(cells, anchors[at]))));
  const table = [row(head.map((says) => cellText([says]))), row(head.map(() => "---")), ...lines].join("\n");
  return caption === undefined ? table : `${phraseText([{ kind: "strong", says: caption }])}\n\n${table}`;
}

function lastCell(cells: readonly Phrase[], anchor: Anchor | undefined): string {
  return cellText(cells.at(-1) ?? []) + anchorText(anchor);
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
