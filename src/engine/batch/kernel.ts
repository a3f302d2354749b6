import type { Program } from "../program/program.js";
import type { Block } from "./block.js";
import type { Decider } from "./decider.js";
import { DOUBT_BIT } from "./layout.js";
import { runSteps } from "./steps-in-bits.js";
import { wordAt } from "./word.js";

/**
 * Decides the rows of blocks, thirty-two at a time.
 *
 * `begin` once a block has been told and narrowed (`narrowByGates`); then for every thirty-two rows `gather`, which says in which
 * of them a fact is in doubt, and `run`: `planes` then has a bit a row wherever the decider says.
 *
 * To ask of one case with single facts changed: tell what is given in every row (`tellAll`), then in each row what it changes
 * (`tell`); narrow, begin, gather, run, and read the levels off (`ranksIn`). Gates and readings follow from what is told, row by
 * row; a row in doubt contradicts itself, or has an age that must be looked at value by value.
 */
export interface Kernel {
  readonly planes: Int32Array;
  begin(block: Block): void;
  /** Begins again from a row on, a multiple of thirty-two, where the next thirty-two are told otherwise now. */
  beginAgain(block: Block, first: number): void;
  /** Puts the thirty-two rows from one on into planes; the bits are those in which a fact is in doubt. */
  gather(first: number): number;
  /** Decides the rows that were gathered. */
  run(): void;
}

export function kernelFor(program: Program, { layout, steps }: Decider): Kernel {
  const planes = new Int32Array(steps.planes);
  planes[steps.always] = -1;
  const words = Array.from({ length: layout.words }, (_, word) =>
    wordAt(
      word * 32,
      layout.shares.filter((share) => share.word === word),
      program,
      planes,
    ),
  );
  return {
    planes,
    begin: (block) => {
      for (const word of words) word.look(block, 0, block.count);
    },
    beginAgain: (block, first) => {
      for (const word of words) word.look(block, first, first + 32);
    },
    gather: (first) => {
      let doubt = 0;
      for (let word = 0; word < words.length; word++) {
        words[word]?.gather(first);
        doubt |= planes[word * 32 + DOUBT_BIT] ?? 0;
      }
      return doubt;
    },
    run: () => runSteps(steps, planes),
  };
}
