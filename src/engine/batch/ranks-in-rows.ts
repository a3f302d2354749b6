import type { Ranks } from "../judged.js";
import type { Decider } from "./decider.js";

/** The ranks of one of the thirty-two rows that were decided last. */
export function ranksIn(planes: Int32Array, { levels }: Decider, row: number): Ranks {
  return {
    atLeast: rankIn(planes, levels.atLeast, row),
    pointsTo: rankIn(planes, levels.pointsTo, row),
    couldBe: rankIn(planes, levels.couldBe, row),
    enoughKnown: (((planes[levels.enoughKnown] ?? 0) >>> row) & 1) === 1,
  };
}

function rankIn(planes: Int32Array, bits: readonly number[], row: number): number {
  return bits.reduce((rank, plane, bit) => rank | ((((planes[plane] ?? 0) >>> row) & 1) << bit), 0);
}

/** Writes the numbers of so many rows whose bits stand in the planes, the lowest first. */
export function writeNumbers(
  planes: Int32Array,
  bits: readonly number[],
  into: Uint8Array,
  first: number,
  count: number,
): void {
  for (let bit = 0; bit < bits.length; bit++) {
    const word = planes[bits[bit] ?? 0] ?? 0;
    if (word === 0) continue;
    for (let row = 0; row < count; row++) {
      into[first + row] = (into[first + row] ?? 0) | (((word >>> row) & 1) << bit);
    }
  }
}
