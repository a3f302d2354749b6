import { dayAfter } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";
import { expand, type Vocabulary } from "../ruleset/expand.js";
import { notInForce } from "../ruleset/in-force.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { groupedFacts } from "../ruleset/trials.js";
import type { Situation } from "./case-to-try.js";
import { waysToSay } from "./ways-to-say.js";

/** The day as on which cases are decided, and those on which something comes into force or ends. */
interface Days {
  readonly on: LocalDate;
  readonly starts: readonly LocalDate[];
}

/** Examples of a rule or duty on the days on which it begins and ends, and with each of its facts said otherwise. */
export function saidOtherwise(
  rule: ResolvedRule | ResolvedDuty,
  ruleSet: RuleSet,
  vocabulary: Vocabulary,
  days: Days,
): readonly Situation[] {
  const { on } = days;
  const grounds = firstOfEachKind(rule);
  const dated = daysOf(rule, ruleSet, days).flatMap((day) => grounds.slice(0, 2).map((facts) => ({ on: day, facts })));
  const named = groupedFacts(expand(rule.conditions, vocabulary), vocabulary.facts);
  const ways = named.flatMap((classed) => {
    const fact = vocabulary.facts.get(classed.fact);
    return fact === undefined ? [] : waysToSay(fact, classed);
  });
  return [
    ...dated,
    ...grounds.flatMap((ground) => ways.map((way) => ({ on, facts: { ...without(ground, way), ...way } }))),
  ];
}

/** To say every fact of every example otherwise would be to say the same again and again. */
function firstOfEachKind({ examples = [] }: ResolvedRule | ResolvedDuty): readonly WrittenFacts[] {
  const firsts = examples.filter(({ expect }, at) => examples.findIndex((one) => one.expect === expect) === at);
  return firsts.length > 0 ? firsts.map(({ given }) => given) : [{}];
}

/** An age is said in months or in years, and here not in both. */
function without(facts: WrittenFacts, way: WrittenFacts): WrittenFacts {
  if (!("ageMonths" in way || "ageYears" in way)) return facts;
  const { ageMonths: _, ageYears: __, ...ageless } = facts;
  return ageless;
}

/** The first and the last day of the rule, and the days beside them on which something else is in force. */
function daysOf(
  { inForce = {} }: ResolvedRule | ResolvedDuty,
  ruleSet: RuleSet,
  { on, starts }: Days,
): readonly LocalDate[] {
  const { from, until } = inForce;
  const before = starts.filter((start) => from !== undefined && start < from).at(-1);
  const after = until === undefined ? undefined : dayAfter(until);
  const days = new Set([before, from, until, after].flatMap((day) => (day === undefined || day === on ? [] : [day])));
  return [...days].filter((day) => notInForce(ruleSet, day) === undefined);
}
