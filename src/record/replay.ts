import type { CaseProblem } from "../engine/check-case.js";
import type { Thresholds } from "../engine/compile.js";
import type { Indication } from "../engine/indication.js";
import { deepFreeze } from "../kernel/freeze.js";
import { type Changed, isSame } from "./changes.js";
import type { DecisionRecord, Outcome } from "./decision-record.js";
import { indicateAgain } from "./indicate-again.js";
import { type IndicationChanges, indicationChanges } from "./indication-changes.js";
import { inventoryOf } from "./inventory.js";
import { inventoryChanges, type RuleSetChanges } from "./inventory-changes.js";
import { outcomeOf, rankOn } from "./outcome.js";
import { PACKAGE_VERSION } from "./package-version.js";
import type { RecordProblem } from "./problem.js";
import { verifyRecord } from "./verify-record.js";

/** What the decision would be beside the indication of today. */
export type DecisionNow = Pick<Outcome, "direction" | "belowFloors"> | "not-on-the-scale";

/** What came of giving the facts of a record to thresholds again. */
export interface ReplayResult {
  /** `same`: the same rule set gives the same indication to the byte, and the record is as it was written. */
  readonly verdict: "same" | "differs";
  /** By what the record shows that it was changed after it was written. */
  readonly edited: readonly RecordProblem[];
  /** Another version of this package wrote it. That alone is no difference: the bytes are what counts. */
  readonly package?: Changed<string>;
  /** Another rule set, and how it differs. */
  readonly ruleSet?: RuleSetChanges;
  /** Why these thresholds cannot say anything of the facts: a day on which they are not in force, a fact that they do not have. */
  readonly refused: readonly CaseProblem[];
  /** How the indication differs, apart from which set speaks; absent where it does not. */
  readonly indication?: IndicationChanges;
  /** How the decision stands now, where that is not how it stood. */
  readonly decision?: Changed<DecisionNow>;
}

/**
 * Gives the facts of a record to thresholds again and says whether the indication is the same to the byte, or exactly what
 * differs.
 *
 * Handed the rule set by which it was made, a record replays years later; handed another one, it says which rules were
 * added, removed and changed, and what that does for this child.
 *
 * @example
 * replay(record, compile(england())).verdict; // "same"
 */
export function replay(record: DecisionRecord, thresholds: Thresholds): ReplayResult {
  const was = record.indication;
  const { id, version, digest, levels } = thresholds.ruleSet;
  const again = indicateAgain(thresholds, was);
  const edited = verifyRecord(record);
  const isOtherSet = was.ruleSet.digest !== digest || (again.ok && !isSame(was.ruleSet, again.value.ruleSet));
  const isSaid = again.ok && isSame(saidIn(was), saidIn(again.value));
  const isReproduced = again.ok && isSame(was, again.value);
  const stood: DecisionNow = { direction: record.outcome.direction, belowFloors: record.outcome.belowFloors };
  const stands = again.ok ? decisionOn(record, again.value, levels) : stood;
  return deepFreeze({
    verdict: isReproduced && edited.length === 0 ? "same" : "differs",
    edited,
    ...(record.package.version === PACKAGE_VERSION
      ? {}
      : { package: { was: record.package.version, is: PACKAGE_VERSION } }),
    ...(isOtherSet
      ? {
          ruleSet: {
            set: { was: named(was.ruleSet), is: { id, version, digest } },
            ...inventoryChanges(record.inventory, inventoryOf(thresholds.ruleSet)),
          },
        }
      : {}),
    refused: again.ok ? [] : again.problems,
    ...(again.ok && !isSaid ? { indication: indicationChanges(was, again.value) } : {}),
    ...(isSame(stood, stands) ? {} : { decision: { was: stood, is: stands } }),
  });
}

function named({ id, version, digest }: RuleSetChanges["set"]["was"]): RuleSetChanges["set"]["was"] {
  return { id, version, digest };
}

/** What an indication says, apart from which set says it. */
function saidIn({ ruleSet: _, ...rest }: Indication): object {
  return rest;
}

function decisionOn(record: DecisionRecord, indication: Indication, levels: DecisionRecord["scale"]): DecisionNow {
  if (rankOn(levels, record.decision.level) === -1) return "not-on-the-scale";
  const { direction, belowFloors } = outcomeOf(levels, indication, record.decision);
  return { direction, belowFloors };
}
