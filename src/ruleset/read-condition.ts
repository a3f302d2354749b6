import { type Condition, type ConditionGroup, OPERATORS, type Operator } from "../facts/comparison.js";
import { isObject } from "../kernel/json.js";
import type { Step } from "../kernel/pointer.js";
import { checkComparison, comparedWith } from "./check/comparison.js";
import type { Report } from "./problem.js";
import { UNSUPPORTED_KEYS } from "./problem-words.js";
import { checkName, type Scope } from "./scope.js";

const GROUPS = ["all", "any", "not", "condition"] as const;
const COMPARISON = ["fact", "operator", "value"] as const;

/**
 * The conditions of a rule or a named condition, or `undefined` with every problem reported.
 *
 * They must be a group: json-rules-engine refuses a bare comparison there.
 */
export function readGroup(
  written: unknown,
  path: readonly Step[],
  scope: Scope,
  report: Report,
): ConditionGroup | undefined {
  const condition = readCondition(written, path, scope, report);
  if (isObject(written) && "fact" in written && !GROUPS.some((key) => Object.hasOwn(written, key))) {
    report.add("bare-comparison", path, {});
    return undefined;
  }
  return condition !== undefined && "fact" in condition ? undefined : condition;
}

/** A group or a comparison, or `undefined` with every problem in it reported. */
export function readCondition(
  written: unknown,
  path: readonly Step[],
  scope: Scope,
  report: Report,
): Condition | undefined {
  if (!isObject(written)) {
    report.add("not-a-condition", path, {});
    return undefined;
  }
  const groups = GROUPS.filter((key) => Object.hasOwn(written, key));
  const compared = COMPARISON.filter((key) => Object.hasOwn(written, key));
  const isComparison = groups.length === 0 && compared.length > 0;
  const known = isComparison ? COMPARISON : groups.length > 0 ? groups : [...GROUPS, ...COMPARISON];
  const isNamed = reportStrangeKeys(written, [...known, ...(isComparison ? [] : compared)], path, report);
  if (groups.length + Number(compared.length > 0) > 1) {
    report.add("mixed-group", path, { keys: [...groups, ...compared] });
    return undefined;
  }
  const [group] = groups;
  const sound = group === undefined ? readComparison(written, path, scope, report) : readPart(group);
  return sound && isNamed ? (written as unknown as Condition) : undefined;

  function readPart(key: (typeof GROUPS)[number]): boolean {
    const part = isObject(written) ? written[key] : undefined;
    const at = [...path, key];
    if (key === "condition") return readReference(part, at, scope, report);
    if (key === "not") return readCondition(part, at, scope, report) !== undefined;
    return readParts(key, part, at, scope, report);
  }
}

function readParts(key: string, parts: unknown, path: readonly Step[], scope: Scope, report: Report): boolean {
  if (!Array.isArray(parts)) {
    report.add("wrong-kind", path, { expected: "a list of conditions, `[ ... ]`", found: parts });
    return false;
  }
  if (parts.length === 0) report.add("empty-group", path, { key });
  const read = parts.map((part: unknown, index) => readCondition(part, [...path, index], scope, report));
  return read.length > 0 && read.every((part) => part !== undefined);
}

function readReference(name: unknown, path: readonly Step[], scope: Scope, report: Report): boolean {
  if (typeof name !== "string") {
    report.add("wrong-kind", path, { expected: "the name of a condition", found: name });
    return false;
  }
  checkName("condition", name, path, scope, report);
  return scope.names.condition.has(name);
}

/** Whether an object is a sound comparison; every problem in it is reported. */
export function readComparison(
  written: { readonly [key: string]: unknown },
  path: readonly Step[],
  scope: Scope,
  report: Report,
): boolean {
  const missing = COMPARISON.filter((key) => !Object.hasOwn(written, key));
  if (missing.length === COMPARISON.length) report.add("not-a-condition", path, {});
  else for (const key of missing) report.add("missing-key", path, { key });
  if (missing.length > 0) return false;

  const { fact, operator, value } = written;
  const compared = typeof fact === "string" ? comparedWith(fact, scope) : undefined;
  if (typeof fact !== "string")
    report.add("wrong-kind", [...path, "fact"], { expected: "the id of a fact", found: fact });
  else checkName("fact", fact, [...path, "fact"], scope, report);
  if (!isOperator(operator)) {
    const at = [...path, "operator"];
    if (typeof operator === "string") report.add("unknown-operator", at, { name: operator, known: OPERATORS });
    else report.add("wrong-kind", at, { expected: "an operator", found: operator });
    return false;
  }
  return compared !== undefined && checkComparison(compared, operator, value, path, report);
}

function isOperator(operator: unknown): operator is Operator {
  return OPERATORS.some((known) => known === operator);
}

/** Reports every key that does not belong here; whether there was none. */
function reportStrangeKeys(written: object, known: readonly string[], path: readonly Step[], report: Report): boolean {
  const strange = Object.keys(written).filter((key) => !known.includes(key));
  for (const key of strange) {
    const isUnsupported = UNSUPPORTED_KEYS.has(key);
    if (isUnsupported) report.add("unsupported-key", [...path, key], { key }, "key");
    else report.add("unknown-key", [...path, key], { key, known }, "key");
  }
  return strange.length === 0;
}
