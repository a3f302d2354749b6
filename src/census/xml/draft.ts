import type { Position } from "../return/position.js";
import type { PlannedElement } from "./plan.js";

/** What is being put together from the file. */
export interface Draft {
  [field: string]: unknown;
}

/** For every list in which nothing stands. */
const NOTHING: readonly unknown[] = Object.freeze([]);

/** A record of which nothing has been read but where it begins. */
export function emptyRecord({ lists }: PlannedElement, at: Position): Draft {
  const draft: Draft = { at };
  for (const list of lists) draft[list] = NOTHING;
  return draft;
}

/** How many of an element a draft has already. */
export function lengthOf(draft: Draft, { element: { field = "" } }: PlannedElement): number {
  const list = draft[field];
  return Array.isArray(list) ? list.length : 0;
}

/** One more of an element that may stand several times. */
export function addTo(draft: Draft, { element: { field = "" } }: PlannedElement, item: unknown): void {
  const list = draft[field];
  if (Array.isArray(list) && list !== NOTHING) list.push(item);
  else draft[field] = [item];
}
