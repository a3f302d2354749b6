import { AGE_YEARS } from "../../facts/age.js";
import type { Condition } from "../../facts/comparison.js";
import { namesIn } from "../../ruleset/reach.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { groundOf } from "../model/ground.js";
import { type ConditionWithoutEffect, conditionsWithoutEffect } from "./conditions-without-effect.js";
import { comparisonsWrittenIn } from "./written-comparisons.js";

/** What can be proved of a set's own rules and duties while its author waits. */
export interface QuickProofs {
  /** Rules and duties that apply to no child, and rules that apply to every child. */
  readonly constant: readonly { readonly rule: string; readonly applies: "always" | "never" }[];
  /** Comparisons that decide nothing in any own rule that uses them, each once, and that are not there to be read only. */
  readonly without: readonly ConditionWithoutEffect[];
}

/** Conflicts for one question; those of real rules take none or a handful. What takes more is not found: no false alarm. */
const BUDGET = 10_000;

/**
 * Proves that a set's own rules can apply, do not always apply, and that each of their comparisons decides for some child;
 * gives those of which the contrary was proved.
 *
 * A comparison that says again what another question presupposes, or that a child is under 18, is there to be read.
 */
export function quickProofs(ruleSet: RuleSet): QuickProofs {
  const ground = groundOf([ruleSet]);
  const [subject] = ground.subjects;
  if (subject === undefined) return { constant: [], without: [] };
  const own = [...subject.rules, ...subject.duties].filter(({ rule }) => rule.origin.set === ruleSet.id);
  const names = new Set(own.map(({ name }) => name));
  const { without, constant } = conditionsWithoutEffect(ground, subject, { rules: names, budget: BUDGET });
  const duties = new Set(subject.duties.map(({ name }) => name));

  const inActions = comparedInActions(ruleSet);
  const rulesUsing = new Map<string, number>();
  for (const one of own) {
    for (const { at } of comparisonsWrittenIn(one, ruleSet)) rulesUsing.set(at, (rulesUsing.get(at) ?? 0) + 1);
  }
  const decidesElsewhere = ({ at, isOwn }: ConditionWithoutEffect): boolean =>
    !isOwn && (inActions(at) || without.filter((other) => other.at === at).length < (rulesUsing.get(at) ?? 0));
  const isSaidAlready = (one: ConditionWithoutEffect, place: number): boolean =>
    without.slice(0, place).some((other) => other.at === one.at) ||
    without.slice(place + 1).some((other) => other.rule === one.rule && other.at === one.part && other.part === one.at);
  return {
    // the law may well ask the same of everybody
    constant: constant.filter(({ rule, applies }) => applies === "never" || !duties.has(rule)),
    without: without.filter((one, place) => !isToBeRead(one) && !decidesElsewhere(one) && !isSaidAlready(one, place)),
  };
}

function isToBeRead({ why, fact }: ConditionWithoutEffect): boolean {
  return why === "presupposed" || (why === "alike" && ["ageMonths", AGE_YEARS.id].includes(fact));
}

/** Whether an action waits for a named condition or a count. */
function comparedInActions({ actions, conditions, counts }: RuleSet): (at: string) => boolean {
  const found = new Set<string>();
  const open: Condition[] = actions.flatMap(({ when }) => when ?? []);
  for (const condition of open) {
    const named = namesIn(condition);
    for (const name of named.conditions) {
      if (found.has(`/conditions/${name}/`)) continue;
      found.add(`/conditions/${name}/`);
      open.push(conditions[name] ?? { all: [] });
    }
    for (const [place, { id, of }] of counts.entries()) {
      if (!named.facts.has(id) || found.has(`/counts/${place}/`)) continue;
      found.add(`/counts/${place}/`);
      open.push(...of);
    }
  }
  return (at) => [...found].some((start) => at.startsWith(start));
}
