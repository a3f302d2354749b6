// Repeats a work and prints by how many bytes the heap has grown after its first turns: node --expose-gc watch.mjs WORK FIRST
// TURNS [LEAK], a rule set on standard input.
import { readFileSync } from "node:fs";
import { LEAKS, WORKS } from "./works.mjs";

const [, , name, first, turns, leak] = process.argv;
const work = WORKS[name](readFileSync(0, "utf8"));
const keep = leak === undefined ? () => {} : LEAKS[leak]();

/** What is alive, on the heap and in the buffers of typed arrays. */
async function alive() {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    globalThis.gc();
    // What ends with a turn of the event loop ends now.
    await new Promise((next) => setImmediate(next));
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}

function repeat(from, to) {
  for (let turn = from; turn < to; turn++) keep(work(turn), turn);
}

repeat(0, Number(first));
const before = await alive();
repeat(Number(first), Number(first) + Number(turns));
console.log((await alive()) - before);
