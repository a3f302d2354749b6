import { monthsAfter } from "../kernel/local-date.js";
import type { DatedEvent } from "./child-event.js";
import type { EventName } from "./events.js";
import type { Arrangement, NumberedTimescale, OpenTimescale, Phase, Start } from "./timescale.js";

/** Events from which a first year is counted. */
const YEAR_BEGINS: Partial<Record<EventName, readonly EventName[]>> = {
  "looked-after-visit": ["placement-started"],
  "private-fostering-visit": ["private-fostering-notified", "private-fostering-told-late"],
};

/** Whether an event starts a clock, among all that happened to the child. */
export function isStarted(
  { starts }: NumberedTimescale | OpenTimescale,
  event: DatedEvent,
  all: readonly DatedEvent[],
): boolean {
  return starts.some(
    (start) =>
      start.event === event.event &&
      hasPlace(start, event, all) &&
      (start.arrangement === undefined || start.arrangement.includes(arrangementAt(event, all))) &&
      (start.when === undefined || isInPhase(start.when, event, all)),
  );
}

function hasPlace({ which }: Start, event: DatedEvent, all: readonly DatedEvent[]): boolean {
  if (which === undefined) return true;
  const since = lastOf(["became-looked-after"], event, all)?.day ?? "";
  const isFirst = !all.some((one) => one.event === event.event && one.day >= since && one.day < event.day);
  return isFirst === (which === "first");
}

/** How the child is placed at that time: what the last placement said, and the care order made since. */
function arrangementAt(event: DatedEvent, all: readonly DatedEvent[]): Arrangement {
  const last = lastOf(["placement-started", "care-order-made-with-parent"], event, all);
  if (last?.event === "care-order-made-with-parent") return "care-order-with-parent";
  return last?.arrangement ?? "usual";
}

function isInPhase(phase: Phase, event: DatedEvent, all: readonly DatedEvent[]): boolean {
  if (phase === "before-first-review" || phase === "after-first-review") {
    const since = lastOf(["became-looked-after"], event, all)?.day ?? "";
    const isReviewed = all.some(
      ({ event: name, day }) => name === "looked-after-review" && day >= since && day <= event.day,
    );
    return isReviewed === (phase === "after-first-review");
  }
  const began = lastOf(YEAR_BEGINS[event.event] ?? [], event, all);
  // Where nobody says when it began, the shorter interval of the first year is the careful one.
  const isFirstYear = began === undefined || event.day < monthsAfter(began.day, 12);
  return isFirstYear === (phase === "first-year");
}

/** The last of some events that is no later than another. */
function lastOf(names: readonly EventName[], { day }: DatedEvent, all: readonly DatedEvent[]): DatedEvent | undefined {
  return all.findLast((one) => names.includes(one.event) && one.day <= day);
}
