import type { Scalar } from "../../facts/comparison.js";
import { type FactIndex, leftOf, type ValuesLeft } from "../../facts/values-left.js";
import { all, any, type Truth } from "../../kernel/truth.js";
import type { Expanded } from "../../ruleset/expand.js";

/** Whether a condition holds, and the facts on which that may still depend. */
interface Open {
  readonly truth: Truth;
  readonly facts: readonly string[];
}

/**
 * The facts that are not wholly known and on which it may still depend whether a condition holds; none once it is decided.
 *
 * By three-valued logic: where a fact stands twice it may name one too many, and never one too few.
 */
export function openFacts(tree: Expanded, facts: FactIndex, left: ValuesLeft): readonly string[] {
  return open(tree, (id) => {
    const fact = facts.get(id);
    return fact === undefined ? [] : leftOf(fact, left);
  }).facts;
}

function open(tree: Expanded, possible: (id: string) => readonly Scalar[]): Open {
  if (tree.kind === "fact") {
    const truth = met(possible(tree.fact), tree.values);
    return { truth, facts: truth === "unknown" ? [tree.fact] : [] };
  }
  const parts = tree.parts.map((part) => open(part, possible));
  const truth = joined(tree, parts);
  return { truth, facts: truth === "unknown" ? [...new Set(parts.flatMap(({ facts }) => facts))] : [] };
}

function joined(tree: Expanded, parts: readonly Open[]): Truth {
  const truths = parts.map(({ truth }) => truth);
  if (tree.kind !== "count") return tree.kind === "all" ? all(truths) : any(truths);
  const least = truths.filter((truth) => truth === "holds").length;
  const open = truths.filter((truth) => truth === "unknown").length;
  return met(
    Array.from({ length: open + 1 }, (_, more) => least + more),
    tree.values,
  );
}

function met(possible: readonly Scalar[], values: ReadonlySet<Scalar>): Truth {
  const meeting = possible.filter((value) => values.has(value)).length;
  if (meeting === 0) return "fails";
  return meeting === possible.length ? "holds" : "unknown";
}
