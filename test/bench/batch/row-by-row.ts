import { type IndicatedMany, rulesOf } from "levels-of-need/batch";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { asked, compiled } from "../contenders/ours.js";
import { DisagreementError } from "../measure/agreement.js";
import type { KnownFacts } from "../workload/workload.js";

/** The level that is certain and the highest that is possible, of every row. */
export interface LevelsOfRows {
  readonly atLeast: ArrayLike<number>;
  readonly couldBe: ArrayLike<number>;
}

/** Throws `DisagreementError` where a batch says anything else of its rows than `bounds` says of each alone. */
export function agreesWithBounds(many: IndicatedMany, ruleSet: RuleSet, cases: readonly KnownFacts[]): void {
  const thresholds = compiled(ruleSet);
  for (const [row, facts] of cases.entries()) {
    const level = (of: ArrayLike<number>): string | undefined => many.levels[of[row] ?? -1]?.id;
    const { atLeast, pointsTo, couldBe, ...alone } = thresholds.bounds(asked(facts));
    const inBatch = { ...rulesOf(many, row), enoughKnown: many.enoughKnown[row] === 1 };
    const isSame =
      level(many.atLeast) === atLeast.id &&
      level(many.pointsTo) === pointsTo.id &&
      level(many.couldBe) === couldBe.id &&
      inBatch.enoughKnown === alone.enoughKnown &&
      (["applies", "appliesWithReadings", "mayApply"] as const).every(
        (rules) => inBatch[rules].join() === alone[rules].join(),
      );
    if (!isSame) throw new DisagreementError(`indicateMany and bounds differ on row ${row}`);
  }
}

/** Throws `DisagreementError` where another batch gives any row other levels than ours. */
export function agreesOnLevels(name: string, theirs: LevelsOfRows, ours: LevelsOfRows): void {
  if (theirs.atLeast.length !== ours.atLeast.length) {
    throw new DisagreementError(`${name} gives ${theirs.atLeast.length} rows, levels-of-need ${ours.atLeast.length}`);
  }
  for (let row = 0; row < ours.atLeast.length; row++) {
    if (theirs.atLeast[row] !== ours.atLeast[row] || theirs.couldBe[row] !== ours.couldBe[row]) {
      throw new DisagreementError(`${name} and levels-of-need differ on row ${row}`);
    }
  }
}
