import type { Fact } from "../../facts/fact.js";
import { indexFacts } from "../../facts/values-left.js";
import { once } from "../../kernel/once.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factWords, listWords } from "../../ruleset/words.js";
import type { FoundCase } from "../model/smallest-case.js";

const indexOf = once(({ facts }: RuleSet) => indexFacts(facts));

/** A case in the facts' own words, and what it leaves open on purpose. */
export function caseName(given: FoundCase["facts"], unknown: readonly string[], ruleSet: RuleSet): string {
  const byId = indexOf(ruleSet);
  const said = Object.entries(given).flatMap(([id, value]) => {
    const fact = byId.get(id);
    return fact === undefined ? [] : [factWords(fact, [value])];
  });
  const open = unknown.flatMap((id) => byId.get(id) ?? []).map(whether);
  const parts = [
    ...(said.length === 0 ? ["nothing is known"] : said),
    ...(open.length === 0 ? [] : [`not known: ${listWords(open, "or")}`]),
  ];
  return parts.map((part, place) => (place === 0 ? part : startLower(part))).join("; ");
}

function whether(fact: Fact): string {
  const label = startLower(fact.label);
  return fact.kind === "boolean" ? `whether ${label}` : label;
}

function startLower(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
