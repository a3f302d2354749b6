import type { Comparison, Condition, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/**
 * What conditions mean once every fact has a value, written a second time from the design and importing nothing that
 * runs: the brute-force comparison is worth something only while the two share no code.
 */

/** A completion: a value for every fact. */
export type World = ReadonlyMap<string, Scalar>;

/** Whether the condition is so in the world. */
export function isSo(condition: Condition, world: World, set: RuleSet): boolean {
  if ("all" in condition) return condition.all.every((part) => isSo(part, world, set));
  if ("any" in condition) return condition.any.some((part) => isSo(part, world, set));
  if ("not" in condition) return !isSo(condition.not, world, set);
  if ("condition" in condition) {
    const named = set.conditions[condition.condition];
    if (named === undefined) throw new Error(`no condition ${condition.condition}`);
    return isSo(named, world, set);
  }
  return comparisonIsSo(condition, world, set);
}

function comparisonIsSo(comparison: Comparison, world: World, set: RuleSet): boolean {
  const count = set.counts.find(({ id }) => id === comparison.fact);
  if (count !== undefined) return meets(count.of.filter((part) => isSo(part, world, set)).length, comparison, []);
  const inYears = comparison.fact === "ageYears";
  const fact = factOf(inYears ? "ageMonths" : comparison.fact, set);
  const value = world.get(fact.id);
  if (value === undefined) throw new Error(`no value for ${fact.id}`);
  return applies(fact, world, set) && meets(inYears ? years(value) : value, comparison, stepsOf(fact));
}

/** Whether what the question presupposes is so; a presupposition may have one of its own. */
export function applies(fact: Fact, world: World, set: RuleSet): boolean {
  return fact.appliesWhen === undefined || comparisonIsSo(fact.appliesWhen, world, set);
}

export function factOf(id: string, set: RuleSet): Fact {
  const fact = set.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

/** Whole years in so many months. */
export function years(months: Scalar): number {
  return (Number(months) - (Number(months) % 12)) / 12;
}

export function stepsOf(fact: Fact): readonly string[] {
  return fact.kind === "ordered" ? fact.values.map(({ value }) => value) : [];
}

/** Whether one value compares so with what is wanted. */
export function meets(value: Scalar, comparison: Omit<Comparison, "fact">, steps: readonly string[]): boolean {
  const wanted = [comparison.value].flat();
  const [first] = wanted;
  const amongWanted = wanted.some((one) => one === value);
  const number = Number(value) - Number(first);
  const step = steps.indexOf(String(value)) - steps.indexOf(String(first));
  const so: Record<Comparison["operator"], boolean> = {
    equal: amongWanted,
    notEqual: !amongWanted,
    in: amongWanted,
    notIn: !amongWanted,
    lessThan: number < 0,
    lessThanInclusive: number <= 0,
    greaterThan: number > 0,
    greaterThanInclusive: number >= 0,
    atLeast: step >= 0,
    atMost: step <= 0,
  };
  return so[comparison.operator];
}

/** The facts that a condition names, itself or through a count, a named condition or a presupposition. */
export function factsNamed(condition: Condition, set: RuleSet): ReadonlySet<string> {
  if ("all" in condition) return union(condition.all, set);
  if ("any" in condition) return union(condition.any, set);
  if ("not" in condition) return factsNamed(condition.not, set);
  if ("condition" in condition) return union([set.conditions[condition.condition] ?? { all: [] }], set);
  const count = set.counts.find(({ id }) => id === condition.fact);
  if (count !== undefined) return union(count.of, set);
  const fact = factOf(condition.fact === "ageYears" ? "ageMonths" : condition.fact, set);
  const gate = fact.appliesWhen === undefined ? [] : factsNamed(fact.appliesWhen, set);
  return new Set([fact.id, ...gate]);
}

function union(parts: readonly Condition[], set: RuleSet): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => [...factsNamed(part, set)]));
}
