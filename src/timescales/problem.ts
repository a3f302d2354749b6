import type { Problem } from "../kernel/problem.js";

/** Why a date cannot be given. New codes may be added in a minor release. */
export type TimescaleProblemCode =
  // days and instants
  | "not-a-day"
  | "needs-instant"
  | "before-calendar"
  | "beyond-calendar"
  | "beyond-published"
  | "done-before-start"
  // clocks
  | "unknown-timescale"
  | "no-national-number"
  | "unverified-timescale"
  | "local-timescale"
  | "unknown-area"
  | "not-in-force"
  | "looser-than-national"
  | "other-start"
  // data from outside
  | "wrong-kind"
  | "missing-key"
  | "unknown-key"
  | "unknown-value"
  | "duplicate-name"
  | "unknown-event"
  | "repeated-event"
  | "out-of-order"
  | "older-list"
  | "incomplete-list";

/** Why a date cannot be given: where, what, and what to do. */
export type TimescaleProblem = Problem<TimescaleProblemCode>;

export function problem(code: TimescaleProblemCode, at: string, says: string): TimescaleProblem {
  return { code, at, says };
}

/** A name that nothing has, with the one that was probably meant. */
export function didYouMean(says: string, meant: string | undefined): string {
  return meant === undefined ? says : `${says}; did you mean \`${meant}\`?`;
}
