import { AGE_YEARS } from "../../facts/age.js";
import { readingOf } from "../../facts/cautious-reading.js";
import type { Condition } from "../../facts/comparison.js";
import { type FactIndex, indexFacts } from "../../facts/values-left.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { type Expanded, expand, type Vocabulary } from "../../ruleset/expand.js";
import { inForceOnDay } from "../../ruleset/in-force.js";
import { gatesOf } from "../../ruleset/reach.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** What of a rule set bears on which fact is fetched next; written out once for each set. */
export interface WhatMatters {
  readonly ruleSet: RuleSet;
  readonly facts: FactIndex;
  /** Place of a fact among all of them. */
  readonly place: (fact: string) => number;
  /** How high the level of a rule stands, 0 the lowest. */
  readonly rank: (rule: string) => number;
  readonly duties: (on: LocalDate) => readonly Expanded[];
  /** Conditions under which a fact that stays unknown still counts: that of its cautious reading, and of its danger. */
  readonly turnsOn: (fact: string) => readonly Expanded[];
  /** Facts that tell something of this one because they presuppose it: an age, that the child has been born. */
  readonly tellOf: (fact: string) => readonly string[];
}

const made = new WeakMap<RuleSet, WhatMatters>();

/** The same, made once for each rule set. */
export function whatMatters(ruleSet: RuleSet): WhatMatters {
  const found = made.get(ruleSet) ?? make(ruleSet);
  made.set(ruleSet, found);
  return found;
}

function make(ruleSet: RuleSet): WhatMatters {
  const facts = indexFacts(ruleSet.facts);
  const counts = new Map(ruleSet.counts.map((count) => [count.id, count]));
  const vocabulary: Vocabulary = { facts, counts, conditions: ruleSet.conditions };
  const write = (condition: Condition): Expanded => expand(condition, vocabulary);
  const places = new Map(ruleSet.facts.map(({ id }, place) => [id, place]));
  const levels = new Map(ruleSet.levels.map(({ id }, rank) => [id, rank]));
  const ranks = new Map(ruleSet.rules.map(({ name, event }) => [name, levels.get(event.type) ?? 0]));
  const duties = ruleSet.duties.map(({ name, conditions }) => ({ name, tree: write(conditions) }));
  const turningOn = new Map(
    ruleSet.facts.map((fact) => {
      const { appliesWhen, danger } = fact;
      const conditions = [readingOf(fact)?.when, danger && appliesWhen].filter((one) => one !== undefined);
      return [fact.id, conditions.map(write)];
    }),
  );
  return {
    ruleSet,
    facts,
    place: (fact) => places.get(fact) ?? places.get("ageMonths") ?? 0,
    rank: (rule) => ranks.get(rule) ?? 0,
    duties: (on) => {
      const inForce = inForceOnDay(ruleSet, on).duties;
      return duties.filter(({ name }) => inForce.has(name)).map(({ tree }) => tree);
    },
    turnsOn: (fact) => turningOn.get(fact) ?? [],
    tellOf: (fact) => tellers(fact, facts),
  };
}

function tellers(fact: string, facts: FactIndex): readonly string[] {
  const presuppose = [...facts.keys()].filter((id) => gatesOf(id, facts).includes(fact));
  const isOfAge = fact === "ageMonths" || presuppose.includes("ageMonths");
  return isOfAge ? [AGE_YEARS.id, ...presuppose] : presuppose;
}
