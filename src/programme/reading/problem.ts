import type { Step } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";

/** Why a programme document was refused. A code keeps its meaning for ever; new ones may come in a minor release. */
export type ProgrammeProblemCode =
  | "too-large"
  | "not-json"
  | "not-plain"
  | "too-many-problems"
  | "wrong-kind"
  | "missing-key"
  | "unknown-key"
  | "unknown-value"
  | "out-of-range"
  | "wrong-form"
  | "wrong-identifier"
  | "empty-list"
  | "not-a-day"
  | "dates-reversed"
  | "duplicate-id"
  | "unknown-id"
  | "other-case"
  | "illegal-event"
  | "event-out-of-order";

/** One thing that is wrong with a programme document. It never repeats what identifies a child. */
export type ProgrammeProblem = Problem<ProgrammeProblemCode>;

/** A problem while it is looked for, with its place as steps. */
export interface Finding {
  readonly code: ProgrammeProblemCode;
  readonly path: readonly Step[];
  readonly says: string;
}

/** A finding whose sentence is costly, since it looks for the name that was meant. */
export interface LateFinding extends Omit<Finding, "says"> {
  readonly says: string | (() => string);
}
