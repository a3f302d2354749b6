import { wilsonScore } from "../kernel/wilson.js";
import type { LevelOfSet, RuleOfSet } from "./counted.js";

/** Below this share of departures, with 95 per cent confidence, hardly anybody departs. Our choice: no authority sets one. */
const HARDLY_ANYBODY = 0.05;

/** Something in the numbers that somebody should look into; it says nothing of any person. */
export interface Sign {
  readonly code: "near-zero-override";
  /** All decisions, or those under one level or rule. */
  readonly of: "all" | LevelOfSet | RuleOfSet;
  readonly says: string;
}

/** Decisions under one heading, and how many of them depart from what the thresholds pointed to. */
interface Departures {
  readonly of: Sign["of"];
  readonly decisions: number;
  readonly departures: number;
}

/**
 * Where so few depart from the thresholds, for so many decisions, that it is no chance.
 *
 * With no departure at all that takes 73 decisions; the fewer the decisions, the less nothing proves.
 */
export function signsIn(counted: readonly Departures[]): readonly Sign[] {
  return counted
    .filter(({ decisions, departures }) => decisions > 0 && wilsonScore(departures, decisions).to < HARDLY_ANYBODY)
    .map(({ of }) => ({ code: "near-zero-override", of, says: `${whereWords(of)} ${SAYS}` }));
}

const SAYS =
  "hardly anybody departs from what the thresholds point to, and with so many decisions that is no chance. It can mean that " +
  "people agree without judging for themselves. Read a sample of their reasons, and ask whether they wrote down their own view " +
  "before they saw the result. To depart from the thresholds, with a reason, is normal.";

function whereWords(of: Sign["of"]): string {
  if (of === "all") return "Over all decisions";
  if ("rule" in of) return `Where the rule ${of.rule} carries the level,`;
  return of.level === undefined
    ? "Where too little is known to name a level,"
    : `Where the thresholds point to ${of.level.name},`;
}
