import { quote } from "../../ruleset/quote.js";
import { type Cells, spansOf } from "./cells.js";
import type { NamedColumn } from "./column-names.js";

/** Cells that hold what a case would give. */
export function plainCells(column: NamedColumn, values: readonly unknown[]): Cells {
  const { ofGiven } = spansOf(column);
  return {
    column,
    spanAt: (row) => ofGiven(values[row]),
    givenAt: (row) => givenIn(column, values[row]),
  };
}

/** What a case would give, but for several values of which any may be the one: they are no stretch. */
function givenIn({ written }: NamedColumn, given: unknown): ReturnType<Cells["givenAt"]> {
  if (typeof given !== "object" || given === null || !Object.hasOwn(given, "oneOf")) return { given };
  const says = `a table has no \`oneOf\`; give ${quote(written.id)} one value or a stretch, or ask case by case`;
  return { fault: { code: "one-of-in-table", says } };
}
