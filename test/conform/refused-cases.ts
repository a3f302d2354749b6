import type { CaseToTry } from "../../src/conform/case-to-try.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** Cases of which each is wrong in a way of its own; the last is wrong in two. */
export function refusedCases(ruleSet: RuleSet, on: string): readonly CaseToTry[] {
  const first = (kind: Fact["kind"]): Fact => {
    const found = ruleSet.facts.find((fact) => fact.kind === kind && fact.id !== "ageMonths");
    if (found === undefined) throw new Error(`no fact of the kind ${kind}`);
    return found;
  };
  const [boolean, integer, ordered, choice] = (["boolean", "integer", "ordered", "choice"] as const).map(first);
  const id = (fact: Fact | undefined): string => fact?.id ?? "";
  const values = (fact: Fact | undefined) => (fact === undefined ? [] : allValues(fact));
  const facts: Readonly<Record<string, object>> = {
    "a fact that there is not": { noSuchFact: true },
    "yes for true": { [id(boolean)]: "yes" },
    "1 for true": { [id(boolean)]: 1 },
    "a part of true and false": { [id(boolean)]: { oneOf: [true, false] } },
    "half a number": { [id(integer)]: 0.5 },
    "a number as a text": { [id(integer)]: "1" },
    "a number out of range": { [id(integer)]: 10_000 },
    "a step that there is not": { [id(ordered)]: "no-such-step" },
    "a stretch of what has no order": { [id(choice)]: { from: values(choice)[0] } },
    "a stretch from above to below": { [id(integer)]: { from: values(integer)[1], to: values(integer)[0] } },
    "one of nothing": { [id(choice)]: { oneOf: [] } },
    "a list without its key": { [id(choice)]: values(choice).slice(0, 2) },
    "a part with a key too many": { [id(ordered)]: { from: values(ordered)[0], until: values(ordered)[1] } },
    "an age on both sides of eighteen": { ageMonths: { from: 215, to: 216 } },
    "an age in years that is none in months": { ageYears: 4, ageMonths: 60 },
    "an age beyond every set": { ageMonths: 311 },
    "two mistakes at once": { noSuchFact: true, [id(boolean)]: "yes" },
  };
  const said = Object.entries(facts).map(([name, given]) => ({ id: name, on, facts: given as WrittenFacts }));
  const days = { "a day that does not exist": "2026-02-29", "a day before the set": "2001-01-01" };
  return [...said, ...Object.entries(days).map(([name, day]) => ({ id: name, on: day, facts: {} }))];
}
