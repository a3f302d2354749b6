import { type FactIndex, indexFacts } from "../facts/values-left.js";
import { expand, factSets, type Vocabulary } from "../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import type { Places } from "./places.js";

/** A rule set as its pages are written: its conditions can be written out and its facts looked up. */
export interface Reading {
  readonly ruleSet: RuleSet;
  readonly facts: FactIndex;
  /** Where the page that is written stands. */
  readonly places: Places;
  /** Everything a condition comes down to. */
  readonly whole: Vocabulary;
  /** The same without "the child has been born", which stands beside almost every fact and is said once for a page. */
  readonly spared: Vocabulary;
}

export function readingOf(ruleSet: RuleSet, places: Places): Reading {
  const counts = new Map(ruleSetTaken(ruleSet).counts.map((count) => [count.id, count]));
  const { conditions } = ruleSet;
  const facts = indexFacts(ruleSet.facts);
  const spared = indexFacts(
    ruleSet.facts.map((fact) => {
      if (fact.appliesWhen?.fact !== "unborn") return fact;
      const { appliesWhen: _, ...free } = fact;
      return free;
    }),
  );
  return {
    ruleSet,
    facts,
    places,
    whole: { facts, counts, conditions },
    spared: { facts: spared, counts, conditions },
  };
}

/** Rules and duties that say of a fact what follows from it, each once. */
export function readersOf(fact: string, reading: Reading): readonly (ResolvedRule | ResolvedDuty)[] {
  const { rules, duties } = reading.ruleSet;
  return [...rules, ...duties].filter(({ conditions }) =>
    factSets(expand(conditions, reading.spared)).some((one) => one.fact === fact),
  );
}
