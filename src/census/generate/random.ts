/** Numbers that look as if drawn, the same for the same seed on every platform. */
export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  /** A whole number between two, both included. */
  readonly between: (least: number, most: number) => number;
}

const TWO_TO_32 = 4_294_967_296;
const WARMING_UP = 12;

/** Scatters the bits of a number, so that neighbours have nothing in common (Austin Appleby's last step of MurmurHash3). */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * The numbers of one child: they lean on no other child's.
 *
 * Chris Doty-Humphrey's generator sfc32 (PractRand), which is in the public domain: whole numbers of 32 bits alone, so that
 * no platform rounds otherwise. Nothing here takes a logarithm or a power, whose last digit platforms may differ about.
 */
export function randomOf(seed: number, number: number): Random {
  let a = mixed(seed >>> 0);
  let b = mixed(Math.floor(seed / TWO_TO_32) ^ a);
  let c = mixed(number ^ b);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  };
  for (let round = 0; round < WARMING_UP; round++) next();
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    chance: (probability) => next() < probability,
    below,
    between: (least, most) => least + below(most - least + 1),
  };
}
