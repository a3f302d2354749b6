import type { Fact } from "../../facts/fact.js";
import { expand, factSets } from "../../ruleset/expand.js";
import type { Standing } from "../threshold/standing.js";

/** How much a set holds, in words. */
export function counted({ ruleSet, rules, duties }: Standing): string {
  return `${ruleSet.levels.length} levels, ${rules.length} rules, ${duties.length} duties`;
}

/** The facts that rules and duties read. */
export function factsRead({ ruleSet, rules, duties, reading }: Standing): readonly Fact[] {
  const read = new Set(
    [...rules, ...duties].flatMap(({ conditions }) =>
      factSets(expand(conditions, reading.whole)).map(({ fact }) => fact),
    ),
  );
  return ruleSet.facts.filter(({ id }) => read.has(id));
}

/** Their themes, each once. */
export function themesOf(standing: Standing): readonly string[] {
  return [...new Set(factsRead(standing).map(({ theme }) => theme))].sort();
}
