import { AGE_YEARS } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import { type FactIndex, type FactProblemCode, type ValuesLeft, valuesLeft } from "../facts/values-left.js";
import { isObject, isRecord } from "../kernel/json.js";
import { isLocalDate } from "../kernel/local-date.js";
import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { notInForce } from "../ruleset/in-force.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { RuleSet } from "../ruleset/rule-set.js";

/** The codes of what can be wrong with a case. */
export type CaseProblemCode =
  | FactProblemCode
  | "not-a-case"
  | "unknown-key"
  | "missing-day"
  | "not-a-day"
  | "not-in-force"
  | "missing-facts";

/** Why a case is refused; no value of the case is repeated in it. */
export type CaseProblem = Problem<CaseProblemCode>;

/** A case whose every fact has been checked against the rule set. */
interface CheckedCase {
  readonly on: string;
  /** As they were given: a copy, each value read once. */
  readonly facts: object;
  readonly left: ValuesLeft;
}

/** What checking reads of a rule set, beside its facts. */
type Checking = Pick<RuleSet, "ages" | "authority" | "lineage">;

/** The case as it can be decided, or every problem in it; no sentence repeats a value, which may be personal. */
export function checkCase(input: unknown, ruleSet: Checking, index: FactIndex): Result<CheckedCase, CaseProblem> {
  if (!isObject(input))
    return refuse([{ code: "not-a-case", at: "", says: "expected an object with `on` and `facts`" }]);
  const strangers = Object.keys(input)
    .filter((key) => key !== "on" && key !== "facts")
    .map((key): CaseProblem => ({ code: "unknown-key", at: pointer([key]), says: "a case has only `on` and `facts`" }));
  const on = Object.hasOwn(input, "on") ? input.on : undefined;
  const facts = Object.hasOwn(input, "facts") ? input.facts : undefined;
  const problems = [...strangers, ...dayProblems(on, ruleSet)];
  if (!isRecord(facts)) {
    const says = "expected `facts`, a plain object with the facts that are known; it may be empty";
    return refuse([...problems, { code: "missing-facts", at: "/facts", says }]);
  }
  const own = readOnce(facts);
  const known = valuesLeft(index, own, ageLimit(ruleSet));
  if (!known.ok) problems.push(...known.problems.map((problem) => ({ ...problem, at: `/facts${problem.at}` })));
  if (!known.ok || problems.length > 0) return refuse(problems);
  return { ok: true, value: { on: String(on), facts: own, left: known.value } };
}

function refuse(problems: readonly CaseProblem[]): Result<never, CaseProblem> {
  return { ok: false, problems };
}

/** What is wrong with the day of a case. */
export function dayProblems(on: unknown, ruleSet: Checking): readonly CaseProblem[] {
  const at = "/on";
  if (on === undefined)
    return [{ code: "missing-day", at, says: "expected `on`, the day as on which the facts are known" }];
  if (typeof on !== "string" || !isLocalDate(on)) {
    return [{ code: "not-a-day", at, says: "expected a day that exists, written YYYY-MM-DD" }];
  }
  const why = notInForce(ruleSet, on);
  return why === undefined ? [] : [{ code: "not-in-force", at, says: why }];
}

/** The greatest age in months that the set reaches, where that is not a child's. */
export function ageLimit({ ages }: Pick<RuleSet, "ages">): { readonly oldest?: number } {
  return ages.to === undefined ? {} : { oldest: (ages.to + 1) * 12 - 1 };
}

/**
 * A copy of given facts for which every value was read just once.
 *
 * Otherwise what answers for itself, such as a getter, could say one thing to the check and another to the decision.
 */
export function readOnce(facts: object): object {
  const copy: Record<string, unknown> = { ...facts };
  for (const id in copy) {
    const written = copy[id];
    if (!isObject(written) || !Object.hasOwn(copy, id)) continue;
    const part: Record<string, unknown> = { ...written };
    if (Array.isArray(part.oneOf)) part.oneOf = [...part.oneOf];
    copy[id] = part;
  }
  return copy;
}

/**
 * A frozen copy of what was given, in the order of the definitions and without what was not asked.
 *
 * What goes out shares nothing with what came in, and the same facts give the same bytes in whatever order they came.
 */
export function copyInOrder(facts: object, placeOf: (id: string) => number): WrittenFacts {
  const given = facts as WrittenFacts;
  const placeIn = (id: string): number => (id === AGE_YEARS.id ? -1 : placeOf(id));
  const ids = Object.keys(given).filter((id) => given[id] !== undefined);
  const sorted = ids.every((id, at) => at === 0 || placeIn(ids[at - 1] ?? "") < placeIn(id))
    ? ids
    : ids.sort((a, b) => placeIn(a) - placeIn(b));
  const copy: Record<string, WrittenFacts[string]> = {};
  for (const id of sorted) copy[id] = copyOfGiven(given[id] ?? null);
  return Object.freeze(copy);
}

function copyOfGiven(given: NonNullable<WrittenFacts[string]> | null): NonNullable<WrittenFacts[string]> | null {
  if (typeof given !== "object" || given === null) return given;
  // Own keys only, as it was read: what a prototype holds was not written.
  const { from, to, oneOf }: { from?: Scalar; to?: Scalar; oneOf?: readonly Scalar[] } = { ...given };
  if (oneOf !== undefined) return Object.freeze({ oneOf: Object.freeze([...oneOf]) });
  return Object.freeze({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}
