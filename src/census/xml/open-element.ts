import type { Position } from "../return/position.js";
import { checkPlace, isToBeRead } from "./check-place.js";
import { emptyRecord, lengthOf } from "./draft.js";
import { handOutHeader } from "./hand-out-header.js";
import type { OpenElement } from "./open-elements.js";
import { CHILD_PLAN, CHILDREN_PLAN, HEADER_PLAN, PLAN, type PlannedElement } from "./plan.js";
import { innermostName, type ReadSoFar } from "./reading.js";

/** The outermost element has begun: nothing can be read of what is no return. */
export function openReturn(name: string, where: Position, { opened, outcome }: ReadSoFar): void {
  if (name === PLAN.name) opened.open(PLAN, {}, where, -1);
  else outcome.breakOff("not-a-return", { root: name }, where);
}

/** An element has begun within the innermost one. What the layout does not have there is passed over with all that is in it. */
export function openElement(name: string, where: Position, reading: ReadSoFar): void {
  const around = reading.opened.innermost();
  const plan = reading.leaf.plan === undefined ? around.plan.holds.get(name) : undefined;
  if (plan === undefined) {
    sayUnknown(name, around, where, reading);
    reading.passing = 1;
    return;
  }
  checkPlace(plan, around, where, reading);
  if (!isToBeRead(plan, around, where, reading)) reading.passing = 1;
  else if (plan.element.kind === "group") openGroup(plan, around, where, reading);
  else if (plan.element.kind === "record") openRecord(plan, around, where, reading);
  else openLeaf(plan, where, reading);
}

function sayUnknown(name: string, around: OpenElement, where: Position, reading: ReadSoFar): void {
  const { leaf, outcome } = reading;
  const within = innermostName(reading);
  if (leaf.plan !== undefined) outcome.say("unknown-element", { name, within, known: [] }, where, within, name);
  else outcome.say("unknown-element", { name, within, known: [...around.plan.holds.keys()] }, where, name);
}

function openGroup(plan: PlannedElement, around: OpenElement, where: Position, reading: ReadSoFar): void {
  if (plan === HEADER_PLAN) reading.header.at ??= where;
  if (plan === CHILDREN_PLAN && reading.year === undefined) handOutHeader(where, reading);
  reading.opened.open(plan, plan === HEADER_PLAN ? reading.header : around.draft, where, -1);
}

function openRecord(plan: PlannedElement, around: OpenElement, where: Position, reading: ReadSoFar): void {
  const draft = emptyRecord(plan, where);
  if (plan !== CHILD_PLAN) {
    reading.opened.open(plan, draft, where, lengthOf(around.draft, plan));
    return;
  }
  const { opened, outcome, limits } = reading;
  opened.open(plan, draft, where, reading.children);
  reading.elements = 0;
  reading.children++;
  if (reading.children > limits.children)
    outcome.breakOff("too-much", { of: "children", most: limits.children }, where);
}

function openLeaf(plan: PlannedElement, where: Position, { leaf }: ReadSoFar): void {
  leaf.plan = plan;
  leaf.text = "";
  leaf.spot = where;
}
