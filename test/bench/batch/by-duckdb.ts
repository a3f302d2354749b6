import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { type Absent, isAbsent } from "../contenders/contender.js";
import { installed } from "../contenders/installed.js";
import { madeUp } from "../workload/made-up.js";
import { comparedByOurs } from "./by-ours.js";
import { COMPARED, DIFFERENT, FEW_RULES } from "./columns.js";
import { type BatchOutcome, type BatchSize, outcomeOf } from "./outcome.js";
import { agreesOnLevels, type LevelsOfRows } from "./row-by-row.js";
import { type Connection, fill, statementOver } from "./table-of-cases.js";

/** What we use of @duckdb/node-api, which need not be installed. */
interface DuckDb {
  readonly DuckDBConnection: { readonly create: () => Promise<Connection> };
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
    agreesOnLevels("DuckDB", await levelsBy(db, ruleSet), comparedByOurs(ruleSet));
  }
  await db.run(`CREATE TABLE cases AS SELECT different.* FROM different LIMIT 0`);
  await db.run(
    `INSERT INTO cases SELECT different.* FROM range(${Math.ceil(rows / DIFFERENT.length)}), different LIMIT ${rows}`,
  );
  const statement = `CREATE OR REPLACE TABLE levels AS ${statementOver("cases", madeUp(rules).ruleSet)}`;
  return outcomeOf(rows, runs, () => db.run(statement));
}

async function levelsBy(db: Connection, ruleSet: RuleSet): Promise<LevelsOfRows> {
  const statement = `SELECT "at_least", "could_be" FROM (${statementOver("compared", ruleSet)}) AS levels ORDER BY "case_id"`;
  const rows = await (await db.run(statement)).getRowsJS();
  const rankOf = (level: unknown): number => ruleSet.levels.findIndex(({ id }) => id === level);
  return { atLeast: rows.map(([atLeast]) => rankOf(atLeast)), couldBe: rows.map(([, couldBe]) => rankOf(couldBe)) };
}
