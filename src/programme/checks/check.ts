import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Lookup } from "./lookup.js";

/** The names of the checks: programme, child, order, exclusion, decision. A name keeps its meaning for ever. */
export type CheckId =
  | "P1"
  | "P2"
  | "P3"
  | "P4"
  | "P5"
  | "P6"
  | "P7"
  | "P8"
  | "P9"
  | "P10"
  | "P11"
  | "P12"
  | "P13"
  | "C1"
  | "C2"
  | "C3"
  | "C4"
  | "D1"
  | "D2"
  | "D3"
  | "D4"
  | "D5"
  | "D6"
  | "D7"
  | "D8"
  | "D9"
  | "X1"
  | "X2"
  | "X3"
  | "X4"
  | "X5"
  | "X6"
  | "X7"
  | "T1"
  | "T2"
  | "T3";

/** `error`: it must hold. `warning`: it may well be so in life, and a person should look. */
export type CheckSeverity = "error" | "warning";

/** What a check is, apart from how it looks. */
export interface CheckHead {
  readonly id: CheckId;
  /** How grave most of its findings are. */
  readonly severity: CheckSeverity;
  /** What is so where it finds nothing, in a sentence. */
  readonly holds: string;
  /** Rules of the children in need census that ask for the same or for part of it. */
  readonly censusRules: readonly string[];
}

/** Something that must, or should, be so whenever records agree with each other. */
export interface Check extends CheckHead {
  readonly find: (records: Lookup, options: CheckOptions) => readonly Found[];
}

/** As on which day records are checked, and how strictly. */
export interface CheckOptions {
  /** The day as on which the records are looked at: what has no end is open on it. */
  readonly on: LocalDate;
  /** How grave a placement outside the days of its phase is; `warning` if left out, since real phases were extended. */
  readonly placementsOutsidePhase?: CheckSeverity;
}

/** One thing that a check found. */
export interface Found {
  readonly at: string;
  /** The other records that it takes to see it. */
  readonly also?: readonly string[];
  readonly says: string;
  /** Where it differs from that of the check. */
  readonly severity?: CheckSeverity;
  readonly censusRules?: readonly string[];
}

/** Records that do not agree with each other: `code` is the check, `at` where to look first. */
export interface BrokenInvariant extends Problem<CheckId> {
  readonly severity: CheckSeverity;
  /** JSON pointers to the other records that it takes to see it. */
  readonly also: readonly string[];
  /** The rules of the children in need census that the finding would break, as an analyst knows them. */
  readonly censusRules: readonly string[];
}
