import type { Ranks } from "../judged.js";
import type { Decider } from "./decider.js";

/** The ranks of one of the thirty-two rows that were decided last. */
export function ranksIn(planes: Int32Array, { levels }: Decider, row: number): Ranks {
  return {
    atLeast: rankIn(planes, levels.atLeast, row),
    pointsTo: rankIn(planes, levels.pointsTo, row),
    couldBe: rankIn(planes, levels.couldBe, row),
    enoughKnown: isIn(planes, levels.enoughKnown, row),
  };
}

/** Whether a plane holds in one of the thirty-two rows. */
export function isIn(planes: Int32Array, plane: number, row: number): boolean {
  return (((planes[plane] ?? 0) >>> row) & 1) === 1;
}

function rankIn(planes: Int32Array, bits: readonly number[], row: number): number {
  return bits.reduce((rank, plane, bit) => (isIn(planes, plane, row) ? rank | (1 << bit) : rank), 0);
}
