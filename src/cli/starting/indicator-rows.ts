import { TELLS, type Tell } from "../../domain/tell.js";
import { URGENCIES, type Urgency } from "../../domain/urgency.js";
import type { Problem } from "../../kernel/problem.js";
import type { CsvTable } from "../../node/table/csv-table.js";
import type { Indicator } from "./indicator.js";
import { type Column, cellsOf } from "./indicator-columns.js";
import { type RowRead, readIndicatorRow, type Vocabulary } from "./indicator-row.js";
import { fellowProblem } from "./row-problem.js";

/** The indicators that rows say, and each row that says none, with every reason. */
export interface IndicatorsRead {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
}

/**
 * The indicators of a table, a rule each.
 *
 * Rows with the same words and level are one indicator that needs all of them. Where one of those cannot be taken none is: an
 * indicator that lost a condition would be about more children than its author meant.
 */
export function readIndicators(table: CsvTable, vocabulary: Vocabulary): IndicatorsRead {
  const rows = table.rows.map((row) => readIndicatorRow(row, cellsOf(row, table), vocabulary));
  const groups = together(rows);
  const isSound = (group: readonly RowRead[]): boolean => group.every(({ problems }) => problems.length === 0);
  return {
    indicators: groups.filter(isSound).map(indicatorOf),
    problems: groups
      .filter((group) => !isSound(group))
      .flatMap(withTheirFellows)
      .sort(byRow),
  };
}

/**
 * Rows of one indicator. One whose level is not known may be about any level, and one without words may go on from the row
 * above, as merged cells do: better too many rows are looked at again than a condition is lost.
 */
function together(rows: readonly RowRead[]): readonly (readonly RowRead[])[] {
  const groups = new Map<string, RowRead[]>();
  let title = "";
  const titled = rows.map((row) => {
    if (row.cells.indicator !== "") title = row.cells.indicator.toLowerCase();
    return { row, title };
  });
  const isOpen = new Set(
    titled.filter(({ row }) => row.level === undefined || row.cells.indicator === "").map((one) => one.title),
  );
  for (const { row, title: words } of titled) {
    const key = JSON.stringify(isOpen.has(words) ? [words] : [words, row.level]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function byRow(one: Problem, other: Problem): number {
  return (one.place?.line ?? 0) - (other.place?.line ?? 0);
}

/** What is wrong with the rows of an indicator, and that the others go with them. */
function withTheirFellows(group: readonly RowRead[]): readonly Problem[] {
  const faulty = group.filter(({ problems }) => problems.length > 0).map(({ row }) => row.row);
  return group.flatMap(({ row, problems }) => (problems.length > 0 ? problems : [fellowProblem(row, faulty)]));
}

/** INVARIANT: every row of the group was read without a problem. */
function indicatorOf(group: readonly RowRead[]): Indicator {
  const said = (column: Column): string => group.map(({ cells }) => cells[column]).find((text) => text !== "") ?? "";
  const optional = <Key extends string>(key: Key, text: string): { readonly [OneKey in Key]?: string } =>
    (text === "" ? {} : { [key]: text }) as { readonly [OneKey in Key]?: string };
  const urgency = URGENCIES.find((one): one is Urgency => one === said("urgency").toLowerCase().replaceAll(" ", "-"));
  const tell = TELLS.find((one): one is Tell => one === said("tell").toLowerCase().replaceAll(" ", "-"));
  return {
    title: said("indicator"),
    level: group[0]?.level ?? "",
    comparisons: group.flatMap(({ comparisons }) => comparisons),
    basis: [...new Set(group.map(({ cells }) => cells.basis))],
    ...optional("reason", said("reason")),
    ...optional("theme", said("theme")),
    ...optional("justification", said("justification")),
    ...(urgency === undefined ? {} : { urgency }),
    ...(tell === undefined ? {} : { tell }),
    rows: group.map(({ row: { row, place } }) => ({ row, place })),
  };
}
