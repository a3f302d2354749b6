import type { Route } from "../domain/route.js";

/** A piece of a line: plain text, or text that is set apart. */
export type Inline = string | Marked | Link;

interface Marked {
  readonly kind: "strong" | "emphasis" | "code";
  readonly says: string;
}

interface Link {
  readonly kind: "link";
  /** A relative path, an anchor, an address on the web, `mailto:` or `tel:`; anything else is printed as plain text. */
  readonly to: string;
  readonly says: string;
}

/** One line of text, or the text of a paragraph. */
export type Phrase = readonly Inline[];

/** A piece of a page, whatever it is printed as. */
export type Block = Heading | Paragraph | Notice | List | Table | Sample | Windscreen | HeatChart | BarChart;

/**
 * From what something is printed: `rule-missing-now`, `level-early-help`. It holds for all that follows up to the next.
 *
 * In HTML it is the id, in Markdown a comment that nobody sees.
 */
export type Anchor = string;

export interface Heading {
  readonly kind: "heading";
  readonly depth: 1 | 2 | 3 | 4;
  readonly says: string;
  readonly anchor?: Anchor;
}

interface Paragraph {
  readonly kind: "paragraph";
  readonly says: Phrase;
  readonly anchor?: Anchor;
}

/** A paragraph that is set apart: what always holds, what is urgent, or what somebody still has to write. */
export interface Notice {
  readonly kind: "notice";
  readonly about: "caveat" | "danger" | "to-write";
  readonly says: Phrase;
  readonly anchor?: Anchor;
}

export interface List {
  readonly kind: "list";
  readonly order: "counted" | "uncounted";
  readonly items: readonly Item[];
}

export interface Item {
  readonly says: Phrase;
  /** The lists that belong to it. */
  readonly below?: readonly List[];
  readonly anchor?: Anchor;
}

/** Its first column names the rows. */
export interface Table {
  readonly kind: "table";
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Phrase[])[];
  /** Of each row, in order. */
  readonly anchors?: readonly Anchor[];
}

/** A scale as a picture, lowest step first; whoever prints it says the same in words beside it. */
export interface Windscreen {
  readonly kind: "windscreen";
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly describes: string;
  readonly panes: readonly Pane[];
}

export interface Pane {
  /** A few letters: "Level 4b". */
  readonly label: string;
  readonly route: Route;
}

/** Numbers in cells, the fuller the darker; whoever prints it gives the same numbers in a table. */
export interface HeatChart {
  readonly kind: "heat";
  readonly title: string;
  /** What the picture shows and how it is read, also for those who do not see it. */
  readonly describes: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly says: string; readonly cells: readonly HeatCell[] }[];
}

export interface HeatCell {
  readonly text: string;
  /** How full it is, from 0 to 1; left out where that is not told, and then two of its corners are cut off. */
  readonly share?: number;
  /** Whether it has an outline of its own. */
  readonly outline: "thick" | "thin";
}

/** Bars side by side, each with its number; whoever prints it gives the same numbers in a table. */
export interface BarChart {
  readonly kind: "bars";
  readonly title: string;
  readonly describes: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly says: string;
  readonly text: string;
  /** How long it is, from 0 to 1; without it there is no bar. */
  readonly share?: number;
}

/** A text to copy letter by letter. */
export interface Sample {
  readonly kind: "sample";
  readonly language: string;
  readonly text: string;
}

export function heading(depth: Heading["depth"], says: string): Heading {
  return { kind: "heading", depth, says };
}

/** A heading to which links can lead, and from which on every line belongs to that anchor. */
export function anchored(depth: Heading["depth"], says: string, anchor: Anchor): Heading {
  return { kind: "heading", depth, says, anchor };
}

export function notice(about: Notice["about"], ...says: Phrase): Notice {
  return { kind: "notice", about, says };
}

export function paragraph(...says: Phrase): Paragraph {
  return { kind: "paragraph", says };
}

/** A list with a dot before each item. */
export function list(items: readonly Item[]): List {
  return { kind: "list", order: "uncounted", items };
}

/** A list whose items are done one after the other. */
export function steps(items: readonly Item[]): List {
  return { kind: "list", order: "counted", items };
}

/** An item of a list that is one line. */
export function item(...says: Phrase): Item {
  return { says };
}

export function strong(says: string): Marked {
  return { kind: "strong", says };
}

export function emphasis(says: string): Marked {
  return { kind: "emphasis", says };
}

export function code(says: string): Marked {
  return { kind: "code", says };
}

export function link(to: string, says: string): Link {
  return { kind: "link", to, says };
}

/** The phrases as one, with a text between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, place) => (place === 0 ? phrase : [between, ...phrase]));
}

/** A part of a page under its heading; without anything to say it is not there. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}
