import type { Runner } from "./race.js";
import { medianOf } from "./ratio.js";

/** One burst allocates at most so much, so that V8 seldom collects in its middle. */
const BURST = 400_000;
const BURSTS = 21;
/** Milliseconds. */
const WARM = 200;
const PATIENCE = 2_000;

/**
 * Bytes that a decision leaves on the heap for the collector: the median of many short bursts.
 *
 * A burst in the middle of which V8 collected comes out low or negative, and the median passes it over.
 */
export async function heapOf(runner: Runner): Promise<number> {
  const once = Math.max(1, await burst(runner, 1));
  const many = Math.max(1, Math.min(10_000, Math.floor(BURST / once)));
  // long enough for V8 to have made the code fast, which then allocates less
  const until = performance.now() + WARM;
  while (performance.now() < until) await burst(runner, many);
  const figures: number[] = [];
  const latest = performance.now() + PATIENCE;
  do figures.push((await burst(runner, many)) / many);
  while (figures.length < BURSTS && performance.now() < latest);
  return Math.max(0, medianOf(figures));
}

async function burst({ decide, cases, answers }: Runner, decisions: number): Promise<number> {
  const before = process.memoryUsage().heapUsed;
  for (let done = 0; done < decisions; done++) {
    const said = decide(done % cases);
    if (answers === "later") await said;
  }
  return process.memoryUsage().heapUsed - before - OWN;
}

/** What asking for the heap leaves on it itself. */
const OWN = ((): number => {
  const asked = Array.from({ length: 21 }, () => {
    const before = process.memoryUsage().heapUsed;
    return process.memoryUsage().heapUsed - before;
  });
  return medianOf(asked);
})();
