import { type IndicatedMany, indicateMany } from "levels-of-need/batch";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { thresholdsOf } from "../contenders/ours.js";
import { madeUp } from "../workload/made-up.js";
import { DAY } from "../workload/workload.js";
import { COMPARED, columnsOf, DIFFERENT, FEW_RULES } from "./columns.js";
import { type BatchOutcome, type BatchSize, outcomeOf } from "./outcome.js";
import { agreesWithBounds } from "./row-by-row.js";

/** So many rows by `indicateMany`, from columns that are already there. */
export async function batchByOurs(
  { rules, rows, runs }: BatchSize,
  noted: "keep" | "leave-out",
): Promise<BatchOutcome> {
  for (const { ruleSet } of [FEW_RULES, rules].map(madeUp)) {
    agreesWithBounds(comparedByOurs(ruleSet), ruleSet, COMPARED);
  }
  const thresholds = thresholdsOf(madeUp(rules).ruleSet);
  const table = { rows, columns: columnsOf(DIFFERENT, rows) };
  return outcomeOf(rows, runs, () => indicateMany(thresholds, table, { on: DAY, rules: noted }));
}

/** What `indicateMany` says of the cases on which batches must agree, rules and all. */
export function comparedByOurs(ruleSet: RuleSet): IndicatedMany {
  const table = { rows: COMPARED.length, columns: columnsOf(COMPARED) };
  return indicateMany(thresholdsOf(ruleSet), table, { on: DAY });
}
