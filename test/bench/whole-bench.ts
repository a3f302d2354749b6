import { ALL_CONTENDERS } from "./contenders/all-contenders.js";
import { ALL_GOALS } from "./goals/all-goals.js";
import type { Goal } from "./goals/goal.js";
import { type Judged, judge } from "./goals/judge.js";
import type { Measurements, Rules } from "./measure/measurements.js";
import { censusTable } from "./report/census-tables.js";
import { fieldTable } from "./report/field-table.js";
import { goalTable } from "./report/goal-table.js";
import { growthOverCases, growthOverRules, type TableSize } from "./report/growth-tables.js";
import { parquetTable } from "./report/parquet-table.js";
import { proofTable, randomTable } from "./report/proof-tables.js";
import { compileTable, sizeTable, startTable } from "./report/start-tables.js";
import type { Table } from "./report/table.js";
import { DENSITIES } from "./workload/workload.js";

const BATCHES = [10_000, 100_000, 1_000_000].map((rows): TableSize => ({ rows, rules: 60 }));
const LARGE_BATCHES: readonly TableSize[] = [
  { rows: 10_000_000, rules: 60 },
  { rows: 1_000_000, rules: 1_000 },
];

/** Every table, the goals first; each is told of when it is done. */
export async function wholeBench(
  bench: Measurements,
  pace: "full" | "quick",
  done: (what: string) => void,
): Promise<readonly Table[]> {
  const goals = ALL_GOALS.filter(({ id }) => pace === "full" || !id.startsWith("batch-10m"));
  const judged = await judgeAll(goals, bench, done);
  const tables: Table[] = [goalTable(judged)];
  const grounds: readonly Rules[] = [60, "national"];
  for (const rules of grounds) {
    for (const density of DENSITIES) {
      tables.push(await fieldTable(await bench.field({ rules, density }), rules, bench));
      done(`${rules} ${density}`);
    }
  }
  for (const density of DENSITIES) tables.push(await growthOverRules(bench, ALL_CONTENDERS, density));
  const sizes = pace === "full" ? [...BATCHES, ...LARGE_BATCHES] : BATCHES;
  tables.push(await growthOverCases(bench, sizes));
  done("batch");
  if (pace === "full") tables.push(await parquetTable(bench));
  tables.push(await startTable(bench), await compileTable(bench), await sizeTable(bench));
  tables.push(await proofTable(bench), await randomTable(bench));
  done("proofs");
  tables.push(await censusTable(bench));
  done("census");
  return tables;
}

/** Judges goals one after the other. */
export async function judgeAll(
  goals: readonly Goal[],
  bench: Measurements,
  done: (what: string) => void,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const goal of goals) {
    judged.push(await judge(goal, bench));
    done(goal.id);
  }
  return judged;
}
