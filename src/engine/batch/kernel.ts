import { type Classes, inBoth, isNone, isSame } from "../program/classes.js";
import type { Program } from "../program/program.js";
import { type Block, VARIES } from "./block.js";
import type { Decider } from "./decider.js";
import { DOUBT_BIT, type Share } from "./layout.js";
import { runSteps } from "./run-steps.js";
import { DOUBTFUL, type States, UNTOLD } from "./states.js";
import { transpose } from "./transpose.js";

/**
 * Decides the rows of blocks, thirty-two at a time.
 *
 * `begin` once a block has been told and narrowed (`narrowByGates`); then for every thirty-two rows `gather`, and `run` once no
 * row of them is in doubt that matters: `planes` then has a bit a row wherever the decider says.
 *
 * To ask of one case with single facts changed: tell what is given in every row (`tellAll`), then in each row what it changes
 * (`tell`), and read the levels off (`rankIn`). Gates and readings follow from what is told, row by row.
 */
export interface Kernel {
  readonly planes: Int32Array;
  begin(block: Block): void;
  /** Puts the rows from one on into planes, and says in which bits it met a fact in doubt. */
  gather(first: number): number;
  /** Decides the rows that were gathered. */
  run(): void;
}

/** A share with the bits of each state that has come up; tables grow with the states. */
interface Filled extends Share {
  table: Int32Array;
  filled: number;
}

export function kernelFor(program: Program, { layout, laidOut }: Decider): Kernel {
  const planes = new Int32Array(laidOut.planes);
  planes[laidOut.first - 1] = -1;
  const shares = layout.shares.map((share): Filled => ({ ...share, table: new Int32Array(8), filled: 0 }));
  const base = new Int32Array(layout.words);
  const varied = Array.from({ length: layout.words }, (): Filled[] => []);
  const words: number[] = [];
  let columns: Block["columns"] = [];
  let states: States | undefined;

  const fill = (share: Filled, of: States): void => {
    const fact = program.facts[share.fact];
    const many = fact === undefined ? 0 : of.count(fact);
    if (fact === undefined || share.filled >= many) return;
    if (share.table.length < many) {
      const table = new Int32Array(Math.max(many, share.table.length * 2));
      table.set(share.table);
      share.table = table;
    }
    for (let state = share.filled; state < many; state++) {
      share.table[state] = bitsOf(share, of.left(fact, state), state, program);
    }
    share.filled = many;
  };

  const begin = (block: Block): void => {
    if (states !== block.states) for (const share of shares) share.filled = 0;
    states = block.states;
    columns = block.columns;
    base.fill(0);
    for (const word of words) (varied[word] ?? []).length = 0;
    words.length = 0;
    for (const share of shares) {
      const same = block.same[share.fact] ?? UNTOLD;
      if (share.filled === 0 || same !== UNTOLD) fill(share, block.states);
      if (same !== VARIES) base[share.word] = (base[share.word] ?? 0) | (share.table[same] ?? 0);
      else if (varied[share.word]?.push(share) === 1) words.push(share.word);
    }
    for (let word = 0; word < layout.words; word++) {
      const bits = base[word] ?? 0;
      if (varied[word]?.length === 0)
        for (let bit = 0; bit < 32; bit++) planes[word * 32 + bit] = -((bits >>> bit) & 1);
    }
  };

  const gather = (first: number): number => {
    let doubt = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? 0;
      const start = word * 32;
      planes.fill(base[word] ?? 0, start, start + 32);
      const sharing = varied[word] ?? [];
      for (let each = 0; each < sharing.length; each++) {
        const share = sharing[each];
        const column = share === undefined ? undefined : columns[share.fact];
        if (share !== undefined && column !== undefined) mark(planes, start, share.table, column, first);
      }
      transpose(planes, start);
    }
    for (let plane = DOUBT_BIT; plane < layout.words * 32; plane += 32) doubt |= planes[plane] ?? 0;
    return doubt;
  };

  return { planes, begin, gather, run: () => runSteps(laidOut, planes) };
}

function mark(planes: Int32Array, start: number, table: Int32Array, column: Uint16Array, first: number): void {
  for (let row = 0; row < 32; row++) {
    planes[start + row] = (planes[start + row] ?? 0) | (table[column[first + row] ?? 0] ?? 0);
  }
}

/** What a state says into the word of its share. */
function bitsOf({ inputs, shift, fact }: Share, left: Classes, state: number, { readings }: Program): number {
  if (state === DOUBTFUL) return 1 << DOUBT_BIT;
  const reading = readings.find((one) => one.fact.place === fact);
  const both = reading === undefined ? left : inBoth(left, reading.reads);
  const read = isNone(both) ? left : both;
  return inputs.reduce((bits, input, index) => {
    const met = inBoth(input.isRead ? read : left, input.classes);
    const holds = input.asks === "holds" ? isSame(met, input.isRead ? read : left) : !isNone(met);
    return holds ? bits | (1 << (shift + index)) : bits;
  }, 0);
}
