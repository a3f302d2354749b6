import Papa from "papaparse";
import { pointer } from "../../kernel/pointer.js";
import type { Place, Problem } from "../../kernel/problem.js";
import { notDivided } from "../stream/csv-header.js";

/** A row of a table, by the number that a spreadsheet shows beside it: the names of the columns are row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly place: Place;
}

/** A table with names of columns, and its rows that are not empty. */
export interface CsvTable {
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
}

type CsvTableProblemCode = "empty-file" | "no-commas" | "not-csv";

/**
 * The cells of a CSV text as a spreadsheet saves it: a quoted cell may hold line breaks, and rows may be shorter than the
 * first.
 *
 * A quote that is never closed swallows what follows, so then nothing is read and the row in which it opens is named.
 */
export function readCsvTable(
  text: string,
  file: string,
): CsvTable | { readonly problem: Problem<CsvTableProblemCode> } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: ",", quoteChar: '"' });
  const rows = placed(data, file);
  const [first, ...others] = rows;
  const place = first?.place ?? { file, line: 1, column: 1 };
  if (first === undefined || isEmpty(first)) return { problem: { code: "empty-file", at: "", says: NO_NAMES, place } };
  const fault = errors.find(({ type }) => type === "Quotes");
  if (fault !== undefined) {
    const opened = rows[fault.row ?? 0] ?? first;
    const says = `row ${opened.row}: a quote is opened and not closed; close it, or write a quote within quotes twice`;
    return { problem: { code: "not-csv", at: pointer([opened.row]), says, place: opened.place } };
  }
  const divided = notDivided(first.cells);
  if (divided !== undefined) return { problem: { ...divided, code: "no-commas", place } };
  return { names: first.cells, rows: others.filter((row) => !isEmpty(row)) };
}

const NO_NAMES = "expected a first row with the names of the columns; there is none";

/** A line is not a row where cells hold line breaks: a place names the line at which its row begins. */
function placed(data: readonly (readonly string[])[], file: string): readonly TableRow[] {
  let line = 1;
  return data.map((cells, index) => {
    const place = { file, line, column: 1 };
    line += 1 + cells.join("").split(/\r\n|\r|\n/).length - 1;
    return { row: index + 1, cells, place };
  });
}

function isEmpty({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}
