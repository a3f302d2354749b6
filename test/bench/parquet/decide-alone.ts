import { DuckDBConnection } from "@duckdb/node-api";
import { indicateMany, NOT_KNOWN } from "levels-of-need/batch";
import { compile } from "levels-of-need/engine";
import type { Fact } from "../../../src/facts/fact.js";
import { DIFFERENT } from "../batch/columns.js";
import { outcomeOf } from "../batch/outcome.js";
import { fill, statementOver } from "../batch/table-of-cases.js";
import { madeUp } from "../workload/made-up.js";
import { MADE_UP_FACTS } from "../workload/made-up-facts.js";
import { DAY } from "../workload/workload.js";
import type { ParquetBy, ParquetOutcome } from "./outcome.js";

// A file of its own, so that the memory is that of one of them alone.
const [by = "ours", path = "", many = "10000000", rules = "60"] = process.argv.slice(2);
const rows = Number(many);
/** Rows that `indicateMany` is given at once: more cost memory, fewer cost calls. */
const BLOCK = 204_800;
const { ruleSet } = madeUp(Number(rules));

const db = await DuckDBConnection.create();
await db.run("SET threads = 1");
const WAYS: Readonly<Record<ParquetBy | "write", () => Promise<Readonly<Record<string, number>>>>> = {
  write: async () => {
    await db.run("SET preserve_insertion_order = false");
    await fill(db, "different", DIFFERENT);
    const repeated = `SELECT different.* FROM range(${Math.ceil(rows / DIFFERENT.length)}), different LIMIT ${rows}`;
    await db.run(`COPY (${repeated}) TO '${path}' (FORMAT parquet)`);
    return {};
  },
  duckdb: async () => {
    await db.run(`CREATE VIEW cases AS SELECT * FROM read_parquet('${path}')`);
    await db.run(`CREATE TABLE levels AS ${statementOver("cases", ruleSet)}`);
    const found = await db.run(`SELECT "points_to", count(*)::INTEGER FROM levels GROUP BY ALL`);
    return Object.fromEntries((await found.getRowsJS()).map(([level, number]) => [String(level), Number(number)]));
  },
  ours: async () => {
    const thresholds = compile(ruleSet as Parameters<typeof compile>[0]);
    const found: Record<string, number> = {};
    const block = MADE_UP_FACTS.map(() => new Uint8Array(BLOCK));
    let filled = 0;
    const decide = (): void => {
      const columns = Object.fromEntries(MADE_UP_FACTS.map(({ id }, at) => [id, block[at]?.subarray(0, filled)]));
      const { pointsTo, levels } = indicateMany(
        thresholds,
        { rows: filled, columns: columns as Record<string, Uint8Array> },
        { on: DAY, rules: "leave-out" },
      );
      for (const rank of pointsTo) {
        const level = levels[rank]?.id ?? "null";
        found[level] = (found[level] ?? 0) + 1;
      }
      filled = 0;
    };
    const stream = await db.stream(`SELECT ${MADE_UP_FACTS.map(asByte).join(", ")} FROM read_parquet('${path}')`);
    for (;;) {
      const chunk = await stream.fetchChunk();
      // Asked once: each time it is asked is a call into DuckDB.
      const count = chunk?.rowCount ?? 0;
      if (chunk === null || count === 0) break;
      if (filled + count > BLOCK) decide();
      for (const [at, column] of block.entries()) {
        const vector = chunk.getColumnVector(at);
        for (let row = 0; row < count; row++) column[filled + row] = Number(vector.getItem(row));
      }
      filled += count;
    }
    if (filled > 0) decide();
    return found;
  },
};

/** What `indicateMany` takes as a column of bytes: a truth as 0 or 1, a step by its place, a number as it is. */
function asByte(fact: Fact): string {
  const steps = fact.kind === "ordered" ? fact.values.map(({ value }, place) => `WHEN '${value}' THEN ${place}`) : [];
  const number = fact.kind === "ordered" ? `CASE "${fact.id}" ${steps.join(" ")} END` : `"${fact.id}"`;
  return `coalesce(CAST(${number} AS UTINYINT), ${NOT_KNOWN.Uint8Array})::UTINYINT`;
}

let pointsTo: Readonly<Record<string, number>> = {};
const outcome = await outcomeOf(rows, 1, async () => {
  pointsTo = await WAYS[by as ParquetBy]();
});
db.closeSync();
const whole: ParquetOutcome = { ...outcome, pointsTo };
console.log(JSON.stringify(whole));
