import { isUnderWay } from "./because.js";
import type { Question, QuestionKind } from "./indication.js";
import type { Judged, JudgedRule } from "./judged.js";
import type { Texts } from "./texts.js";

const KINDS: readonly QuestionKind[] = ["danger", "follow-up", "screening"];

/**
 * What is not known and could change the level, or the danger; danger first.
 *
 * A rule that is undecided above `atLeast` gives the facts on which it depends: two completions that differ in that
 * fact alone decide it differently. Rules at or below `atLeast` ask nothing: their answer would change nothing.
 */
export function questions({ ruleSet }: Texts, judged: Judged): readonly Question[] {
  const rulesByFact = new Map<string, JudgedRule[]>(judged.dangers.map((fact) => [fact, []]));
  const underWay = new Set<string>();
  for (const one of judged.undecided) {
    if (one.rank <= judged.atLeast) continue;
    const speaks = isUnderWay(one.rule.conditions, judged);
    for (const fact of judged.turnsOn(one.rule.conditions)) {
      const rules = rulesByFact.get(fact);
      if (rules === undefined) rulesByFact.set(fact, [one]);
      else rules.push(one);
      if (speaks) underWay.add(fact);
    }
  }
  const kindOf = (fact: string): QuestionKind => {
    if (judged.dangers.includes(fact)) return "danger";
    return judged.isGiven(fact) || underWay.has(fact) ? "follow-up" : "screening";
  };
  return ruleSet.facts
    .flatMap(({ id, theme, question, howToAnswer, whoKnows }) => {
      const rules = rulesByFact.get(id)?.map(({ rule }) => rule.name);
      return rules === undefined ? [] : [{ fact: id, kind: kindOf(id), theme, question, howToAnswer, whoKnows, rules }];
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
