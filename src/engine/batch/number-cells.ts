import { allValues } from "../../facts/values.js";
import { quote } from "../../ruleset/quote.js";
import { type CellFault, type Cells, NOTHING_SAID, spansOf, UNREADABLE } from "./cells.js";
import type { NamedColumn } from "./column-names.js";
import { type DictionaryColumn, type NumberColumn, notKnownIn } from "./table.js";

/** Cells that are numbers: of each number it is known beforehand what it says. */
export interface NumberCells extends Cells {
  readonly numbers: NumberColumn;
  /** The number that comes first in `spans`. */
  readonly least: number;
  readonly notKnown: number;
  /** What the numbers from the least on say. */
  readonly spans: Int32Array;
}

/** Whole numbers as they are, and other values by their places. */
export function numberCells(column: NamedColumn, numbers: NumberColumn): NumberCells {
  const { written } = column;
  const domain = allValues(written);
  const isWhole = written.kind === "integer";
  return cellsOf(column, numbers, {
    least: written.kind === "integer" ? written.from : 0,
    spans: spansOf(column).ofPlace,
    // A number that is none of the fact's is refused in the words for what a case gives.
    given: (number) => (isWhole ? { given: number } : placed(number, domain, `the values of ${quote(written.id)}`)),
  });
}

/** Numbers that stand for the values of a dictionary. */
export function dictionaryCells(column: NamedColumn, { codes, values }: DictionaryColumn): NumberCells {
  const listed = [...values];
  const { ofGiven } = spansOf(column);
  return cellsOf(column, codes, {
    least: 0,
    spans: Int32Array.from(listed, ofGiven),
    given: (number) => placed(number, listed, "the dictionary"),
  });
}

interface Meaning extends Pick<NumberCells, "least" | "spans"> {
  readonly given: (number: number) => ReturnType<Cells["givenAt"]>;
}

function cellsOf(column: NamedColumn, numbers: NumberColumn, { least, spans, given }: Meaning): NumberCells {
  const notKnown = notKnownIn(numbers) ?? Number.NaN;
  const isNothing = (number: number): boolean => number === notKnown || Number.isNaN(number);
  const numberAt = (row: number): number => numbers[row] ?? notKnown;
  return {
    column,
    numbers,
    least,
    notKnown,
    spans,
    spanAt: (row) => {
      const number = numberAt(row);
      return isNothing(number) ? NOTHING_SAID : (spans[number - least] ?? UNREADABLE);
    },
    givenAt: (row) => {
      const number = numberAt(row);
      return isNothing(number) ? { given: null } : given(number);
    },
  };
}

function placed(number: number, values: readonly unknown[], whose: string): ReturnType<Cells["givenAt"]> {
  if (Number.isInteger(number) && number >= 0 && number < values.length) return { given: values[number] };
  const says = `expected a place from 0 to ${values.length - 1} among ${whose}, or the number for not known`;
  const fault: CellFault = { code: "out-of-range", says };
  return { fault };
}
