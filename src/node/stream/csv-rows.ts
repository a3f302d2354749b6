import Papa from "papaparse";
import type { Rows } from "../../engine/batch/decide-rows.js";
import { type RowFault, rowsOf } from "../../engine/batch/table-rows.js";
import type { Problem } from "../../kernel/problem.js";
import type { Header } from "./csv-header.js";
import type { ReadRow } from "./decide-lines.js";
import { type Lines, lineProblem } from "./lines.js";
import type { RowDay } from "./row-days.js";
import type { Refuse, RefusedRow, RowAt, StreamRowProblemCode } from "./streamed-row.js";
import { type Texts, textCells } from "./text-cells.js";

/** The cells of so many lines of CSV; nothing for a line whose quotes do not close in it, for no cell holds a line break. */
export function cellsOf(text: string, lines: number): readonly (readonly string[] | undefined)[] {
  const { data, errors } = parsed(text);
  // Lines whose quotes do not close run together: then there are fewer rows than lines, and each line is read alone.
  if (errors.length === 0 && data.length === lines) return data;
  return text.split("\n").map((line) => {
    const alone = parsed(line);
    return alone.errors.length > 0 ? undefined : (alone.data[0] ?? [""]);
  });
}

function parsed(text: string): Papa.ParseResult<string[]> {
  if (text === "")
    return {
      data: [[""]],
      errors: [],
      meta: { delimiter: ",", linebreak: "\n", aborted: false, truncated: false, cursor: 0 },
    };
  return Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", quoteChar: '"', header: false });
}

type CsvRow = ReadRow<readonly string[]> | RefusedRow;

/** Reads the rows of some lines of a CSV file. */
export function csvReader(
  header: Header,
  dayOf: (written: unknown) => RowDay,
  refuse: Refuse,
): (lines: Lines) => readonly CsvRow[] {
  const read = (cells: readonly string[] | undefined, line: number): CsvRow | undefined => {
    if (cells === undefined) return refuse({ line }, [NOT_CSV]);
    // A line with nothing in it is no row, but where there is one column: there it is one of which nothing is known.
    if (cells.length === 1 && cells[0] === "" && header.width > 1) return undefined;
    const id = cells[header.id];
    const at: RowAt = id === undefined || id === "" ? { line } : { line, id };
    if (cells.length !== header.width) return refuse(at, [wrongCount(header.width, cells.length)]);
    const day = dayOf(cells[header.on]?.trim() || undefined);
    return day.ok ? { ...at, on: day.on, stretch: day.stretch, content: cells } : refuse(at, day.problems);
  };
  return ({ first, count, text, faults }) =>
    cellsOf(text, count).flatMap((cells, index) => {
      const line = first + index;
      const fault = faults.get(index);
      return (fault === undefined ? read(cells, line) : refuse({ line }, [lineProblem(fault)])) ?? [];
    });
}

/** The rows as the engine decides them. */
export function csvRows(header: Header): (contents: readonly (readonly string[])[]) => Rows<RowFault> {
  const texts: Texts = { rows: [] };
  const { tell, caseAt } = rowsOf(
    header.facts.map(({ column, place }) => textCells(column, place, texts)),
    0,
  );
  return (contents) => {
    texts.rows = contents;
    return { count: contents.length, tell, caseAt };
  };
}

/** What is wrong with a line whose quotes do not close. */
export const NOT_CSV: Problem<"not-csv"> = {
  code: "not-csv",
  at: "",
  says: "the quotes of this line do not close in it; no cell holds a line break, and a quote within quotes is written twice",
};

function wrongCount(wanted: number, found: number): Problem<StreamRowProblemCode> {
  return {
    code: "wrong-cell-count",
    at: "",
    says: `expected ${wanted} cells as in the first line; there are ${found}`,
  };
}
