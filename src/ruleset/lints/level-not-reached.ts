import { dayAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { inForceOnDay } from "../in-force.js";
import { entries } from "../linting/entries.js";
import type { Lint, Linted } from "../linting/lint.js";
import { quote } from "../quote.js";
import type { RuleSet } from "../rule-set.js";

/**
 * A level to which no rule points, on this day or on any later one.
 *
 * The lowest level is what is left when no rule applies, and needs none.
 */
export const levelNotReached: Lint = {
  id: "level-not-reached",
  severity: "warning",
  why: "A level that no rule reaches is published and never indicated: the rules below it say too little, or it is not one.",
  find: (linted) => {
    const reached = levelsReached(linted);
    return entries(linted.own.levels, "levels")
      .slice(1)
      .filter(({ item }) => !reached.has(item.id) && (item.inForce?.until ?? linted.on) >= linted.on)
      .map(({ item: { id }, path }) => ({
        path,
        about: id,
        says: `no rule points to ${quote(id)}; name it in the \`event\` of a rule or in \`places\`, or take a level of the set below in its \`takes\``,
      }));
  },
};

function levelsReached({ ruleSet, on }: Linted): ReadonlySet<string> {
  const levelOf = new Map(ruleSet.rules.map(({ name, event }) => [name, event.type]));
  const names = daysOfChange(ruleSet, on).flatMap((day) => [...inForceOnDay(ruleSet, day).rules]);
  return new Set(names.flatMap((name) => levelOf.get(name) ?? []));
}

/** The day itself, and every later one on which a rule begins or has just ended: the rule that it replaced comes back. */
function daysOfChange({ rules }: RuleSet, on: LocalDate): readonly LocalDate[] {
  const days = rules.flatMap(({ inForce: { from, until } = {} }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [dayAfter(until)]),
  ]);
  return [on, ...new Set(days.filter((day) => day > on))];
}
