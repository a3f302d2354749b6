import { type Absent, isAbsent } from "../contenders/contender.js";
import { installed } from "../contenders/installed.js";
import { asked, compiled } from "../contenders/ours.js";
import { DisagreementError } from "../measure/agreement.js";
import { plainRules } from "../translate/plain.js";
import { levelsOf, tableOf } from "../translate/to-sql.js";
import { madeUp } from "../workload/made-up.js";
import { MADE_UP_FACTS } from "../workload/made-up-facts.js";
import type { Workload } from "../workload/workload.js";
import { codeOf, DIFFERENT } from "./columns.js";
import { type BatchOutcome, outcomeOf } from "./outcome.js";

/** What we use of @duckdb/node-api, which need not be installed. */
interface DuckDb {
  readonly DuckDBConnection: { readonly create: () => Promise<Connection> };
}

interface Connection {
  readonly run: (sql: string) => Promise<{ readonly getRowsJS: () => Promise<readonly (readonly unknown[])[]> }>;
  readonly createAppender: (table: string) => Promise<Appender>;
}

interface Appender {
  readonly appendNull: () => void;
  readonly appendBoolean: (value: boolean) => void;
  readonly appendTinyInt: (value: number) => void;
  readonly appendSmallInt: (value: number) => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

const COMPARED = 1_000;

/** The levels of so many rows by one SQL statement on one thread, from a table that is already there. */
export async function batchByDuckDb(rules: number, rows: number, runs: number): Promise<BatchOutcome | Absent> {
  const duckdb = await installed<DuckDb>("@duckdb/node-api");
  if (isAbsent(duckdb)) return duckdb;
  const db = await duckdb.DuckDBConnection.create();
  await db.run("SET threads = 1");
  const workload = madeUp(rules);
  const plain = plainRules(workload.ruleSet);
  await fill(db);
  await agreesWithOurs(db, workload, levelsOf("different", plain));
  await db.run(tableOf("cases", MADE_UP_FACTS));
  await db.run(
    `INSERT INTO cases SELECT different.* FROM range(${Math.ceil(rows / DIFFERENT.length)}), different LIMIT ${rows}`,
  );
  const statement = `CREATE OR REPLACE TABLE levels AS ${levelsOf("cases", plain)}`;
  return outcomeOf(rows, runs, () => db.run(statement));
}

async function fill(db: Connection): Promise<void> {
  await db.run(tableOf("different", MADE_UP_FACTS));
  const appender = await db.createAppender("different");
  for (const facts of DIFFERENT) {
    for (const fact of MADE_UP_FACTS) {
      const code = codeOf(fact, facts);
      if (code === -1) appender.appendNull();
      else if (fact.kind === "boolean") appender.appendBoolean(code === 1);
      else if (fact.kind === "integer") appender.appendSmallInt(code);
      else appender.appendTinyInt(code);
    }
    appender.endRow();
  }
  appender.closeSync();
}

async function agreesWithOurs(db: Connection, { ruleSet }: Workload, statement: string): Promise<void> {
  const rows = await (await db.run(`${statement} LIMIT ${COMPARED}`)).getRowsJS();
  const thresholds = compiled(ruleSet);
  const rank = new Map(ruleSet.levels.map(({ id }, at) => [id, at]));
  for (const [at, [atLeast, couldBe]] of rows.entries()) {
    const ours = thresholds.bounds(asked(DIFFERENT[at] ?? {}));
    if (rank.get(ours.atLeast.id) !== atLeast || rank.get(ours.couldBe.id) !== couldBe) {
      throw new DisagreementError(`DuckDB and levels-of-need differ on row ${at}`);
    }
  }
}
