import type { Coverage } from "../../engine/coverage/coverage.js";
import type { Problem } from "../../kernel/problem.js";
import { isPassed, shareMet, type TestRun } from "./tested.js";

/** A test run for programs; keys are only ever added while `format` is 1. */
export function testJson({ ruleSet, tested, problems, coverage }: TestRun, wanted: "coverage" | "no-coverage"): string {
  const { id, version, digest } = ruleSet;
  const results = tested.map(({ of, rule, name, differences, at, place }) => ({
    of,
    ...(rule === undefined ? {} : { rule }),
    name,
    ...placed({ at, ...(place === undefined ? {} : { place }) }),
    passed: differences.length === 0,
    differences,
  }));
  const whole = {
    format: 1,
    ruleSet: { id, version, digest },
    passed: isPassed({ tested, problems }),
    run: tested.length,
    failed: results.filter(({ passed }) => !passed).length,
    results,
    problems,
    ...(wanted === "coverage" ? { coverage: coverageJson(coverage) } : {}),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function coverageJson(coverage: Coverage): object {
  return {
    percent: shareMet(coverage),
    met: coverage.met,
    of: coverage.of,
    rules: coverage.rules.map(({ path: _, ...one }) => one),
    comparisons: coverage.comparisons.map(({ path: _, of, ...one }) => ({ in: of, ...one })),
    unmet: coverage.unmet,
  };
}

/** Where something stands, without the frame that is for people. */
export function placed({ at, place }: Pick<Problem, "at" | "place">): object {
  if (place === undefined) return { at };
  const { file, line, column } = place;
  return { at, file, line, column };
}
