import { yearsOf } from "../facts/age.js";
import { dayAfter, type LocalDate } from "../kernel/local-date.js";
import { expand, type Vocabulary } from "../ruleset/expand.js";
import { notInForce } from "../ruleset/in-force.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { classedFacts } from "../ruleset/trials.js";
import { edgesOf } from "./edges.js";

/** What a case says, without its name. */
export interface Situation {
  readonly on: LocalDate;
  readonly facts: WrittenFacts;
}

/**
 * Cases about one rule or duty: its examples, then each with one of its facts moved to every edge, then the days on which it
 * begins and ends.
 *
 * The examples come first, so that the first cases of every rule are those that its author chose.
 */
export function walkRule(
  rule: ResolvedRule | ResolvedDuty,
  ruleSet: RuleSet,
  vocabulary: Vocabulary,
  days: { readonly on: LocalDate; readonly starts: readonly LocalDate[] },
): readonly Situation[] {
  const { on } = days;
  const grounds = (rule.examples ?? []).map(({ given }) => given);
  const named = classedFacts(expand(rule.conditions, vocabulary), vocabulary.facts);
  const edges = named.flatMap((classed) => {
    const fact = vocabulary.facts.get(classed.fact);
    return fact === undefined ? [] : [{ id: fact.id, edges: edgesOf(fact, classed) }];
  });
  const moved = groundsToMove(rule).flatMap((ground) =>
    edges.flatMap(({ id, edges }) => edges.flatMap((edge) => withFact(ground, id, edge))),
  );
  const dated = daysOf(rule, ruleSet, days).flatMap((day) => grounds.slice(0, 2).map((facts) => ({ on: day, facts })));
  return [...[...grounds, ...moved].map((facts) => ({ on, facts })), ...dated];
}

/** The first example of each kind: to move every fact of every example would be to say the same again and again. */
function groundsToMove({ examples = [] }: ResolvedRule | ResolvedDuty): readonly WrittenFacts[] {
  const kinds = ["applies", "does not apply", "may apply"] as const;
  const found = kinds.flatMap((kind) => examples.find(({ expect }) => expect === kind)?.given ?? []);
  return found.length > 0 ? found : [{}];
}

/** The facts with one of them said otherwise; an age also in years, where a year begins. */
function withFact(facts: WrittenFacts, id: string, given: WrittenFacts[string]): readonly WrittenFacts[] {
  const { [id]: _, ...others } = facts;
  if (id !== "ageMonths") return [{ ...others, [id]: given }];
  const { ageYears: __, ...ageless } = others;
  const inMonths = { ...ageless, ageMonths: given };
  return typeof given === "number" && given % 12 === 0
    ? [inMonths, { ...ageless, ageYears: yearsOf(given) }]
    : [inMonths];
}

/** The first and the last day of the rule, and the days beside them on which something else is in force. */
function daysOf(
  { inForce = {} }: ResolvedRule | ResolvedDuty,
  ruleSet: RuleSet,
  { on, starts }: { readonly on: LocalDate; readonly starts: readonly LocalDate[] },
): readonly LocalDate[] {
  const { from, until } = inForce;
  const before = starts.filter((start) => from !== undefined && start < from).at(-1);
  const all = [before, from, until, until === undefined ? undefined : dayAfter(until)];
  return [...new Set(all)].filter((day) => day !== undefined && day !== on && notInForce(ruleSet, day) === undefined);
}
