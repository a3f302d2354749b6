import type { WrittenFacts } from "../ruleset/rule.js";
import { because } from "./because.js";
import { byName } from "./by-name.js";
import type { IndicatedLevel, Reason } from "./indication.js";
import type { Judge, Judged, JudgedRule } from "./judge.js";
import { spoken } from "./spoken.js";

/** The level of a rank, as it goes out. */
export function levelAt({ ruleSet }: Judge, rank: number): IndicatedLevel {
  const level = ruleSet.levels[rank];
  if (level === undefined) throw new RangeError(`no level of rank ${rank}`);
  return { id: level.id, name: level.name, route: level.route };
}

/** The rules that apply with the readings: level down, floor first, then by name. */
export function reasons(set: Judge, judged: Judged, given: WrittenFacts): readonly Reason[] {
  return judged.rules
    .filter(({ read }) => read === "holds")
    .sort(byWeight)
    .map((one) => ({
      rule: one.rule.name,
      binding: one.rule.binding,
      level: levelAt(set, one.rank),
      because: because(one, given, judged),
      ...spoken(one.rule, one, set, judged),
      actions: one.rule.actions ?? [],
    }));
}

function byWeight(a: JudgedRule, b: JudgedRule): number {
  return b.rank - a.rank || Number(isFloor(b)) - Number(isFloor(a)) || byName(a.rule.name, b.rule.name);
}

function isFloor({ rule }: JudgedRule): boolean {
  return rule.binding !== "indicative";
}
