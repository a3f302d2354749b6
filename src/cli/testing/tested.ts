import { type Coverage, coverageOf } from "../../engine/coverage/coverage.js";
import { ownRules } from "../../engine/coverage/own-conditions.js";
import { judgeExamples } from "../../engine/examples/judge-examples.js";
import type { JudgedExample } from "../../engine/examples/judged-example.js";
import type { Step } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { TableRead } from "../../node/cases/csv-cases.js";
import type { Written } from "../../ruleset/read.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** An example or case that was run, and where it stands. */
export interface Tested extends JudgedExample, Pick<Problem, "at" | "place"> {}

/** All that came of testing a rule file. */
export interface TestRun {
  readonly ruleSet: RuleSet;
  readonly tested: readonly Tested[];
  /** What is wrong with cases that could not be run. */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
}

/** Runs the examples of a file's own rules and duties, its cases, and those of other files. */
export function testWritten(written: Written, { cases: others, problems }: TableRead): TestRun {
  const { ruleSet, locate } = written;
  const own = ownRules(written);
  const paths = new Map(own.map(({ rule, path }) => [rule.name, path]));
  const cases = [...ruleSet.cases, ...others.map((one) => one.case)];
  const placed = (path: readonly Step[]): Pick<Problem, "at" | "place"> => locate(path, "value");
  const where = ({ of, rule = "", index }: JudgedExample): Pick<Problem, "at" | "place"> => {
    if (of !== "case") return placed([...(paths.get(rule) ?? []), "examples", index]);
    const other = others[index - ruleSet.cases.length];
    if (other === undefined) return placed(["cases", index]);
    return { at: other.at, ...(other.place === undefined ? {} : { place: other.place }) };
  };
  const judged = judgeExamples(ruleSet, { rules: new Set(paths.keys()), cases });
  return {
    ruleSet,
    tested: judged.map((one) => ({ ...one, ...where(one) })),
    problems,
    coverage: coverageOf(written, cases),
  };
}

/** Whether nothing failed, and there was something that could. */
export function isPassed({ tested, problems }: Pick<TestRun, "tested" | "problems">): boolean {
  return tested.length > 0 && problems.length === 0 && tested.every(({ differences }) => differences.length === 0);
}

/** How much of what could come out was met, in per cent, rounded down; all of it where there is nothing. */
export function shareMet({ met, of }: Coverage): number {
  return of === 0 ? 100 : Math.floor((met / of) * 100);
}
