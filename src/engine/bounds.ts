import { byName } from "./by-name.js";
import type { Bounds, Levels } from "./indication.js";
import type { Judge, Judged, JudgedRule } from "./judge.js";
import { levelAt } from "./reasons.js";

/** The three levels of a judged case. */
export function levelsOf(set: Judge, { atLeast, pointsTo, couldBe, enoughKnown }: Judged): Levels {
  return {
    atLeast: levelAt(set, atLeast),
    pointsTo: levelAt(set, pointsTo),
    couldBe: levelAt(set, couldBe),
    enoughKnown,
  };
}

/** The three levels and the names of the rules. */
export function boundsOf(set: Judge, judged: Judged): Bounds {
  return {
    ...levelsOf(set, judged),
    applies: names(judged, ({ given }) => given === "holds"),
    appliesWithReadings: names(judged, ({ read }) => read === "holds"),
    mayApply: names(judged, ({ given }) => given === "unknown"),
  };
}

function names({ rules }: Judged, wanted: (rule: JudgedRule) => boolean): readonly string[] {
  return rules
    .filter(wanted)
    .map(({ rule }) => rule.name)
    .sort(byName);
}
