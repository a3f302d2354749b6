import { type Condition, type ConditionGroup, OPERATORS, type Operator, type Scalar } from "../../facts/comparison.js";
import { isObject } from "../../kernel/json.js";
import type { Step } from "../../kernel/pointer.js";
import { checkComparison, comparedWith } from "../../ruleset/check/comparison.js";
import type { Importing } from "./importing.js";

const GROUPS = ["all", "any", "not", "condition"] as const;
const COMPARISON = ["fact", "operator", "value"] as const;
const ON_LISTS = ["contains", "doesNotContain"];
const ON_NUMBERS: readonly Operator[] = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

/** The conditions at the root of a rule or a named condition, or `undefined` with every problem noted. */
export function readRoot(written: unknown, path: readonly Step[], importing: Importing): ConditionGroup | undefined {
  const condition = readCondition(written, path, importing);
  const isBare =
    isObject(written) && Object.hasOwn(written, "fact") && !GROUPS.some((key) => Object.hasOwn(written, key));
  if (isBare) importing.findings.add("bare-comparison", path, {});
  return condition === undefined || "fact" in condition ? undefined : condition;
}

function readCondition(written: unknown, path: readonly Step[], importing: Importing): Condition | undefined {
  const { findings } = importing;
  if (!isObject(written)) {
    findings.add("not-a-condition", path, {});
    return undefined;
  }
  const groups = GROUPS.filter((key) => Object.hasOwn(written, key));
  const compared = COMPARISON.filter((key) => Object.hasOwn(written, key));
  readOtherKeys(written, [...groups, ...compared], path, importing);
  const [group] = groups;
  if (groups.length + Number(compared.length > 0) > 1) {
    findings.add("mixed-group", path, { keys: [...groups, ...compared] });
    return undefined;
  }
  return group === undefined
    ? readComparison(written, path, importing)
    : readGroup(group, written[group], path, importing);
}

function readGroup(
  key: (typeof GROUPS)[number],
  part: unknown,
  path: readonly Step[],
  importing: Importing,
): ConditionGroup | undefined {
  const { findings } = importing;
  const at = [...path, key];
  if (key === "condition") return readReference(part, at, importing);
  if (key === "not") {
    const not = readCondition(part, at, importing);
    return not && { not };
  }
  if (!Array.isArray(part)) {
    findings.add("wrong-kind", at, { expected: "a list of conditions, `[ ... ]`", found: part });
    return undefined;
  }
  if (part.length === 0) findings.add("empty-group", at, { key });
  const parts = part.map((one: unknown, place) => readCondition(one, [...at, place], importing));
  const read = parts.filter((one) => one !== undefined);
  if (read.length === 0 || read.length < parts.length) return undefined;
  return key === "all" ? { all: read } : { any: read };
}

function readReference(name: unknown, at: readonly Step[], importing: Importing): ConditionGroup | undefined {
  const { findings, conditions } = importing;
  if (typeof name !== "string") {
    findings.add("wrong-kind", at, { expected: "the name of a condition", found: name });
    return undefined;
  }
  if (conditions.has(name)) return { condition: name };
  findings.add("unknown-condition", at, { name, known: conditions });
  return undefined;
}

type JsonObject = { readonly [key: string]: unknown };

function readComparison(written: JsonObject, path: readonly Step[], importing: Importing): Condition | undefined {
  const { findings, scope, rename } = importing;
  const missing = COMPARISON.filter((key) => !Object.hasOwn(written, key));
  if (missing.length === COMPARISON.length) findings.add("not-a-condition", path, {});
  else for (const key of missing) findings.add("missing-key", path, { key });
  if (missing.length > 0) return undefined;
  const operator = readOperator(written.operator, [...path, "operator"], importing);
  const hasValue = isComparable(written.value, [...path, "value"], importing);
  const { fact: their, value } = written;
  if (typeof their !== "string") {
    findings.add("wrong-kind", [...path, "fact"], { expected: "the id of a fact", found: their });
    return undefined;
  }
  const fact = rename(their);
  const compared = comparedWith(fact, scope);
  if (compared === undefined) {
    const known = [...scope.facts.keys(), ...scope.counts.keys()];
    findings.note("undeclared-fact", [...path, "fact"], { fact, known });
  }
  if (operator === undefined || !hasValue || compared === undefined) return undefined;
  const at = [...path, "operator"];
  if (ON_NUMBERS.includes(operator) && (compared.kind === "ordered" || compared.kind === "choice")) {
    findings.note("text-order", at, { operator, fact });
    return undefined;
  }
  if ((operator === "in" || operator === "notIn") && typeof value === "string") {
    findings.note("text-search", [...path, "value"], { operator });
    return undefined;
  }
  if ((operator === "equal" || operator === "notEqual") && typeof value === "object") {
    findings.note("never-equal", [...path, "value"], { operator });
    return undefined;
  }
  const isSound = checkComparison(compared, operator, value, path, findings);
  return isSound ? { fact, operator, value: value as Scalar | readonly Scalar[] } : undefined;
}

function readOperator(operator: unknown, at: readonly Step[], { findings }: Importing): Operator | undefined {
  if (typeof operator !== "string") {
    findings.add("wrong-kind", at, { expected: "an operator", found: operator });
    return undefined;
  }
  const known = OPERATORS.find((one) => one === operator);
  if (known !== undefined) return known;
  if (operator.includes(":")) findings.note("decorated-operator", at, { operator });
  else if (ON_LISTS.includes(operator)) findings.note("list-operator", at, { operator });
  else findings.note("custom-operator", at, { operator });
  return undefined;
}

function isComparable(value: unknown, at: readonly Step[], { findings }: Importing): boolean {
  if (value === null) findings.note("no-value", at, {});
  else if (isObject(value) && Object.hasOwn(value, "fact")) findings.note("fact-as-value", at, {});
  else return true;
  return false;
}

/** What stands beside the condition itself: `path` and `params` are never passed over, the rest only if the caller says so. */
function readOtherKeys(
  written: JsonObject,
  known: readonly string[],
  path: readonly Step[],
  importing: Importing,
): void {
  for (const key of Object.keys(written)) {
    const at = [...path, key];
    if (known.includes(key)) continue;
    if (key === "path" || key === "params") importing.findings.note(key, at, {}, "key");
    else if (key === "priority") importing.passOver("priority", at, { value: written[key] });
    else importing.passOver("extra-key", at, { key });
  }
}
