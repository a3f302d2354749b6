import { weekdayWords } from "../../kernel/day-words.js";
import type { Due } from "../../timescales/due.js";
import type { ActionDue } from "../../timescales/due-dates.js";
import type { Indication, NextStep } from "../indication.js";

/** The same indication, in which each step that has a date says it. */
export function withDates(indication: Indication, due: readonly ActionDue[]): Indication {
  if (due.length === 0) return indication;
  const dates = new Map(due.map((one) => [one.action, one.due]));
  const dated = (steps: readonly NextStep[]): readonly NextStep[] =>
    steps.map((step) => {
      const date = dates.get(step.id);
      return date === undefined ? step : { ...step, says: `${step.says} ${dateWords(date)}` };
    });
  const duties = indication.duties.map((duty) => ({ ...duty, steps: dated(duty.steps) }));
  return { ...indication, actions: dated(indication.actions), duties };
}

function dateWords({ due, day, measures, projected }: Due): string {
  const when = due.includes("T") ? `${due.slice(11, 16)} on ${weekdayWords(day)}` : weekdayWords(day);
  const how = measures === "longest" ? "It ends by" : measures === "shortest" ? "Not before" : "That is by";
  return `${how} ${when}${projected ? " (projected)" : ""}.`;
}
