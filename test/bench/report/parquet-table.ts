import { isDeepStrictEqual } from "node:util";
import type { Measurements } from "../measure/measurements.js";
import { figure } from "./figures.js";
import type { Table } from "./table.js";

const ROWS = 10_000_000;

/** The same rows of a Parquet file by the statement and by `indicateMany`, each in a process of its own, on one thread. */
export async function parquetTable(bench: Measurements): Promise<Table> {
  const [ours, theirs] = [await bench.parquet("ours", ROWS), await bench.parquet("duckdb", ROWS)];
  if (!isDeepStrictEqual(sorted(ours.pointsTo), sorted(theirs.pointsTo))) {
    throw new Error("from the same Parquet file DuckDB and `indicateMany` come to other levels");
  }
  const row = (name: string, { seconds, peak }: typeof ours): readonly string[] => [
    name,
    figure(seconds, "s"),
    figure(theirs.seconds / seconds, "x"),
    figure(peak, "MB"),
  ];
  return {
    title: `${ROWS.toLocaleString("en-GB")} rows of a Parquet file, 60 rules, levels alone, one thread`,
    columns: ["by", "processor time", "x DuckDB", "memory"],
    rows: [row("`indicateMany`, DuckDB reads the file", ours), row("DuckDB, by the statement of `toSql`", theirs)],
  };
}

function sorted(levels: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(levels).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
