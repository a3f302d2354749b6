import type { Basis, Source } from "../domain/basis.js";
import type { Period } from "../domain/period.js";
import type { EventName } from "./events.js";

export const UNITS = ["hours", "days", "days-beginning-with", "working-days", "weeks", "months"] as const;

/**
 * How a length counts. `days`, `weeks`, `months` and `working-days` begin with the day after; `days-beginning-with` makes
 * the day itself the first, as orders are worded; `hours` are real hours from an instant.
 */
export type Unit = "hours" | "days" | "days-beginning-with" | "working-days" | "weeks" | "months";

export const MEASURES = ["deadline", "longest", "shortest"] as const;

/** What a length means: by then it is done; it lasts no longer; it lasts at least so long. */
export type Measure = "deadline" | "longest" | "shortest";

export const ARRANGEMENTS = [
  "usual",
  "to-18",
  "with-parent-before-assessment",
  "connected-or-interim-order",
  "care-order-with-parent",
] as const;

/** How a looked-after child is placed, as far as it changes how often the child is visited (Care Planning Regulations 2010, reg 28). */
export type Arrangement =
  | "usual"
  | "to-18"
  | "with-parent-before-assessment"
  | "connected-or-interim-order"
  | "care-order-with-parent";

export const PHASES = ["first-year", "after-first-year", "before-first-review", "after-first-review"] as const;

/** The stretch of time in which a repeated clock has a different limit. */
export type Phase = "first-year" | "after-first-year" | "before-first-review" | "after-first-review";

/** An event that starts a clock, and under which circumstances. */
export interface Start {
  readonly event: EventName;
  /** Only the first since the child became looked after, or only those after it. */
  readonly which?: "first" | "later";
  readonly arrangement?: readonly Arrangement[];
  readonly when?: Phase;
}

/** How long something may take, and from when. A rule set's own timescales have this shape. */
export interface Clock {
  readonly id: string;
  /** What is to be done. */
  readonly title: string;
  /** The event with which the clock starts, in words. */
  readonly from: string;
  readonly length: number;
  readonly unit: Unit;
  readonly basis: readonly Basis[];
}

/** A clock that a council hands in: a stricter one under a national name, or one of its own. */
export interface LocalClock extends Clock {
  readonly measures?: Measure;
  readonly counts?: "before";
  /** Without it the clock stands in no pathway, and `due` alone knows it. */
  readonly starts?: readonly Start[];
  readonly doneBy?: readonly EventName[];
  readonly endedBy?: readonly EventName[];
}

/** What every row of the table has. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly jurisdiction: "england";
  /** The council whose clock it is; a national one has none. */
  readonly area?: string;
  /** From when on, as far as that is known. */
  readonly inForce?: Period;
  readonly starts: readonly Start[];
  /** What ends it as it should. */
  readonly doneBy: readonly EventName[];
  /** What else ends it, so that nothing is due any more. */
  readonly endedBy?: readonly EventName[];
  readonly basis: readonly Basis[];
  readonly note?: string;
}

/** A row with a number. */
export interface NumberedTimescale extends Row {
  readonly length: number;
  readonly unit: Unit;
  /** `before`: it counts back from the event. */
  readonly counts?: "before";
  /** A deadline, if left out. */
  readonly measures?: Measure;
}

/** A row for which no number is set: what is said instead. */
export interface OpenTimescale extends Row {
  readonly limit: string;
}

/** A clock: with a number that was set, or with what is said instead. */
export type Timescale = NumberedTimescale | OpenTimescale;

/** Why a row counts without being asked for, or not. */
export type Standing = "active" | "local" | "unverified";

/** `unverified` when no authority for it was read anywhere; else `local` where it is a council's own; else `active`. */
export function standingOf({ basis, area }: Pick<Timescale, "basis" | "area">): Standing {
  if (basis.length > 0 && basis.every(({ confidence }) => confidence === "unverified")) return "unverified";
  return area === undefined ? "active" : "local";
}

export function isNumbered(timescale: Timescale): timescale is NumberedTimescale {
  return "length" in timescale;
}

/** An authority with its source, ready to print; a council's own source is known by its id alone. */
export interface CitedBasis extends Basis {
  readonly title?: string;
  readonly publisher?: string;
}

/** What the build makes of the data: rows and the sources that they cite. */
export interface TimescaleTable {
  readonly timescales: readonly Timescale[];
  readonly sources: readonly Source[];
}
