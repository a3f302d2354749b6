import { isAbsent } from "../contenders/contender.js";
import type { Ground, Measurements } from "../measure/measurements.js";
import { ratioOf } from "../measure/ratio.js";
import type { Goal, Limit } from "./goal.js";
import { timesOf } from "./ratio-goal.js";

const SPARSE_60: Ground = { rules: 60, density: "sparse" };

/** Goals that are no race of two contenders. */
export const OTHER_GOALS: readonly Goal[] = [
  batch(
    "batch-1m",
    1_000_000,
    { of: "seconds", unit: "s", atMost: 0.4 },
    {
      gate: { of: "times DuckDB", unit: "x", atLeast: 5 },
    },
  ),
  batch("batch-10m", 10_000_000, { of: "seconds", unit: "s", atMost: 4 }),
  {
    ...{ id: "batch-10m-memory", what: "batch of 10 million rows: memory of the whole process, columns included" },
    goal: { of: "peak", unit: "MB", atMost: 1_000 },
    races: [],
    measure: async (bench) => {
      const ours = await bench.batch("ours", 10_000_000);
      return isAbsent(ours) ? ours : { figures: { peak: ours.peak } };
    },
  },
  {
    ...{ id: "answers", what: "`answers`: every single answer to every question of a case, 60 rules, sparse" },
    goal: { of: "milliseconds", unit: "ms", atMost: 0.2 },
    gate: { of: "times a json-rules-engine run", unit: "x", atLeast: 1 },
    races: [{ ...SPARSE_60, contenders: ["answers", "json-rules-engine"] }],
    measure: async (bench) => {
      const field = await bench.field(SPARSE_60);
      const times = timesOf(field, "answers");
      const { best } = ratioOf(times, timesOf(field, "json-rules-engine"));
      return { figures: { milliseconds: Math.min(...times) / 1_000, "times a json-rules-engine run": best } };
    },
  },
  {
    ...{ id: "heap-bounds", what: "heap for each `bounds`, 60 rules, the greater of sparse and dense" },
    goal: { of: "bytes", unit: "bytes", atMost: 600 },
    gate: { of: "bytes", unit: "bytes", atMost: 1_000 },
    races: [
      { ...SPARSE_60, contenders: ["bounds"] },
      { rules: 60, density: "dense", contenders: ["bounds"] },
    ],
    measure: async (bench) => {
      const sparse = await bench.heap(SPARSE_60, "bounds");
      const dense = await bench.heap({ rules: 60, density: "dense" }, "bounds");
      return { figures: { bytes: Math.max(sparse, dense) } };
    },
  },
  single("size-engine", "`/engine`, minified and gzipped", "bytes", 6_000, 8_000, (bench) =>
    bench.size("levels-of-need/engine"),
  ),
  single("size-main", "main entry with the readers, minified and gzipped", "bytes", 20_000, 40_000, (bench) =>
    bench.size("levels-of-need"),
  ),
  single(
    "cold-start",
    "import `/engine` and `/england`, compile, first indication, in a fresh process",
    "ms",
    10,
    15,
    async (bench) => (await bench.coldStart()).ours.processor,
  ),
  single("compile-1000", "compile 1,000 rules", "ms", 25, 50, (bench) => bench.compileTime(1_000)),
];

/** A goal of one figure, of which less is better. */
function single(
  id: string,
  what: string,
  unit: Limit["unit"],
  goal: number,
  gate: number,
  measure: (bench: Measurements) => Promise<number>,
): Goal {
  return {
    ...{ id, what, races: [] },
    goal: { of: unit, unit, atMost: goal },
    gate: { of: unit, unit, atMost: gate },
    measure: async (bench) => ({ figures: { [unit]: await measure(bench) } }),
  };
}

/** So many rows from columns, 60 rules, one core. */
function batch(id: string, rows: number, goal: Limit, gate: { readonly gate?: Limit } = {}): Goal {
  return {
    ...{
      id,
      goal,
      ...gate,
      races: [],
      what: `batch of ${rows.toLocaleString("en-GB")} rows from columns, 60 rules, one core`,
    },
    measure: async (bench) => {
      const ours = await bench.batch("ours", rows);
      const theirs = await bench.batch("duckdb", rows);
      if (isAbsent(ours)) return ours;
      const { seconds } = ours;
      if (isAbsent(theirs)) return { figures: { seconds }, missing: { "times DuckDB": theirs.why } };
      return { figures: { seconds, "times DuckDB": theirs.seconds / seconds } };
    },
  };
}
