import { AGE_YEARS } from "../../facts/age.js";
import type { Comparison, Operator, Scalar } from "../../facts/comparison.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import type { Vocabulary } from "../../ruleset/expand.js";
import type { ChangeKind } from "./change.js";

/** A comparison with one small change made. */
interface ChangedComparison {
  readonly kind: Extract<ChangeKind, "cut-off" | "operator" | "value">;
  readonly comparison: Comparison;
  readonly says: string;
  /** The key of the comparison that is changed. */
  readonly key: "operator" | "value";
}

/** What a fact or count is compared as. */
interface Compared {
  readonly values: readonly Scalar[];
  readonly hasOrder: boolean;
}

const INSTEAD: Readonly<Record<Operator, readonly Operator[]>> = {
  equal: ["notEqual"],
  notEqual: ["equal"],
  in: ["notIn"],
  notIn: ["in"],
  lessThan: ["lessThanInclusive", "greaterThan"],
  lessThanInclusive: ["lessThan", "greaterThanInclusive"],
  greaterThan: ["greaterThanInclusive", "lessThan"],
  greaterThanInclusive: ["greaterThan", "lessThanInclusive"],
  atLeast: ["atMost"],
  atMost: ["atLeast"],
};

/**
 * Every small change of a comparison: its cut-off one step up and down, one value more or less in its list, another operator.
 *
 * Changes that come to the same values are one; a change that comes to the values that it had is kept, to be told of.
 */
export function changedComparisons(comparison: Comparison, vocabulary: Vocabulary): readonly ChangedComparison[] {
  const compared = comparedAs(comparison.fact, vocabulary);
  if (compared === undefined) return [];
  const all = Array.isArray(comparison.value)
    ? inList(comparison, comparison.value, compared)
    : stepped(comparison, comparison.value as Scalar, compared);
  const operators = INSTEAD[comparison.operator].map((operator): ChangedComparison => {
    const says = `\`${operator}\` instead of \`${comparison.operator}\``;
    return { kind: "operator", key: "operator", comparison: { ...comparison, operator }, says };
  });
  const seen = new Set<string>();
  return [...all, ...operators].filter((one) => {
    const key = [...valuesMeeting(compared.values, one.comparison)].join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function comparedAs(id: string, { facts, counts }: Vocabulary): Compared | undefined {
  const count = counts.get(id);
  if (count !== undefined)
    return { values: Array.from({ length: count.of.length + 1 }, (_, at) => at), hasOrder: true };
  const fact = id === AGE_YEARS.id ? AGE_YEARS : facts.get(id);
  return fact && { values: allValues(fact), hasOrder: fact.kind === "integer" || fact.kind === "ordered" };
}

/** Of a fact without an order the other operator says all that another value would. */
function stepped(comparison: Comparison, value: Scalar, { values, hasOrder }: Compared): readonly ChangedComparison[] {
  if (!hasOrder) return [];
  const at = values.indexOf(value);
  return [at + 1, at - 1]
    .map((step) => values[step])
    .filter((step) => step !== undefined)
    .map((step) => {
      const says = `${shown(step)} instead of ${shown(value)}`;
      return { kind: "cut-off", key: "value", comparison: { ...comparison, value: step }, says };
    });
}

/** Of numbers only the neighbours of those in the list are added. */
function inList(comparison: Comparison, list: readonly Scalar[], { values }: Compared): readonly ChangedComparison[] {
  const made = (value: readonly Scalar[], says: string): ChangedComparison => {
    return { kind: "value", key: "value", comparison: { ...comparison, value }, says };
  };
  const isNear = (value: Scalar): boolean =>
    typeof value !== "number" || list.some((one) => Math.abs(Number(one) - value) === 1);
  return [
    ...(list.length > 1 ? list : []).map((value) =>
      made(
        list.filter((one) => one !== value),
        `the list without ${shown(value)}`,
      ),
    ),
    ...values
      .filter((value) => !list.includes(value) && isNear(value))
      .map((value) => made([...list, value], `the list with ${shown(value)} too`)),
  ];
}

function shown(value: Scalar): string {
  return typeof value === "string" ? `\`${value}\`` : String(value);
}
