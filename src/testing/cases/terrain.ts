import { ageLimit } from "../../engine/check-case.js";
import { possibleValues } from "../../facts/age.js";
import type { Comparison, Condition, Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { type FactIndex, indexFacts, leftOf, valuesLeft } from "../../facts/values-left.js";
import { once } from "../../kernel/once.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";

export type RuleOrDuty = ResolvedRule | ResolvedDuty;

/** What whoever makes up cases for a rule set has to know of it. */
export interface Terrain {
  readonly ruleSet: RuleSet;
  readonly facts: FactIndex;
  readonly rules: readonly RuleOrDuty[];
  /** Whether facts given together leave something open, and so are no contradiction. */
  readonly admits: (given: WrittenFacts) => boolean;
  /** The values that a fact may still have; none where the facts given contradict each other. */
  readonly left: (given: WrittenFacts) => (fact: Fact) => readonly Scalar[];
  /** Every value of a fact; of a number, those at or beside which some condition divides it, and the ends. */
  readonly worthTrying: (id: string) => readonly Scalar[];
  /** Every comparison that stands in a condition, in what it refers to, or in what is presupposed. */
  readonly comparisonsIn: (condition: Condition) => readonly Comparison[];
  /** The facts that those comparisons are about; the age in years is the age in months. */
  readonly named: (condition: Condition) => ReadonlySet<string>;
}

export const terrainOf: (ruleSet: RuleSet) => Terrain = once((ruleSet) => {
  const facts = indexFacts(ruleSetTaken(ruleSet).facts);
  const limit = ageLimit(ruleSet);
  const counts = new Map(ruleSet.counts.map(({ id, of }) => [id, of]));
  const rules: readonly RuleOrDuty[] = [...ruleSet.rules, ...ruleSet.duties];
  const admits = (given: WrittenFacts): boolean => valuesLeft(facts, given, limit).ok;

  const comparisonsIn = (condition: Condition): readonly Comparison[] => {
    if ("all" in condition) return condition.all.flatMap(comparisonsIn);
    if ("any" in condition) return condition.any.flatMap(comparisonsIn);
    if ("not" in condition) return comparisonsIn(condition.not);
    if ("condition" in condition) return comparisonsIn(ruleSet.conditions[condition.condition] ?? { all: [] });
    const counted = counts.get(condition.fact);
    if (counted !== undefined) return counted.flatMap(comparisonsIn);
    const gate = facts.get(inMonths(condition.fact))?.appliesWhen;
    return gate === undefined ? [condition] : [condition, ...comparisonsIn(gate)];
  };

  const edges = new Map<string, Set<number>>();
  const compared = [
    ...rules.flatMap(({ conditions }) => comparisonsIn(conditions)),
    ...ruleSet.facts.flatMap(({ id, danger }) => (danger === undefined ? [] : [{ fact: id, ...danger }])),
  ];
  for (const { fact, value } of compared) {
    const known = edges.get(inMonths(fact)) ?? new Set();
    edges.set(inMonths(fact), known);
    for (const one of [value].flat()) known.add(fact === "ageYears" ? Number(one) * 12 : Number(one));
  }
  const worth = new Map<string, readonly Scalar[]>();
  const worthTrying = (id: string): readonly Scalar[] => {
    const found = worth.get(id) ?? valuesWorthTrying(facts.get(id), edges.get(id) ?? new Set(), admits);
    worth.set(id, found);
    return found;
  };

  return {
    ruleSet,
    facts,
    rules,
    admits,
    left: (given) => {
      const known = valuesLeft(facts, given, limit);
      return (fact) => (known.ok ? leftOf(fact, known.value) : []);
    },
    worthTrying,
    comparisonsIn,
    named: (condition) => new Set(comparisonsIn(condition).map(({ fact }) => inMonths(fact))),
  };
});

/** The age in years is not a fact of its own. */
function inMonths(id: string): string {
  return id === "ageYears" ? "ageMonths" : id;
}

function valuesWorthTrying(
  fact: Fact | undefined,
  edges: ReadonlySet<number>,
  admits: Terrain["admits"],
): readonly Scalar[] {
  if (fact === undefined) return [];
  const whole = possibleValues(fact);
  const near = new Set([...edges].flatMap((edge) => [edge - 1, edge, edge + 1]));
  const isTried = (value: Scalar): boolean =>
    fact.kind !== "integer" || value === whole[0] || value === whole.at(-1) || near.has(Number(value));
  return whole.filter((value) => isTried(value) && admits({ [fact.id]: value }));
}

/** The values of a fact that meet a comparison on it. */
export function meeting(fact: Fact, comparison: Comparison): ReadonlySet<Scalar> {
  if (comparison.fact !== "ageYears") return valuesMeeting(allValues(fact), comparison);
  const years = Array.from({ length: 26 }, (_, year) => year);
  const met = valuesMeeting(years, comparison);
  return new Set(allValues(fact).filter((months) => met.has(Math.floor(Number(months) / 12))));
}
