import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { england } from "../../../src/england/england.js";
import { toSql } from "../../../src/sql/to-sql.js";
import { TODAY } from "../../generated/asked.js";
import { diceFrom } from "../../generated/made-up-tables.js";
import { SEED } from "../../generated/runs.js";
import { answersByEngine, firstDifference } from "../agreement/answers.js";
import { answersByDuckDb, stored } from "../agreement/by-duckdb.js";
import { madeUpRows } from "../agreement/made-up-rows.js";
import { inSeconds } from "./engine.js";
import { comesToTheSame } from "./rows-and-sets.js";
import { sparkIn } from "./spark.js";
import { sparkInstalled } from "./spark-installed.js";
import { type SparkSession, startSession } from "./spark-session.js";

/** Rows that are made up, and how many they become by being repeated. */
const ROWS_AT_ONCE = 10_000;
const MANY_ROWS = Number(process.env.MANY_ROWS ?? 1_000_000);

const installed = sparkInstalled();
if ("skipped" in installed) console.warn(installed.skipped);
const python = "python" in installed ? installed.python : "";

describe.skipIf("skipped" in installed)("Spark comes to the same as the engine, row by row", () => {
  let session: SparkSession;
  beforeAll(async () => {
    session = await startSession(python);
    console.info(`Spark ${session.version}`);
  }, 300_000);
  afterAll(() => session?.stop());

  test(`takes ${MANY_ROWS} rows, and says of each what it says of it alone`, async () => {
    const made = madeUpRows(england(), ROWS_AT_ONCE, diceFrom(SEED), "typed");
    const written = toSql(england(), { dialect: "spark", on: TODAY, map: made.map });
    if (!written.ok) throw new Error("refused");
    const [rows, answers] = [join(session.folder, "many.parquet"), join(session.folder, "many")];
    const copies = Math.ceil(MANY_ROWS / ROWS_AT_ONCE);
    const db = await stored(made);
    const repeated = `SELECT * EXCLUDE copy REPLACE (CAST("row" + ${ROWS_AT_ONCE} * copy AS INTEGER) AS "row")`;
    await db.run(`COPY (${repeated} FROM made_up, range(${copies}) AS of(copy)) TO '${rows}' (FORMAT parquet)`);
    const planned = await session.run({ rows, statement: written.value.text, strictness: "ansi" });
    const took = await session.run({ rows, statement: written.value.text, answers, strictness: "ansi" });
    console.info(`spark: ${copies * ROWS_AT_ONCE} rows in ${inSeconds(took)}, of which it plans ${inSeconds(planned)}`);

    const alike = `SELECT * REPLACE ("row" % ${ROWS_AT_ONCE} AS "row"), NULL AS may_apply FROM '${answers}/*.parquet'`;
    const found = await answersByDuckDb(db, `SELECT * FROM (${alike}) GROUP BY ALL HAVING count(*) = ${copies}`);
    db.closeSync();
    const alone = answersByEngine(england(), made.cases, TODAY).map((one) => ({ ...one, may_apply: null }));
    expect(firstDifference(alone, found)).toBeUndefined();
  });

  comesToTheSame((run) => sparkIn(session, run % 2 === 0 ? "ansi" : "lenient"), 2);
});
