import type { Table } from "../../engine/batch/table.js";

/** A set that stands on no floor may not know every fact that a return tells. */
export function ofKnownFacts({ rows, columns }: Table, known: ReadonlySet<string>): Table {
  return { rows, columns: Object.fromEntries(Object.entries(columns).filter(([fact]) => known.has(fact))) };
}
