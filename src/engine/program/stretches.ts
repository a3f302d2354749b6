import type { Period } from "../../domain/period.js";
import { dayAfter } from "../../kernel/days.js";
import { isLocalDate, type LocalDate } from "../../kernel/local-date.js";
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
export function startsIn({
  lineage,
  rules,
  duties,
  actions,
  editions,
  contacts,
  terms,
  roles,
}: RuleSet): readonly LocalDate[] {
  const starts = new Set<LocalDate>();
  const ends = new Set<LocalDate>();
  const take = (some: readonly { readonly inForce?: Period }[]): void => {
    for (let at = 0; at < some.length; at++) {
      const period = some[at]?.inForce;
      if (period?.from !== undefined) starts.add(period.from);
      if (period?.until !== undefined) ends.add(period.until);
    }
  };
  for (const some of [lineage, rules, duties, actions, editions, contacts]) take(some);
  for (const some of [terms, roles]) for (const { wordings } of some) take(wordings);
  for (const end of ends) starts.add(dayAfter(end));
  return [...starts].sort();
}
