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
  const firsts = examples.filter(({ expect }, at) => examples.findIndex((one) => one.expect === expect) === at);
  return firsts.length > 0 ? firsts.map(({ given }) => given) : [{}];
}

/** The facts with one of them said otherwise; an age also in years, where a year begins. */
function withFact(facts: WrittenFacts, id: string, given: WrittenFacts[string]): readonly WrittenFacts[] {
  if (id !== "ageMonths") return [{ ...facts, [id]: given }];
  const { ageMonths: _, ageYears: __, ...ageless } = facts;
  const inMonths: WrittenFacts = { ...ageless, ageMonths: given };
  if (typeof given !== "number" || given % 12 !== 0) return [inMonths];
  return [inMonths, { ...ageless, ageYears: yearsOf(given) }];
}

/** The first and the last day of the rule, and the days beside them on which something else is in force. */
function daysOf(
  { inForce = {} }: ResolvedRule | ResolvedDuty,
  ruleSet: RuleSet,
  { on, starts }: { readonly on: LocalDate; readonly starts: readonly LocalDate[] },
): readonly LocalDate[] {
  const { from, until } = inForce;
  const before = starts.filter((start) => from !== undefined && start < from).at(-1);
  const after = until === undefined ? undefined : dayAfter(until);
  const days = new Set([before, from, until, after].flatMap((day) => (day === undefined || day === on ? [] : [day])));
  return [...days].filter((day) => notInForce(ruleSet, day) === undefined);
}
