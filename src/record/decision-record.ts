import type { IndicatedLevel, Indication } from "../engine/indication.js";
import type { Knower } from "../facts/fact.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Decision } from "./decision.js";

export const WAYS_OF_KNOWING = [
  "seen",
  "heard-from-child",
  "heard-from-family",
  "heard-from-professional",
  "own-records",
  "others-records",
  "examined",
  "assessed",
] as const;

/** How somebody came to know something. */
export type WayOfKnowing = (typeof WAYS_OF_KNOWING)[number];

/** Who knew a fact, since when and how. No free text: it would be the first place for a name. */
export interface Provenance {
  readonly who?: Knower;
  /** A staff number that says nothing to others. */
  readonly reference?: string;
  readonly on?: LocalDate;
  readonly how?: WayOfKnowing;
}

/** What is known of each fact given; facts may be left out. */
export type Provenances = { readonly [fact: string]: Provenance };

/** What a person writes: the decision, on whom, and how the facts are known. */
export interface DecisionEntry {
  /** The local number of the case: no name, no number that others know. */
  readonly reference: string;
  readonly decision: Decision;
  readonly provenance?: Provenances;
}

export const DIRECTIONS_OF_DECISION = ["agrees", "lowers", "raises"] as const;

/** How a decision stands to what the thresholds point to. */
export type DirectionOfDecision = (typeof DIRECTIONS_OF_DECISION)[number];

export const AUDIT_MARKS = ["below-safety-floor", "danger-questions-open"] as const;

/** Why somebody should look at a decision again, whoever made it. */
export type AuditMark = (typeof AUDIT_MARKS)[number];

export const MAY_BE_LEFT_OUT = [
  "before",
  "child",
  "family",
  "sharing",
  "unknowns",
  "alternatives",
  "referrer",
  "safety",
  "reviewOn",
  "disagreement",
] as const;

/** A part of the decision that nobody filled in. */
export type LeftOut = (typeof MAY_BE_LEFT_OUT)[number];

/** What follows from setting the decision beside the indication; nobody writes it. */
export interface Outcome {
  /** Deciding the lowest level while too little is known lowers it. */
  readonly direction: DirectionOfDecision;
  /** Floor rules among the reasons whose level lies above the one decided. */
  readonly belowFloors: readonly string[];
  readonly audit: readonly AuditMark[];
  readonly leftOut: readonly LeftOut[];
}

/** Sixteen hexadecimal digits by rule or duty, by the set from which it comes: enough to see that one was changed. */
export type Fingerprints = { readonly [origin: string]: { readonly [name: string]: string } };

/** What stood in the rule set, so that another one can be told apart from it rule by rule. */
export interface Inventory {
  readonly rules: Fingerprints;
  readonly duties: Fingerprints;
  /** Everything else that bears on an indication, part by part. */
  readonly parts: { readonly [part: string]: string };
}

/** What was taken out of a record, and of which one. */
export interface Redacted {
  /** Digest of the whole record. */
  readonly of: string;
  /** JSON pointers to what was removed. */
  readonly removed: readonly string[];
}

/**
 * What a person decided, on which indication, by which rule set.
 *
 * Plain, frozen data without names; never edited, only superseded. Its digest shows whether it was changed, not by whom:
 * who needs proof of that keeps the digests elsewhere.
 */
export interface DecisionRecord {
  readonly format: 1;
  readonly reference: string;
  readonly package: { readonly name: "levels-of-need"; readonly version: string };
  /** The levels of the scale, lowest first. */
  readonly scale: readonly IndicatedLevel[];
  readonly inventory: Inventory;
  /** As it was given: the rule set with its digest and lineage, the facts, the day, the reasons. */
  readonly indication: Indication;
  readonly provenance: Provenances;
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** The record in whose place this one stands. */
  readonly supersedes?: { readonly digest: string };
  readonly redacted?: Redacted;
  /** SHA-256 of all the rest, as RFC 8785 writes it, in hexadecimal. */
  readonly digest: string;
}
