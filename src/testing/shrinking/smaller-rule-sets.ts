import type { Period } from "../../domain/period.js";
import type { Condition, ConditionGroup } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { changing, leavingOut, omit } from "./leaving-out.js";
import { smallerGroups } from "./smaller-conditions.js";

interface Conditional {
  readonly conditions: ConditionGroup;
  readonly actions?: readonly string[];
  readonly inForce?: Period;
}

/** What of a rule set, or of a file that holds one, can be left out. */
interface Shrinkable {
  readonly facts: readonly Fact[];
  readonly rules: readonly Conditional[];
  readonly duties: readonly Conditional[];
  readonly counts: readonly { readonly of: readonly Condition[] }[];
  readonly conditions: { readonly [name: string]: ConditionGroup };
  readonly actions?: readonly object[];
  readonly levels?: readonly { readonly actions?: readonly string[] }[];
}

/**
 * The set with one thing after another left out: every action, a rule, a duty, a count, a fact, a named condition, a part
 * of one of them.
 *
 * Whether what is left still holds together is for the caller to see.
 */
export function smallerRuleSets<Set extends Shrinkable>(set: Set): readonly Set[] {
  const { facts, rules, duties, counts, conditions } = set;
  const names = Object.entries(conditions);
  const changed: readonly Partial<Shrinkable>[] = [
    ...withoutActions(set),
    ...leavingOut(rules).map((less) => ({ rules: less })),
    ...leavingOut(duties).map((less) => ({ duties: less })),
    ...leavingOut(counts).map((less) => ({ counts: less })),
    ...leavingOut(facts).map((less) => ({ facts: less })),
    ...names.map(([name]) => ({ conditions: omit(conditions, name) })),
    ...changing(facts, smallerFacts).map((less) => ({ facts: less })),
    ...changing(rules, withSmallerGroup).map((less) => ({ rules: less })),
    ...changing(duties, withSmallerGroup).map((less) => ({ duties: less })),
    ...names.flatMap(([name, group]) =>
      smallerGroups(group).map((less) => ({ conditions: { ...conditions, [name]: less } })),
    ),
    ...changing(counts, ({ of, ...count }) => leavingOut(of).map((less) => ({ ...count, of: less }))).map((less) => ({
      counts: less,
    })),
  ];
  return changed.map((less) => ({ ...set, ...less }));
}

function withoutActions({ actions = [], levels = [], rules, duties }: Shrinkable): readonly Partial<Shrinkable>[] {
  if (actions.length === 0) return [];
  const without = <One extends object>(list: readonly One[]): readonly One[] => list.map((one) => omit(one, "actions"));
  return [{ actions: [], levels: without(levels), rules: without(rules), duties: without(duties) }];
}

function withSmallerGroup<One extends Conditional>(one: One): readonly One[] {
  const always = one.inForce === undefined ? [] : [omit(one, "inForce")];
  return [...always, ...smallerGroups(one.conditions).map((conditions) => ({ ...one, conditions }))];
}

function smallerFacts(fact: Fact): readonly Fact[] {
  const { appliesWhen, danger, whenUnknown } = fact;
  return [
    ...(appliesWhen === undefined ? [] : [omit(fact, "appliesWhen")]),
    ...(danger === undefined ? [] : [omit(fact, "danger")]),
    ...(whenUnknown === undefined ? [] : [omit(fact, "whenUnknown")]),
    ...(whenUnknown?.when === undefined ? [] : [{ ...fact, whenUnknown: omit(whenUnknown, "when") }]),
    ...(whenUnknown?.when === undefined
      ? []
      : smallerGroups(whenUnknown.when).map((when) => ({ ...fact, whenUnknown: { ...whenUnknown, when } }))),
  ];
}
