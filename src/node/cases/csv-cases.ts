import { programFor } from "../../engine/program/build-program.js";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { Place, Problem } from "../../kernel/problem.js";
import { type CaseRead, casesOf } from "../../ruleset/read-cases.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { cellsOf, NOT_CSV } from "../stream/csv-rows.js";
import { columnOf, readCaseColumns, readRow, wrongCount } from "./csv-case-columns.js";
import { columnsIn } from "./csv-cells.js";

/** Cases of a table, and every problem of its first line, its rows and its cells, each with line and column. */
export interface TableRead {
  readonly cases: readonly CaseRead[];
  readonly problems: readonly Problem[];
}

const NO_NAMES: Problem = {
  code: "empty-file",
  at: "",
  says: "expected a first line with the names of the columns; there is none",
};

/**
 * The cases in a CSV table: a row a case, with columns `name`, `on`, one for each fact that is given, and `expect.pointsTo`
 * and its like. An empty cell says nothing; lists are divided by spaces, commas or semicolons.
 *
 * A row with a problem in it is left out, and the others are read.
 */
export function readCsvCases(text: string, ruleSet: RuleSet, file: string): TableRead {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .split("\n");
  const place = (line: number, column: number): Place => ({ file, line: line + 1, column });
  const rows = cellsOf(lines.join("\n"), lines.length);
  const [names] = rows;
  if (text.trim() === "") return { cases: [], problems: [{ ...NO_NAMES, place: place(0, 1) }] };
  if (names === undefined) return { cases: [], problems: [{ ...NOT_CSV, place: place(0, 1) }] };
  const header = readCaseColumns(names, programFor(ruleSet));
  if ("problems" in header) {
    const starts = columnsIn(lines[0] ?? "");
    const problems = header.problems.map(({ column, ...one }) => ({ ...one, place: place(0, starts[column] ?? 1) }));
    return { cases: [], problems };
  }

  const problems: Problem[] = [];
  const read: { readonly line: number; readonly value: object }[] = [];
  for (const [line, cells] of rows.entries()) {
    if (line === 0 || cells?.every((cell) => cell.trim() === "")) continue;
    const found = cells === undefined ? [NOT_CSV] : wrongCount(names.length, cells.length);
    problems.push(...found.map((one) => ({ ...one, at: pointer([line + 1]), place: place(line, 1) })));
    if (found.length > 0 || cells === undefined) continue;
    const starts = columnsIn(lines[line] ?? "");
    const { value, faults } = readRow(cells, header);
    problems.push(
      ...faults.map(({ column, ...one }) => ({
        ...one,
        at: pointer([line + 1, names[column] ?? ""]),
        place: place(line, starts[column] ?? 1),
      })),
    );
    read.push({ line, value });
  }

  const locate = (path: readonly Step[]): { readonly at: string; readonly place?: Place } => {
    const line = read[Number(path[0] ?? -1)]?.line;
    if (line === undefined) return { at: "" };
    const column = columnOf(path.slice(1), header);
    const starts = columnsIn(lines[line] ?? "");
    return {
      at: pointer([line + 1, ...(column === -1 ? [] : [names[column] ?? ""])]),
      place: place(line, column === -1 ? 1 : (starts[column] ?? 1)),
    };
  };
  const found = casesOf({ value: read.map(({ value }) => value), locate, problems }, ruleSet);
  return { cases: found.cases, problems: found.problems };
}
