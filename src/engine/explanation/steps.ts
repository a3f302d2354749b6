import { URGENCIES } from "../../domain/urgency.js";
import type { StepPart } from "../../ruleset/rule.js";
import type { Indication, NextStep } from "../indication.js";

/**
 * What the level itself, its reasons and the duties call for now, most urgent first; what only reasons at lower levels
 * call for, and what can wait beyond today, later.
 */
export function stepsByWeight(indication: Indication): { readonly [when in "now" | "later"]: readonly NextStep[] } {
  const { actions, reasons, duties, pointsTo } = indication;
  const lesser = new Set(reasons.filter(({ level }) => level.id !== pointsTo.id).map(({ rule }) => rule));
  const stated = [
    ...reasons.map((one) => ({ name: one.rule, ...one })),
    ...duties.map((one) => ({ name: one.duty, ...one })),
  ];
  const urgencies = new Map(stated.map(({ name, urgency = "routine" }) => [name, URGENCIES.indexOf(urgency)]));
  const urgency = ({ calledForBy, urgency: own }: NextStep): number =>
    own === undefined ? Math.max(...calledForBy.map((name) => urgencies.get(name) ?? 0)) : URGENCIES.indexOf(own);
  const isLater = (step: NextStep): boolean =>
    step.part === "step" && step.calledForBy.every((name) => lesser.has(name)) && urgency(step) < TODAY;
  const now = actions.filter((step) => !isLater(step));
  return { now: now.toSorted((a, b) => urgency(b) - urgency(a)), later: actions.filter(isLater) };
}

const TODAY = URGENCIES.indexOf("same-day");

/** The steps of one side, numbered. */
export function stepLines(actions: readonly NextStep[], side: NextStep["side"]): readonly string[] {
  return actions
    .filter((action) => action.part === "step" && action.side === side)
    .map((action, place) => `${place + 1}. ${stepWords(action)}`);
}

/** What stands under one of the other headings. */
export function linesUnder(part: StepPart, { actions }: Indication): readonly string[] {
  return actions.filter((action) => action.part === part).map((action) => `- ${stepWords(action)}`);
}

function stepWords({ says, by, if: condition }: NextStep): string {
  return `${condition === undefined ? "" : `If ${condition}: `}${says} (${by})`;
}
