import { nearest } from "../kernel/nearest.js";
import type { Result } from "../kernel/result.js";
import { timescales } from "./built-in.js";
import { type Due, type DueOptions, due } from "./due.js";
import { type EventName, isEventName } from "./events.js";
import { didYouMean, problem, type TimescaleProblem } from "./problem.js";
import type { Clock, LocalClock } from "./timescale.js";

/** Something to be done that may have a clock: the actions of an indication are such. */
export interface TimedAction {
  readonly id: string;
  readonly timescale?: Omit<Clock, "basis">;
}

/** What an indication must hold to have its dates: its actions, and the duties that apply with theirs. */
export interface WithActions {
  readonly actions: readonly TimedAction[];
}

/** The days or instants of events, by the event's name; where no event has one, by the id of the clock itself. */
export type EventDays = { readonly [eventOrTimescale: string]: string };

/** An action, and when it is due. */
export interface ActionDue {
  readonly action: string;
  readonly due: Due;
}

/**
 * When the actions of an indication are due, for those whose clocks the events given start; or every problem.
 *
 * An action whose event is not among them has no date and is left out. The clocks of a council's own rule set are known by
 * what the indication says of them.
 *
 * @example dueDates({ actions: [] }, { refferal: "2026-11-20" }).problems[0].code // "unknown-event"
 */
export function dueDates(
  { actions }: WithActions,
  events: EventDays,
  options: DueOptions = {},
): Result<readonly ActionDue[], TimescaleProblem> {
  const clocks = actions.flatMap(({ timescale }) => timescale ?? []);
  const given = { ...options, local: [...(options.local ?? []), ...ownClocks(clocks, options.local ?? [])] };
  const found = actions.flatMap(({ id, timescale }) => {
    const from = timescale && startOf(timescale.id, events);
    return timescale === undefined || from === undefined
      ? []
      : [{ action: id, event: from.name, read: due(timescale.id, from.on, given) }];
  });
  const problems = [
    ...Object.keys(events).flatMap((name) => strangeEvent(name, clocks)),
    ...found.flatMap(({ event, read }) => (read.ok ? [] : read.problems.map((one) => placed(one, event)))),
  ];
  if (problems.length > 0) return { ok: false, problems: unlike(problems) };
  return { ok: true, value: found.flatMap(({ action, read }) => (read.ok ? [{ action, due: read.value }] : [])) };
}

/** Clocks of a rule set that the table does not have, or has otherwise. */
function ownClocks(clocks: readonly Omit<Clock, "basis">[], known: readonly LocalClock[]): readonly LocalClock[] {
  const ids = new Set(known.map(({ id }) => id));
  const own = new Map(clocks.filter(({ id }) => !ids.has(id)).map((one) => [one.id, one]));
  return [...own.values()].map((one) => ({ ...one, basis: [] }));
}

interface Started {
  readonly name: string;
  readonly on: string;
}

function startOf(id: string, events: EventDays): Started | undefined {
  const starts =
    timescales()
      .find((row) => row.id === id)
      ?.starts.map(({ event }): string => event) ?? [];
  const name = [id, ...starts].find((one) => Object.hasOwn(events, one));
  return name === undefined ? undefined : { name, on: events[name] ?? "" };
}

function strangeEvent(name: string, clocks: readonly { readonly id: string }[]): readonly TimescaleProblem[] {
  if (isEventName(name) || clocks.some(({ id }) => id === name)) return [];
  const names: readonly string[] = [...eventsOfTable(), ...clocks.map(({ id }) => id)];
  const says = `no event and no clock of the indication is called \`${name}\``;
  return [problem("unknown-event", `/events/${name}`, didYouMean(says, nearest(name, names)))];
}

function eventsOfTable(): readonly EventName[] {
  return [...new Set(timescales().flatMap(({ starts }) => starts.map(({ event }) => event)))];
}

function placed(one: TimescaleProblem, event: string): TimescaleProblem {
  return one.at === "/from" ? { ...one, at: `/events/${event}` } : one;
}

/** Two actions with one clock have the same problem once. */
function unlike(problems: readonly TimescaleProblem[]): readonly TimescaleProblem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.at} ${one.says}`, one])).values()];
}
