import { canonicalJson, sha256Of } from "../ruleset/digest.js";
import type { DecisionRecord } from "./decision-record.js";

/**
 * The record as one line of canonical JSON (RFC 8785): the same record always gives the same bytes.
 *
 * `readRecord` reads it back.
 */
export function recordText(record: DecisionRecord): string {
  return canonicalJson(record);
}

/** The digest that a record should have, whatever it says its digest is. */
export function digestOfRecord(record: Omit<DecisionRecord, "digest"> | DecisionRecord): string {
  const { digest: _, ...rest } = record as DecisionRecord;
  return sha256Of(rest);
}
