import { rename, rm } from "node:fs/promises";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { ColumnMap } from "../../sql/column-map.js";
import type { RulesListed } from "../../sql/levels.js";
import type { SqlStatement } from "../../sql/statement.js";
import { toSql } from "../../sql/to-sql.js";
import { nameFree, roomFor, unfinished } from "../save.js";
import { dataFileAt, formatOf, literal, rowsOf } from "./data-file.js";
import { type Database, openDuckDb } from "./duckdb.js";
import { faultIn } from "./duckdb-fault.js";
import { mapByNames, mapProblems } from "./map-for-file.js";

export interface RunOnFileOptions {
  readonly data: string;
  readonly output: string;
  readonly on: LocalDate;
  /** If left out, the columns are named as facts, with `id` beside them if need be. */
  readonly map?: ColumnMap;
  readonly rules?: RulesListed;
  readonly signal?: AbortSignal;
  readonly onProgress?: (percent: number) => void;
}

/** What became of a whole file. */
export interface RunDone {
  readonly rows: number;
  /** Rows that could not be used; they have no level, and their problems stand beside them. */
  readonly refused: number;
  /** The first of them: the number of the row, the first being 1, and what is wrong with it as code:fact. */
  readonly examples: readonly { readonly row: number; readonly problems: string }[];
  readonly untold: SqlStatement["facts"]["untold"];
}

/** The column that numbers the rows. */
const ROW = "row";

const MOST_EXAMPLES = 20;
const MILLISECONDS_BETWEEN = 200;

/**
 * Indicates for every row of a CSV or Parquet file, in DuckDB, and writes what comes of it as another one.
 *
 * The file is written whole or not at all: under another name until it is finished. What is there already is left as it is. The
 * reason of `signal` is thrown.
 */
export async function runOnFile(ruleSet: RuleSet, options: RunOnFileOptions): Promise<Result<RunDone, Problem>> {
  const { data, output } = options;
  const format = formatOf(output);
  if (format === undefined) return refuse("unknown-format", `${output}: expected a file that ends in .csv or .parquet`);
  const room = await roomFor(output);
  if (!room.ok) return room;
  const opened = await openDuckDb();
  if (!opened.ok) return opened;
  const db = opened.value;
  const part = unfinished(output);
  try {
    const prepared = await prepare(ruleSet, options, db);
    if (!prepared.ok) return prepared;
    const { text, untold } = prepared.value;
    const how = format === "csv" ? "FORMAT csv, HEADER true" : "FORMAT parquet, COMPRESSION zstd";
    const found = await watched(db, options, async () => {
      await db.run(`COPY (${text}) TO ${literal(part)} (${how})`);
      return resultsIn(part, format, db);
    });
    const free = await nameFree(output);
    if (!free.ok) return free;
    await rename(part, output);
    return { ok: true, value: { ...found, untold } };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { ok: false, problems: [faultIn(error, data)] };
  } finally {
    db.close();
    await rm(part, { force: true });
  }
}

function refuse(code: string, says: string): Result<never, Problem> {
  return { ok: false, problems: [{ code, at: "", says }] };
}

interface Prepared {
  readonly text: string;
  readonly untold: readonly string[];
}

/** The statement over a view of the file, or everything that stands in its way. */
async function prepare(
  ruleSet: RuleSet,
  { data, on, map, rules = "apply" }: RunOnFileOptions,
  db: Database,
): Promise<Result<Prepared, Problem>> {
  const file = await dataFileAt(data, db);
  if (!file.ok) return file;
  const mapped: Result<ColumnMap, Problem> =
    map === undefined ? mapByNames(file.value, ruleSet) : { ok: true, value: map };
  if (!mapped.ok) return mapped;
  // Every cell of a CSV file is a text, whatever the map says of the table for which it was made.
  const asStored: ColumnMap = file.value.format === "csv" ? { ...mapped.value, cells: "text" } : mapped.value;
  const problems = mapProblems(asStored, file.value, ruleSet);
  if (problems.length > 0) return { ok: false, problems };
  if (file.value.columns.some(({ name }) => name.toLowerCase() === ROW)) {
    return refuse(
      "taken-name",
      `${data} has a column \`${ROW}\`, as the number of the row is called in the result; rename it`,
    );
  }
  await db.run(`CREATE TEMP VIEW rows_of_file AS SELECT * FROM ${rowsOf(file.value, ROW)}`);
  const over: ColumnMap = { ...asStored, table: ["rows_of_file"], key: [ROW, ...mapped.value.key] };
  const written = toSql(ruleSet, { dialect: "duckdb", on, map: over, rules });
  return written.ok ? { ok: true, value: { text: written.value.text, untold: written.value.facts.untold } } : written;
}

/** How many rows there are, and what is wrong with the first that could not be used. */
async function resultsIn(path: string, format: "csv" | "parquet", db: Database): Promise<Omit<RunDone, "untold">> {
  const read =
    format === "parquet"
      ? `read_parquet(${literal(path)})`
      : `read_csv(${literal(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')`;
  const [counts] = await db.rows(`SELECT count(*), count("problems") FROM ${read}`);
  const wrong = await db.rows(
    `SELECT "${ROW}", "problems" FROM ${read} WHERE "problems" IS NOT NULL LIMIT ${MOST_EXAMPLES}`,
  );
  return {
    rows: Number(counts?.[0]),
    refused: Number(counts?.[1]),
    examples: wrong.map(([row, problems]) => ({ row: Number(row), problems: String(problems) })),
  };
}

/** Does it while somebody may watch it or end it; what was ended is not done, however far it came. */
async function watched<Done>(
  db: Database,
  { signal, onProgress }: RunOnFileOptions,
  work: () => Promise<Done>,
): Promise<Done> {
  const look = (): void => {
    // DuckDB forgets an interruption that comes between two statements: it is told until it has ended.
    if (signal?.aborted === true) db.interrupt();
    onProgress?.(db.percent());
  };
  signal?.throwIfAborted();
  signal?.addEventListener("abort", look);
  const timer = setInterval(look, MILLISECONDS_BETWEEN);
  try {
    const done = await work();
    signal?.throwIfAborted();
    return done;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener("abort", look);
  }
}
