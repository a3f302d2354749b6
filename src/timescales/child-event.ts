import type { LocalDate } from "../kernel/local-date.js";
import type { EventName } from "./events.js";
import type { Moment } from "./moment.js";
import type { Arrangement } from "./timescale.js";

/** Something that happened to a child, or is arranged: no name, no words about it. */
export interface ChildEvent {
  readonly event: EventName;
  /** The day, or the instant with its offset; events that start a clock in hours need the instant. */
  readonly on: string;
  /** Of `placement-started`, where it changes how often the child is visited; `usual` if left out. */
  readonly arrangement?: Arrangement;
}

/** An event whose moment has been read. */
export interface DatedEvent extends ChildEvent, Moment {
  /** JSON pointer to it; an assumed one stands nowhere. */
  readonly at?: string;
  /** Nobody said it: it stands for the last day on which it would be in time. */
  readonly isAssumed?: true;
}

/** A file of events, as the command line reads it. */
export interface EventsFile {
  /** The day as on which what is due is looked at. */
  readonly on?: LocalDate;
  /** The council whose clocks count too. */
  readonly area?: string;
  /** An opaque word of the council's own for the child, never a name: it keeps two children apart in one diary. */
  readonly reference?: string;
  readonly events: readonly ChildEvent[];
}
