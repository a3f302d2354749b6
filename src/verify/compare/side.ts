import type { Period } from "../../domain/period.js";
import type { Fact } from "../../facts/fact.js";
import { isLocalDate, type LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { inForceOnDay, isInForce, notInForce } from "../../ruleset/in-force.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Wording } from "../../ruleset/wording.js";
import { wordingOn } from "../../ruleset/words-of-day.js";
import { factsInCommon } from "../model/facts-in-common.js";

/** One of the two sets that are compared. */
export interface Side {
  /** As it was handed over. */
  readonly ruleSet: RuleSet;
  /** What proofs are about: the set itself or, where a day was named, what of it is in force on that day. */
  readonly proved: RuleSet;
  /** What is asked about cases: the set itself, told of the other's facts, on which nothing in it turns. */
  readonly asked: RuleSet;
  readonly on?: LocalDate;
}

/** The day for each of the two sets, as a caller names them; throws `MisuseError` for a day that does not exist. */
export function daysOf(on: NamedDays | undefined): readonly [LocalDate | undefined, LocalDate | undefined] {
  if (on === undefined) return [undefined, undefined];
  const { before, after } = typeof on === "object" ? on : { before: on, after: on };
  if (isLocalDate(before) && isLocalDate(after)) return [before, after];
  throw new MisuseError("`on` takes a day that exists, written YYYY-MM-DD, or `before` and `after` with one each");
}

/** One day for both sets, or one for each. */
export type NamedDays = LocalDate | { readonly before: LocalDate; readonly after: LocalDate };

/** Both sets, each as on its own day where one is named; throws `MisuseError` where it is not in force on that day. */
export function sidesOf(
  sets: readonly [RuleSet, RuleSet],
  days: readonly [LocalDate | undefined, LocalDate | undefined],
): readonly [Side, Side] {
  const facts = factsInCommon(sets);
  const side = (place: 0 | 1): Side => {
    const ruleSet = sets[place];
    const on = days[place];
    const asked = knowingAlso(ruleSet, facts);
    return on === undefined ? { ruleSet, proved: ruleSet, asked } : { ruleSet, proved: asOn(ruleSet, on), asked, on };
  };
  return [side(0), side(1)];
}

/**
 * The set with facts of another one that it does not know. Both are then told the same: what a value presupposes is known
 * to both. They are no danger to this set, which never asks for them.
 */
function knowingAlso(ruleSet: RuleSet, facts: readonly Fact[]): RuleSet {
  const own = new Set(ruleSet.facts.map(({ id }) => id));
  const strange = facts.filter(({ id }) => !own.has(id));
  if (strange.length === 0) return ruleSet;
  const harmless = strange.map(({ danger: _, ...fact }): Fact => fact as Fact);
  return { ...ruleSet, facts: [...ruleSet.facts, ...harmless] };
}

/** What of a set is in force on a day, as a set that always says so. */
function asOn(ruleSet: RuleSet, day: LocalDate): RuleSet {
  const refused = notInForce(ruleSet, day);
  if (refused !== undefined) throw new MisuseError(refused);
  const names = inForceOnDay(ruleSet, day);
  const standing = <One extends { readonly inForce?: Period }>(some: readonly One[]): readonly One[] =>
    some.filter(({ inForce }) => isInForce(ruleSet, inForce, day)).map(undated);
  const worded = <One extends { readonly wordings: readonly Words[] }, Words extends Wording>(
    some: readonly One[],
  ): readonly One[] =>
    some.map((one) => {
      const wording = wordingOn(ruleSet, one, day);
      return { ...one, wordings: wording === undefined ? [] : [undated(wording)] };
    });
  return {
    ...ruleSet,
    lineage: ruleSet.lineage.map(undated),
    rules: ruleSet.rules.filter(({ name }) => names.rules.has(name)).map(({ replacedBy: _, ...rule }) => undated(rule)),
    duties: ruleSet.duties.filter(({ name }) => names.duties.has(name)).map(undated),
    actions: standing(ruleSet.actions),
    contacts: standing(ruleSet.contacts),
    editions: standing(ruleSet.editions),
    terms: worded(ruleSet.terms),
    roles: worded(ruleSet.roles),
  };
}

function undated<One extends { readonly inForce?: Period }>(one: One): One {
  const { inForce: _, ...rest } = one;
  return rest as One;
}
