import { type Absent, isAbsent } from "../contenders/contender.js";
import { installed } from "../contenders/installed.js";
import { plainRules } from "../translate/plain.js";
import { levelsOf, tableOf } from "../translate/to-sql.js";
import { madeUp } from "../workload/made-up.js";
import { MADE_UP_FACTS } from "../workload/made-up-facts.js";
import type { KnownFacts } from "../workload/workload.js";
import { comparedByOurs } from "./by-ours.js";
import { COMPARED, codeOf, DIFFERENT, FEW_RULES } from "./columns.js";
import { type BatchOutcome, type BatchSize, outcomeOf } from "./outcome.js";
import { agreesOnLevels, type LevelsOfRows } from "./row-by-row.js";

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

/** The levels of so many rows by one SQL statement on one thread, from a table that is already there. */
export async function batchByDuckDb({ rules, rows, runs }: BatchSize): Promise<BatchOutcome | Absent> {
  const duckdb = await installed<DuckDb>("@duckdb/node-api");
  if (isAbsent(duckdb)) return duckdb;
  const db = await duckdb.DuckDBConnection.create();
  await db.run("SET threads = 1");
  await fill(db, "different", DIFFERENT);
  await fill(db, "compared", COMPARED);
  for (const { ruleSet } of [FEW_RULES, rules].map(madeUp)) {
    const levels = await levelsBy(db, levelsOf("compared", plainRules(ruleSet)));
    agreesOnLevels("DuckDB", levels, comparedByOurs(ruleSet));
  }
  await db.run(tableOf("cases", MADE_UP_FACTS));
  await db.run(
    `INSERT INTO cases SELECT different.* FROM range(${Math.ceil(rows / DIFFERENT.length)}), different LIMIT ${rows}`,
  );
  const statement = `CREATE OR REPLACE TABLE levels AS ${levelsOf("cases", plainRules(madeUp(rules).ruleSet))}`;
  return outcomeOf(rows, runs, () => db.run(statement));
}

async function fill(db: Connection, table: string, cases: readonly KnownFacts[]): Promise<void> {
  await db.run(tableOf(table, MADE_UP_FACTS));
  const appender = await db.createAppender(table);
  for (const facts of cases) {
    for (const fact of MADE_UP_FACTS) {
      const code = codeOf(fact, facts);
      if (code === undefined) appender.appendNull();
      else if (fact.kind === "boolean") appender.appendBoolean(code === 1);
      else if (fact.kind === "integer") appender.appendSmallInt(code);
      else appender.appendTinyInt(code);
    }
    appender.endRow();
  }
  appender.closeSync();
}

async function levelsBy(db: Connection, statement: string): Promise<LevelsOfRows> {
  const rows = await (await db.run(statement)).getRowsJS();
  return { atLeast: rows.map(([atLeast]) => Number(atLeast)), couldBe: rows.map(([, couldBe]) => Number(couldBe)) };
}
