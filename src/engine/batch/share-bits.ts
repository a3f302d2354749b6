import { type Classes, inBoth, isNone, isSame } from "../program/classes.js";
import type { Program } from "../program/program.js";
import type { Bytes } from "./block.js";
import { DOUBT_BIT, type Share } from "./layout.js";
import { DOUBTFUL, type States } from "./states.js";

/** A share with what it writes for each state that has come up, and for each byte that stands for one. */
interface Bits extends Share {
  /** What each state of the fact writes into the word. */
  ofStates(states: States): Int32Array;
  /** What each byte writes. */
  ofBytes(bytes: Bytes, states: States): Int32Array;
}

/** Tables that grow with the states, and are worked out anew only where there is something new. */
export function bitsOf(share: Share, program: Program): Bits {
  const fact = program.facts[share.fact];
  let known: States | undefined;
  let table = new Int32Array(8);
  let filled = 0;
  let ofByte: { readonly of?: Uint16Array; readonly table: Int32Array } = { table: new Int32Array(256) };

  const ofStates = (states: States): Int32Array => {
    if (known !== states) filled = 0;
    known = states;
    const many = fact === undefined ? 0 : states.count(fact);
    if (fact === undefined || filled >= many) return table;
    if (table.length < many) {
      const larger = new Int32Array(Math.max(many, table.length * 2));
      larger.set(table);
      table = larger;
    }
    for (; filled < many; filled++) table[filled] = written(share, states.left(fact, filled), filled, program);
    return table;
  };

  const ofBytes = (bytes: Bytes, states: States): Int32Array => {
    // The states for which bytes stand are as they were for the block before.
    if (ofByte.of === bytes.states && known === states) return ofByte.table;
    const bits = ofStates(states);
    ofByte = { of: bytes.states, table: Int32Array.from(bytes.states, (state) => bits[state] ?? 0) };
    return ofByte.table;
  };

  return { ...share, ofStates, ofBytes };
}

/** What a state says into the word of its share. */
function written({ inputs, shift, fact }: Share, left: Classes, state: number, { readings }: Program): number {
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
