import { startsIn } from "../../engine/program/stretches.js";
import { isLocalDate, type LocalDate, yearBefore } from "../../kernel/local-date.js";
import { inForceOnDay, notInForce } from "../../ruleset/in-force.js";
import type { ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";

/**
 * A day on which a rule speaks: one of those that are preferred if it will do; nothing where there is none at all.
 *
 * What is in force changes only on the days on which something begins, or is over for the first day: those, and one before all
 * of them, are every day that there is.
 */
export function dayFor(rule: ResolvedRule, ruleSet: RuleSet, preferred: readonly LocalDate[]): LocalDate | undefined {
  const starts = startsIn(ruleSet);
  const before = yearBefore(starts[0] ?? rule.basis[0]?.checked ?? "");
  // The year before a leap year's 29 February has no such day.
  const days = [...preferred, ...rule.basis.map(({ checked }) => checked), ...starts, before, yearBefore(before)];
  return days.find(
    (day) =>
      isLocalDate(day) && notInForce(ruleSet, day) === undefined && inForceOnDay(ruleSet, day).rules.has(rule.name),
  );
}
