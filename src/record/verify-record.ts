import { canonicalJson } from "../ruleset/digest.js";
import { checkEntry, checkStructure } from "./check-entry.js";
import { problem } from "./checking.js";
import type { DecisionRecord } from "./decision-record.js";
import { outcomeOf } from "./outcome.js";
import type { RecordProblem } from "./problem.js";
import { digestOfRecord } from "./record-text.js";

/**
 * Everything by which a record shows that it is not as it was written; nothing where it is.
 *
 * The digest gives an edit away, unless who edited it digested it anew: then what a record may not hold still does. Who
 * wrote it no digest shows.
 */
export function verifyRecord(record: DecisionRecord): readonly RecordProblem[] {
  const { reference, scale, indication, decision, provenance, redacted } = record;
  const isWhole = digestOfRecord(record) === record.digest;
  const isFitting = canonicalJson(outcomeOf(scale, indication, decision)) === canonicalJson(record.outcome);
  const entry = { reference, scale, indication, decision, provenance, faulty: new Set<string>() };
  return [
    ...(isWhole ? [] : [problem("edited-record", ["digest"], CHANGED)]),
    ...(isFitting ? [] : [problem("edited-record", ["outcome"], MISFIT)]),
    ...(redacted === undefined ? checkEntry(entry) : checkStructure(entry)),
  ];
}

const CHANGED = "the record was changed after it was written: its digest does not fit; find the one that was written";
const MISFIT = "the outcome does not follow from the decision and the indication; find the record that was written";
