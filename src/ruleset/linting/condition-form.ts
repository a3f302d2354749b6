import { allValues } from "../../facts/values.js";
import type { FactIndex } from "../../facts/values-left.js";
import type { Expanded } from "../expand.js";

/**
 * A written-out condition as a text: the same for two that differ only in order, in names, or in how a set of values is
 * said. Conditions that come to the same in other ways have different texts.
 */
export function conditionForm(tree: Expanded): string {
  if (tree.kind === "fact") return `${tree.fact}=${valuesOf(tree.values)}`;
  const parts = tree.parts.map(conditionForm).sort();
  // A count counts a condition as often as it stands in it.
  if (tree.kind === "count") return `count(${parts.join(";")})=${valuesOf(tree.values)}`;
  return `${tree.kind}(${[...new Set(parts)].join(";")})`;
}

function valuesOf(values: ReadonlySet<unknown>): string {
  return [...values]
    .map((value) => JSON.stringify(value))
    .sort()
    .join(",");
}

/**
 * Whether a written-out condition holds of every child or of none, whatever is known.
 *
 * `undefined` where its parts do not show it: two parts may still rule each other out.
 */
export function constantOf(tree: Expanded, facts: FactIndex): "always" | "never" | undefined {
  if ("values" in tree && tree.values.size === 0) return "never";
  if (tree.kind === "count") return tree.values.size > tree.parts.length ? "always" : undefined;
  if (tree.kind === "fact") {
    const fact = facts.get(tree.fact);
    return fact !== undefined && tree.values.size === allValues(fact).length ? "always" : undefined;
  }
  const parts = tree.parts.map((part) => constantOf(part, facts));
  const [settles, otherwise] = tree.kind === "all" ? (["never", "always"] as const) : (["always", "never"] as const);
  if (parts.includes(settles)) return settles;
  return parts.every((part) => part === otherwise) ? otherwise : undefined;
}
