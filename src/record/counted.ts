import type { IndicatedLevel } from "../engine/indication.js";
import { NOT_SURE } from "./check/names.js";
import type { DecisionRecord, DirectionOfDecision } from "./decision-record.js";
import { directionOf, rankOn } from "./outcome.js";

/** The level to which the thresholds of a set pointed; no level where too little was known to say. */
export interface LevelOfSet {
  readonly ruleSet: string;
  readonly level?: IndicatedLevel;
}

/** A rule by the set from which it comes. */
export interface RuleOfSet {
  readonly origin: string;
  readonly rule: string;
}

/** Something by which decisions are counted, and a text by which that is told apart and put in order. */
interface Heading<Of> {
  readonly key: string;
  readonly of: Of;
}

/** What of a record is counted. */
export interface Counted {
  readonly direction: DirectionOfDecision;
  readonly level: Heading<LevelOfSet>;
  /** The rules that carried that level. */
  readonly rules: readonly Heading<RuleOfSet>[];
  /** `moved`: the own view was another level, and the decision is the one that the thresholds pointed to. */
  readonly ownView: "none" | "kept" | "moved";
}

export function countedOf({ scale, indication, decision }: DecisionRecord): Counted {
  const { pointsTo, enoughKnown, ruleSet, reasons } = indication;
  const direction = directionOf(scale, indication, decision.level);
  const place = String(enoughKnown ? rankOn(scale, pointsTo.id) + 1 : 0).padStart(3, "0");
  const level = { ruleSet: ruleSet.id, ...(enoughKnown ? { level: pointsTo } : {}) };
  return {
    direction,
    level: { key: `${ruleSet.id} ${place} ${enoughKnown ? pointsTo.id : ""}`, of: level },
    rules: reasons
      .filter((reason) => reason.level.id === pointsTo.id)
      .map(({ origin, rule }) => ({ key: `${origin} ${rule}`, of: { origin, rule } })),
    ownView: ownViewOf(decision.before?.level, pointsTo.id, direction),
  };
}

function ownViewOf(view: string | undefined, pointsTo: string, direction: DirectionOfDecision): Counted["ownView"] {
  if (view === undefined) return "none";
  return view !== NOT_SURE && view !== pointsTo && direction === "agrees" ? "moved" : "kept";
}

/** The decisions under each heading, in the order of their keys. */
export function under<Of>(
  all: readonly Counted[],
  headingsOf: (one: Counted) => readonly Heading<Of>[],
): readonly { readonly of: Of; readonly decisions: readonly Counted[] }[] {
  const found = new Map<string, { readonly of: Of; readonly decisions: Counted[] }>();
  for (const one of all) {
    for (const { key, of } of headingsOf(one)) {
      const here = found.get(key) ?? { of, decisions: [] };
      here.decisions.push(one);
      found.set(key, here);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, here]) => here);
}
