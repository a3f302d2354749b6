import type { Runner } from "./race.js";
import { medianOf } from "./ratio.js";

/** One burst allocates at most so much, so that V8 seldom collects in its middle. */
const BURST = 300_000;
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
  const many = await howMany(runner);
  // long enough for V8 to have made the code fast, which then allocates less
  const warm = performance.now() + WARM;
  while (performance.now() < warm) await burst(runner, many);
  const figures: number[] = [];
  const latest = performance.now() + PATIENCE;
  do figures.push((await burst(runner, many)) / many);
  while (figures.length < BURSTS && performance.now() < latest);
  return Math.max(0, medianOf(figures));
}

/** As many decisions as fill a burst, seen from bursts that no collection cut short; of a slow contender a few. */
async function howMany(runner: Runner): Promise<number> {
  for (let many = 1; ; many *= 2) {
    const start = performance.now();
    const left = Math.max(await burst(runner, many), await burst(runner, many), await burst(runner, many));
    if (left > BURST / 2 || many >= 10_000 || performance.now() - start > WARM) return many;
  }
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
