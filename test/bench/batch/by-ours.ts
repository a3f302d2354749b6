import type { Absent } from "../contenders/contender.js";
import { compiled } from "../contenders/ours.js";
import { madeUp } from "../workload/made-up.js";
import { DAY } from "../workload/workload.js";
import { columnsOf } from "./columns.js";
import { type BatchOutcome, outcomeOf } from "./outcome.js";

/** What compiled thresholds have once they can take columns. */
interface Batches {
  readonly indicateMany?: (given: {
    readonly on: string;
    readonly facts: Readonly<Record<string, Int8Array | Int16Array>>;
  }) => unknown;
}

/** So many rows by `indicateMany`, from columns that are already there. */
export async function batchByOurs(rules: number, rows: number, runs: number): Promise<BatchOutcome | Absent> {
  const { indicateMany } = compiled(madeUp(rules).ruleSet) as Batches;
  if (indicateMany === undefined) return { absent: "not built", why: "compiled thresholds have no `indicateMany`" };
  const facts = Object.fromEntries(columnsOf(rows));
  return outcomeOf(rows, runs, () => indicateMany({ on: DAY, facts }));
}
