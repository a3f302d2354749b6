import type { LocalDate } from "../kernel/local-date.js";
import type { DatedEvent } from "./child-event.js";
import type { Due } from "./due.js";
import type { EventName } from "./events.js";
import { keepsTo } from "./in-time.js";
import type { NumberedTimescale, OpenTimescale } from "./timescale.js";

/**
 * What has become of something that was to be done. `done`: it has been. `booked`: it is arranged for a later day. `ended`:
 * something else made it needless. `due`, `overdue`: neither, as on the day; `open`: the same where no day was named.
 * `expected`: it will be due if what comes before it is done on its last day.
 */
export type StepState = "done" | "booked" | "ended" | "due" | "overdue" | "open" | "expected";

/** The event that settled a step. */
export interface Settled {
  readonly event: EventName;
  readonly on: string;
  readonly inTime: boolean;
}

/** Where a step of a pathway stands, and what settled it. */
export interface Outcome {
  readonly state: StepState;
  readonly by?: Settled;
}

/** What has become of a clock that an event started. */
export function outcomeOf(
  clock: NumberedTimescale,
  start: DatedEvent,
  due: Due,
  all: readonly DatedEvent[],
  on: LocalDate | undefined,
): Outcome {
  const done = firstOf(clock.doneBy, clock, start, all);
  const ended = firstOf(clock.endedBy ?? [], clock, start, all);
  if (done !== undefined && (ended === undefined || done.day <= ended.day))
    return { state: on !== undefined && done.day > on ? "booked" : "done", by: settled(done, due) };
  if (ended !== undefined && (on === undefined || ended.day <= on)) return { state: "ended", by: settled(ended, due) };
  if (start.isAssumed) return { state: "expected" };
  if (on === undefined) return { state: "open" };
  return { state: due.day < on ? "overdue" : "due" };
}

/** Whether something without a number has been done or has ended. */
export function isSettled(row: OpenTimescale, start: DatedEvent, all: readonly DatedEvent[]): boolean {
  return firstOf([...row.doneBy, ...(row.endedBy ?? [])], row, start, all) !== undefined;
}

function settled(event: DatedEvent, due: Due): Settled {
  return { event: event.event, on: event.on, inTime: keepsTo(due, event) };
}

/** The first such event from the start on; of what counts back from the start, the last before it that is not another's. */
function firstOf(
  names: readonly EventName[],
  row: NumberedTimescale | OpenTimescale,
  start: DatedEvent,
  all: readonly DatedEvent[],
): DatedEvent | undefined {
  const such = all.filter(({ event }) => names.includes(event));
  const after = such.find((one) => isAfter(one, start));
  if (!("counts" in row)) return after;
  const previous = all.findLast(({ event, day }) => event === start.event && day < start.day)?.day ?? "";
  return such.findLast(({ day }) => day <= start.day && day > previous) ?? after;
}

/** On the day itself only something else can have been done; the same thing needs a later one. */
function isAfter(one: DatedEvent, start: DatedEvent): boolean {
  if (one.event === start.event) return one.day > start.day;
  return one.day > start.day || (one.day === start.day && (one.instant ?? Infinity) >= (start.instant ?? 0));
}
