import { isObject } from "../kernel/json.js";
import { isLocalDate } from "../kernel/local-date.js";
import { nearest } from "../kernel/nearest.js";
import type { Result } from "../kernel/result.js";
import { type CalendarOptions, calendarOf, unreachable } from "./calendar.js";
import type { ChildEvent, DatedEvent, EventsFile } from "./child-event.js";
import { COMES_AFTER, EVENT_NAMES, EVENTS, isEventName } from "./events.js";
import { isMoment, NOT_A_DAY, readMoment } from "./moment.js";
import { didYouMean, problem, type TimescaleProblem } from "./problem.js";
import { ARRANGEMENTS, type Arrangement } from "./timescale.js";

const EVENT_KEYS = ["event", "on", "arrangement"];
const FILE_KEYS = ["on", "area", "reference", "events"];
const NOTE_KEYS = ["$schema", "title"];

/** What may keep two children apart in a diary; a name with a space in it may not. */
const REFERENCE: RegExp = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export const NOT_A_REFERENCE = "expected an opaque reference of letters, digits, `-` and `_`, at most 64, never a name";

/**
 * A file of events, checked: a list of them, or an object with `events` and, where wanted, `on`, `area` and `reference`.
 *
 * Every problem at once; none repeats a value. What the events mean together, `pathway` looks at.
 */
export function readEvents(value: unknown): Result<EventsFile, TimescaleProblem> {
  if (Array.isArray(value)) return readEvents({ events: value });
  if (!isObject(value))
    return {
      ok: false,
      problems: [problem("wrong-kind", "", "expected a list of events, or an object with `events`")],
    };
  const problems = [
    ...strangeKeys(value, [...FILE_KEYS, ...NOTE_KEYS], ""),
    ...("on" in value && !isDay(value.on) ? [problem("not-a-day", "/on", NOT_A_DAY)] : []),
    ...("area" in value && typeof value.area !== "string" ? [problem("wrong-kind", "/area", "expected a name")] : []),
    ...("reference" in value && !isReference(value.reference)
      ? [problem("wrong-kind", "/reference", NOT_A_REFERENCE)]
      : []),
    ...eventProblems(value.events, "/events"),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { $schema: _schema, title: _title, ...file } = value;
  return { ok: true, value: file as unknown as EventsFile };
}

/** The events that can be used, by day, and every problem in the others and between them. */
interface DatedEvents {
  readonly events: readonly DatedEvent[];
  readonly problems: readonly TimescaleProblem[];
}

/** Reads the moments of events, whatever is handed in; where each stood is kept for the problems of its clocks. */
export function datedEvents(events: unknown, options: CalendarOptions): DatedEvents {
  if (!Array.isArray(events)) return { events: [], problems: eventProblems(events, "/events") };
  const calendar = calendarOf(options);
  const read = events.map((one: unknown, place) => {
    const at = `/events/${place}`;
    const wrong = oneEventProblems(one, at);
    if (wrong.length > 0) return { problems: wrong };
    const event = one as ChildEvent;
    const dated = { ...event, ...readMoment(event.on, ""), at } as DatedEvent;
    return { dated, problems: unreachable(dated.day, calendar, options, `${at}/on`) };
  });
  const sound = read.flatMap(({ dated }) => dated ?? []);
  const usable = read.flatMap(({ dated, problems }) => (dated === undefined || problems.length > 0 ? [] : [dated]));
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...sound.flatMap((one) => [...repeated(one, sound), ...outOfOrder(one, sound)]),
  ];
  return { events: usable.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)), problems };
}

function sortKey({ day, instant = 0 }: DatedEvent): string {
  return `${day} ${String(instant).padStart(16, "0")}`;
}

function eventProblems(events: unknown, at: string): readonly TimescaleProblem[] {
  if (!Array.isArray(events)) return [problem("wrong-kind", at, "expected a list of events")];
  return events.flatMap((one, place) => oneEventProblems(one, `${at}/${place}`));
}

function oneEventProblems(one: unknown, at: string): readonly TimescaleProblem[] {
  if (!isObject(one)) return [problem("wrong-kind", at, 'expected an event, `{ "event": ..., "on": ... }`')];
  const { event, on, arrangement } = one;
  const moment = on === undefined ? undefined : readMoment(on, `${at}/on`);
  return [
    ...strangeKeys(one, EVENT_KEYS, at),
    ...(event === undefined ? [problem("missing-key", at, "`event` is missing; say what happened")] : []),
    ...(event === undefined || isEventName(event) ? [] : [unknownEvent(event, `${at}/event`)]),
    ...(on === undefined ? [problem("missing-key", at, "`on` is missing; say on which day")] : []),
    ...(moment === undefined || isMoment(moment) ? [] : [moment]),
    ...(arrangement === undefined ? [] : arrangementProblems(arrangement, event, `${at}/arrangement`)),
  ];
}

function unknownEvent(name: unknown, at: string): TimescaleProblem {
  const meant = typeof name === "string" ? nearest(name, EVENT_NAMES) : undefined;
  return problem("unknown-event", at, didYouMean("there is no event of that name", meant));
}

function arrangementProblems(arrangement: unknown, event: unknown, at: string): readonly TimescaleProblem[] {
  if (event !== "placement-started")
    return [problem("unknown-key", at, "only `placement-started` has an arrangement; leave it out")];
  if (ARRANGEMENTS.includes(arrangement as Arrangement)) return [];
  return [problem("unknown-value", at, `expected one of ${ARRANGEMENTS.join(", ")}`)];
}

function repeated(one: DatedEvent, all: readonly DatedEvent[]): readonly TimescaleProblem[] {
  const isSame = ({ event, day, instant }: DatedEvent): boolean =>
    event === one.event && day === one.day && instant === one.instant;
  if (all.find(isSame) === one) return [];
  return [problem("repeated-event", one.at ?? "", `\`${one.event}\` of that day stands here already; leave one out`)];
}

/** What comes before everything that it must follow. */
function outOfOrder({ event, day, at = "" }: DatedEvent, all: readonly DatedEvent[]): readonly TimescaleProblem[] {
  const earlier = COMES_AFTER[event];
  const before = all.filter((one) => one.event === earlier);
  if (earlier === undefined || before.length === 0 || before.some((one) => one.day <= day)) return [];
  const says = `\`${event}\` lies before every \`${earlier}\` (${EVENTS[earlier]}); correct a day, or leave out what belongs to an earlier time`;
  return [problem("out-of-order", `${at}/on`, says)];
}

function strangeKeys(value: object, known: readonly string[], at: string): readonly TimescaleProblem[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => problem("unknown-key", at, didYouMean(`no key called \`${key}\` here`, nearest(key, known))));
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && isLocalDate(value);
}

export function isReference(value: unknown): value is string {
  return typeof value === "string" && REFERENCE.test(value);
}
