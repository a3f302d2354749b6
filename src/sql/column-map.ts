import type { Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";

/** What a code in a column says of its fact: a value, a part of its values, or `null` for "not known". */
export type CodedValue = Scalar | Part<Scalar> | null;

/** A column whose cells are codes: every code that may stand there, with what it says. */
export interface CodedColumn {
  readonly column: string;
  readonly values: { readonly [code: string]: CodedValue };
}

/** SQL that a developer vouches for; `trustedSql` makes it, and nothing that was read from a file is it. */
export interface TrustedSql {
  readonly sql: string;
}

/**
 * Where a table says what of which fact.
 *
 * The names on the left are those of a table for `indicateMany`: a fact, `<fact>From` and `<fact>To`, or `ageYears`. A fact that is
 * not named is not known of any row.
 */
export interface ColumnMap {
  readonly format: 1;
  /** What the map is for, in a sentence; never part of a statement. */
  readonly title?: string;
  /** The table, in its schema and catalogue if need be, each a name of its own; `cases` if left out. */
  readonly table?: readonly string[];
  /** The columns that tell the rows apart, given back as they are. */
  readonly key: readonly string[];
  /**
   * `typed`, if left out: a whole number stands in a column of numbers, yes or no in one of booleans, a word in one of text.
   * `text`: every cell is a text, as in a table that was read from CSV; an empty one says that nothing is known.
   */
  readonly cells?: "typed" | "text";
  readonly facts: { readonly [fact: string]: string | CodedColumn | TrustedSql };
}

const vouchedFor = new WeakSet<object>();

/**
 * An expression in the database's own SQL, for a fact that no column holds as it is.
 *
 * It goes into the statement as it stands, so it may never come from a file, a form or anybody else: who calls this vouches for it.
 *
 * @example
 * trustedSql("date_part('year', age(seen_on, born_on))").sql; // "date_part('year', age(seen_on, born_on))"
 */
export function trustedSql(sql: string): TrustedSql {
  const trusted = Object.freeze({ sql });
  vouchedFor.add(trusted);
  return trusted;
}

/** Whether it was made by `trustedSql`, in this copy of the package. */
export function isTrusted(one: object): one is TrustedSql {
  return vouchedFor.has(one);
}
