import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Interval } from "../interval.js";
import { type LifeCycle, statesOf } from "./life-cycle.js";

/** Where the placement of a practitioner stands. */
export type PlacementState =
  | { readonly is: "planned"; readonly since: LocalDate }
  | { readonly is: "recruiting"; readonly since: LocalDate }
  | { readonly is: "active"; readonly since: LocalDate }
  | { readonly is: "paused"; readonly since: LocalDate }
  | { readonly is: "ended"; readonly since: LocalDate; readonly reason: PlacementEnd };

/** Why a placement ended. */
export type PlacementEnd = "as-planned" | "worker-left" | "school-closed" | "funding-ended" | "not-started" | "other";

/** A placement of whose planning nothing is known begins with its start. */
export type PlacementBegins =
  | { readonly event: "planned"; readonly on: LocalDate }
  | { readonly event: "started"; readonly on: LocalDate };

/** What happens to the placement of a practitioner. */
export type PlacementEvent =
  | { readonly event: "recruiting-began"; readonly on: LocalDate }
  | { readonly event: "started"; readonly on: LocalDate }
  | { readonly event: "paused"; readonly on: LocalDate }
  | { readonly event: "resumed"; readonly on: LocalDate }
  | { readonly event: "ended"; readonly on: LocalDate; readonly reason: PlacementEnd };

/** All that happened to a placement, in order. */
export type PlacementHistory = readonly [PlacementBegins, ...PlacementEvent[]];

const MOVES = {
  planned: { "recruiting-began": "recruiting", started: "active", ended: "ended" },
  recruiting: { started: "active", ended: "ended" },
  active: { paused: "paused", ended: "ended" },
  paused: { resumed: "active", ended: "ended" },
  ended: {},
} as const;

/** Planned, recruiting, active and paused in turn, ended. A worker already in post is not recruited. */
export const placementLifeCycle: LifeCycle<PlacementBegins, PlacementState, PlacementEvent, typeof MOVES> = {
  of: "a placement",
  moves: MOVES,
  begin: (first) =>
    match(first)
      .returnType<PlacementState>()
      .with({ event: "planned" }, ({ on }) => ({ is: "planned", since: on }))
      .with({ event: "started" }, ({ on }) => ({ is: "active", since: on }))
      .exhaustive(),
  enter: (event) =>
    match(event)
      .returnType<PlacementState>()
      .with({ event: "recruiting-began" }, ({ on }) => ({ is: "recruiting", since: on }))
      .with({ event: "started" }, { event: "resumed" }, ({ on }) => ({ is: "active", since: on }))
      .with({ event: "paused" }, ({ on }) => ({ is: "paused", since: on }))
      .with({ event: "ended" }, ({ on, reason }) => ({ is: "ended", since: on, reason }))
      .exhaustive(),
};

/**
 * The stretches in which the worker was in place, first to last.
 *
 * The day of a pause or of the end is the last day of a stretch; a stretch without an end is not known to have ended.
 */
export function activeStretches(history: PlacementHistory): readonly Interval[] {
  return statesOf(placementLifeCycle, history).flatMap((state, place, states) => {
    if (state.is !== "active") return [];
    const to = states[place + 1]?.since;
    return [{ from: state.since, ...(to === undefined ? {} : { to }) }];
  });
}

/** From the first day on which the worker was in place to the last, pauses included; none if it never started. */
export function deliveredSpan(history: PlacementHistory): Interval | undefined {
  const [first] = activeStretches(history);
  if (first === undefined) return undefined;
  const last = history.at(-1);
  return last?.event === "ended" ? { from: first.from, to: last.on } : { from: first.from };
}
