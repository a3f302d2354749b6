import { createReadStream, createWriteStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  backTest,
  backTestReport,
  type CensusChild,
  censusPeriod,
  censusRules,
  generateReturn,
  type OpenReturn,
  readReturn,
  writeReturn,
} from "levels-of-need/census";
import { compile } from "levels-of-need/engine";
import { england } from "levels-of-need/england";
import { DAY } from "../workload/workload.js";
import type { CensusOutcome, CensusStep } from "./outcome.js";

// A file of its own, so that the memory is that of one step alone.
const [step = "read", path = "", many = "120000"] = process.argv.slice(2);

const STEPS: Readonly<Record<CensusStep, () => Promise<number>>> = {
  write: async () => {
    const { header, children } = generateReturn({ seed: 20_261_122, year: 2026, children: Number(many) });
    await pipeline(Readable.from(writeReturn(header, children, 2026)), createWriteStream(path));
    return Number(many);
  },
  read: () => each(() => {}),
  check: async () => {
    const { header, year, children } = await opened();
    const rules = censusRules(header, { year });
    let number = 0;
    for await (const child of children) {
      number++;
      refuseErrors(rules.child(child));
    }
    refuseErrors(rules.end());
    return number;
  },
  "back-test": async () => {
    const test = backTest(compile(england()), { on: DAY, worlds: ["open"], sample: 0 });
    const { header, year, children } = await opened();
    test.begin({ authority: header.authority ?? "", period: censusPeriod(year) });
    let number = 0;
    for await (const child of children) {
      number++;
      test.child(child);
    }
    backTestReport(test.counts());
    return number;
  },
};

async function opened(): Promise<OpenReturn> {
  const read = await readReturn(createReadStream(path, { highWaterMark: 1 << 20 }), {
    onProblem: ({ says }) => {
      throw new Error(`a problem in a return that was written: ${says}`);
    },
  });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join("; "));
  return read.value;
}

async function each(take: (child: CensusChild) => void): Promise<number> {
  let number = 0;
  for await (const child of (await opened()).children) {
    number++;
    take(child);
  }
  return number;
}

/** A return that was made satisfies every error rule: were it not so, the check would not be what is timed. */
function refuseErrors(findings: Iterable<{ readonly severity: string; readonly rule: string }>): void {
  for (const { severity, rule } of findings) if (severity === "error") throw new Error(`rule ${rule} is broken`);
}

const before = performance.now();
const children = await STEPS[step as CensusStep]();
const elapsed = (performance.now() - before) / 1_000;
const { user, system } = process.cpuUsage();
const outcome: CensusOutcome = {
  seconds: (user + system) / 1_000_000,
  elapsed,
  peak: process.resourceUsage().maxRSS / 1_000,
  children,
  size: statSync(path).size / 1_000_000,
};
console.log(JSON.stringify(outcome));
