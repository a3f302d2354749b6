import type { Random } from "./random.js";

/** Thirty-two parts of the exponential distribution with mean 1, and its tail cut where one in a thousand would lie beyond. */
const PARTS: readonly number[] = [
  0, 0.03167, 0.06438, 0.0982, 0.1332, 0.16948, 0.20713, 0.24626, 0.28698, 0.32943, 0.37378, 0.42018, 0.46885, 0.52002,
  0.57396, 0.63098, 0.69145, 0.75583, 0.82466, 0.89858, 0.97843, 1.06523, 1.16031, 1.26541, 1.3829, 1.51611, 1.66988,
  1.85176, 2.07436, 2.36133, 2.76581, 3.45726, 5.45237,
];

/** How long something takes that may end on any day alike: whole days with this mean, at most five and a half times it. */
export function waitingDays(random: Random, mean: number): number {
  const drawn = random.next() * (PARTS.length - 1);
  const part = Math.floor(drawn);
  const from = PARTS[part] ?? 0;
  const to = PARTS[part + 1] ?? from;
  return Math.floor(mean * (from + (to - from) * (drawn - part)) + 0.5);
}
