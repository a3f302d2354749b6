import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { toSql } from "../../../src/sql/to-sql.js";
import { TODAY } from "../../generated/asked.js";
import { diceFrom } from "../../generated/made-up-tables.js";
import { answersByEngine, firstDifference } from "./answers.js";
import { answersByDuckDb, stored } from "./by-duckdb.js";
import { type MadeUpRows, madeUpRows, type Stored } from "./made-up-rows.js";

/** Rows of a set, stored in DuckDB, with what the engine says of each. */
export interface Prepared {
  readonly set: RuleSet;
  readonly made: MadeUpRows;
  readonly statement: string;
  /** The first difference between the engine and a statement over these rows; a statement that does not run differs too. */
  differenceOf(statement: string): Promise<string | undefined>;
  /** How many rows there are that cannot be used. */
  readonly refused: number;
  close(): void;
}

export async function prepared(set: RuleSet, rows: number, seed: number, as: Stored): Promise<Prepared> {
  const made = madeUpRows(set, rows, diceFrom(seed), as);
  const written = toSql(set, { dialect: "duckdb", on: TODAY, map: made.map, rules: "all" });
  if (!written.ok) throw new Error(written.problems.map(({ says }) => says).join("\n"));
  const expected = answersByEngine(set, made.cases, TODAY);
  const db = await stored(made);
  return {
    set,
    made,
    statement: written.value.text,
    refused: expected.filter(({ problems }) => problems !== "").length,
    differenceOf: async (statement) => {
      try {
        return firstDifference(expected, await answersByDuckDb(db, statement));
      } catch (error) {
        return `does not run: ${error instanceof Error ? error.message.slice(0, 300) : error}`;
      }
    },
    close: () => db.closeSync(),
  };
}
