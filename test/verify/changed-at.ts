import type { Comparison, Condition } from "../../src/facts/comparison.js";
import { pathOf } from "../../src/kernel/pointer.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** A copy of the set in which something else stands in place of one comparison: as if somebody had edited the file there. */
export function changedAt(set: RuleSet, at: string, change: (comparison: Comparison) => Condition): RuleSet {
  const copy = structuredClone(set);
  const steps = pathOf(at);
  const last = steps.at(-1) ?? "";
  let holder = copy as unknown as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  if (typeof (holder[last] as Comparison | undefined)?.fact !== "string") throw new Error(`no comparison at ${at}`);
  holder[last] = change(holder[last] as Comparison);
  return copy;
}

/** What is so of every child, and what of none, in the words of a file. */
export const always = (one: Comparison): Condition => ({ any: [one, { not: one }] });
export const never = (one: Comparison): Condition => ({ all: [one, { not: one }] });
export const turnedRound = (one: Comparison): Condition => ({ not: one });

/** A rule or duty of the set, by name. */
export function speakerIn(
  { rules, duties }: RuleSet,
  name: string,
): RuleSet["rules"][number] | RuleSet["duties"][number] {
  const found = [...rules, ...duties].find((one) => one.name === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}
