import type { CensusChild } from "../return/child.js";
import type { Position } from "../return/position.js";
import { addTo, type Draft } from "./draft.js";
import { handOutHeader } from "./hand-out-header.js";
import { CHILD_PLAN, CHILDREN_PLAN, PLAN } from "./plan.js";
import type { ReadSoFar } from "./reading.js";

/** The innermost group or record is at its end: a child is handed out, any other record belongs to what is around it. */
export function closeElement(reading: ReadSoFar): void {
  const { opened, outcome } = reading;
  const { plan, draft, seen, spot } = opened.innermost();
  const { kind, isRequired } = plan.element;
  if (plan === PLAN) closeReturn(spot, reading);
  else if (kind === "group" && isRequired === undefined && seen === 0)
    outcome.say("empty-element", { name: plan.name }, spot);
  opened.close();
  if (plan === CHILD_PLAN) outcome.handOut({ kind: "child", child: asChild(draft) });
  else if (kind === "record") addTo(opened.innermost().draft, plan, draft);
}

/** A return without children has handed out no header so far. */
function closeReturn(where: Position, reading: ReadSoFar): void {
  const { outcome, year, children } = reading;
  if (year === undefined) handOutHeader(where, reading);
  if (children > 0 || outcome.isOver()) return;
  const [name, within] = [CHILD_PLAN.name, CHILDREN_PLAN.name];
  outcome.say("missing-element", { name, within }, where);
}

// The layout's own types hold every field against what a child is.
function asChild(draft: Draft): CensusChild {
  return draft as unknown as CensusChild;
}
