import type { Thresholds } from "../engine/compile.js";
import type { Indication } from "../engine/indication.js";
import type { Result } from "../kernel/result.js";
import { problem } from "./checking.js";
import type { DecisionEntry, DecisionRecord } from "./decision-record.js";
import { makeRecord } from "./make-record.js";
import type { RecordProblem } from "./problem.js";
import type { RecordOptions } from "./record-decision.js";
import { digestOfRecord } from "./record-text.js";

/**
 * A new record in the place of an older one of the same case, which stays as it is; the new one names its digest.
 *
 * A record is never edited: who decides anew, or made a mistake in writing, supersedes. The indication may be by other
 * thresholds than the older one's.
 *
 * @example
 * const later = supersede(record, thresholds, indication, { reference: record.reference, decision: { ... } });
 */
export function supersede(
  older: DecisionRecord,
  thresholds: Thresholds,
  indication: Indication,
  entry: DecisionEntry | string,
  options: RecordOptions = {},
): Result<DecisionRecord, RecordProblem> {
  const following = {
    supersedes: { digest: older.digest },
    problems: (newer: Partial<DecisionEntry>) => [...unfit(older), ...apart(older, newer)],
  };
  return makeRecord({ thresholds, indication, entry, file: options.file ?? "decision", following });
}

function unfit(older: DecisionRecord): readonly RecordProblem[] {
  if (older.redacted !== undefined) {
    const says = "a redacted copy is not superseded; supersede the record of which it is one";
    return [problem("redacted-record", ["supersedes"], says)];
  }
  return digestOfRecord(older) === older.digest ? [] : [problem("edited-record", ["supersedes"], EDITED)];
}

const EDITED = "the record was changed after it was written, and so is none to build on; find the one that was written";

function apart(older: DecisionRecord, { reference, decision }: Partial<DecisionEntry>): readonly RecordProblem[] {
  const isOther = reference !== undefined && reference !== older.reference;
  const isEarlier = decision?.on !== undefined && decision.on < older.decision.on;
  return [
    ...(isOther
      ? [
          problem(
            "other-reference",
            ["reference"],
            "the record to be superseded is of another case; give its reference",
          ),
        ]
      : []),
    ...(isEarlier
      ? [
          problem(
            "before-the-decision",
            ["decision", "on"],
            `the decision to be superseded is of ${older.decision.on}; a later one takes its place`,
          ),
        ]
      : []),
  ];
}
