import type { Thresholds } from "../engine/compile.js";
import type { Indication } from "../engine/indication.js";
import type { Result } from "../kernel/result.js";
import type { DecisionEntry, DecisionRecord } from "./decision-record.js";
import { makeRecord } from "./make-record.js";
import type { RecordProblem } from "./problem.js";

/** Where an entry comes from. */
export interface RecordOptions {
  /** Name of the file of the entry, for the places of problems. */
  readonly file?: string;
}

/**
 * A record of what a person decided on an indication; or every problem that stands in its way.
 *
 * The indication is the one that the person saw; it must be what these thresholds say of its facts. A reason in own words is
 * asked for on agreeing too. Deciding below what the thresholds point to needs somebody qualified in social work; below the
 * least that safety sets, a manager and a kind of reason; below what the law requires nothing is recorded. The entry may be
 * the text of a JSON file.
 *
 * @example
 * const indication = thresholds.indicate(given);
 * const record = recordDecision(thresholds, indication, { reference: "BOR-000417", decision: { level: "child-in-need", ... } });
 */
export function recordDecision(
  thresholds: Thresholds,
  indication: Indication,
  entry: DecisionEntry | string,
  options: RecordOptions = {},
): Result<DecisionRecord, RecordProblem> {
  return makeRecord({ thresholds, indication, entry, file: options.file ?? "decision" });
}
