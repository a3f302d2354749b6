import type { CaseProblemCode } from "../engine/check-case.js";
import type { Problem } from "../kernel/problem.js";
import type { RuleSetProblemCode } from "../ruleset/problem.js";

/** What else than its shape can be wrong with a decision, or with a record of one. */
export type DecisionProblemCode =
  // what it stands on
  | "other-rule-set"
  | "other-indication"
  // who and what
  | "names-somebody"
  | "not-own-words"
  | "unknown-level"
  | "unknown-fact"
  | "fact-not-open"
  // days
  | "before-the-case"
  | "after-the-case"
  | "after-the-decision"
  | "before-the-decision"
  // lowering
  | "needs-approval"
  | "statute-floor"
  | "safety-floor"
  | "needs-manager"
  | "no-floor"
  | "not-of-the-floor"
  | "same-agency"
  // records
  | "other-reference"
  | "redacted-record"
  | "edited-record";

/** Why a decision was not recorded, or a record not read. New codes may be added in a minor release. */
export type RecordProblemCode = DecisionProblemCode | RuleSetProblemCode | CaseProblemCode;

/** One thing that is wrong with a decision or a record; its sentence never repeats a value, which may be personal. */
export type RecordProblem = Problem<RecordProblemCode>;
