import type { Program } from "../program/program.js";
import { type Block, type Bytes, VARIES } from "./block.js";
import type { Share } from "./layout.js";
import { bitsOf } from "./share-bits.js";
import { UNTOLD } from "./states.js";
import { transpose } from "./transpose.js";

/** One word of each row: what the facts that share it write into it. */
export interface Word {
  /** Looks at what a block tells of its facts; what is the same of all rows is put into planes at once. */
  begin(block: Block): void;
  /** Puts thirty-two rows from one on into planes. */
  gather(first: number): void;
}

/** A fact that differs from row to row: its states, or bytes that stand for them, and what each of those writes. */
type Varying =
  | { readonly column: Uint16Array; readonly bits: Int32Array }
  | (Pick<Bytes, "bytes" | "first"> & { readonly bits: Int32Array });

/** The word whose planes begin at `start`. */
export function wordAt(start: number, shares: readonly Share[], program: Program, planes: Int32Array): Word {
  const sharing = shares.map((share) => bitsOf(share, program));
  let base = 0;
  let varying: readonly Varying[] = [];

  const begin = (block: Block): void => {
    const differing: Varying[] = [];
    base = 0;
    for (const { fact, ofStates, ofBytes } of sharing) {
      const same = block.same[fact] ?? UNTOLD;
      const bytes = block.bytes[fact];
      const column = block.columns[fact];
      if (same !== VARIES) base |= ofStates(block.states)[same] ?? 0;
      else if (bytes !== undefined)
        differing.push({ bytes: bytes.bytes, first: bytes.first, bits: ofBytes(bytes, block.states) });
      else if (column !== undefined) differing.push({ column, bits: ofStates(block.states) });
    }
    varying = differing;
    if (varying.length === 0) for (let bit = 0; bit < 32; bit++) planes[start + bit] = -((base >>> bit) & 1);
  };

  const gather = (first: number): void => {
    if (varying.length === 0) return;
    planes.fill(base, start, start + 32);
    for (let index = 0; index < varying.length; index++) {
      const one = varying[index];
      if (one === undefined) continue;
      if ("column" in one) markStates(planes, start, one.bits, one.column, first);
      else markBytes(planes, start, one.bits, one.bytes, one.first + first);
    }
    transpose(planes, start);
  };

  return { begin, gather };
}

function markStates(planes: Int32Array, start: number, bits: Int32Array, states: Uint16Array, first: number): void {
  for (let row = 0; row < 32; row++) {
    planes[start + row] = (planes[start + row] ?? 0) | (bits[states[first + row] ?? 0] ?? 0);
  }
}

/** The same over bytes: a function of its own, since one that meets both is slower at either. */
function markBytes(planes: Int32Array, start: number, bits: Int32Array, bytes: Uint8Array, first: number): void {
  for (let row = 0; row < 32; row++) {
    planes[start + row] = (planes[start + row] ?? 0) | (bits[bytes[first + row] ?? 0] ?? 0);
  }
}
