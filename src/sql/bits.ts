import type { Places, Stretch } from "./stretches.js";

/** How many stretches share a number: as many as a signed number of thirty-two bits holds, but one. */
const IN_A_NUMBER = 30;

/** Stretches of a fact, a bit each, thirty to a number. */
export type Bits = readonly number[];

/** The bits of the stretches that are wanted, by their number. */
export function bitsWhere(count: number, isWanted: (stretch: number) => boolean): Bits {
  const words = new Array<number>(Math.ceil(count / IN_A_NUMBER)).fill(0);
  for (let at = 0; at < count; at++) {
    const word = Math.floor(at / IN_A_NUMBER);
    if (isWanted(at)) words[word] = (words[word] ?? 0) | (1 << (at % IN_A_NUMBER));
  }
  return words;
}

/** The bits of the stretches in which some value is picked. */
export function bitsOf(stretches: readonly Stretch[], isPicked: Places): Bits {
  return bitsWhere(stretches.length, (at) => {
    const { first, last } = stretches[at] ?? { first: 0, last: -1 };
    for (let place = first; place <= last; place++) if (isPicked(place)) return true;
    return false;
  });
}

/** Those of the first that are not in the second. */
export function butNot(one: Bits, other: Bits): Bits {
  return one.map((word, at) => word & ~(other[at] ?? 0));
}

export function isSameBits(one: Bits, other: Bits): boolean {
  return one.every((word, at) => word === other[at]);
}
