import { dayAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { notInForce } from "../../ruleset/in-force.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";

/** For a set without dates, to which every day is the same. */
const ANY_DAY: LocalDate = "2026-11-21";

/**
 * The last day on which something in the set comes into force or has ended, and the set is in force.
 *
 * What holds then holds from then on: no later day is different, but for the end of the set itself.
 */
export function dayOfCases(ruleSet: RuleSet): LocalDate {
  const periods = [
    ...ruleSetTaken(ruleSet).lineage,
    ...ruleSet.rules,
    ...ruleSet.duties,
    ...ruleSet.actions,
    ...ruleSet.levels,
  ].map(({ inForce }) => inForce);
  const days = periods.flatMap(({ from, until } = {}) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [until, dayAfter(until)]),
  ]);
  const last = [...days, ...(days.length === 0 ? [ANY_DAY] : [])]
    .sort()
    .findLast((day) => notInForce(ruleSet, day) === undefined);
  return last ?? ANY_DAY;
}
