import { type FailedExample, runExamples } from "../engine/examples.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { isUnreadable } from "../node/load.js";
import { type LintFinding, lintWritten } from "../ruleset/linting/lint-rule-set.js";
import type { Written } from "../ruleset/read.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { provedIn } from "./proved.js";

/** All that was found in one rule file. */
export interface Checked {
  /** What stands in the way of using it, and examples that come out otherwise than they say. */
  readonly problems: readonly Problem[];
  readonly findings: readonly LintFinding[];
  /** What was read, if it could be; and how many examples and cases were run. */
  readonly read?: { readonly ruleSet: RuleSet; readonly examples: number };
  readonly isUnreadable: boolean;
}

/** Runs the examples, the lints and the quick proofs of a file that was read; `on` is asked for only if there is something to lint. */
export function checked(read: Result<Written, Problem>, on: () => string): Checked {
  if (!read.ok) return { problems: read.problems, findings: [], isUnreadable: read.problems.every(isUnreadable) };
  const { ruleSet, file } = read.value;
  const { run, failed } = runExamples(ruleSet);
  return {
    problems: failed.map((one) => failedExample(one, read.value)),
    findings: file === undefined ? [] : lintWritten(read.value, on(), provedIn(read.value)),
    read: { ruleSet, examples: run },
    isUnreadable: false,
  };
}

function failedExample({ rule, example, expected, found }: FailedExample, written: Written): Problem {
  const whose = rule === undefined ? "case" : `rule \`${rule}\`, example`;
  const says = `${whose} \`${example}\`: expected ${expected}, found ${found}`;
  return { code: "failed-example", says, ...whereIs(rule, example, written) };
}

/** Where an example stands; one of an inherited rule stands in no line of this file. */
function whereIs(
  rule: string | undefined,
  example: string,
  { file, locate, ruleSet }: Written,
): Pick<Problem, "at" | "place"> {
  const isIt = ({ name }: { readonly name: string }): boolean => name === example;
  if (rule === undefined) return locate(["cases", ruleSet.cases.findIndex(isIt)], "value");
  for (const key of ["rules", "duties"] as const) {
    const index = file?.[key]?.findIndex(({ name }) => name === rule) ?? -1;
    const place = file?.[key]?.[index]?.examples?.findIndex(isIt) ?? -1;
    if (place !== -1) return locate([key, index, "examples", place], "value");
  }
  return { at: `/rules/${rule}` };
}
