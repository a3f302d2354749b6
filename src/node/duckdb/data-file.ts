import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { duckdb } from "../../sql/dialects/duckdb.js";
import { whyNot } from "../read-text.js";
import { notDivided } from "../stream/csv-header.js";
import { cellsOf } from "../stream/csv-rows.js";
import { lineProblem, linesOf } from "../stream/lines.js";
import type { Database } from "./duckdb.js";
import { faultIn } from "./duckdb-fault.js";

/** A file of rows that DuckDB can read. */
export interface DataFile {
  readonly path: string;
  readonly format: "csv" | "parquet";
  readonly columns: readonly DataColumn[];
}

export interface DataColumn {
  readonly name: string;
  /** As DuckDB names it: `BOOLEAN`, `INTEGER`; every column of a CSV file is `VARCHAR`. */
  readonly type: string;
}

/** What DuckDB would take for a pattern of several names. */
const PATTERN = /[*?[\]{}]/;

/** The columns of a file, by its name `.csv` or `.parquet`; or why it cannot be read. */
export async function dataFileAt(path: string, db: Database): Promise<Result<DataFile, Problem>> {
  const refuse = (code: string, says: string): Result<never, Problem> => ({
    ok: false,
    problems: [{ code, at: "", says }],
  });
  const format = formatOf(path);
  if (format === undefined) return refuse("unknown-format", `${path}: expected a file that ends in .csv or .parquet`);
  if (PATTERN.test(path))
    return refuse("unreadable-data", `${path}: a name with one of * ? [ ] { } cannot be read; rename the file`);
  try {
    if (!(await stat(path)).isFile()) return refuse("unreadable-data", `${path} is not a file; name one`);
  } catch (error) {
    return refuse("unreadable-data", `${path} ${whyNot(error)}`);
  }
  if (format === "csv") {
    const names = await namesIn(path);
    return names.ok
      ? { ok: true, value: { path, format, columns: names.value.map((name) => ({ name, type: "VARCHAR" })) } }
      : names;
  }
  try {
    const rows = await db.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(path)})`);
    const columns = rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
    return { ok: true, value: { path, format, columns } };
  } catch (error) {
    return { ok: false, problems: [faultIn(error, path)] };
  }
}

/** By how a file is named. */
export function formatOf(path: string): DataFile["format"] | undefined {
  return (["csv", "parquet"] as const).find((format) => path.toLowerCase().endsWith(`.${format}`));
}

/** The rows of a file with their numbers, the first being 1, as something to select from. */
export function rowsOf({ path, format, columns }: DataFile, number: string): string {
  const quoted = duckdb.quoted(number);
  if (format === "parquet") {
    return `(SELECT file_row_number + 1 AS ${quoted}, * EXCLUDE (file_row_number) FROM read_parquet(${literal(path)}, file_row_number = true))`;
  }
  const types = columns.map(({ name }) => `${literal(name)}: 'VARCHAR'`).join(", ");
  // Nothing is guessed: what is no CSV stops it, with its line, and every cell is a text until it is checked.
  const read = `read_csv(${literal(path)}, columns = {${types}}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true, null_padding = false, ignore_errors = false)`;
  return `(SELECT row_number() OVER () AS ${quoted}, * FROM ${read})`;
}

/** A text in DuckDB's quotes, in which nothing but a quote means anything. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The names in the first line. */
async function namesIn(path: string): Promise<Result<readonly string[], Problem>> {
  const lines = linesOf(createReadStream(path));
  const { value: first } = await lines.next();
  await lines.return(undefined);
  const place = { file: path, line: 1, column: 1 };
  const refuse = (problem: Problem): Result<never, Problem> => ({ ok: false, problems: [{ ...problem, place }] });
  const fault = first?.faults.get(0);
  if (fault !== undefined) return refuse(lineProblem(fault));
  const [line = ""] = first?.text.replace(/^\uFEFF/, "").split("\n", 1) ?? [];
  const [names] = cellsOf(line.replace(/\r$/, ""), 1);
  if (names === undefined || line.trim() === "") {
    return refuse({ code: "not-csv", at: "", says: "expected a first line with the names of the columns" });
  }
  const whole = notDivided(names);
  if (whole !== undefined) return refuse(whole);
  const twice = names.find((name, at) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < at);
  if (twice !== undefined || names.includes("")) {
    return refuse({
      code: "given-twice",
      at: "",
      says: "each column needs a name of its own, capitals apart, and none may be empty",
    });
  }
  return { ok: true, value: names };
}
