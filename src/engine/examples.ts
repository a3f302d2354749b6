import type { RuleSet } from "../ruleset/rule-set.js";
import { judgeExamples } from "./examples/judge-examples.js";

/** An example of a rule or duty, or a case of the file, that comes out otherwise than it says. */
export interface FailedExample {
  /** Name of the rule or duty; absent for a case of the file. */
  readonly rule?: string;
  readonly example: string;
  /** What was expected: "applies", or "pointsTo: level-2". */
  readonly expected: string;
  readonly found: string;
}

/** How many examples and cases were run, and those that failed. */
export interface ExamplesRun {
  readonly run: number;
  readonly failed: readonly FailedExample[];
}

/**
 * Runs every example of every rule and duty, and every case of the set.
 *
 * Examples of a rule are judged on what they give alone, without cautious readings; cases as any other case.
 */
export function runExamples(ruleSet: RuleSet): ExamplesRun {
  const judged = judgeExamples(ruleSet);
  const failed = judged.flatMap(({ rule, name, differences }) =>
    differences.map(({ expected, found }): FailedExample => {
      return { ...(rule === undefined ? {} : { rule }), example: name, expected, found };
    }),
  );
  return { run: judged.length, failed };
}
