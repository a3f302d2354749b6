import type { ClassedFact } from "../program/value-classes.js";
import { type States, UNTOLD } from "./states.js";

/** How many rows are decided together. */
export const ROWS = 1024;

/** In `same`: the rows of this fact differ. */
export const VARIES = -1;

/** What is told of up to 1,024 rows: for each fact one state for all of them, or a state for each. Written anew for each block. */
export interface Block {
  readonly states: States;
  /** How many rows there are. */
  count: number;
  /** By the place of a fact, the state that all rows have, or `VARIES`. */
  readonly same: Int32Array;
  /** Of the facts that vary, the state of each row. */
  readonly columns: (Uint16Array | undefined)[];
  /** Places of the facts of which something is told. */
  readonly told: number[];
}

export function newBlock(states: States): Block {
  const facts = states.program.facts.length;
  return { states, count: 0, same: new Int32Array(facts), columns: new Array(facts), told: [] };
}

/** Begins so many rows of which nothing is told. */
export function clear(block: Block, count: number): void {
  for (const place of block.told) block.same[place] = UNTOLD;
  block.told.length = 0;
  block.count = count;
}

/** Tells the same of a fact in every row. */
export function tellAll(block: Block, { place }: ClassedFact, state: number): void {
  list(block, place);
  block.same[place] = state;
}

/** Tells something of a fact in one row. */
export function tell(block: Block, row: number, fact: ClassedFact, state: number): void {
  columnOf(block, fact)[row] = state;
}

/** The states of a fact row by row, to be written to; what was the same of all rows stands in each. */
export function columnOf(block: Block, { place }: ClassedFact): Uint16Array {
  const column = block.columns[place] ?? new Uint16Array(ROWS);
  const same = block.same[place] ?? UNTOLD;
  if (same !== VARIES) column.fill(same);
  list(block, place);
  block.columns[place] = column;
  block.same[place] = VARIES;
  return column;
}

function list({ told, same }: Block, place: number): void {
  if (same[place] === UNTOLD) told.push(place);
}

/** What a value told says of other facts: each told fact narrows the ones that it presupposes. */
export function narrowByGates(block: Block): void {
  const { states, told } = block;
  const { gates } = states.program;
  // A fact that is narrowed on the way presupposes nothing that the one which narrows it does not.
  const many = told.length;
  for (let index = 0; index < many; index++) {
    const place = told[index] ?? 0;
    for (const gate of gates[place] ?? []) {
      if (block.same[place] === VARIES) narrowRows(block, place, gate.fact, gate.classes);
      else narrowAll(block, gate.fact, gate.classes);
    }
  }
}

function narrowAll(block: Block, fact: ClassedFact, classes: readonly number[]): void {
  const { states, same, count } = block;
  const state = same[fact.place] ?? UNTOLD;
  if (state !== VARIES) {
    tellAll(block, fact, states.narrowed(fact, state, classes));
    return;
  }
  const column = columnOf(block, fact);
  for (let row = 0; row < count; row++) column[row] = states.narrowed(fact, column[row] ?? UNTOLD, classes);
}

function narrowRows(block: Block, place: number, fact: ClassedFact, classes: readonly number[]): void {
  const { states, columns, count } = block;
  const telling = columns[place] ?? new Uint16Array();
  const column = columnOf(block, fact);
  const narrowed: (number | undefined)[] = [];
  for (let row = 0; row < count; row++) {
    if (telling[row] === UNTOLD) continue;
    const state = column[row] ?? UNTOLD;
    const less = narrowed[state] ?? states.narrowed(fact, state, classes);
    narrowed[state] = less;
    column[row] = less;
  }
}
