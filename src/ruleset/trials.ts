import type { Scalar } from "../facts/comparison.js";
import { allValues } from "../facts/values.js";
import type { FactIndex } from "../facts/values-left.js";
import { type Expanded, factSets } from "./expand.js";

/** A rule that needs more is refused when it is read, so that every indication is bounded work. */
export const MOST_TRIALS = 256;

/** A fact that stands in a condition, and its values grouped by what the condition can tell apart. */
export interface GroupedFact {
  readonly fact: string;
  readonly classes: readonly (readonly Scalar[])[];
}

/** Every fact that stands in a condition, in the order in which it first stands. */
export function groupedFacts(tree: Expanded, facts: FactIndex): readonly GroupedFact[] {
  const named = new Set(factSets(tree).map(({ fact }) => fact));
  return [...named].map((fact) => ({ fact, classes: valueClasses(tree, fact, facts) }));
}

/** Those of them that stand twice: three-valued logic alone is not exact on them, so their value classes are tried. */
export function triedFacts(tree: Expanded, named: readonly GroupedFact[]): readonly GroupedFact[] {
  const stands = factSets(tree).map(({ fact }) => fact);
  return named.filter(({ fact }) => stands.indexOf(fact) !== stands.lastIndexOf(fact));
}

/** How many settings of the facts that stand twice must be tried to decide a rule exactly. */
export function trialsNeeded(tree: Expanded, facts: FactIndex): number {
  const tried = triedFacts(tree, groupedFacts(tree, facts));
  return tried.reduce((product, { classes }) => product * classes.length, 1);
}

/** The values of a fact grouped by which of the condition's comparisons they meet, in the fact's order. */
function valueClasses(tree: Expanded, id: string, facts: FactIndex): readonly (readonly Scalar[])[] {
  const fact = facts.get(id);
  if (fact === undefined) return [];
  const sets = factSets(tree).filter((set) => set.fact === id);
  const classes = new Map<string, Scalar[]>();
  for (const value of allValues(fact)) {
    const met = sets.map(({ values }) => (values.has(value) ? "1" : "0")).join("");
    const like = classes.get(met);
    if (like === undefined) classes.set(met, [value]);
    else like.push(value);
  }
  return [...classes.values()];
}
