import type { FactProblemCode } from "../../facts/values-left.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { CAVEAT } from "../caveat.js";
import { dayProblems } from "../check-case.js";
import { insideOf } from "../inside.js";
import { stretchesOf } from "../program/stretches.js";
import { collect } from "./collect.js";
import { decideRows, deskFor } from "./decide-rows.js";
import { agendasIn, decidersOf } from "./decider.js";
import { type IndicatedMany, NO_LEVEL, type RowProblem, type RowProblemCode } from "./many.js";
import { readTable } from "./read-table.js";
import type { Table } from "./table.js";
import { rowsOf } from "./table-rows.js";

/** How many cases are indicated at once. */
export interface IndicateManyOptions {
  /** The day as on which the facts of every row are known. */
  readonly on: LocalDate;
  /** Whether the rules that apply in each row are kept (`keep`, unless said otherwise): that takes three bits for each rule and row. */
  readonly rules?: "keep" | "leave-out";
}

/**
 * What thresholds point to for every row of a table: the levels, whether enough is known, and the rules.
 *
 * Each row comes to what `bounds` gives for it alone. A row that cannot be used has no level (`NO_LEVEL`), and its problems say why;
 * the others are decided all the same. A column that is no fact is a mistake in the table: then `MisuseError` is thrown with
 * every problem, before any row is read. It indicates; a person decides: nothing here ranks children.
 *
 * @example
 * const table = { rows: 2, columns: { ageMonths: new Uint16Array([3, 65_535]), injuryPresent: [true, null] } };
 * const many = indicateMany(thresholds, table, { on: "2026-11-21" });
 * [...many.pointsTo]; // [3,0]
 * [...many.enoughKnown]; // [1,0]
 */
export function indicateMany(
  thresholds: { readonly ruleSet: RuleSet },
  table: Table,
  options: IndicateManyOptions,
): IndicatedMany {
  const { holder, texts } = insideOf(thresholds);
  const { program } = holder;
  const { ruleSet } = program;
  const { on, rules = "keep" } = optionsTaken("indicateMany", options);
  const read = readTable(table, program);
  const problems: readonly Problem[] = [
    ...dayProblems(on, ruleSet),
    ...(read.ok ? [] : read.problems),
    ...(rules === "keep" || rules === "leave-out" ? [] : [WRONG_RULES]),
    ...(ruleSet.levels.length <= NO_LEVEL ? [] : [TOO_MANY_LEVELS]),
  ];
  const stretch = problems.length > 0 ? undefined : stretchesOf(ruleSet)(on);
  if (!read.ok || stretch === undefined) throw new MisuseError("the table cannot be used:", problems);

  const { rows, cells } = read.value;
  const decider = decidersOf(program)(agendasIn(program)(stretch));
  const { take, ...collected } = collect(decider, rows, rules);
  const found: RowProblem[] = [];
  // Of two columns of one fact the first is named.
  const columns = new Map(cells.toReversed().map(({ column }) => [column.written.id, column.name]));
  decideRows(deskFor(program, decider), rowsOf(cells, rows), take, (row, wrong) => {
    for (const one of wrong) found.push(problemOf(one, row, columns));
  });
  return Object.freeze({
    format: 1,
    ruleSet: texts.spokenBy,
    on,
    rows,
    levels: Object.freeze(ruleSet.levels.map((_, rank) => texts.levelAt(rank))),
    ...collected,
    problems: Object.freeze(found),
    caveat: CAVEAT,
  });
}

function problemOf(
  { code, at, says }: Problem<FactProblemCode | RowProblemCode>,
  row: number,
  columns: ReadonlyMap<string, string>,
): RowProblem {
  const fact = at.slice(1);
  return Object.freeze({ code, at: pointer(["columns", columns.get(fact) ?? fact, row]), row, fact, says });
}

const WRONG_RULES: Problem = { code: "unknown-option", at: "/rules", says: "expected `keep` or `leave-out`" };
const TOO_MANY_LEVELS: Problem = {
  code: "too-many-levels",
  at: "",
  says: `a table tells apart at most ${NO_LEVEL} levels`,
};
