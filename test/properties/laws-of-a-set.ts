import type { Bounds } from "../../src/engine/indication.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { type Asked, asked, type MadeUpCase } from "../generated/asked.js";
import type { TwoCases } from "../generated/children.js";
import { factsNamed } from "./meaning.js";
import { ranks } from "./ranks.js";

const LEVELS = ["atLeast", "pointsTo", "couldBe"] as const;

/** What of two cases breaks a law, in words; empty where nothing does. */
export type Broken = (pair: TwoCases) => readonly string[];

/** More harm never lowers a level, more protection never raises one: for a whole set of thresholds. */
export interface Laws {
  /** Levels that are lower for the second case. */
  readonly falls: Broken;
  /** Levels that are higher for the second case. */
  readonly rises: Broken;
  /** Levels that differ. */
  readonly moves: Broken;
}

export function lawsOf(set: RuleSet): Laws {
  const whole = asked(set);
  const affected = new Map<string, Asked>();
  /** Only rules on which the fact bears can change, and deciding those alone is quicker. */
  const affectedBy = (id: string): Asked => {
    const known =
      affected.get(id) ?? asked({ ...set, rules: set.rules.filter((rule) => bearsOn(id, rule.conditions, set)) });
    affected.set(id, known);
    return known;
  };
  const falls: Broken = ([before, after]) => {
    const changed = Object.keys(after.facts).find((id) => before.facts[id] !== after.facts[id]);
    const isAnyRuleLost =
      changed !== undefined && loses(affectedBy(changed).bounds(before), affectedBy(changed).bounds(after));
    if (!isAnyRuleLost) return [];
    const [then, now] = [whole.bounds(before), whole.bounds(after)];
    const [high, low] = [ranks(set, then), ranks(set, now)];
    const falling = LEVELS.filter((level) => low[level] < high[level]);
    return falling.map((level) => `${level} falls\n  from ${said(before, then)}\n  to   ${said(after, now)}`);
  };
  const rises: Broken = ([before, after]) => falls([after, before]);
  return { falls, rises, moves: (pair) => [...falls(pair), ...rises(pair)] };
}

/** Throws with as few other facts as still break the law, if the two cases break it. */
export function keeps(pair: TwoCases, broken: Broken): void {
  if (broken(pair).length > 0) throw new Error(broken(least(pair, broken)).join("\n"));
}

function bearsOn(id: string, conditions: Parameters<typeof factsNamed>[0], set: RuleSet): boolean {
  const named = factsNamed(conditions, set);
  const readings = set.facts.flatMap((fact) => (named.has(fact.id) ? (fact.whenUnknown?.when ?? []) : []));
  return named.has(id) || readings.some((when) => factsNamed(when, set).has(id));
}

function loses(then: Bounds, now: Bounds): boolean {
  const possible = [...now.applies, ...now.mayApply];
  return (
    then.applies.some((rule) => !now.applies.includes(rule)) ||
    then.appliesWithReadings.some((rule) => !now.appliesWithReadings.includes(rule)) ||
    [...then.applies, ...then.mayApply].some((rule) => !possible.includes(rule))
  );
}

/** Leaves out ever smaller groups of the facts in which the cases agree. */
function least(pair: TwoCases, broken: Broken): TwoCases {
  let [before, after] = pair;
  const shared = Object.keys(before.facts).filter((id) => before.facts[id] === after.facts[id]);
  for (let size = shared.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < shared.length; from += size) {
      const ids = shared.slice(from, from + size);
      const less: TwoCases = [without(before, ids), without(after, ids)];
      if (broken(less).length > 0) [before, after] = less;
    }
  }
  return [before, after];
}

function without({ on, facts }: MadeUpCase, ids: readonly string[]): MadeUpCase {
  return { on, facts: Object.fromEntries(Object.entries(facts).filter(([key]) => !ids.includes(key))) };
}

function said({ facts }: MadeUpCase, { atLeast, pointsTo, couldBe, appliesWithReadings }: Bounds): string {
  const levels = [atLeast.id, pointsTo.id, couldBe.id].join(" / ");
  return `${JSON.stringify(facts)}: ${levels}; ${appliesWithReadings.join(", ") || "no rule"}`;
}
