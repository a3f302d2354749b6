import { possibleValues } from "../../facts/age.js";
import { readingOf, valuesRead } from "../../facts/cautious-reading.js";
import type { Comparison, Condition, Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { comparisonKey, expand, factSets, type Vocabulary } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { type ClassedFact, cut } from "./value-classes.js";

/** By fact, every set of values that is told apart from the others, each once. */
type SetsByFact = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Scalar>>>;

/** The facts, each cut at every one of its sets. */
export function cutFacts(facts: readonly Fact[], cuts: readonly SetsByFact[]): readonly ClassedFact[] {
  let word = 0;
  return facts.map((fact, place) => {
    const classed = cut(fact, new Map(cuts.flatMap((sets) => [...(sets.get(fact.id) ?? [])])).values(), place, word);
    word += classed.words;
    return classed;
  });
}

/** Where a rule set cuts its facts: wherever a condition of it, a presupposition, a danger or a reading does, and where more are named. */
export function cutsOf(ruleSet: RuleSet, vocabulary: Vocabulary, more: readonly Condition[] = []): SetsByFact {
  const found = new Map<string, Map<string, ReadonlySet<Scalar>>>();
  const add = (id: string, key: string, values: Iterable<Scalar>): void => {
    const sets = found.get(id) ?? new Map<string, ReadonlySet<Scalar>>();
    sets.set(key, new Set(values));
    found.set(id, sets);
  };
  const seen = new Set<string>();
  for (const comparison of [...conditionsIn(ruleSet), ...more].flatMap(comparisonsIn)) {
    const key = comparisonKey(comparison);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { fact, values } of factSets(expand(comparison, vocabulary))) add(fact, `${fact} of ${key}`, values);
  }
  for (const fact of ruleSet.facts) {
    const reading = readingOf(fact);
    if (reading !== undefined) add(fact.id, "reading", valuesRead(fact, reading));
    if (fact.danger !== undefined) add(fact.id, "danger", valuesMeeting(allValues(fact), fact.danger));
    if (possibleValues(fact).length < allValues(fact).length) add(fact.id, "possible", possibleValues(fact));
  }
  return found;
}

/** Every condition that stands in a set by itself, as often as it stands. */
export function conditionsIn({ rules, duties, actions, counts, conditions, facts }: RuleSet): readonly Condition[] {
  return [
    ...[...rules, ...duties].map((one) => one.conditions),
    ...actions.flatMap(({ when }) => when ?? []),
    ...counts.flatMap(({ of }) => of),
    ...Object.values(conditions),
    ...facts.flatMap(({ appliesWhen, whenUnknown }) => [appliesWhen ?? [], whenUnknown?.when ?? []].flat()),
  ];
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap(comparisonsIn);
  if ("any" in condition) return condition.any.flatMap(comparisonsIn);
  if ("not" in condition) return comparisonsIn(condition.not);
  // What a reference stands for is among the conditions of the set.
  return "fact" in condition ? [condition] : [];
}
