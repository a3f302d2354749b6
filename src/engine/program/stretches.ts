import type { Period } from "../../domain/period.js";
import { dayAfter, isLocalDate, type LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** Days on which the same is in force: between two days on which something in the set begins or ends. */
export interface Stretch {
  /** One of its days. */
  readonly day: LocalDate;
}

/** Gives the stretch in which a day lies, always the same one; nothing for what is no day. */
export function stretchesOf(ruleSet: RuleSet): (day: string) => Stretch | undefined {
  const starts = startsIn(ruleSet);
  const found = new Array<Stretch | undefined>(starts.length + 1);
  let last: { readonly day: string; readonly stretch: Stretch } | undefined;
  return (day) => {
    if (last?.day === day) return last.stretch;
    if (!isLocalDate(day)) return undefined;
    const begun = starts.filter((start) => start <= day).length;
    const stretch = found[begun] ?? { day };
    found[begun] = stretch;
    last = { day, stretch };
    return stretch;
  };
}

/** The days on which something in the set begins, or is over for the first day; earliest first. */
export function startsIn(ruleSet: RuleSet): readonly LocalDate[] {
  return [...new Set(periodsIn(ruleSet).flatMap(startsBy))].sort();
}

function periodsIn(ruleSet: RuleSet): readonly (Period | undefined)[] {
  const { lineage, rules, duties, actions, editions, contacts, terms, roles } = ruleSet;
  const wordings = [...terms, ...roles].flatMap((one) => one.wordings);
  return [...lineage, ...rules, ...duties, ...actions, ...editions, ...contacts, ...wordings].map((one) => one.inForce);
}

/** The first day of a period, and the first day after it. */
function startsBy({ from, until }: Period = {}): readonly LocalDate[] {
  return [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [dayAfter(until)])];
}
