import MarkdownIt, { type Token } from "markdown-it";
import { anchorOf } from "./anchor.js";

/** A piece of Markdown with the path under which it stands, or would stand, in the repository. */
export interface Document {
  readonly source: string;
  readonly markdown: string;
  /** From what it was made, where no such file stands. */
  readonly madeFrom?: string;
}

/** A heading of a page, and the name by which a link leads to it. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** A document as it was read; its tokens are the reader's own, and are printed once. */
export interface ReadDocument {
  readonly source: string;
  readonly madeFrom: string;
  readonly title: string;
  readonly tokens: Token[];
  readonly headings: readonly Heading[];
  /** Every name to which a link can lead: those of headings, and those that stand alone. */
  readonly places: ReadonlySet<string>;
}

/** What is wrong with the site, in a sentence, and in which file. */
export interface SiteProblem {
  readonly file: string;
  readonly says: string;
}

/** Reads without HTML: what looks like a mark in a page is its text. */
export const reader: MarkdownIt = new MarkdownIt({ html: false });

const PLACE = /<a id="([\w-]+)"><\/a>/y;

// a place with a name and no heading, as TypeDoc marks the rows of its tables
reader.inline.ruler.before("html_inline", "place", (state, silent) => {
  PLACE.lastIndex = state.pos;
  const id = PLACE.exec(state.src)?.[1];
  if (id === undefined) return false;
  if (!silent) state.push("place", "span", 0).attrSet("id", id);
  state.pos = PLACE.lastIndex;
  return true;
});
reader.renderer.rules.place = (tokens, at) => `<span id="${tokens[at]?.attrGet("id")}"></span>`;

/** Reads a document and names its headings as GitHub does: a second of the same name ends in `-1`. */
export function readDocument({ source, markdown, madeFrom = source }: Document): ReadDocument {
  const tokens = reader.parse(markdown, {});
  const seen = new Map<string, number>();
  const headings = tokens.flatMap((token, place) => {
    if (token.type !== "heading_open") return [];
    const line = tokens[place + 1]?.children ?? [];
    const name = anchorOf(line);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const id = before === 0 ? name : `${name}-${before}`;
    token.attrSet("id", id);
    return [{ level: Number(token.tag.slice(1)), text: line.map(({ content }) => content).join(""), id }];
  });
  const named = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "place");
  const places = new Set([...headings.map(({ id }) => id), ...named.map((token) => token.attrGet("id") ?? "")]);
  return { source, madeFrom, title: headings[0]?.text ?? source, tokens, headings, places };
}

/** What a listener to a page would stumble over: no title, two titles, a level passed over. */
export function headingProblems({ source, headings }: ReadDocument): readonly SiteProblem[] {
  const titles = headings.filter(({ level }) => level === 1).length;
  const passedOver = headings.filter(({ level }, place) => level > (headings[place - 1]?.level ?? 0) + 1);
  return [
    ...(titles === 1
      ? []
      : [{ file: source, says: `has ${titles} titles; a page has one heading of the first level` }]),
    ...passedOver.map(({ text }) => ({ file: source, says: `passes over a level before the heading "${text}"` })),
  ];
}
