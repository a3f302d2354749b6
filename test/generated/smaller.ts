import type { Condition, ConditionGroup } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import type { MadeUpCase } from "./asked.js";

/** A rule set with a case for it. */
export type SetAndCase = readonly [RuleSet, MadeUpCase];

/**
 * The smallest set and case, reached by leaving out one thing after another, of which the same is still true.
 *
 * What is generated in chained steps does not shrink by itself.
 */
export function smallest(pair: SetAndCase, isStillTrue: (pair: SetAndCase) => boolean): SetAndCase {
  const next = smaller(pair).find((candidate) => {
    try {
      return isStillTrue(candidate);
    } catch {
      return false;
    }
  });
  return next === undefined ? pair : smallest(next, isStillTrue);
}

function smaller([set, given]: SetAndCase): readonly SetAndCase[] {
  const without = <Key extends "rules" | "duties" | "facts" | "counts">(key: Key): readonly RuleSet[] =>
    leavingOut<RuleSet[Key][number]>(set[key]).map((rest) => ({ ...set, [key]: rest }));
  const sets: readonly RuleSet[] = [
    ...without("rules"),
    ...without("duties"),
    ...without("counts"),
    ...without("facts"),
    ...Object.keys(set.conditions).map((name) => ({ ...set, conditions: omit(set.conditions, name) })),
    ...changing(set.facts, smallerFacts).map((facts) => ({ ...set, facts })),
    ...changing(set.rules, withSmallerGroup).map((rules) => ({ ...set, rules })),
    ...changing(set.duties, withSmallerGroup).map((duties) => ({ ...set, duties })),
    ...Object.entries(set.conditions).flatMap(([name, group]) =>
      smallerGroups(group).map((less) => ({ ...set, conditions: { ...set.conditions, [name]: less } })),
    ),
    ...changing(set.counts, ({ of, ...count }) => leavingOut(of).map((less) => ({ ...count, of: less }))).map(
      (counts) => ({ ...set, counts }),
    ),
  ];
  const cases = Object.keys(given.facts).map((id) => ({ ...given, facts: omit(given.facts, id) }));
  return [...sets.map((less) => [less, given] as const), ...cases.map((less) => [set, less] as const)];
}

function withSmallerGroup<One extends { readonly conditions: ConditionGroup }>(one: One): readonly One[] {
  return smallerGroups(one.conditions).map((conditions) => ({ ...one, conditions }));
}

function smallerFacts(fact: Fact): readonly Fact[] {
  const { appliesWhen, danger, whenUnknown } = fact;
  return [
    ...(appliesWhen === undefined ? [] : [omit(fact, "appliesWhen")]),
    ...(danger === undefined ? [] : [omit(fact, "danger")]),
    ...(whenUnknown === undefined ? [] : [omit(fact, "whenUnknown")]),
    ...(whenUnknown?.when === undefined ? [] : [{ ...fact, whenUnknown: omit(whenUnknown, "when") }]),
    ...(whenUnknown?.when === undefined
      ? []
      : smallerGroups(whenUnknown.when).map((when) => ({ ...fact, whenUnknown: { ...whenUnknown, when } }))),
  ] as readonly Fact[];
}

function smallerGroups(group: ConditionGroup): readonly ConditionGroup[] {
  return smallerConditions(group)
    .map((one) => ("fact" in one ? { all: [one] } : one))
    .filter((one) => !same(one, group));
}

function smallerConditions(condition: Condition): readonly Condition[] {
  if ("all" in condition) return [...condition.all, ...partsOf(condition.all).map((all) => ({ all }))];
  if ("any" in condition) return [...condition.any, ...partsOf(condition.any).map((any) => ({ any }))];
  if ("not" in condition) return [condition.not, ...smallerConditions(condition.not).map((not) => ({ not }))];
  return [];
}

function partsOf(parts: readonly Condition[]): readonly (readonly Condition[])[] {
  return [...leavingOut(parts), ...changing(parts, smallerConditions)].filter(({ length }) => length > 0);
}

function leavingOut<One>(list: readonly One[]): readonly (readonly One[])[] {
  return list.map((_, place) => list.toSpliced(place, 1));
}

function changing<One>(list: readonly One[], change: (one: One) => readonly One[]): readonly (readonly One[])[] {
  return list.flatMap((one, place) => change(one).map((other) => list.with(place, other)));
}

function omit<Value extends object>(value: Value, key: string): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What of a set and a case bears on how it comes out, short enough to read. */
export function inShort([{ facts, levels, counts, conditions, rules, duties, ages }, given]: SetAndCase): string {
  const values = (fact: Fact): unknown =>
    fact.kind === "integer" ? [fact.from, fact.to] : "values" in fact ? fact.values.map(({ value }) => value) : [];
  const shown = {
    levels: levels.map(({ id }) => id).join(" "),
    facts: facts.map((fact) => {
      const { id, kind, direction, appliesWhen, danger, whenUnknown } = fact;
      return {
        id,
        kind,
        direction,
        values: values(fact),
        appliesWhen,
        danger,
        read: whenUnknown?.read,
        when: whenUnknown?.when,
      };
    }),
    counts,
    conditions,
    rules: rules.map(({ name, event, conditions: group, inForce }) => ({ [name]: group, at: event.type, inForce })),
    duties: duties.map(({ name, conditions: group }) => ({ [name]: group })),
    ages,
    given,
  };
  return Object.entries(shown)
    .flatMap(([key, value]) => [value].flat().map((one) => `${key}: ${JSON.stringify(one)}`))
    .join("\n");
}
