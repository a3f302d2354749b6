import { TELLS, type Tell } from "../../domain/tell.js";
import { URGENCIES, type Urgency } from "../../domain/urgency.js";
import type { Comparison } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Problem } from "../../kernel/problem.js";
import type { CsvTable, TableRow } from "../../node/table/csv-table.js";
import { needsJustification } from "../../ruleset/check/protected.js";
import { quote } from "../../ruleset/quote.js";
import { comparingIn } from "./comparison-words.js";
import type { Indicator } from "./indicator.js";
import { type Cells, type Column, cellsOf } from "./indicator-columns.js";
import { namedThing } from "./named-thing.js";
import { fellowProblem, rowProblem } from "./row-problem.js";
import { comparisonsOf } from "./value-words.js";

/** What rows may name. */
interface Vocabulary {
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly Fact[];
}

/** The indicators that rows say, and each row that says none, with every reason. */
export interface IndicatorsRead {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
}

/** What one row says; several rows may say one indicator together. */
interface RowRead {
  readonly row: TableRow;
  readonly cells: Cells;
  readonly level?: string;
  readonly comparisons: readonly Comparison[];
  readonly problems: readonly Problem[];
}

/**
 * The indicators of a table, a rule each.
 *
 * Rows with the same words and level are one indicator that needs all of them. Where one of those cannot be taken none is: an
 * indicator that lost a condition would be about more children than its author meant.
 */
export function readIndicators(table: CsvTable, vocabulary: Vocabulary): IndicatorsRead {
  const rows = table.rows.map((row) => readRow(row, cellsOf(row, table), vocabulary));
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

function readRow(row: TableRow, cells: Cells, { levels, facts }: Vocabulary): RowRead {
  const problems: Problem[] = [];
  const add = (code: string, column: Column, says: string): void =>
    void problems.push(rowProblem(row, code, says, column));
  if (cells.indicator === "")
    add(
      "missing-cell",
      "indicator",
      "says nothing; write the words of the indicator in every row, also where it goes on from the row above",
    );
  if (cells.basis === "")
    add("missing-cell", "basis", "says nothing; write where your document says it, such as `page 14`");
  const level = oneNamed(
    cells.level,
    "level",
    levels.map(({ id, name }) => ({ id, words: [name] })),
    add,
  );
  const { comparisons, fact } = compared(cells, facts, add);
  oneOf(cells.urgency, URGENCIES, "urgency", add);
  oneOf(cells.tell, TELLS, "tell", add);
  if (fact !== undefined && needsJustification(fact) && cells.justification === "")
    add(
      "missing-justification",
      "fact",
      `\`${fact.id}\` is about age, disability or pregnancy, protected by the Equality Act 2010; say in a column \`justification\` why the indicator needs it`,
    );
  return { row, cells, comparisons, problems, ...(level === undefined ? {} : { level }) };
}

type Add = (code: string, column: Column, says: string) => void;

function oneNamed(
  written: string,
  column: "level" | "fact",
  all: readonly { readonly id: string; readonly words: readonly string[] }[],
  add: Add,
): string | undefined {
  if (written === "") {
    add("missing-cell", column, `says nothing; write the id of a ${column}, or its words`);
    return undefined;
  }
  const found = namedThing(written, column, all);
  if (!("fault" in found)) return found.id;
  add(`unknown-${column}`, column, found.fault);
  return undefined;
}

function compared(
  { fact: written, comparison, value }: Cells,
  facts: readonly Fact[],
  add: Add,
): { readonly comparisons: readonly Comparison[]; readonly fact?: Fact } {
  const denied = facts.find((one) => one.kind === "boolean" && alike(one.labelWhenFalse, written));
  if (denied !== undefined) {
    add(
      "unknown-fact",
      "fact",
      `${quote(written)} is what is said where \`${denied.id}\` is not so; write \`${denied.id}\`, \`is\` and \`no\``,
    );
    return { comparisons: [] };
  }
  const id = oneNamed(
    written,
    "fact",
    facts.map((one) => ({ id: one.id, words: [one.label] })),
    add,
  );
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) return { comparisons: [] };
  if (fact.readBy === "duties") {
    add(
      "duties-only",
      "fact",
      `\`${fact.id}\` may be read by duties and actions alone, so no level can turn on it; leave the row out`,
    );
    return { comparisons: [] };
  }
  const comparing = comparingIn(comparison, fact);
  if ("fault" in comparing) {
    add("wrong-comparison", "comparison", comparing.fault);
    return { comparisons: [], fact };
  }
  const found = comparisonsOf(fact, comparing.way, value);
  if ("comparisons" in found) return { comparisons: found.comparisons, fact };
  add("wrong-value", "value", found.fault);
  return { comparisons: [], fact };
}

function alike(words: string, written: string): boolean {
  return words.toLowerCase() === written.toLowerCase();
}

function oneOf(written: string, words: readonly string[], column: Column, add: Add): void {
  if (written === "" || words.includes(written)) return;
  const found = namedThing(
    written,
    column,
    words.map((id) => ({ id, words: [] })),
  );
  if ("fault" in found) add(`unknown-${column}`, column, found.fault);
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
