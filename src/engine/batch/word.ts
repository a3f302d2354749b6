import type { Program } from "../program/program.js";
import { type Block, ROWS, VARIES } from "./block.js";
import type { Share } from "./layout.js";
import { type MarkingBytes, type MarkingStates, markBytes, markStates } from "./mark.js";
import { bitsOf } from "./share-bits.js";
import { UNTOLD } from "./states.js";
import { transpose } from "./transpose.js";

/** One word of each row: what the facts that share it write into it. */
interface Word {
  /** Looks at what a block tells of its facts in the rows from one on to before another, in whole stretches of thirty-two. */
  look(block: Block, first: number, before: number): void;
  /** Puts thirty-two rows from one on into planes. */
  gather(first: number): void;
}

/** The word whose planes begin at `start`. */
export function wordAt(start: number, shares: readonly Share[], program: Program, planes: Int32Array): Word {
  const sharing = shares.map((share) => bitsOf(share, program));
  /** The word of each row. Whole columns are gone through one after another, which memory likes best. */
  const marked = new Int32Array(ROWS);
  const bytes: MarkingBytes[] = [];
  const states: MarkingStates[] = [];
  let isSame = false;

  const look = (block: Block, first: number, before: number): void => {
    const end = ((before + 31) >>> 5) * 32;
    bytes.length = 0;
    states.length = 0;
    let base = 0;
    for (const { fact, ofStates, ofBytes } of sharing) {
      const same = block.same[fact] ?? UNTOLD;
      const byByte = block.bytes[fact];
      const column = block.columns[fact];
      if (same !== VARIES) base |= ofStates(block.states)[same] ?? 0;
      else if (byByte !== undefined) {
        const { fours, first: begin } = byByte;
        bytes.push({ fours, first: begin, bits: ofBytes(byByte, block.states) });
      } else if (column !== undefined) states.push({ column, bits: ofStates(block.states) });
    }
    isSame = bytes.length + states.length === 0;
    if (isSame) for (let bit = 0; bit < 32; bit++) planes[start + bit] = -((base >>> bit) & 1);
    marked.fill(base, first, end);
    markBytes(marked, bytes, first, end);
    markStates(marked, states, first, end);
  };

  return {
    look,
    gather: (first) => {
      if (!isSame) transpose(marked, first, planes, start);
    },
  };
}
