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

/**
 * The indication as plain text for somebody who works with the child, not with rules: next step first, level second.
 *
 * It says "not enough is known" instead of the lowest level while a danger question is open, and ends with the caveat.
 */
export function explain(given: Indication, { due = [] }: ExplainOptions = {}): string {
  const indication = withDates(given, due);
  const { ask, enoughKnown } = indication;
  const { now, later } = stepsByWeight(indication);
  const danger: Section = {
    heading: enoughKnown ? "Check now as well" : "Check this first",
    lines: dangerLines(indication),
  };
  const steps: Section = {
    heading: isUrgent(indication) ? "Act now" : "What to do next",
    lines: stepLines(now, "referring"),
  };
  return page([
    ...(enoughKnown || indication.urgency === "immediate" ? [steps, danger] : [danger, steps]),
    { heading: "Before the child goes home", lines: goingHomeLines(indication) },
    { heading: "Telling the family", lines: tellingLines(indication) },
    { heading: "Whom to ring", lines: contactLines(indication) },
    { heading: "What to say on the telephone", lines: telephoneLines(indication) },
    { heading: "What the thresholds say", lines: thresholdLines(indication) },
    { heading: "Why", lines: reasonLines(indication) },
    { heading: "Until known, act as if", lines: readingLines(indication) },
    { heading: "Whatever the level", lines: dutyLines(indication) },
    { heading: "What you need not find out", lines: notToFindOutLines(indication) },
    { heading: "What to write down", lines: writingDownLines(indication) },
    {
      heading: isReferred(indication) ? "When you should hear" : "When to look again",
      lines: hearingLines(indication),
    },
    { heading: "If you disagree", lines: escalationLines(indication) },
    { heading: "What others do then", lines: stepLines(now, "receiving") },
    { heading: "For the other needs, once that is done", lines: stepLines(later, "referring") },
    { heading: "Not known, and could change the level", lines: questionLines(ask, "follow-up") },
    { heading: "Not looked at", lines: screeningLines(ask) },
    { heading: "When the level changes", lines: movingLines(indication) },
    { heading: "Remember", lines: [indication.caveat, signature(indication)] },
  ]);
}
