import { type CellFault, type Cells, NOTHING_SAID, type Span, spansOf, UNREADABLE } from "../../engine/batch/cells.js";
import type { NamedColumn } from "../../engine/batch/column-names.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { MOST_TEXTS_KEPT } from "./limits.js";

/** The texts of the rows that are being read: row by row, cell by cell. */
export interface Texts {
  rows: readonly (readonly string[])[];
}

/** The cells of one column of a CSV file. */
export function textCells(column: NamedColumn, place: number, texts: Texts): Cells {
  const { written } = column;
  const values = textsFor(written);
  const { ofGiven } = spansOf(column);
  const said = new Map<string, Span>();

  const spanOf = (text: string): Span => {
    const known = said.get(text);
    if (known !== undefined) return known;
    if (said.size >= MOST_TEXTS_KEPT) said.clear();
    const trimmed = text.trim();
    const span = trimmed === "" ? NOTHING_SAID : values.has(trimmed) ? ofGiven(values.get(trimmed)) : UNREADABLE;
    said.set(text, span);
    return span;
  };

  const textAt = (row: number): string => texts.rows[row]?.[place] ?? "";
  return {
    column,
    spanAt: (row) => spanOf(textAt(row)),
    givenAt: (row) => {
      const text = textAt(row).trim();
      if (text === "") return { given: null };
      return values.has(text) ? { given: values.get(text) } : { fault: faultIn(written, text) };
    },
  };
}

/** How each value may be written: true and false also as spreadsheets and Python write them. */
function textsFor(fact: Fact): ReadonlyMap<string, Scalar> {
  return fact.kind === "boolean" ? TRUTHS : new Map(allValues(fact).map((value) => [String(value), value]));
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["TRUE", true],
  ["True", true],
  ["false", false],
  ["FALSE", false],
  ["False", false],
]);

function faultIn(fact: Fact, text: string): CellFault {
  const code = fact.kind === "integer" && /^(?:0|-?[1-9]\d*)$/.test(text) ? "out-of-range" : "wrong-kind";
  return { code, says: `expected ${wanted(fact)}, or nothing for not known` };
}

function wanted(fact: Fact): string {
  switch (fact.kind) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number of ${fact.unit} from ${fact.from} to ${fact.to}`;
    default:
      return `one of ${fact.values.map(({ value }) => `\`${value}\``).join(", ")}`;
  }
}
