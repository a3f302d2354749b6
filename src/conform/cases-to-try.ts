import { startsIn } from "../engine/program/stretches.js";
import { allValues, valuesMeeting } from "../facts/values.js";
import type { LocalDate } from "../kernel/local-date.js";
import { type Vocabulary, vocabularyOf } from "../ruleset/expand.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { CaseToTry } from "./case-to-try.js";
import { type Situation, walkRule } from "./walk-rule.js";

/**
 * Cases that tell a program that decides as the rule set from one that does not: nothing known, the set's own cases, cases that
 * contradict themselves, and for each rule and duty its examples with every fact moved to where something changes.
 *
 * The same set and day give the same cases. They come rule by rule in turns, so that the first few hundred speak of every rule.
 */
export function casesToTry(ruleSet: RuleSet, on: LocalDate): readonly CaseToTry[] {
  const vocabulary = vocabularyOf(ruleSet);
  const days = { on, starts: startsIn(ruleSet) };
  const ofNone = named("case", [
    { on, facts: {} },
    ...ruleSet.cases.map(({ on: day, given }) => ({ on: day, facts: given })),
    ...contradictions(vocabulary, on),
  ]);
  const ofRules = [...ruleSet.rules, ...ruleSet.duties].map((rule) =>
    named(rule.name, walkRule(rule, ruleSet, vocabulary, days)).map((one) => ({ ...one, about: rule.name })),
  );
  return eachOnce([...ofNone, ...inTurns(ofRules)]);
}

function named(name: string, situations: readonly Situation[]): readonly CaseToTry[] {
  return situations.map((one, at) => ({ id: `${name}/${at + 1}`, ...one }));
}

/** For each fact that presupposes another: a value of it beside one of the other that rules it out; and two ages of one child. */
function contradictions({ facts }: Vocabulary, on: LocalDate): readonly Situation[] {
  const twoAges = facts.has("ageMonths") ? [{ on, facts: { ageYears: 4, ageMonths: 60 } }] : [];
  const presupposed = [...facts.values()].flatMap((fact) => {
    const gate = fact.appliesWhen;
    const opener = gate && facts.get(gate.fact);
    if (gate === undefined || opener === undefined) return [];
    const open = valuesMeeting(allValues(opener), gate);
    const [value] = allValues(fact);
    const shut = allValues(opener).find((one) => !open.has(one));
    if (value === undefined || shut === undefined) return [];
    return [{ on, facts: { [fact.id]: value, [opener.id]: shut } }];
  });
  return [...twoAges, ...presupposed];
}

/** The first of every list, then the second of every list, and so on. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Two rules may have the same child as an example. */
function eachOnce(cases: readonly CaseToTry[]): readonly CaseToTry[] {
  const found = new Map<string, CaseToTry>();
  for (const one of cases) {
    const key = JSON.stringify([one.on, Object.entries(one.facts).sort(([a], [b]) => (a < b ? -1 : 1))]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
