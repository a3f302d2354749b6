import { join } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";
import { answersByDuckDb, stored } from "../agreement/by-duckdb.js";
import type { DatabaseEngine } from "./engine.js";
import type { SparkSession, Strictness } from "./spark-session.js";

/** A session of Spark that reads rows which DuckDB has written as Parquet, and whose answers DuckDB reads. */
export function sparkIn(session: SparkSession, strictness: Strictness): DatabaseEngine {
  const rows = join(session.folder, "made_up.parquet");
  const answers = join(session.folder, "answers");
  return {
    dialect: "spark",
    version: session.version,
    run: async (made, statement) => {
      const from = await stored(made);
      await from.run(`COPY made_up TO '${rows}' (FORMAT parquet)`);
      from.closeSync();
      const took = await session.run({ rows, statement, answers, strictness });
      const db = await DuckDBConnection.create();
      const found = await answersByDuckDb(db, `SELECT * FROM read_parquet('${answers}/*.parquet')`);
      db.closeSync();
      return { answers: found, took };
    },
    plan: (statement) => session.run({ rows, statement, strictness }),
  };
}
