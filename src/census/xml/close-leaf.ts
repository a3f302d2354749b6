import type { Step } from "../../kernel/pointer.js";
import { addTo, type Draft, lengthOf } from "./draft.js";
import type { PlannedElement } from "./plan.js";
import type { ReadSoFar } from "./reading.js";
import { isBlank, type ReadValue, withoutSpace } from "./values.js";

const EMPTY: ReadValue = { ok: false, code: "empty-element" };

/** The element with a value is at its end: what it says belongs to what is around it. */
export function closeLeaf(plan: PlannedElement, reading: ReadSoFar): void {
  const { leaf, opened, readValue } = reading;
  const { element, says = "text" } = plan;
  const { draft } = opened.innermost();
  const read = isBlank(leaf.text) ? EMPTY : readValue(says, leaf.text);
  sayFault(read, plan, draft, reading);
  if (element.kind === "dated") addTo(draft, plan, read.ok ? { at: leaf.spot, on: read.value } : { at: leaf.spot });
  else if (read.ok && element.kind === "texts") addTo(draft, plan, read.value);
  else if (read.ok) draft[element.field ?? ""] = read.value;
  leaf.plan = undefined;
}

/** What is wrong with a value, if anything: it cannot be read, has space around it, or is no code of the year. */
function sayFault(read: ReadValue, plan: PlannedElement, draft: Draft, reading: ReadSoFar): void {
  const { leaf, outcome, year, isKnownCode } = reading;
  const { text, spot } = leaf;
  const { name, element, says } = plan;
  if (!read.ok) outcome.say(read.code, { name }, spot, ...stepsTo(plan, draft));
  else if (says === "text" && withoutSpace(text) !== text)
    outcome.say("space-around", { name }, spot, ...stepsTo(plan, draft));
  else if (year !== undefined && isListed(plan) && !isKnownCode(element, year, text))
    outcome.say("unknown-code", { name, year }, spot, ...stepsTo(plan, draft));
}

function stepsTo(plan: PlannedElement, draft: Draft): readonly Step[] {
  return isListed(plan) ? [plan.name, lengthOf(draft, plan)] : [plan.name];
}

function isListed({ element: { kind } }: PlannedElement): boolean {
  return kind === "texts" || kind === "dated";
}
