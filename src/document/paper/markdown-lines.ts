import { withoutComments } from "./comments.js";
import type { FoundLine } from "./line.js";

const ANCHOR = /<!--\s*([a-z](?:-?\w)*)\s*-->/i;
const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+/;
const HEADING = /^ {0,3}(#{1,6})\s+/;
const RULE_OF_TABLE = /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/;

/** The lines of a paper in Markdown; what is struck out is not there. */
export function* markdownLines(paper: string): Generator<FoundLine> {
  let indents: readonly number[] = [];
  let open: { says: string; depth: number; anchor?: string } | undefined;
  for (const line of paper.split(/\r?\n/)) {
    const anchor = ANCHOR.exec(line)?.[1];
    const text = withoutComments(line).trimEnd();
    const [item] = ITEM.exec(text) ?? [];
    const [heading, marks = ""] = HEADING.exec(text) ?? [];
    const isEmpty = text.trim() === "";
    const isRow = text.trimStart().startsWith("|");
    // a line without a mark of its own goes on with the one before it
    if (open !== undefined && !isEmpty && item === undefined && heading === undefined && !isRow) {
      open.says += ` ${text.trim()}`;
      if (anchor !== undefined) open.anchor = anchor;
      continue;
    }
    if (open !== undefined) yield said(open);
    open = undefined;
    if (isRow && RULE_OF_TABLE.test(text)) continue;
    if (item !== undefined) {
      const indent = ITEM.exec(text)?.[1]?.length ?? 0;
      indents = [...indents.filter((one) => one < indent), indent];
    } else if (!isEmpty && !/^\s/.test(text)) indents = [];
    const says = text.slice((item ?? heading ?? "").length).replace(/^\s*>\s?/, "");
    const found = { says, depth: indents.length, ...(anchor === undefined ? {} : { anchor }) };
    if (heading !== undefined) yield { ...said(found), heading: marks.length };
    else if (isRow) yield said({ ...found, says: cells(says) });
    else if (!isEmpty) open = found;
    else if (anchor !== undefined) yield said(found);
  }
  if (open !== undefined) yield said(open);
}

function said<One extends { readonly says: string }>(one: One): One {
  return { ...one, says: plain(one.says) };
}

function cells(row: string): string {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .join(" | ");
}

/** What a person reads of a line: no strokes, stars, links or escapes. */
function plain(text: string): string {
  return text
    .replace(/~~[^~]*~~/g, "")
    .replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\((?:[^()\\]|\\.|\([^()]*\))*\)/g, "$1")
    .replace(/(?<!\\)[*_`]+/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
