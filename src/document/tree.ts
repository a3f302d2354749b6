/** A piece of a line: plain text, or text that is set apart. */
export type Inline = string | Marked | Link;

export interface Marked {
  readonly kind: "strong" | "emphasis" | "code";
  readonly says: string;
}

export interface Link {
  readonly kind: "link";
  /** A relative path, an anchor, an address on the web, `mailto:` or `tel:`; anything else is printed as plain text. */
  readonly to: string;
  readonly says: string;
}

/** One line of text, or the text of a paragraph. */
export type Phrase = readonly Inline[];

/** A piece of a page, whatever it is printed as. */
export type Block = Heading | Paragraph | List | Table | Sample;

export interface Heading {
  readonly kind: "heading";
  readonly depth: 1 | 2 | 3;
  readonly says: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly says: Phrase;
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
}

export interface Table {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly Phrase[])[];
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
