import type { Expression } from "./expression.js";

/** The databases for which a statement can be written. */
export const DIALECTS = ["duckdb", "postgres", "spark"] as const;

/** A database for which a statement can be written. */
export type DialectName = (typeof DIALECTS)[number];

/** What one database writes otherwise than another; everything else is the same text in all of them. */
export interface Dialect {
  readonly name: DialectName;
  /** The kind of a column of text. */
  readonly text: Expression;
  /** What follows the name of a stage, so that it is worked out row by row and kept nowhere. */
  readonly stage: "AS" | "AS NOT MATERIALIZED";
  /** What ends a stage, so that the planner does not put its expressions into the next one over and over. */
  readonly fence: "" | "\n  OFFSET 0";
  /** A name as this database quotes it, whatever stands in it. */
  quoted(name: string): string;
  /** The whole number that a text is, or null where it is none that is small enough to be a fact. */
  wholeNumber(text: Expression): Expression;
}

/** A name in quotes, any quote in it doubled. */
export function inQuotes(name: string, mark: '"' | "`"): string {
  return `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;
}
