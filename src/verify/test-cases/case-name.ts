import type { Fact } from "../../facts/fact.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factWords, listWords } from "../../ruleset/words.js";
import type { ExampleCase } from "../model/smallest-case.js";

/** A case in the facts' own words, and what it leaves open on purpose. */
export function caseName(given: ExampleCase["facts"], unknown: readonly string[], { facts }: RuleSet): string {
  const said = facts.flatMap((fact) => {
    const value = given[fact.id];
    return value === undefined ? [] : [factWords(fact, [value])];
  });
  const open = facts.filter(({ id }) => unknown.includes(id)).map(whether);
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
