import { dayProblems } from "../engine/check-case.js";
import { type AgendaOfDay, agendasOf } from "../engine/program/agenda.js";
import { programFor } from "../engine/program/build-program.js";
import type { Program } from "../engine/program/program.js";
import { stretchesOf } from "../engine/program/stretches.js";
import { freezeNew } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { optionsTaken } from "../kernel/options-taken.js";
import type { Result } from "../kernel/result.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import { type CheckedMap, checkColumnMap } from "./check-column-map.js";
import type { ColumnMap } from "./column-map.js";
import { isSomeDangerOpen } from "./danger.js";
import { DIALECTS, type Dialect, type DialectName } from "./dialect.js";
import { duckdb } from "./dialects/duckdb.js";
import { postgres } from "./dialects/postgres.js";
import { spark } from "./dialects/spark.js";
import { type Expression, joined, sql, word } from "./expression.js";
import { factStates } from "./fact-states.js";
import { formulasInSql } from "./formulas-in-sql.js";
import { LISTS, type RulesListed, rulesFound } from "./levels.js";
import { namesNotPlain } from "./plain-names.js";
import { rowProblems } from "./row-problems.js";
import { commentAbove, meaningOf, notesOn } from "./said-beside.js";
import { sourceOf } from "./sources.js";
import { type Selected, stagesIn } from "./stages.js";
import type { SqlProblem, SqlStatement } from "./statement.js";
import { written } from "./truth.js";

/** For which database, which table and which day a statement is written. */
export interface ToSqlOptions {
  readonly dialect: DialectName;
  /** The day as on which the facts of every row are known: it says which rules are in force. */
  readonly on: LocalDate;
  /** Where the table says what; if left out, the table is `cases`, its key `case_id`, and every fact has a column of its own name. */
  readonly map?: ColumnMap;
  /**
   * Which rules each row names: those that apply (`apply`, if left out), also those that may (`all`), or none (`leave-out`).
   */
  readonly rules?: RulesListed;
}

const BY_NAME: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, spark };

/**
 * Writes a rule set as one SELECT that runs where the data is; or says everything that stands in the way.
 *
 * Each row comes to what `indicateMany` gives for it: the levels, whether enough is known, and the rules, with its three values,
 * narrowings and cautious readings. A row that cannot be used has no level, and `problems` says why. The same rule set, map and day
 * give the same text. No words of a person stand in it but the names of columns, in quotes. It indicates; a person decides: nothing
 * in it ranks children.
 *
 * @example
 * const written = toSql(england(), { dialect: "duckdb", on: "2026-11-21" });
 * written.ok && written.value.columns.map(({ name }) => name); // ["case_id", "at_least", "points_to", ...]
 */
export function toSql(ruleSet: RuleSet, options: ToSqlOptions): Result<SqlStatement, SqlProblem> {
  ruleSetTaken(ruleSet);
  const { dialect: name, on, map, rules = "apply" } = optionsTaken("toSql", options);
  if (!DIALECTS.includes(name)) throw new MisuseError(`toSql: expected ${DIALECTS.join(", ")} as \`dialect\``);
  if (!["apply", "all", "leave-out"].includes(rules))
    throw new MisuseError("toSql: expected `apply`, `all` or `leave-out` as `rules`");
  const program = programFor(ruleSet);
  const checked = checkColumnMap(map ?? everyFact(program), program);
  const days = dayProblems(on, ruleSet);
  const stretch = days.length > 0 ? undefined : stretchesOf(ruleSet)(on);
  const told = new Set(checked.ok ? checked.value.columns.map(({ fact }) => fact.id) : []);
  const notPlain = namesNotPlain(program, told);
  if (!checked.ok || stretch === undefined || notPlain.length > 0) {
    return { ok: false, problems: [...days, ...notPlain, ...(checked.ok ? [] : checked.problems)] };
  }
  const text = textFor(program, checked.value, agendasOf(program)(stretch), { dialect: BY_NAME[name], on, rules });
  const untold = program.facts.map(({ id }) => id).filter((id) => !told.has(id));
  return {
    ok: true,
    value: freezeNew({
      dialect: name,
      text: text.whole,
      columns: text.columns.map((column) => ({ name: column, means: meaningOf(column) })),
      facts: { told: [...told], untold },
      notes: notesOn(program, untold),
    }),
  };
}

interface Writing {
  readonly dialect: Dialect;
  readonly on: LocalDate;
  readonly rules: RulesListed;
}

/** The statement with the names of its columns: what the cells say, what is left of each fact, rules, levels. */
function textFor(
  program: Program,
  { map, columns }: CheckedMap,
  agenda: AgendaOfDay,
  { dialect, on, rules }: Writing,
): { readonly whole: string; readonly columns: readonly string[] } {
  const { ruleSet } = program;
  const stages = stagesIn(dialect);
  const { key, table = ["cases"] } = map;
  const keys = key.map((column, at) => ({
    name: column,
    expression: stages.define(`key_${at}`, { sql: dialect.quoted(column), uses: [] }),
  }));
  const sources = columns.map((column) => sourceOf(column, map, stages, dialect));
  const states = factStates(program, sources, stages);
  const problems = rowProblems(program, states, stages);
  const truthOf = formulasInSql(program, states, stages);
  const found = rulesFound(agenda, { program, states, truthOf, stages }, rules);
  const isOpen = stages.define("is_danger_open", written(isSomeDangerOpen(program.dangers, truthOf)));
  const usable = sql`${problems} IS NULL`;
  const ids = ruleSet.levels.map(({ id }) => id);
  const level = (rank: Expression): Expression => sql`CASE WHEN ${usable} THEN ${levelNamed(rank, ids)} END`;
  const list = (names: Expression | undefined): Expression =>
    sql`CASE WHEN ${usable} THEN ${names === undefined ? sql`''` : sql`coalesce(${names}, '')`} END`;
  const results: Selected[] = [
    ...keys,
    { name: "at_least", expression: level(found.atLeast) },
    { name: "points_to", expression: level(found.pointsTo) },
    { name: "could_be", expression: level(found.couldBe) },
    { name: "enough_known", expression: sql`(${usable} AND (${found.pointsTo} > 0 OR NOT ${isOpen}))` },
    ...LISTS[rules].map((name) => ({ name, expression: list(found.lists[name]) })),
    { name: "problems", expression: problems },
  ];
  const from = table.map((part) => dialect.quoted(part)).join(".");
  return {
    whole: `${commentAbove(ruleSet, on)}${stages.select(results, from)}`,
    columns: results.map((one) => one.name),
  };
}

function everyFact({ facts }: Program): ColumnMap {
  return { format: 1, key: ["case_id"], facts: Object.fromEntries(facts.map(({ id }) => [id, id])) };
}

function levelNamed(rank: Expression, ids: readonly string[]): Expression {
  const steps = ids.map((id, at) => sql`WHEN ${at} THEN ${word(id)}`);
  return sql`CASE ${rank} ${joined(steps, " ")} END`;
}
