import { deepFreeze } from "../kernel/freeze.js";
import type { ActionDue } from "../timescales/due-dates.js";
import { withDates } from "./explanation/dates.js";
import { dangerLines, questionLines, screeningLines } from "./explanation/open-questions.js";
import { page, type Section } from "./explanation/page.js";
import { contactLines, escalationLines } from "./explanation/people.js";
import { dutyLines, readingLines, reasonLines } from "./explanation/reasons.js";
import {
  goingHomeLines,
  hearingLines,
  isReferred,
  isUrgent,
  notToFindOutLines,
  tellingLines,
  writingDownLines,
} from "./explanation/safeguards.js";
import { stepLines, stepsByWeight } from "./explanation/steps.js";
import { telephoneLines } from "./explanation/telephone.js";
import { movingLines, signature, thresholdLines } from "./explanation/thresholds.js";
import type { Indication } from "./indication.js";

/** What an explanation says beside the indication. */
export interface ExplainOptions {
  /** When its actions are due, as `dueDates` of `levels-of-need/timescales` says: printed with each. */
  readonly due?: readonly ActionDue[];
}

/** What a part of an explanation is about. New ones may come in a minor release. */
export type ExplanationPart =
  | "steps"
  | "check-first"
  | "going-home"
  | "telling"
  | "contacts"
  | "telephone"
  | "thresholds"
  | "reasons"
  | "readings"
  | "duties"
  | "not-to-find-out"
  | "writing-down"
  | "hearing"
  | "disagreeing"
  | "others"
  | "later"
  | "follow-up"
  | "screening"
  | "moving"
  | "remember";

/** One part of an explanation, for pages that lay it out themselves. */
export interface ExplanationSection extends Section {
  readonly part: ExplanationPart;
}

/**
 * The indication as plain text for somebody who works with the child, not with rules: next step first, level second.
 *
 * It says "not enough is known" instead of the lowest level while a danger question is open, and ends with the caveat.
 */
export function explain(given: Indication, options: ExplainOptions = {}): string {
  return page(explanation(given, options));
}

/**
 * The same, part by part in the same order, for a page that prints it; parts in which nothing stands are left out.
 *
 * Whoever prints it prints all of it: the last part holds the caveat.
 *
 * @example
 * const parts = explanation(indication);
 * parts.at(-1).part; // "remember"
 */
export function explanation(given: Indication, { due = [] }: ExplainOptions = {}): readonly ExplanationSection[] {
  const indication = withDates(given, due);
  const { ask, enoughKnown } = indication;
  const { now, later } = stepsByWeight(indication);
  const danger: ExplanationSection = {
    part: "check-first",
    heading: enoughKnown ? "Check now as well" : "Check this first",
    lines: dangerLines(indication),
  };
  const steps: ExplanationSection = {
    part: "steps",
    heading: isUrgent(indication) ? "Act now" : "What to do next",
    lines: stepLines(now, "referring"),
  };
  const all: readonly ExplanationSection[] = [
    ...(enoughKnown || indication.urgency === "immediate" ? [steps, danger] : [danger, steps]),
    { part: "going-home", heading: "Before the child goes home", lines: goingHomeLines(indication) },
    { part: "telling", heading: "Telling the family", lines: tellingLines(indication) },
    { part: "contacts", heading: "Whom to ring", lines: contactLines(indication) },
    { part: "telephone", heading: "What to say on the telephone", lines: telephoneLines(indication) },
    { part: "thresholds", heading: "What the thresholds say", lines: thresholdLines(indication) },
    { part: "reasons", heading: "Why", lines: reasonLines(indication) },
    { part: "readings", heading: "Until known, act as if", lines: readingLines(indication) },
    { part: "duties", heading: "Whatever the level", lines: dutyLines(indication) },
    { part: "not-to-find-out", heading: "What you need not find out", lines: notToFindOutLines(indication) },
    { part: "writing-down", heading: "What to write down", lines: writingDownLines(indication) },
    {
      part: "hearing",
      heading: isReferred(indication) ? "When you should hear" : "When to look again",
      lines: hearingLines(indication),
    },
    { part: "disagreeing", heading: "If you disagree", lines: escalationLines(indication) },
    { part: "others", heading: "What others do then", lines: stepLines(now, "receiving") },
    { part: "later", heading: "For the other needs, once that is done", lines: stepLines(later, "referring") },
    { part: "follow-up", heading: "Not known, and could change the level", lines: questionLines(ask, "follow-up") },
    { part: "screening", heading: "Not looked at", lines: screeningLines(ask) },
    { part: "moving", heading: "When the level changes", lines: movingLines(indication) },
    { part: "remember", heading: "Remember", lines: [indication.caveat, signature(indication)] },
  ];
  return deepFreeze(all.filter(({ lines }) => lines.length > 0));
}
