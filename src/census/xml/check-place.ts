import type { Position } from "../return/position.js";
import type { OpenElement } from "./open-elements.js";
import type { PlannedElement } from "./plan.js";
import type { ReadSoFar } from "./reading.js";

/** Says of an element that is about to open if the return of the year has none, or has it before another. */
export function checkPlace(plan: PlannedElement, around: OpenElement, where: Position, reading: ReadSoFar): void {
  checkYear(plan, where, reading);
  if (plan.element.isAnywhere === undefined) checkOrder(plan, around, where, reading);
}

function checkYear({ name, element }: PlannedElement, where: Position, { outcome, year }: ReadSoFar): void {
  const { from, until } = element;
  if (year === undefined) return;
  if (from !== undefined && year < from)
    outcome.say("other-year", { name, years: `from ${from} on`, year }, where, name);
  if (until !== undefined && year > until)
    outcome.say("other-year", { name, years: `up to ${until}`, year }, where, name);
}

/** Once an element: everything after what came too early would be out of order. */
function checkOrder(plan: PlannedElement, around: OpenElement, where: Position, { outcome }: ReadSoFar): void {
  const { last } = around;
  if (last === undefined || plan.order >= last.order) around.last = plan;
  else if (!around.isDisordered) {
    around.isDisordered = true;
    outcome.say("wrong-order", { name: plan.name, after: last.name }, where, plan.name);
  }
}

/** Whether an element is to be read: one that stands a second time where one may stand is not, unless it is a group. */
export function isToBeRead(
  plan: PlannedElement,
  around: OpenElement,
  where: Position,
  { outcome }: ReadSoFar,
): boolean {
  const { name, order, element } = plan;
  const wasSeen = (around.seen & (1 << order)) !== 0;
  around.seen |= 1 << order;
  const { kind, field } = element;
  if (kind === "texts" || kind === "dated" || kind === "record") return true;
  const isGroup = kind === "group";
  // `Sex` and `GenderCurrent` are one field; a group that stands twice may hold one a second time.
  if (!wasSeen && (field === undefined || around.draft[field] === undefined)) return true;
  outcome.say("element-twice", { name, isGroup }, where, name);
  return isGroup;
}
