import type { ValuesLeft } from "../../facts/values-left.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Thresholds } from "../compile.js";
import type { Program } from "../program/program.js";

/** One thing that was expected of an example or a case, and did not come out. */
export interface Difference {
  /** "applies", or "pointsTo: level-2". */
  readonly expected: string;
  readonly found: string;
  /** What made it so: rules, questions and what is known, a sentence each. */
  readonly because: readonly string[];
}

/** An example of a rule or duty, or a case, that was run. */
export interface JudgedExample {
  readonly of: "rule" | "duty" | "case";
  /** Name of the rule or duty; absent for a case. */
  readonly rule?: string;
  readonly name: string;
  /** Its place among the examples of that rule or duty, or among the cases. */
  readonly index: number;
  /** Empty where everything came out as expected. */
  readonly differences: readonly Difference[];
}

/** A case that is run. */
export interface CaseRun {
  readonly thresholds: Thresholds;
  readonly program: Program;
  readonly on: LocalDate;
  readonly given: WrittenFacts;
  readonly left: ValuesLeft;
}

export type SingleKey = "atLeast" | "pointsTo" | "couldBe" | "enoughKnown" | "settled" | "urgency" | "tell";
export type ListKey = "because" | "ask" | "duties";
