import type { CellFault } from "../../engine/batch/cells.js";
import type { NamedColumn } from "../../engine/batch/column-names.js";
import { type Texts, textCells } from "../stream/text-cells.js";

/** What a cell says of its fact, as a case would give it; or what is wrong with it. */
export type CellSays = { readonly given: unknown } | { readonly fault: CellFault };

/**
 * Reads cells of one column as the batch does, and parts of a value besides: `96..107`, `96..`, `..107`.
 *
 * The two ends are read as the values of the column are.
 */
export function cellReader(column: NamedColumn): (text: string) => CellSays {
  const texts: Texts = { rows: [] };
  const cells = textCells(column, 0, texts);
  const read = (text: string): CellSays => {
    texts.rows = [[text]];
    return cells.givenAt(0);
  };
  const hasOrder = column.written.kind === "integer" || column.written.kind === "ordered";
  return (text) => {
    const [, first, last] = /^\s*(\S*)\s*\.\.\s*(\S*)\s*$/.exec(text) ?? [];
    if (first === undefined || last === undefined || column.says !== "value" || !hasOrder) return read(text);
    const [from, to] = [read(first), read(last)];
    if ("fault" in from) return from;
    if ("fault" in to) return to;
    if (first === "" && last === "") return { fault: { code: "wrong-kind", says: NO_ENDS } };
    return {
      given: { ...(first === "" ? {} : { from: from.given }), ...(last === "" ? {} : { to: to.given }) },
    };
  };
}

const NO_ENDS = "expected a value on at least one side of `..`, or nothing for not known";

/** Where each cell of a line of CSV begins, from 1: quoted cells may hold commas. */
export function columnsIn(line: string): readonly number[] {
  const starts = [1];
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === "," && !isQuoted) starts.push(at + 2);
  }
  return starts;
}
