import { deepFreeze } from "../kernel/freeze.js";
import type { Result } from "../kernel/result.js";
import type { DecisionRecord } from "./decision-record.js";
import type { RecordProblem } from "./problem.js";
import { readShape } from "./read-shape.js";
import type { RecordOptions } from "./record-decision.js";

/**
 * A record from outside: the text of a JSON file or a value. Frozen; or every problem in it, and none repeats a value.
 *
 * It reads what has the shape of a record. Whether it is as it was written says `verifyRecord`.
 */
export function readRecord(
  source: string | object,
  options: RecordOptions = {},
): Result<DecisionRecord, RecordProblem> {
  const { value, problems } = readShape(source, "record", options.file ?? "record");
  // INVARIANT: a value without problems has the shape of its type.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: deepFreeze(value as DecisionRecord) };
}
