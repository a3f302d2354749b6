import type { Condition } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues, valuesMeeting } from "../../src/facts/values.js";
import { type FactIndex, indexFacts } from "../../src/facts/values-left.js";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import { type Expanded, expand, type Vocabulary } from "../../src/ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { type GroupedFact, groupedFacts, triedFacts } from "../../src/ruleset/trials.js";

/** A condition ready to be decided: written out, with the facts that stand in it. */
export interface Decidable {
  readonly tree: Expanded;
  readonly named: readonly GroupedFact[];
  /** Those of them that stand twice. */
  readonly tried: readonly GroupedFact[];
}

export interface PreparedRule extends Decidable {
  readonly rule: ResolvedRule;
  /** Place of its level on the scale, 0 the lowest. */
  readonly rank: number;
}

export interface PreparedDuty extends Decidable {
  readonly duty: ResolvedDuty;
}

/** A fact that speaks of danger: while it is open whether it does, the lowest level is not printed. */
export interface PreparedDanger {
  readonly fact: string;
  /** What the question presupposes. */
  readonly applies: Decidable;
  /** The comparison itself, on the values left. */
  readonly danger: Decidable;
}

/** A rule set with every condition written out once, so that cases can be decided against it. */
export interface Prepared {
  readonly ruleSet: RuleSet;
  readonly facts: FactIndex;
  readonly vocabulary: Vocabulary;
  /** Any condition of the set, written out; the same one is written out once. */
  readonly written: (condition: Condition) => Decidable;
  readonly rules: readonly PreparedRule[];
  readonly duties: readonly PreparedDuty[];
  readonly dangers: readonly PreparedDanger[];
}

/** Writes out every rule and duty of the set. */
export function prepare(ruleSet: RuleSet): Prepared {
  const facts = indexFacts(ruleSet.facts);
  const counts = new Map(ruleSet.counts.map((count) => [count.id, count]));
  const vocabulary: Vocabulary = { facts, counts, conditions: ruleSet.conditions };
  const written = writtenOnce(vocabulary);
  const ranks = new Map(ruleSet.levels.map((level, rank) => [level.id, rank]));
  return {
    ruleSet,
    facts,
    vocabulary,
    written,
    rules: ruleSet.rules.map((rule) => ({
      rule,
      rank: rankOf(rule, ranks),
      ...written(rule.conditions),
    })),
    duties: ruleSet.duties.map((duty) => ({ duty, ...written(duty.conditions) })),
    dangers: ruleSet.facts.flatMap((fact) => danger(fact, written)),
  };
}

/** A level that is not on the scale is never taken for the lowest one. */
function rankOf({ name, event }: ResolvedRule, ranks: ReadonlyMap<string, number>): number {
  const rank = ranks.get(event.type);
  if (rank === undefined) throw new MisuseError(`rule ${name}: no level called ${event.type}; read the rule set first`);
  return rank;
}

function danger(fact: Fact, written: Prepared["written"]): readonly PreparedDanger[] {
  if (fact.danger === undefined) return [];
  const values = valuesMeeting(allValues(fact), fact.danger);
  const tree: Expanded = { kind: "fact", fact: fact.id, values };
  return [{ fact: fact.id, applies: written(fact.appliesWhen ?? { all: [] }), danger: { tree, named: [], tried: [] } }];
}

/** One condition, written out. */
export function decidable(condition: Condition, vocabulary: Vocabulary): Decidable {
  const tree = expand(condition, vocabulary);
  const named = groupedFacts(tree, vocabulary.facts);
  return { tree, named, tried: triedFacts(tree, named) };
}

function writtenOnce(vocabulary: Vocabulary): (condition: Condition) => Decidable {
  const done = new WeakMap<Condition, Decidable>();
  return (condition) => {
    const found = done.get(condition) ?? decidable(condition, vocabulary);
    done.set(condition, found);
    return found;
  };
}
