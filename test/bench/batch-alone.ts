import { BATCHES } from "./batch/all-batches.js";

// A file of its own, so that the memory is that of the batch and not of every contender that the benchmark has.
const [by, ...size] = process.argv.slice(2);
const [rules = 60, rows = 0, runs = 1] = size.map(Number);
const batch = Object.entries(BATCHES).find(([name]) => name === by)?.[1];
if (batch === undefined) throw new Error(`no batch is decided by ${by}`);
console.log(JSON.stringify(await batch({ rules, rows, runs })));
