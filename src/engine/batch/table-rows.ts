import type { FactProblemCode } from "../../facts/values-left.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { Cells } from "./cells.js";
import type { Rows } from "./decide-rows.js";
import { toldBy } from "./told-by-cells.js";

/** A fault of a cell, under the fact of which it speaks. */
export type RowFault = Problem<FactProblemCode | "one-of-in-table">;

/** Rows that are read from columns: those that speak of one fact are read together. */
export function rowsOf(cells: readonly Cells[], count: number): Rows<RowFault> {
  const facts = [...new Set(cells.map(({ column }) => column.fact))];
  const told = facts.map((fact) =>
    toldBy(
      fact,
      cells.filter(({ column }) => column.fact === fact),
    ),
  );
  return {
    count,
    tell: (block, first, many) => {
      for (const tell of told) tell(block, first, many);
    },
    caseAt: (row) => caseAt(row, cells),
  };
}

function caseAt(row: number, cells: readonly Cells[]): ReturnType<Rows<RowFault>["caseAt"]> {
  const facts: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  for (const one of cells) {
    const { written, says } = one.column;
    const found = one.givenAt(row);
    if ("fault" in found) faults.push({ ...found.fault, at: pointer([written.id]) });
    else if (says === "value") facts[written.id] = found.given;
    else if (found.given !== null && found.given !== undefined) {
      facts[written.id] = { ...(facts[written.id] ?? {}), [says]: found.given };
    }
  }
  return { facts, faults };
}
