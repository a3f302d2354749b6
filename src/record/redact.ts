import { deepFreeze } from "../kernel/freeze.js";
import { pointer, type Step } from "../kernel/pointer.js";
import type { DecisionRecord } from "./decision-record.js";
import { digestOfRecord } from "./record-text.js";
import { writtenTexts } from "./written-texts.js";

/** What stands in the place of a text that was taken out. */
export const REMOVED = "(removed)";

/** What stays in a record that leaves the council. */
export interface RedactOptions {
  /** Whether the local number of the case stays, so that its council can find the case again; it stays if left out. */
  readonly reference?: "keep" | "remove";
}

/**
 * A copy for audit and for sharing: without anybody's own words and without staff numbers.
 *
 * Facts, levels, days, roles and the whole indication stay, so that it can still be replayed and counted. It says what was
 * taken out, and by its digest of which record. It is not anonymous: a few facts can be enough to know a child.
 */
export function redact(record: DecisionRecord, { reference = "keep" }: RedactOptions = {}): DecisionRecord {
  const { decision, provenance } = record;
  const written = writtenTexts({ decision, provenance });
  const texts = [...written.words, ...written.numbers].map(({ path }) => pointer(path));
  const taken = new Set(reference === "remove" ? ["/reference", ...texts] : texts);
  const { digest, redacted, ...body } = without(record, taken, []) as DecisionRecord;
  const removed = [...new Set([...(redacted?.removed ?? []), ...taken])];
  const copy = { ...body, redacted: { of: redacted?.of ?? digest, removed } };
  return deepFreeze({ ...copy, digest: digestOfRecord(copy) });
}

/** A copy of a value with the mark in the place of each text that is taken. */
function without(part: unknown, taken: ReadonlySet<string>, path: readonly Step[]): unknown {
  if (typeof part === "string") return taken.has(pointer(path)) ? REMOVED : part;
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((inner, place) => without(inner, taken, [...path, place]));
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, without(inner, taken, [...path, key])]));
}
