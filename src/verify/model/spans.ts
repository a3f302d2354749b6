import { startsIn } from "../../engine/program/stretches.js";
import { dayBefore } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { inForceOnDay, notInForce } from "../../ruleset/in-force.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** Days one after another on which the same rules and duties of every set are in force, both ends included. */
export interface Span {
  /** Its first day; a span without one reaches back as far as anybody asks. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  /** One of its days. */
  readonly day: LocalDate;
}

/** A day before everything; nobody asks of an earlier one. */
const LONG_AGO = "1989-11-16";

/** Every span on which all the sets are in force, earliest first; throws `MisuseError` if there is no such day. */
export function spansOf(ruleSets: readonly RuleSet[]): readonly Span[] {
  const starts = [...new Set(ruleSets.flatMap(startsIn))].sort();
  const days = [starts[0] === undefined ? LONG_AGO : dayBefore(starts[0]), ...starts];
  const spans: (Span & { readonly key: string })[] = [];
  let isNext = false;
  for (const [at, day] of days.entries()) {
    const following = days[at + 1];
    const until = following === undefined ? {} : { until: dayBefore(following) };
    const isInForce = ruleSets.every((ruleSet) => notInForce(ruleSet, day) === undefined);
    const key = isInForce ? ruleSets.map((ruleSet) => inForceKey(ruleSet, day)).join("\n") : "";
    const last = spans.at(-1);
    if (isInForce && isNext && last?.key === key) {
      const { until: _, ...whole } = last;
      spans[spans.length - 1] = { ...whole, ...until };
    } else if (isInForce) spans.push({ ...(at === 0 ? {} : { from: day }), ...until, day, key });
    isNext = isInForce;
  }
  if (spans.length === 0) throw new MisuseError("there is no day on which all of these rule sets are in force");
  return spans.map(({ key: _, ...span }) => span);
}

function inForceKey(ruleSet: RuleSet, day: LocalDate): string {
  const { rules, duties } = inForceOnDay(ruleSet, day);
  return [...rules, "", ...duties].join(" ");
}
