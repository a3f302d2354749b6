import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { DialectName } from "../../../src/sql/dialect.js";
import { toSql } from "../../../src/sql/to-sql.js";
import { TODAY } from "../../generated/asked.js";
import { answersByEngine, firstDifference, type RowAnswer } from "../agreement/answers.js";
import type { MadeUpRows } from "../agreement/made-up-rows.js";

/** A database in which a statement is run for real. */
export interface DatabaseEngine {
  readonly dialect: DialectName;
  /** What it says of itself. */
  readonly version: string;
  /** Puts the rows into a table `made_up`, runs a statement over it, and gives its rows by the number of the row. */
  run(made: MadeUpRows, statement: string): Promise<Run>;
  /** How long it is at planning a statement over the rows that were put in last. */
  plan(statement: string): Promise<Milliseconds>;
}

/** What a statement gave, and how long the database was at it, its planning included. */
export interface Run {
  readonly answers: readonly RowAnswer[];
  readonly took: Milliseconds;
}

export type Milliseconds = number;

/** How the rows of a set came out in a database, beside the package's own engine. */
export interface Held {
  readonly difference: string | undefined;
  readonly rows: number;
  /** Rows that cannot be used, and those in which not all is known that could decide the level. */
  readonly refused: number;
  readonly open: number;
  /** The levels to which some row points. */
  readonly levels: ReadonlySet<string | null>;
}

/** Runs a set over rows in a database, every row beside what the engine says of it; `statement` may be one with a fault in it. */
export async function heldAgainst(
  database: DatabaseEngine,
  set: RuleSet,
  made: MadeUpRows,
  statement: string = statementFor(database.dialect, set, made),
): Promise<Held> {
  const { answers, took } = await database.run(made, statement);
  console.info(`${database.dialect}: ${set.rules.length} rules x ${made.rows} rows in ${inSeconds(took)}`);
  const expected = answersByEngine(set, made.cases, TODAY);
  return {
    difference: firstDifference(expected, answers),
    rows: answers.length,
    refused: expected.filter(({ problems }) => problems !== "").length,
    open: expected.filter(({ at_least, could_be }) => at_least !== could_be).length,
    levels: new Set(expected.map(({ points_to }) => points_to)),
  };
}

export function statementFor(dialect: DialectName, set: RuleSet, { map }: MadeUpRows): string {
  const written = toSql(set, { dialect, on: TODAY, map, rules: "all" });
  if (!written.ok) throw new Error(written.problems.map(({ says }) => says).join("\n"));
  return written.value.text;
}

export function inSeconds(took: Milliseconds): string {
  return `${(took / 1_000).toFixed(1)} s`;
}
