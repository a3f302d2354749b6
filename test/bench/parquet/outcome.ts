import type { BatchOutcome } from "../batch/outcome.js";

/** Who decides the rows of a Parquet file. */
export type ParquetBy = "duckdb" | "ours";

/** What that took, and how many rows point to each level: both must come to the same. */
export interface ParquetOutcome extends BatchOutcome {
  readonly pointsTo: Readonly<Record<string, number>>;
}
