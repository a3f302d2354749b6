import type { Absent } from "../contenders/contender.js";
import { batchByDuckDb } from "./by-duckdb.js";
import { batchByOurs } from "./by-ours.js";
import type { BatchOutcome, BatchSize } from "./outcome.js";

/** By what a batch is decided: `ours` says which rules apply in each row as well, `ours-levels` the levels alone, as DuckDB does. */
export type BatchBy = "ours" | "ours-levels" | "duckdb";

/** Each measures the part of the benchmark that is called `batch-` and its name. */
export const BATCHES: Readonly<Record<BatchBy, (size: BatchSize) => Promise<BatchOutcome | Absent>>> = {
  ours: (size) => batchByOurs(size, "keep"),
  "ours-levels": (size) => batchByOurs(size, "leave-out"),
  duckdb: batchByDuckDb,
};
