import { type ColumnNameProblemCode, type NamedColumn, namedColumns } from "../engine/batch/column-names.js";
import type { Program } from "../engine/program/program.js";
import { readGiven } from "../facts/read-given.js";
import { isObject } from "../kernel/json.js";
import { nearest } from "../kernel/nearest.js";
import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { quote } from "../ruleset/quote.js";
import { type ColumnMap, isTrusted } from "./column-map.js";
import { isPlainWord } from "./expression.js";

/** Why a column map is refused; the codes of a table's columns are among them. */
export type ColumnMapProblemCode =
  | "not-a-map"
  | "unknown-key"
  | "unknown-format"
  | "not-a-name"
  | "no-key"
  | "taken-name"
  | "unknown-cells"
  | "not-a-column"
  | "sql-in-a-map"
  | "not-a-code"
  | "not-a-value"
  | ColumnNameProblemCode;

/** One thing that is wrong with a column map; `at` is a pointer into it. */
export type ColumnMapProblem = Problem<ColumnMapProblemCode>;

/** A map whose every name has been found to speak of a fact. */
export interface CheckedMap {
  readonly map: ColumnMap;
  readonly columns: readonly NamedColumn[];
}

/** Columns of the result; no column of the key may be called as one of them is. */
const RESULT_NAMES: readonly string[] = [
  "at_least",
  "points_to",
  "could_be",
  "enough_known",
  "applies",
  "applies_with_readings",
  "may_apply",
  "problems",
];

const KEYS = ["format", "title", "table", "key", "cells", "facts"];

/** The map, or everything that is wrong with it. */
export function checkColumnMap(input: unknown, program: Program): Result<CheckedMap, ColumnMapProblem> {
  if (!isObject(input)) {
    const says = "expected an object with `format`, `key` and `facts`";
    return { ok: false, problems: [{ code: "not-a-map", at: "", says }] };
  }
  const { format, title, table = ["cases"], key, cells = "typed", facts } = own(input);
  const problems: ColumnMapProblem[] = strangeKeys(input, KEYS, []);
  const wrong = (code: ColumnMapProblemCode, path: readonly string[], says: string): void => {
    problems.push({ code, at: pointer(path), says });
  };
  if (format !== 1) wrong("unknown-format", ["format"], "expected 1, the one format there is");
  if (title !== undefined && typeof title !== "string") wrong("not-a-name", ["title"], "expected a sentence");
  if (!isNames(table) || table.length > 3)
    wrong("not-a-name", ["table"], 'expected the names that lead to the table, one to three, such as ["cases"]');
  if (!isNames(key)) wrong("no-key", ["key"], 'expected the columns that tell the rows apart, such as ["case_id"]');
  else problems.push(...keyProblems(key));
  if (cells !== "typed" && cells !== "text") wrong("unknown-cells", ["cells"], "expected `typed` or `text`");
  if (!isObject(facts)) {
    wrong("not-a-column", ["facts"], "expected an object with a column for each fact of which something is known");
    return { ok: false, problems };
  }
  const named = namedColumns(Object.keys(facts), program, (name) => pointer(["facts", name]));
  problems.push(...named.problems);
  const columns = new Map(named.columns.map((column) => [column.name, column]));
  for (const [name, mapped] of Object.entries(facts)) problems.push(...columnProblems(mapped, name, columns.get(name)));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { map: input as unknown as ColumnMap, columns: named.columns } };
}

function keyProblems(key: readonly string[]): readonly ColumnMapProblem[] {
  return key.flatMap((name, at): readonly ColumnMapProblem[] => {
    const isTwice = key.findIndex((one) => sameName(one, name)) < at;
    if (!isTwice && !RESULT_NAMES.some((one) => sameName(one, name))) return [];
    const says = isTwice
      ? `${quote(name)} is named twice`
      : `${quote(name)} is the name of a column of the result; give it another in a view`;
    return [{ code: "taken-name", at: pointer(["key", String(at)]), says }];
  });
}

/** Names that differ in capitals alone are one name to some databases. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function columnProblems(mapped: unknown, name: string, column: NamedColumn | undefined): readonly ColumnMapProblem[] {
  const path = ["facts", name];
  const at = pointer(path);
  if (typeof mapped === "string") return isName(mapped) ? [] : [{ code: "not-a-name", at, says: NOT_A_NAME }];
  if (!isObject(mapped))
    return [{ code: "not-a-column", at, says: "expected the name of a column, or `column` with `values`" }];
  if (Object.hasOwn(mapped, "sql")) {
    if (isTrusted(mapped)) return [];
    return [{ ...SQL_IN_A_MAP, at }];
  }
  const problems = strangeKeys(mapped, ["column", "values"], path);
  const { column: from, values } = own(mapped);
  if (!isName(from)) problems.push({ code: "not-a-name", at: pointer([...path, "column"]), says: NOT_A_NAME });
  if (!isObject(values) || Object.keys(values).length === 0) {
    const says = "expected an object with every code that may stand in the column, and what it says";
    return [...problems, { code: "not-a-code", at: pointer([...path, "values"]), says }];
  }
  for (const [code, said] of Object.entries(values)) {
    const here = pointer([...path, "values", code]);
    if (!isPlainWord(code)) {
      const says = `${quote(code)} cannot stand in a statement: expected letters, digits, spaces and . _ : / + -, and neither a space at an end nor nothing`;
      problems.push({ code: "not-a-code", at: here, says });
    }
    if (column !== undefined) problems.push(...saidProblems(said, column, here));
  }
  return problems;
}

function saidProblems(said: unknown, { written, says: end }: NamedColumn, at: string): readonly ColumnMapProblem[] {
  if (said === null) return [];
  const read = readGiven(written, said);
  if (!read.ok) return [{ code: "not-a-value", at, says: read.says }];
  if (end === "value" || typeof said !== "object") return [];
  return [{ code: "not-a-value", at, says: "an end of a stretch is one value" }];
}

/** What a map that was read from somewhere may not hold. */
export const SQL_IN_A_MAP: Omit<ColumnMapProblem, "at"> = {
  code: "sql-in-a-map",
  says: "a map that is read holds no SQL: make a view, or give `trustedSql(...)` to `toSql` in a program of your own",
};

const NOT_A_NAME = "expected the name of a column: some text without control characters, of at most 200 characters";

function isName(name: unknown): name is string {
  return typeof name === "string" && name.length > 0 && name.length <= 200 && !/\p{C}/u.test(name);
}

function isNames(names: unknown): names is readonly string[] {
  return Array.isArray(names) && names.length > 0 && names.every(isName);
}

function strangeKeys(object: object, known: readonly string[], path: readonly string[]): ColumnMapProblem[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = nearest(key, known);
      const says = `no key ${quote(key)} here; ${meant === undefined ? `expected ${known.join(", ")}` : `did you mean \`${meant}\`?`}`;
      return { code: "unknown-key", at: pointer([...path, key]), says };
    });
}

/** Own keys alone: what a prototype holds was not written. */
function own(object: object): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), object);
}
