import type { DuckDBConnection } from "@duckdb/node-api";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";

/** A database of our own in memory, that ends with the process or before. */
export interface Database {
  run(statement: string): Promise<void>;
  rows(statement: string): Promise<readonly (readonly unknown[])[]>;
  /** How much of what runs now is done, in per cent; below 0 where it cannot be told. */
  percent(): number;
  interrupt(): void;
  close(): void;
}

/** DuckDB, where it is installed; a council that never asks for it need not carry its fifty megabytes. */
export async function openDuckDb(): Promise<Result<Database, Problem<"no-duckdb">>> {
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    // Asked of a connection that was not told to watch, how far it has come is always said to be nothing.
    await connection.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
    return { ok: true, value: databaseOn(connection, () => instance.closeSync()) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    const says =
      "this runs on DuckDB, which is not installed: `npm install @duckdb/node-api`; or write the statement with `levels-of-need sql` and run it in a database of your own";
    return { ok: false, problems: [{ code: "no-duckdb", at: "", says }] };
  }
}

function databaseOn(connection: DuckDBConnection, closeInstance: () => void): Database {
  return {
    run: async (statement) => {
      await connection.run(statement);
    },
    rows: async (statement) => (await connection.runAndReadAll(statement)).getRowsJS(),
    percent: () => connection.progress.percentage,
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      closeInstance();
    },
  };
}

/** The package is not there, or nothing of it was made for this machine. */
function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND", "ERR_DLOPEN_FAILED"].includes(code);
}
