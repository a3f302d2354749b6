import type { CensusStep } from "../census/outcome.js";
import type { Goal, Limit } from "./goal.js";

/** What a return of 120,000 children may take: seconds of processor time, and the whole process's memory. */
export const CENSUS_GOALS: readonly Goal[] = [
  ...both("read", "read, every problem looked for", seconds(5), seconds(10), megabytes(200), megabytes(250)),
  ...both("check", "read and held against the rules of the census", seconds(15), seconds(30), megabytes(250)),
  ...both("back-test", "read and held against the national rules", seconds(15), seconds(30), megabytes(250)),
  ...both("write", "made up and written", seconds(30), seconds(60), megabytes(250)),
];

function both(
  step: CensusStep,
  what: string,
  time: Limit,
  timeGate: Limit,
  memory: Limit,
  memoryGate: Limit = megabytes(300),
): readonly Goal[] {
  const said = `a return of 120,000 children (100 MB and more) ${what}`;
  const row = (id: string, of: string, goal: Limit, gate: Limit): Goal => ({
    ...{ id, what: `${said}: ${of}`, races: [], goal, gate },
    measure: async (bench) => {
      const { seconds: took, peak } = await bench.census(step);
      return { figures: { seconds: took, peak } };
    },
  });
  return [
    row(`census-${step}`, "processor time", time, timeGate),
    row(`census-${step}-memory`, "memory of the whole process", memory, memoryGate),
  ];
}

function seconds(atMost: number): Limit {
  return { of: "seconds", unit: "s", atMost };
}

function megabytes(atMost: number): Limit {
  return { of: "peak", unit: "MB", atMost };
}
