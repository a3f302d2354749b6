import { type ColumnNameProblemCode, type NamedColumn, namedColumns } from "../../engine/batch/column-names.js";
import type { Program } from "../../engine/program/program.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { MOST_PROBLEMS } from "../../ruleset/limits.js";
import { quote } from "../../ruleset/quote.js";
import { MOST_COLUMNS } from "./limits.js";

export type HeaderProblemCode = ColumnNameProblemCode | "too-many-columns" | "no-commas" | "not-utf8" | "missing-day";

/** What the columns of a CSV file are, by their places. */
export interface Header {
  readonly width: number;
  readonly facts: readonly { readonly column: NamedColumn; readonly place: number }[];
  /** -1 where there is none. */
  readonly id: number;
  readonly on: number;
}

/** What the names in the first line say, or everything that is wrong with them. */
export function readHeader(names: readonly string[], program: Program): Result<Header, Problem<HeaderProblemCode>> {
  const whole = names.length > MOST_COLUMNS ? tooMany(names.length) : notDivided(names);
  if (whole !== undefined) return { ok: false, problems: [whole] };
  const written = names.map((name) => name.trim());
  const own = written.filter((name) => !OF_THE_ROW.includes(name));
  const { columns, problems } = namedColumns([...new Set(own)], program, (name) => pointer([name]), OF_THE_ROW);
  const twice = [...new Set(written.filter((name, place) => written.indexOf(name) !== place))];
  const facts = OF_THE_ROW.filter((name) => written.includes(name) && program.factOf.has(name));
  const all = [...problems, ...twice.map(standsTwice), ...facts.map(meansTwo)];
  if (all.length > 0) return { ok: false, problems: all.slice(0, MOST_PROBLEMS) };
  return {
    ok: true,
    value: {
      width: written.length,
      facts: columns.map((column) => ({ column, place: written.indexOf(column.name) })),
      id: written.indexOf("id"),
      on: written.indexOf("on"),
    },
  };
}

/** What stands beside the facts: by what the row is known, and its day. */
const OF_THE_ROW: readonly string[] = ["id", "on"];

function meansTwo(name: string): Problem<HeaderProblemCode> {
  return {
    code: "given-twice",
    at: pointer([name]),
    says: `${quote(name)} is a fact of these thresholds, and a column of that name says something else of a row; give such cases as NDJSON`,
  };
}

function standsTwice(name: string): Problem<HeaderProblemCode> {
  return {
    code: "given-twice",
    at: pointer([name]),
    says: `the column ${quote(name)} stands twice; leave out one of the two`,
  };
}

function tooMany(number: number): Problem<HeaderProblemCode> {
  const says = `at most ${MOST_COLUMNS} columns can be read; there are ${number}`;
  return { code: "too-many-columns", at: "", says };
}

/** Why the names cannot be told apart: a file that is not divided by commas looks like one long name. */
export function notDivided(names: readonly string[]): Problem<HeaderProblemCode> | undefined {
  const [name = "", ...others] = names;
  // Letters of UTF-16 are read as signs with a NUL between them, each of which UTF-8 has as well.
  if (names.some((one) => one.includes("\0")))
    return { code: "not-utf8", at: "", says: "the file is written in UTF-16, or is no text; save it as CSV in UTF-8" };
  if (others.length > 0 || !/[;\t]/.test(name)) return undefined;
  const signs = name.includes(";") ? "semicolons" : "tabs";
  return {
    code: "no-commas",
    at: "",
    says: `expected columns divided by commas, and found ${signs}; save it as CSV divided by commas`,
  };
}
