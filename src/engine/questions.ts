import type { WrittenFacts } from "../ruleset/rule.js";
import { givenFacts, isUnderWay } from "./because.js";
import { byName } from "./by-name.js";
import { dependsOn } from "./depends-on.js";
import type { Question, QuestionKind } from "./indication.js";
import type { Judge, Judged, JudgedRule } from "./judge.js";

const KINDS: readonly QuestionKind[] = ["danger", "follow-up", "screening"];

/**
 * What is not known and could change the level, or the danger; danger first.
 *
 * A rule that is undecided above `atLeast` gives the facts on which it depends: two completions that differ in that
 * fact alone decide it differently. Rules at or below `atLeast` ask nothing: their answer would change nothing.
 */
export function questions(set: Judge, judged: Judged, given: WrittenFacts): readonly Question[] {
  const undecided = judged.rules.filter((one) => one.given === "unknown" && one.rank > judged.atLeast);
  const rulesByFact = new Map<string, JudgedRule[]>(judged.dangers.map((fact) => [fact, []]));
  for (const rule of undecided) {
    for (const fact of dependsOn(rule, judged.known)) rulesByFact.set(fact, [...(rulesByFact.get(fact) ?? []), rule]);
  }
  const inPart = givenFacts(given);
  const order = set.ruleSet.facts.map(({ id }) => id);
  return [...rulesByFact]
    .flatMap(([id, rules]) => {
      const fact = set.facts.get(id);
      if (fact === undefined) return [];
      const isFollowUp = inPart.has(id) || rules.some((rule) => isUnderWay(rule, given, judged));
      const kind: QuestionKind = judged.dangers.includes(id) ? "danger" : isFollowUp ? "follow-up" : "screening";
      const { theme, question, howToAnswer, whoKnows } = fact;
      const names = rules.map(({ rule }) => rule.name).sort(byName);
      return [{ fact: id, kind, theme, question, howToAnswer, whoKnows, rules: names }];
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || order.indexOf(a.fact) - order.indexOf(b.fact));
}
