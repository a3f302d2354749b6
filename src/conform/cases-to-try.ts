import { startsIn } from "../engine/program/stretches.js";
import { allValues, valuesMeeting } from "../facts/values.js";
import type { LocalDate } from "../kernel/local-date.js";
import { type Vocabulary, vocabularyOf } from "../ruleset/expand.js";
import { inForceOnDay } from "../ruleset/in-force.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { testCases } from "../verify/test-cases/test-cases.js";
import type { CaseToTry, Situation } from "./case-to-try.js";
import { saidOtherwise } from "./said-otherwise.js";

/**
 * Cases that tell a program that decides as the rule set from one that does not.
 *
 * First that nothing was asked, that nothing asked is known, the set's own cases, and cases that contradict themselves. Then
 * for each rule and duty, in turns, the smallest cases that show what each of its comparisons does, so that the first few
 * hundred speak of every rule. Then in turns their examples, and those on other days and with facts known in part. The same
 * set and day give the same cases.
 */
export function casesToTry(ruleSet: RuleSet, on: LocalDate): readonly CaseToTry[] {
  const vocabulary = vocabularyOf(ruleSet);
  const days = { on, starts: startsIn(ruleSet) };
  const ofNone = [
    { on, facts: {} },
    { on, facts: Object.fromEntries([...vocabulary.facts.keys()].map((id) => [id, null])) },
    ...ruleSet.cases.map(({ on: day, given }) => ({ on: day, facts: given })),
    ...contradictions(vocabulary, on),
  ].map((one, at) => ({ id: `case/${at + 1}`, ...one }));
  const deciding = decidingCases(ruleSet, on);
  const ofRules = [...ruleSet.rules, ...ruleSet.duties].map((rule) => {
    const decided = deciding.get(rule.name) ?? [];
    const shown = (rule.examples ?? []).map(({ given }) => ({ on, facts: given }));
    const all = [...decided, ...shown, ...saidOtherwise(rule, ruleSet, vocabulary, days)];
    const named = all.map((one, at): CaseToTry => ({ id: `${rule.name}/${at + 1}`, ...one, about: rule.name }));
    return { deciding: named.slice(0, decided.length), others: named.slice(decided.length) };
  });
  return eachOnce([
    ...ofNone,
    ...inTurns(ofRules.map(({ deciding }) => deciding)),
    ...inTurns(ofRules.map(({ others }) => others)),
  ]);
}

/** What each comparison does, on the day or, of what is not in force then, on the last day on which it is. */
function decidingCases(ruleSet: RuleSet, on: LocalDate): ReadonlyMap<string, readonly Situation[]> {
  const inForce = inForceOnDay(ruleSet, on);
  const names = [...ruleSet.rules, ...ruleSet.duties].map(({ name }) => name);
  const isNow = (name: string): boolean => inForce.rules.has(name) || inForce.duties.has(name);
  const found = [
    ...testCases(ruleSet, { criterion: "boundary", on, rules: names.filter(isNow) }),
    ...testCases(ruleSet, { criterion: "boundary", rules: names.filter((name) => !isNow(name)) }),
  ];
  const byRule = new Map<string, Situation[]>();
  for (const one of found) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one.case]);
  return byRule;
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
