import { periodsMeet } from "../../domain/period.js";
import { dayAfter } from "../../kernel/days.js";
import { rulesAndDuties } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";
import type { Duty, Rule } from "../rule.js";

/** Two rules of the file's own of which one succeeds the other, with days on which both are in force, or neither. */
export const succession: Lint = {
  id: "succession",
  severity: "warning",
  why: "On a day with both the old line still decides; on a day with neither a child falls between them.",
  find: ({ own }) => {
    const all = rulesAndDuties(own);
    return all.flatMap(({ item: rule, path }) => {
      const old = all.find(({ item }) => item.name === rule.succeeds)?.item;
      const says = old === undefined ? undefined : fault(old, rule);
      return says === undefined ? [] : [{ path: [...path, "succeeds"], about: rule.name, says }];
    });
  },
};

function fault(old: Rule | Duty, rule: Rule | Duty): string | undefined {
  const [before, after] = [old.inForce, rule.inForce];
  if (periodsMeet(before, after))
    return `${quote(rule.name)} and ${quote(old.name)}, which it succeeds, are in force on the same days; end the old one in \`inForce.until\` on the day before the new one begins`;
  if (before?.until === undefined || after?.from === undefined || before.area !== after.area) return undefined;
  if (after.from <= dayAfter(before.until)) return undefined;
  return `${quote(old.name)} ends on ${before.until} and ${quote(rule.name)}, which succeeds it, begins on ${after.from}; in between neither is in force: let the two meet`;
}
