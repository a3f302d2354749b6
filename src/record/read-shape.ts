import { nearest } from "../kernel/nearest.js";
import { pathOf, pointer, type Step } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import { MOST_DEPTH_WRITTEN_OUT } from "../ruleset/limits.js";
import type { Locate, ProblemDetails, Report } from "../ruleset/problem.js";
import { quote } from "../ruleset/quote.js";
import { startReport } from "../ruleset/report.js";
import { parseText } from "../ruleset/source/parse-text.js";
import { plainValue } from "../ruleset/source/plain-value.js";
import { listWords } from "../ruleset/words.js";
import type { RecordProblem } from "./problem.js";
import { type Shape, shapeIssues } from "./schema/shape-issues.js";

/** What was read: a value of our own, if it is plain data at all, and what is wrong with it so far. */
interface Shaped {
  readonly value?: unknown;
  readonly problems: readonly RecordProblem[];
  /** Paths at which it has not the shape that it should have. */
  readonly faults: readonly (readonly string[])[];
  /** A problem with its line, where there are lines. */
  readonly placed: <One extends Problem>(problem: One) => One;
}

/** A text or a value held against a shape. Nothing in it runs, and no problem repeats a value: it may be personal. */
export function readShape(source: unknown, shape: Shape, file: string): Shaped {
  const text = typeof source === "string" ? parseText(source, file, MOST_DEPTH_WRITTEN_OUT) : undefined;
  const locate: Locate = text?.locate ?? ((path) => ({ at: pointer(path) }));
  const findings = startReport(locate);
  const report = discreet(findings);
  const value = text === undefined ? plainValue(source, report, MOST_DEPTH_WRITTEN_OUT) : text.value;
  const faults = value === undefined ? [[]] : shapeIssues(value, shape, report);
  const problems = [...(text?.problems ?? []).map(reworded), ...findings.problems()];
  return {
    ...(value === undefined ? {} : { value }),
    problems: problems.map(withoutFrame),
    faults,
    placed: (problem) => withoutFrame({ ...problem, ...locate(pathOf(problem.at), "value") }),
  };
}

/** The same report, in words that do not repeat what was found. */
function discreet(report: Report): Report {
  return {
    ...report,
    add: (code, path, details, spot) => {
      if (code === "wrong-kind") {
        const { expected } = details as ProblemDetails["wrong-kind"];
        report.add("wrong-kind", path, { expected }, spot);
      } else if (code === "wrong-form" && ROLES.has(String(path.findLast((step) => typeof step === "string")))) {
        report.add("wrong-form", path, { expected: ROLE }, spot);
      } else if (code === "unknown-value") sayUnknown(details as ProblemDetails["unknown-value"], path, report);
      else report.add(code, path, details, spot);
    },
  };
}

/** Where a role or an agency stands, which people are tempted to write as a name. */
const ROLES: ReadonlySet<string> = new Set(["role", "agency", "agencies"]);
const ROLE =
  "a role or an agency in small letters joined by hyphens, like `duty-social-worker` or `police`; never a name";

/** What was probably meant is a word of our own list; what was written stays unsaid. */
function sayUnknown({ value, known }: ProblemDetails["unknown-value"], path: readonly Step[], report: Report): void {
  const words = known.filter((one) => typeof one !== "object").map(String);
  const meant = typeof value === "string" && words.length > 1 ? nearest(value, words) : undefined;
  const list = words.length === 0 ? "another value" : listWords(words.map(quote), "or");
  report.say(
    "unknown-value",
    path,
    `expected ${meant === undefined ? list : `${list}; did you mean ${quote(meant)}?`}`,
  );
}

/** What is said of rule files, said of records. */
function reworded(problem: RecordProblem): RecordProblem {
  if (problem.code === "empty-file") return { ...problem, says: "the file is empty; expected one object, `{ ... }`" };
  return problem.code === "too-large"
    ? { ...problem, says: problem.says.replace(/;.*/, "; expected one decision or one record") }
    : problem;
}

/** A frame would show the line, and in it what was said of a child. */
function withoutFrame<One extends Problem>(problem: One): One {
  if (problem.place === undefined) return problem;
  const { file, line, column } = problem.place;
  return { ...problem, place: { file, line, column } };
}
