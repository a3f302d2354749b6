import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { TableRow } from "../../node/table/csv-table.js";
import type { Column } from "./indicator-columns.js";

type Row = Pick<TableRow, "row" | "place">;

/** A problem of a row, by the number that a spreadsheet shows. */
export function rowProblem({ row, place }: Row, code: string, says: string, column?: Column): Problem {
  const where = column === undefined ? `row ${row}` : `row ${row}, ${column}`;
  return { code, at: pointer(column === undefined ? [row] : [row, column]), says: `${where}: ${says}`, place };
}

/** Nothing is wrong with the row itself, but with others of its indicator. */
export function fellowProblem(row: Row, faulty: readonly number[]): Problem {
  const [others, them] = faulty.length === 1 ? [`row ${faulty[0]}`, "it"] : [`rows ${faulty.join(", ")}`, "them"];
  const says = `belongs to one indicator with ${others}, and without ${them} it would be about more children; mend ${others}`;
  return rowProblem(row, "fellow-row", says);
}

/** The rows that problems speak of, each once. */
export function rowsIn(problems: readonly Problem[]): readonly number[] {
  return [...new Set(problems.map(({ at }) => Number(at.split("/")[1])))].filter((row) => Number.isInteger(row));
}
