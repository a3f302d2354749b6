import { type IndicatedMany, indicateMany } from "levels-of-need/batch";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { thresholdsOf } from "../contenders/ours.js";
import { madeUp } from "../workload/made-up.js";
import { DAY } from "../workload/workload.js";
import { columnsOf, DIFFERENT } from "./columns.js";
import { type BatchOutcome, type BatchSize, outcomeOf } from "./outcome.js";
import { agreesWithBounds } from "./row-by-row.js";

/** So many rows by `indicateMany`, from columns that are already there. */
export async function batchByOurs(
  { rules, rows, runs }: BatchSize,
  noted: "keep" | "leave-out",
): Promise<BatchOutcome> {
  const { ruleSet } = madeUp(rules);
  agreesWithBounds(differentByOurs(ruleSet), ruleSet, DIFFERENT);
  const thresholds = thresholdsOf(ruleSet);
  const table = { rows, columns: columnsOf(rows) };
  return outcomeOf(rows, runs, () => indicateMany(thresholds, table, { on: DAY, rules: noted }));
}

/** What `indicateMany` says of the rows that differ, rules and all. */
export function differentByOurs(ruleSet: RuleSet): IndicatedMany {
  const rows = DIFFERENT.length;
  return indicateMany(thresholdsOf(ruleSet), { rows, columns: columnsOf(rows) }, { on: DAY });
}
