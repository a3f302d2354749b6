import { toSql } from "levels-of-need/sql";
import type { Fact } from "../../../src/facts/fact.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { MADE_UP_FACTS } from "../workload/made-up-facts.js";
import { DAY, type KnownFacts } from "../workload/workload.js";

/** What we use of a connection to DuckDB. */
export interface Connection {
  readonly run: (sql: string) => Promise<{ readonly getRowsJS: () => Promise<readonly (readonly unknown[])[]> }>;
  readonly createAppender: (table: string) => Promise<Appender>;
}

interface Appender {
  readonly appendNull: () => void;
  readonly appendBoolean: (value: boolean) => void;
  readonly appendVarchar: (value: string) => void;
  readonly appendSmallInt: (value: number) => void;
  readonly appendInteger: (value: number) => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

/** The levels alone, as ours gives them when the rules are left out. */
export function statementOver(table: string, ruleSet: RuleSet): string {
  const facts = Object.fromEntries(MADE_UP_FACTS.map(({ id }) => [id, id]));
  const map = { format: 1, table: [table], key: ["case_id"], facts } as const;
  const written = toSql(ruleSet, { dialect: "duckdb", on: DAY, map, rules: "leave-out" });
  if (!written.ok) throw new Error(written.problems.map(({ says }) => says).join("\n"));
  return written.value.text;
}

/** Puts cases into a new table, a column a fact, null where nothing is known. */
export async function fill(db: Connection, table: string, cases: readonly KnownFacts[]): Promise<void> {
  const columns = MADE_UP_FACTS.map((fact) => `"${fact.id}" ${typeOf(fact)}`);
  await db.run(`CREATE TABLE ${table} ("case_id" INTEGER, ${columns.join(", ")})`);
  const appender = await db.createAppender(table);
  for (const [at, facts] of cases.entries()) {
    appender.appendInteger(at);
    for (const { id } of MADE_UP_FACTS) append(appender, facts[id]);
    appender.endRow();
  }
  appender.closeSync();
}

function typeOf({ kind }: Fact): string {
  if (kind === "boolean") return "BOOLEAN";
  return kind === "integer" ? "SMALLINT" : "VARCHAR";
}

function append(appender: Appender, value: KnownFacts[string] | undefined): void {
  if (typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value === "number") appender.appendSmallInt(value);
  else if (typeof value === "string") appender.appendVarchar(value);
  else appender.appendNull();
}
