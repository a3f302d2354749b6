import { AGE_YEARS } from "../../facts/age.js";
import type { Operator, Scalar } from "../../facts/comparison.js";
import type { FactBody } from "../../facts/fact.js";
import type { Step } from "../../kernel/pointer.js";
import type { Report } from "../problem.js";
import type { Scope } from "../scope.js";

/** What a comparison is about: a fact, or a count, which is compared like a whole number. */
type Compared = { readonly id: string } & (
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly from: number; readonly to: number }
  | { readonly kind: "ordered" | "choice"; readonly values: readonly { readonly value: Scalar }[] }
);

/** The fact or count of a name; `undefined` when there is none or its definition is not sound. */
export function comparedWith(name: string, { facts, counts }: Pick<Scope, "facts" | "counts">): Compared | undefined {
  if (name === AGE_YEARS.id) return AGE_YEARS;
  const counted = counts.get(name);
  return counted === undefined ? facts.get(name) : { id: name, kind: "integer", from: 0, to: counted };
}

const EVERY_KIND: readonly Operator[] = ["equal", "notEqual", "in", "notIn"];

const OPERATORS_OF: { readonly [Kind in FactBody["kind"]]: readonly Operator[] } = {
  boolean: EVERY_KIND,
  choice: EVERY_KIND,
  ordered: [...EVERY_KIND, "atLeast", "atMost"],
  integer: [...EVERY_KIND, "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"],
};

/** The operators that can compare a fact of a kind. */
export function operatorsOf(kind: FactBody["kind"]): readonly Operator[] {
  return OPERATORS_OF[kind];
}

/** Whether operator and value fit the fact; `path` is that of the whole comparison. */
export function checkComparison(
  compared: Compared,
  operator: Operator,
  value: unknown,
  path: readonly Step[],
  report: Report,
): boolean {
  const allowed = OPERATORS_OF[compared.kind];
  if (!allowed.includes(operator)) {
    report.add("wrong-operator", [...path, "operator"], { operator, fact: compared.id, allowed });
    return false;
  }
  const at = [...path, "value"];
  if (operator !== "in" && operator !== "notIn") return checkValue(compared, value, at, report);
  if (!Array.isArray(value)) {
    report.add("wrong-kind", at, { expected: `a list of values, since the operator is \`${operator}\``, found: value });
    return false;
  }
  if (value.length === 0) report.add("empty-list", at, { what: "one value" });
  const seen = new Set<unknown>();
  const sound = value.map((one: unknown, index) => {
    const isNew = !seen.has(one);
    seen.add(one);
    if (!isNew && typeof one !== "object")
      report.add("duplicate-name", [...at, index], { what: "the value", name: String(one) });
    return checkValue(compared, one, [...at, index], report) && isNew;
  });
  return sound.length > 0 && sound.every(Boolean);
}

/** Whether one value is a value of the fact. */
function checkValue(compared: Compared, value: unknown, path: readonly Step[], report: Report): boolean {
  if (compared.kind === "boolean") {
    if (typeof value === "boolean") return true;
    report.add("wrong-kind", path, { expected: "`true` or `false`", found: value });
    return false;
  }
  if (compared.kind === "integer") {
    const expected = `a whole number from ${compared.from} to ${compared.to}`;
    if (!Number.isInteger(value)) report.add("wrong-kind", path, { expected, found: value });
    else if (Number(value) < compared.from || Number(value) > compared.to)
      report.add("out-of-range", path, { expected });
    else return true;
    return false;
  }
  const known = compared.values.map((step) => step.value);
  if (known.some((one) => one === value)) return true;
  if (typeof value === "string") report.add("unknown-value", path, { value, known });
  else report.add("wrong-kind", path, { expected: `one of the values of \`${compared.id}\``, found: value });
  return false;
}
