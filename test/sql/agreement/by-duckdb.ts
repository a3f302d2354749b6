import { DuckDBConnection } from "@duckdb/node-api";
import { ANSWER_COLUMNS, answerFrom, type RowAnswer } from "./answers.js";
import type { MadeUpRows, StoredColumn } from "./made-up-rows.js";

const TYPES = { boolean: "BOOLEAN", integer: "INTEGER", text: "VARCHAR" } as const;

/** Puts the rows into a table `made_up` of a database in memory. */
export async function stored({ columns, rows }: MadeUpRows): Promise<DuckDBConnection> {
  const db = await DuckDBConnection.create();
  const columnsText = columns.map(({ name, kind }) => `"${name.replaceAll('"', '""')}" ${TYPES[kind]}`);
  await db.run(`CREATE TABLE made_up (${columnsText.join(", ")})`);
  const appender = await db.createAppender("made_up");
  for (let row = 0; row < rows; row++) {
    for (const column of columns) append(appender, column, row);
    appender.endRow();
  }
  appender.closeSync();
  return db;
}

function append(
  appender: Awaited<ReturnType<DuckDBConnection["createAppender"]>>,
  { kind, cells }: StoredColumn,
  row: number,
): void {
  const cell = cells[row] ?? null;
  if (cell === null) appender.appendNull();
  else if (kind === "boolean") appender.appendBoolean(cell === true);
  else if (kind === "integer") appender.appendInteger(Number(cell));
  else appender.appendVarchar(String(cell));
}

/** What a statement gives for every row, in their order. */
export async function answersByDuckDb(db: DuckDBConnection, statement: string): Promise<readonly RowAnswer[]> {
  const names = ANSWER_COLUMNS.map((name) => `"${name}"`).join(", ");
  const result = await db.runAndReadAll(`SELECT ${names} FROM (${statement}) AS answers ORDER BY "row"`);
  return result.getRowsJS().map(answerFrom);
}
