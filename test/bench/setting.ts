import { ALL_CONTENDERS } from "./contenders/all-contenders.js";
import type { Contender } from "./contenders/contender.js";
import type { Goal } from "./goals/goal.js";
import { batchAlone } from "./measure/batch.js";
import { censusAlone } from "./measure/census.js";
import { coldStart } from "./measure/cold-start.js";
import { compileTime } from "./measure/compile-time.js";
import { heapOf } from "./measure/heap.js";
import type { Ground, Setting } from "./measure/measurements.js";
import { parquetAlone } from "./measure/parquet.js";
import { proofsAlone } from "./measure/proofs.js";
import type { RaceOptions } from "./measure/race.js";
import { sizeOf } from "./measure/sizes.js";
import { madeUp } from "./workload/made-up.js";
import { national } from "./workload/national.js";
import type { Workload } from "./workload/workload.js";

/** How thoroughly it is measured. */
export interface Pace {
  readonly race: RaceOptions;
  readonly starts: number;
  readonly compiles: number;
  readonly batchRuns: number;
}

export const PACES: Readonly<Record<"full" | "quick", Pace>> = {
  full: { race: { rounds: 12, turn: 50 }, starts: 20, compiles: 12, batchRuns: 3 },
  quick: { race: { rounds: 5, turn: 25 }, starts: 6, compiles: 5, batchRuns: 3 },
};

/** Everything measured for real: the made-up and the national rules, and what needs a process of its own. */
export function setting(pace: Pace, contenders: (ground: Ground) => readonly Contender[]): Setting {
  const workloads = new Map<number | "national", Workload>();
  return {
    race: pace.race,
    contenders,
    workload: (rules) => {
      const made = workloads.get(rules) ?? (rules === "national" ? national() : madeUp(rules));
      workloads.set(rules, made);
      return made;
    },
    single: {
      heapOf: async ({ runners }, id) => {
        const runner = runners.find((one) => one.id === id);
        return runner === undefined ? Number.NaN : heapOf(runner);
      },
      batch: async (by, rows, rules) => batchAlone(by, { rules, rows, runs: runsOf(rows * rules, pace) }),
      compileTime: async (rules) => compileTime(rules, pace.compiles),
      parquet: async (by, rows) => parquetAlone(by, rows),
      proofs: async (rules, shape) => proofsAlone(rules, shape),
      census: async (step) => censusAlone(step),
      coldStart: async () => coldStart(pace.starts),
      size: sizeOf,
    },
  };
}

/** The largest batches are decided once. */
function runsOf(rulesAndRows: number, { batchRuns }: Pace): number {
  return rulesAndRows > 100_000_000 ? 1 : batchRuns;
}

/** The contenders that some of these goals need on a ground. */
export function neededBy(goals: readonly Goal[]): (ground: Ground) => readonly Contender[] {
  return ({ rules, density }) => {
    const races = goals.flatMap((goal) => goal.races).filter((one) => one.rules === rules && one.density === density);
    return ALL_CONTENDERS.filter(({ id }) => races.some(({ contenders }) => contenders.includes(id)));
  };
}
