/** A line that a person reads on a paper, and from what it was printed. */
export interface Line {
  /** The anchor that stands last before it, or on it: `rule-missing-now`. */
  readonly anchor: string;
  /** The anchor of the second heading above it: a rule says something else under another level. */
  readonly under: string;
  /** How deep it stands in lists: an item of a list within a list is part of another "any of these". */
  readonly depth: number;
  /** What it says, without marks of any format, with single spaces. */
  readonly says: string;
}

/** Lines as they are found, top to bottom. */
export interface FoundLine {
  readonly says: string;
  readonly depth: number;
  /** On the line itself, if it has one. */
  readonly anchor?: string;
  /** Which heading it is, from 1. */
  readonly heading?: number;
}

/** Lines under their anchors; those without words are left out. */
export function placed(found: Iterable<FoundLine>): readonly Line[] {
  const lines: Line[] = [];
  let [anchor, under] = ["", ""];
  for (const one of found) {
    const says = one.says.replace(/[\s\u00a0]+/g, " ").trim();
    if (one.anchor !== undefined) anchor = one.anchor;
    if (one.heading !== undefined && one.heading <= 2) under = one.anchor ?? says;
    if (says !== "") lines.push({ anchor, under, depth: one.depth, says });
  }
  return lines;
}
