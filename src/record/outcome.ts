import type { IndicatedLevel, Indication, Reason } from "../engine/indication.js";
import type { Decision } from "./decision.js";
import { type DirectionOfDecision, MAY_BE_LEFT_OUT, type Outcome } from "./decision-record.js";

/** A scale, lowest first. */
export type Scale = readonly Pick<IndicatedLevel, "id">[];

/** The place of a level on the scale, 0 the lowest; -1 where it is not on it. */
export function rankOn(scale: Scale, level: string): number {
  return scale.findIndex(({ id }) => id === level);
}

/** What follows from setting a decision beside the indication. */
export function outcomeOf(scale: Scale, indication: Indication, decision: Decision): Outcome {
  const below = floorsAbove(scale, indication, decision.level);
  const open = !indication.enoughKnown && rankOn(scale, decision.level) === 0;
  return {
    direction: directionOf(scale, indication, decision.level),
    belowFloors: below.map(({ rule }) => rule),
    audit: [
      ...(below.length > 0 ? (["below-safety-floor"] as const) : []),
      ...(open ? (["danger-questions-open"] as const) : []),
    ],
    leftOut: MAY_BE_LEFT_OUT.filter((part) => decision[part] === undefined),
  };
}

/** While too little is known the thresholds point nowhere: the lowest level lowers, any other raises. */
export function directionOf(
  scale: Scale,
  { pointsTo, enoughKnown }: Pick<Indication, "pointsTo" | "enoughKnown">,
  level: string,
): DirectionOfDecision {
  const [decided, indicated] = [rankOn(scale, level), rankOn(scale, pointsTo.id)];
  if (decided < indicated) return "lowers";
  if (decided > indicated) return "raises";
  return enoughKnown ? "agrees" : "lowers";
}

/** The floor rules among the reasons, also those that lean on a reading, whose level lies above the one decided. */
export function floorsAbove(scale: Scale, { reasons }: Indication, level: string): readonly Reason[] {
  const decided = rankOn(scale, level);
  return reasons.filter((one) => one.binding !== "indicative" && rankOn(scale, one.level.id) > decided);
}
