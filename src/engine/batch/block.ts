import type { ClassedFact } from "../program/value-classes.js";
import { type States, UNTOLD } from "./states.js";

/** How many rows are decided together. */
export const ROWS = 1024;

/** In `same`: the rows of this fact differ. */
export const VARIES = -1;

/** Bytes that stand for states: the byte of the first row is at `first`, a multiple of four. */
export interface Bytes {
  readonly bytes: Uint8Array;
  /** The same four at a time, the first in the lowest bits; what is left over at the end is not in it. */
  readonly fours: Int32Array;
  readonly first: number;
  /** The state for which each of the 256 bytes stands. */
  readonly states: Uint16Array;
}

/**
 * What is told of up to 1,024 rows: for each fact one state for all of them, or a state for each. Written anew for each block.
 */
export interface Block {
  readonly states: States;
  /** How many rows there are. */
  count: number;
  /** By the place of a fact, the state that all rows have, or `VARIES`. */
  readonly same: Int32Array;
  /** Of the facts that vary, the state of each row; or the bytes that stand for it. */
  readonly columns: (Uint16Array | undefined)[];
  readonly bytes: (Bytes | undefined)[];
  /** Places of the facts of which something is told. */
  readonly told: number[];
}

export function newBlock(states: States): Block {
  const facts = states.program.facts.length;
  return {
    states,
    count: 0,
    same: new Int32Array(facts),
    columns: new Array(facts),
    bytes: new Array(facts),
    told: [],
  };
}

/** Begins so many rows of which nothing is told. */
export function clear(block: Block, count: number): void {
  for (const place of block.told) {
    block.same[place] = UNTOLD;
    block.bytes[place] = undefined;
  }
  block.told.length = 0;
  block.count = count;
}

/** Tells the same of a fact in every row. */
export function tellAll(block: Block, { place }: ClassedFact, state: number): void {
  list(block, place);
  block.same[place] = state;
}

/** Tells of a fact what bytes stand for, row by row. */
export function tellBytes(block: Block, { place }: ClassedFact, bytes: Bytes): void {
  list(block, place);
  block.bytes[place] = bytes;
  block.same[place] = VARIES;
}

/** Tells something of a fact in one row. */
export function tell(block: Block, row: number, fact: ClassedFact, state: number): void {
  columnOf(block, fact)[row] = state;
}

/** The states of a fact row by row, to be written to; what was the same of all rows stands in each. */
export function columnOf(block: Block, { place }: ClassedFact): Uint16Array {
  const column = block.columns[place] ?? new Uint16Array(ROWS);
  const same = block.same[place] ?? UNTOLD;
  const bytes = block.bytes[place];
  if (same !== VARIES) column.fill(same);
  else if (bytes !== undefined) {
    for (let row = 0; row < block.count; row++) {
      column[row] = bytes.states[bytes.bytes[bytes.first + row] ?? 0] ?? UNTOLD;
    }
  }
  list(block, place);
  block.bytes[place] = undefined;
  block.columns[place] = column;
  block.same[place] = VARIES;
  return column;
}

function list({ told, same }: Block, place: number): void {
  if (same[place] === UNTOLD) told.push(place);
}
