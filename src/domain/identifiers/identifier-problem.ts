import type { Problem } from "../../kernel/problem.js";
import type { Parsed } from "../parsed.js";

/** What can be wrong with a written identifier. A code keeps its meaning for ever; new ones may come in a minor release. */
export type IdentifierProblemCode =
  | "not-text"
  | "empty"
  | "lower-case"
  | "wrong-length"
  | "wrong-character"
  | "wrong-form"
  | "leading-zero"
  | "only-zeros"
  | "wrong-check-letter"
  | "wrong-check-digit"
  | "no-check-digit";

/** One thing wrong with an identifier; it says where to look and never repeats what was written. */
export type IdentifierProblem = Problem<IdentifierProblemCode>;

/** What can be worth a look in an identifier that is sound. */
export type IdentifierWarningCode =
  | "unknown-prefix"
  | "same-digit"
  | "spaces-left-out"
  | "hyphens-left-out"
  | "zeros-left-out"
  | "written-in-capitals";

/** What is odd about an identifier that was read all the same. */
export type IdentifierWarning = Problem<IdentifierWarningCode>;

/** An identifier with what is worth a look in it, or all that is wrong with what was written. */
export type ParsedIdentifier<Id extends string> = Parsed<Id, IdentifierProblem, IdentifierWarning>;
