import type { CensusStep } from "../census/outcome.js";
import type { Measurements } from "../measure/measurements.js";
import { figure } from "./figures.js";
import type { Table } from "./table.js";

const STEPS: readonly (readonly [step: CensusStep, what: string])[] = [
  ["write", "made up and written"],
  ["read", "read"],
  ["check", "read, and every rule of the census"],
  ["back-test", "read, and the national rules on every referral (factors that are not there: not said)"],
];

/** What a whole return takes, each thing in a process of its own. */
export async function censusTable(bench: Measurements): Promise<Table> {
  const rows: string[][] = [];
  let title = "";
  for (const [step, what] of STEPS) {
    const { seconds, elapsed, peak, children, size } = await bench.census(step);
    title = `A made-up return of ${children.toLocaleString("en-GB")} children, ${figure(size, "MB")}`;
    rows.push([what, figure(seconds, "s"), figure(elapsed, "s"), figure(peak, "MB")]);
  }
  return { title, columns: ["what", "processor time", "by the clock", "memory"], rows };
}
