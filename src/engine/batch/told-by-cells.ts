import { once } from "../../kernel/once.js";
import type { ClassedFact } from "../program/value-classes.js";
import { type Block, columnOf, ROWS, tellBytes } from "./block.js";
import { type Cells, inBothSpans, NOTHING_SAID, type Span, UNREADABLE } from "./cells.js";
import type { NumberCells } from "./number-cells.js";
import { DOUBTFUL, type States, UNTOLD } from "./states.js";
import type { NumberColumn } from "./table.js";

/** Tells a block of one fact, row by row, from all columns that speak of it. */
type TellRows = (block: Block, first: number, count: number) => void;

export function toldBy(fact: ClassedFact, cells: readonly Cells[]): TellRows {
  const [only, ...others] = cells;
  if (only === undefined) return () => {};
  if (others.length > 0) {
    const many = fact.values.length;
    return toldBySpans(fact, (row) =>
      others.reduce((span, one) => inBothSpans(span, one.spanAt(row), many), only.spanAt(row)),
    );
  }
  if (!isNumbers(only)) return toldBySpans(fact, only.spanAt);
  const fours = inFours(only.numbers);
  return fours === undefined ? toldByNumbers(fact, only) : toldByBytes(fact, only, fours);
}

function isNumbers(cells: Cells): cells is NumberCells {
  return "numbers" in cells;
}

function toldBySpans(fact: ClassedFact, spanAt: (row: number) => Span): TellRows {
  const statesOf = statesBySpan(fact);
  return (block, first, count) => {
    const stateOf = statesOf(block.states);
    const into = columnOf(block, fact);
    for (let row = 0; row < count; row++) into[row] = stateOf(spanAt(first + row));
  };
}

/** The lowest bits of a number lie in the first of its bytes; on a machine that keeps them the other way about, slower code will do. */
const IS_LOWEST_FIRST = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ Uint32Array.of(1).buffer)[0] === 1;

/** Numbers of a byte each, four at a time; nothing where they are wider, or begin where no four do. */
function inFours({ BYTES_PER_ELEMENT, buffer, byteOffset, length }: NumberColumn): Int32Array | undefined {
  if (BYTES_PER_ELEMENT !== 1 || byteOffset % 4 !== 0 || !IS_LOWEST_FIRST) return undefined;
  return new Int32Array(buffer, byteOffset, length >>> 2);
}

/** Small numbers need not become states: what each of the 256 stands for is worked out once. */
function toldByBytes(fact: ClassedFact, cells: NumberCells, fours: Int32Array): TellRows {
  const { buffer, byteOffset, length } = cells.numbers;
  const bytes = new Uint8Array(buffer, byteOffset, length);
  const statesOf = statesBySpan(fact);
  const ofBytes = once((states: States) =>
    Uint16Array.from({ length: 256 }, (_, byte) => statesOf(states)(meant(byte, cells))),
  );
  return (block, first, count) => {
    tellBytes(block, fact, { bytes, fours, first, states: ofBytes(block.states) });
    // The last rows are read in stretches of thirty-two as well, and there are no bytes beyond them.
    if (count < ROWS) columnOf(block, fact);
  };
}

/** What a byte says, once it is read as a number with or without a sign. */
function meant(byte: number, { least, notKnown, spans }: NumberCells): Span {
  const number = notKnown < 0 && byte > 127 ? byte - 256 : byte;
  if (number === notKnown) return NOTHING_SAID;
  return spans[number - least] ?? UNREADABLE;
}

function toldByNumbers(fact: ClassedFact, { numbers, least, notKnown, spans }: NumberCells): TellRows {
  const statesOf = statesBySpan(fact);
  const ofNumbers = once((states: States) => Uint16Array.from(spans, (span) => statesOf(states)(span)));
  return (block, first, count) => {
    const known = ofNumbers(block.states);
    const into = columnOf(block, fact);
    for (let row = 0; row < count; row++) {
      const number = numbers[first + row] ?? notKnown;
      into[row] = number === notKnown || Number.isNaN(number) ? UNTOLD : (known[number - least] ?? DOUBTFUL);
    }
  };
}

/** The state of each span, looked up once. */
function statesBySpan(fact: ClassedFact): (states: States) => (span: Span) => number {
  const many = fact.values.length;
  return once((states: States) => {
    const found = new Map([
      [NOTHING_SAID, UNTOLD],
      [UNREADABLE, DOUBTFUL],
    ]);
    return (span: Span): number => {
      const state = found.get(span) ?? states.ofSpan(fact, Math.floor(span / many), span % many);
      found.set(span, state);
      return state;
    };
  });
}
