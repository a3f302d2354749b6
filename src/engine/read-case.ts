import { AGE_YEARS } from "../facts/age.js";
import type { Case } from "../facts/case.js";
import { type FactIndex, indexFacts } from "../facts/values-left.js";
import { isObject } from "../kernel/json.js";
import type { LocalDate } from "../kernel/local-date.js";
import { nearest } from "../kernel/nearest.js";
import { pathOf } from "../kernel/pointer.js";
import type { Place, Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import type { RuleSetProblemCode } from "../ruleset/problem.js";
import { LONGEST_WORD } from "../ruleset/quote.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import { parseText } from "../ruleset/source/parse-text.js";
import { type CaseProblem, type CaseProblemCode, checkCase, copyInOrder } from "./check-case.js";

/** Why a case was refused: what is wrong in it, or in the text that holds it. */
export type ReadCaseProblem = Problem<CaseProblemCode | RuleSetProblemCode>;

/** Where a case comes from, and its day. */
export interface ReadCaseOptions {
  /** Name of the file, for the places of problems. */
  readonly file?: string;
  /** The day as on which the facts are known; takes the place of the case's own. */
  readonly on?: LocalDate;
}

/**
 * A case from outside, checked against the facts and the dates of a rule set; or every problem in it.
 *
 * Takes the text of a JSON file or a value. No problem repeats a value: it may be personal. A `title` is for people who
 * read the file; it is left behind.
 *
 * @example readCase('{ "on": "2026-11-21", "facts": { "ageMonths": 3.5 } }', england())
 * // { ok: false, problems: [{ code: "wrong-kind", at: "/facts/ageMonths", ... }] }
 */
export function readCase(
  source: string | object,
  ruleSet: RuleSet,
  options: ReadCaseOptions = {},
): Result<Case, ReadCaseProblem> {
  const { file = "case", on } = options;
  if (typeof source !== "string") return readValue(source, ruleSet, on);
  const { value, locate, problems } = parseText(source, file);
  if (problems.length > 0) return { ok: false, problems: problems.map(withoutFrame) };
  const read = readValue(value, ruleSet, on);
  if (read.ok) return read;
  const placed = read.problems.map((problem) => ({ ...locate(pathOf(problem.at), "value"), ...problem }));
  return { ok: false, problems: placed.map(withoutFrame) };
}

function readValue(value: unknown, ruleSet: RuleSet, on: LocalDate | undefined): Result<Case, ReadCaseProblem> {
  const dated = isObject(value) && on !== undefined ? { ...value, on } : value;
  const index = indexFacts(ruleSetTaken(ruleSet).facts);
  const checked = checkCase(isObject(dated) ? withoutNotes(dated) : dated, ruleSet, index);
  if (!checked.ok) return { ok: false, problems: checked.problems.map((problem) => withMeant(problem, index)) };
  const { on: day, facts } = checked.value;
  const places = new Map(ruleSet.facts.map(({ id }, place) => [id, place]));
  const given = copyInOrder(facts, (id) => places.get(id) ?? 0);
  return { ok: true, value: Object.freeze({ on: day, facts: given } as Case) };
}

/** A fact that there is not, with the one that was probably meant: a compiler says so before anything runs, a file cannot. */
function withMeant(problem: CaseProblem, index: FactIndex): CaseProblem {
  const name = pathOf(problem.at).at(-1) ?? "";
  if (problem.code !== "unknown-fact" || name.length > LONGEST_WORD) return problem;
  const meant = nearest(name, [...index.keys(), AGE_YEARS.id]);
  return meant === undefined ? problem : { ...problem, says: `${problem.says}; did you mean \`${meant}\`?` };
}

/** Keys that a file may have beside the case: which schema it follows, and a line for its reader. */
function withoutNotes({ $schema: _schema, title: _title, ...rest }: Readonly<Record<string, unknown>>): object {
  return rest;
}

function withoutFrame(problem: ReadCaseProblem): ReadCaseProblem {
  if (problem.place === undefined) return problem;
  const { file, line, column }: Place = problem.place;
  return { ...problem, place: { file, line, column } };
}
