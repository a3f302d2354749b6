import type { BatchOutcome } from "../batch/outcome.js";
import { isAbsent } from "../contenders/contender.js";
import type { Ground, Measurements } from "../measure/measurements.js";
import { ratioOf } from "../measure/ratio.js";
import { DENSITIES } from "../workload/workload.js";
import type { Goal, Limit } from "./goal.js";
import { timesOf } from "./ratio-goal.js";

const SIXTY: readonly Ground[] = DENSITIES.map((density) => ({ rules: 60, density }));

/** Goals that are no race of two contenders. */
export const OTHER_GOALS: readonly Goal[] = [
  {
    ...{
      id: "batch-1m",
      what: "batch of 1,000,000 rows from columns, 60 rules, one core: levels and rules",
      races: [],
    },
    goal: { of: "seconds", unit: "s", atMost: 0.4 },
    gate: { of: "times DuckDB", unit: "x", atLeast: 5 },
    measure: async (bench) => {
      const ours = await bench.batch("ours", 1_000_000, 60);
      const theirs = await bench.batch("duckdb", 1_000_000, 60);
      if (isAbsent(ours)) return ours;
      const { seconds } = ours;
      if (isAbsent(theirs)) return { figures: { seconds }, missing: { "times DuckDB": theirs.why } };
      return { figures: { seconds, "times DuckDB": theirs.seconds / seconds } };
    },
  },
  batch10m("batch-10m", "processor time", { of: "seconds", unit: "s", atMost: 4 }, ({ seconds }) => seconds),
  batch10m(
    "batch-10m-memory",
    "memory of the whole process",
    { of: "peak", unit: "MB", atMost: 1_000 },
    ({ peak }) => peak,
  ),
  {
    ...{ id: "answers", what: "`answers`: every answer alone to every question of a case, 60 rules, sparse and dense" },
    goal: { of: "milliseconds", unit: "ms", atMost: 0.2 },
    gate: { of: "times a json-rules-engine run", unit: "x", atLeast: 1 },
    races: SIXTY.map((ground) => ({ ...ground, contenders: ["answers", "json-rules-engine"] })),
    measure: async (bench) => {
      let milliseconds = 0;
      let runs = Number.POSITIVE_INFINITY;
      for (const ground of SIXTY) {
        const field = await bench.field(ground);
        const times = timesOf(field, "answers");
        milliseconds = Math.max(milliseconds, Math.min(...times) / 1_000);
        runs = Math.min(runs, ratioOf(times, timesOf(field, "json-rules-engine")).best);
      }
      return { figures: { milliseconds, "times a json-rules-engine run": runs } };
    },
  },
  {
    ...{ id: "heap-bounds", what: "heap for each `bounds`, 60 rules, the greater of sparse and dense" },
    goal: { of: "bytes", unit: "bytes", atMost: 600 },
    gate: { of: "bytes", unit: "bytes", atMost: 1_000 },
    races: SIXTY.map((ground) => ({ ...ground, contenders: ["bounds"] })),
    measure: async (bench) => {
      const bytes: number[] = [];
      for (const ground of SIXTY) bytes.push(await bench.heap(ground, "bounds"));
      return { figures: { bytes: Math.max(...bytes) } };
    },
  },
  {
    ...single("size-engine", "`/engine`, minified and gzipped", "bytes", 6_000, 8_000, (bench) =>
      bench.size("levels-of-need/engine"),
    ),
    stands: {
      ...{ of: "bytes", unit: "bytes", atMost: 22_000 },
      because: "it checks cases, compiles rule sets and makes whole indications, answers and sessions",
    },
  },
  single("size-main", "main entry with the readers, minified and gzipped", "bytes", 20_000, 40_000, (bench) =>
    bench.size("levels-of-need"),
  ),
  against(
    {
      ...{ id: "cold-start", what: "import `/engine` and `/england`, compile, first indication, in a fresh process" },
      ...{ goal: 10, gate: 15 },
      stands: [1.5, "to import 600 kB of rules, to run code for the first time and to collect what that leaves"],
    },
    async (bench) => {
      const { ours, jsonRulesEngine } = await bench.coldStart();
      return { ours: ours.processor, jsonRulesEngine: jsonRulesEngine.processor };
    },
  ),
  against(
    {
      ...{ id: "compile-1000", what: "compile 1,000 rules", goal: 25, gate: 50 },
      stands: [9, "milliseconds are the machine's: a slower one passes 50"],
    },
    (bench) => bench.compileTime(1_000),
  ),
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

/** Milliseconds of ours; where a slow machine misses them, as many times json-rules-engine's in the same run at the most. */
function against(
  {
    stands: [atMost, because],
    ...named
  }: {
    readonly id: string;
    readonly what: string;
    readonly goal: number;
    readonly gate: number;
    readonly stands: readonly [atMost: number, because: string];
  },
  measure: (bench: Measurements) => Promise<{ readonly ours: number; readonly jsonRulesEngine: number }>,
): Goal {
  const ofAPeer = "times json-rules-engine's";
  return {
    ...{ id: named.id, what: named.what, races: [] },
    goal: { of: "ms", unit: "ms", atMost: named.goal },
    gate: { of: "ms", unit: "ms", atMost: named.gate },
    stands: { of: ofAPeer, unit: "x", atMost, because },
    measure: async (bench) => {
      const { ours, jsonRulesEngine } = await measure(bench);
      return { figures: { ms: ours, [ofAPeer]: ours / jsonRulesEngine } };
    },
  };
}

/** Ten million rows from columns, without the rules of each: no page shows them, and they would take a quarter of the memory. */
function batch10m(id: string, of: string, goal: Limit, figure: (outcome: BatchOutcome) => number): Goal {
  return {
    ...{ id, goal, races: [] },
    what: `batch of 10,000,000 rows from columns, 60 rules, one core, levels alone: ${of}`,
    measure: async (bench) => {
      const ours = await bench.batch("ours-levels", 10_000_000, 60);
      return isAbsent(ours) ? ours : { figures: { [goal.of]: figure(ours) } };
    },
  };
}
