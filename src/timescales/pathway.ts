import { deepFreeze } from "../kernel/freeze.js";
import { isLocalDate, type LocalDate } from "../kernel/local-date.js";
import type { Result } from "../kernel/result.js";
import { calendarOf } from "./calendar.js";
import type { ChildEvent, DatedEvent } from "./child-event.js";
import { type ClockInUse, type ClocksInUse, clocksInUse } from "./clock-in-use.js";
import { closureProblems, type Due, type DueOptions, dueOf } from "./due.js";
import type { EventName } from "./events.js";
import { NOT_A_DAY } from "./moment.js";
import { isSettled, type Outcome, outcomeOf } from "./outcome.js";
import { problem, type TimescaleProblem } from "./problem.js";
import { datedEvents } from "./read-events.js";
import { isStarted } from "./started.js";

/** As on which day a pathway is looked at, and how far ahead. */
export interface PathwayOptions extends DueOptions {
  /** The day as on which things are due or overdue; without it neither is said. */
  readonly on?: LocalDate;
  /** `leave-out`: only what follows from the events given, not what will follow from what is still to be done. */
  readonly expected?: "include" | "leave-out";
}

/** One clock of a child's calendar: what started it, when it ends, and what has become of it. */
export interface PathwayStep extends Outcome {
  /** Which of its kind: the first conference, the second. */
  readonly ordinal: number;
  readonly start: { readonly event: EventName; readonly on: string; readonly isAssumed?: true };
  readonly due: Due;
}

/** Something to be done for which no number is set. */
export interface OpenStep {
  readonly timescale: string;
  readonly title: string;
  readonly limit: string;
  readonly start: { readonly event: EventName; readonly on: string };
}

/** A clock that is not known to have held when the event happened. */
export interface NotInForce {
  readonly timescale: string;
  readonly start: { readonly event: EventName; readonly on: string };
  readonly says: string;
}

/** A child's calendar of due dates. */
export interface Pathway {
  readonly format: 1;
  readonly on?: LocalDate;
  /** As they were given, earliest first. */
  readonly events: readonly ChildEvent[];
  /** By the day on which they are due. */
  readonly steps: readonly PathwayStep[];
  readonly withoutNumber: readonly OpenStep[];
  readonly notInForce: readonly NotInForce[];
  /** Some step lies past the last published bank holiday. */
  readonly projected: boolean;
  /** That bank holiday. */
  readonly knownThrough: LocalDate;
}

/** How often a clock is foreseen that starts itself anew: reviews after 3, 6 and 6 months. */
const MOST_EXPECTED = 2;

/**
 * Everything that a child's events make due, as one calendar; or every problem in them.
 *
 * Clocks run beside each other and none stops another: the 45 days of the assessment count from the referral, the 15 of the
 * conference from the strategy discussion that started the enquiries. What is still to be done is taken as done on its
 * last working day, and what would follow is `expected`.
 *
 * @example pathway([{ event: "referral", on: "2026-12-24" }], { on: "2026-12-30" }).value.steps[0].state // "overdue"
 */
export function pathway(
  events: readonly ChildEvent[],
  options: PathwayOptions = {},
): Result<Pathway, TimescaleProblem> {
  const { on } = options;
  const dated = datedEvents(events, options);
  const clocks = clocksInUse(options);
  const problems = [
    ...(on === undefined || isLocalDate(on) ? [] : [problem("not-a-day", "/on", NOT_A_DAY)]),
    ...closureProblems(options),
    ...(clocks.ok ? [] : clocks.problems),
    ...dated.problems,
  ];
  if (!clocks.ok) return { ok: false, problems };
  const found = dated.events.flatMap((start) => startedBy(start, dated.events, dated.events, clocks.value, options));
  const all = [...problems, ...found.flatMap((one) => (isRefused(one) ? [placed(one)] : []))];
  if (all.length > 0) return { ok: false, problems: all };
  return { ok: true, value: deepFreeze(laidOut(found, dated.events, clocks.value, options)) };
}

function laidOut(
  found: readonly (Step | Halted)[],
  all: readonly DatedEvent[],
  clocks: ClocksInUse,
  options: PathwayOptions,
): Pathway {
  const real = found.filter(isStep);
  const expected = options.expected === "leave-out" ? [] : expectedAfter(real, all, clocks, options);
  const steps = numbered([...real, ...expected].toSorted(byStart)).toSorted(byDue);
  const notInForce = found.flatMap((one) => (isStep(one) ? [] : [notHeldThen(one)]));
  return { ...asPathway(steps, all, clocks, options), notInForce };
}

/** A step while it is laid out. */
type Step = Omit<PathwayStep, "ordinal"> & { readonly clock: ClockInUse; readonly from: DatedEvent };

/** A clock that could not be followed to its end. */
interface Halted {
  readonly clock: ClockInUse;
  readonly from: DatedEvent;
  readonly problem: TimescaleProblem;
}

function isStep(one: Step | Halted): one is Step {
  return "due" in one;
}

function isRefused(one: Step | Halted): one is Halted {
  return !isStep(one) && one.problem.code !== "not-in-force";
}

/** The clocks that an event starts, among what happened or is foreseen; what has become of them only what happened says. */
function startedBy(
  from: DatedEvent,
  among: readonly DatedEvent[],
  happened: readonly DatedEvent[],
  { numbered: clocks }: ClocksInUse,
  options: PathwayOptions,
): readonly (Step | Halted)[] {
  return clocks
    .filter(({ clock }) => isStarted(clock, from, among))
    .flatMap((clock): readonly (Step | Halted)[] => {
      const due = dueOf(clock, from, options);
      if (!due.ok) return due.problems.map((one) => ({ clock, from, problem: one }));
      const { event, on, isAssumed } = from;
      const start = { event, on, ...(isAssumed && { isAssumed }) };
      return [{ clock, from, start, due: due.value, ...outcomeOf(clock.clock, from, due.value, happened, options.on) }];
    });
}

/**
 * What follows if each thing still to be done is done on its last working day, and so on.
 *
 * Of two that would be done by the same event the earlier counts. Nothing is foreseen from what is overdue.
 */
function expectedAfter(
  steps: readonly Step[],
  all: readonly DatedEvent[],
  clocks: ClocksInUse,
  options: PathwayOptions,
): readonly Step[] {
  const seen = new Map<string, number>();
  const taken = new Set<EventName>();
  const foreseen: DatedEvent[] = [];
  const expected: Step[] = [];
  const waiting = steps.filter(({ state }) => state === "due" || state === "open");
  for (let next = soonest(waiting); next !== undefined; next = soonest(waiting)) {
    waiting.splice(waiting.indexOf(next), 1);
    const done = assumedDone(next);
    if (done === undefined || (next.state !== "expected" && taken.has(done.event))) continue;
    taken.add(done.event);
    foreseen.push(done);
    const among = [...all, ...foreseen].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    for (const one of startedBy(done, among, all, clocks, options)) {
      const id = isStep(one) ? one.due.timescale : "";
      if (!isStep(one) || one.state !== "expected" || (seen.get(id) ?? 0) >= MOST_EXPECTED) continue;
      seen.set(id, (seen.get(id) ?? 0) + 1);
      expected.push(one);
      waiting.push(one);
    }
  }
  return expected;
}

function soonest(steps: readonly Step[]): Step | undefined {
  return steps.toSorted(byDue)[0];
}

/** The event that would do what is due, on the last working day for it; nobody plans for what only must not last longer. */
function assumedDone({ clock: { clock }, due }: Step): DatedEvent | undefined {
  const event = clock.doneBy[0];
  if (event === undefined || due.measures !== "deadline") return undefined;
  const day = due.lastWorkingDay ?? due.day;
  return { event, on: day, day, isAssumed: true };
}

function byDue(one: Pick<Step, "due">, other: Pick<Step, "due">): number {
  return one.due.due < other.due.due ? -1 : one.due.due > other.due.due ? 1 : 0;
}

function byStart(one: Step, other: Step): number {
  return one.from.day < other.from.day ? -1 : one.from.day > other.from.day ? 1 : 0;
}

function numbered(steps: readonly Step[]): readonly PathwayStep[] {
  const counts = new Map<string, number>();
  return steps.map(({ clock: _clock, from: _from, ...step }) => {
    const ordinal = (counts.get(step.due.timescale) ?? 0) + 1;
    counts.set(step.due.timescale, ordinal);
    return { ordinal, ...step };
  });
}

function asPathway(
  steps: readonly PathwayStep[],
  all: readonly DatedEvent[],
  { open }: ClocksInUse,
  options: PathwayOptions,
): Omit<Pathway, "notInForce"> {
  const withoutNumber = all.flatMap((start) =>
    open
      .filter((row) => isStarted(row, start, all) && !isSettled(row, start, all))
      .map(({ id, title, limit }) => ({ timescale: id, title, limit, start: { event: start.event, on: start.on } })),
  );
  return {
    format: 1,
    ...(options.on === undefined ? {} : { on: options.on }),
    events: all.map(({ event, on: when, arrangement }) => ({ event, on: when, ...(arrangement && { arrangement }) })),
    steps,
    withoutNumber,
    projected: steps.some(({ due }) => due.projected),
    knownThrough: calendarOf(options).list.knownThrough,
  };
}

/** A problem of an event's clock stands where the event stands. */
function placed({ from: { at = "" }, problem: found }: Halted): TimescaleProblem {
  return { ...found, at: `${at}/on` };
}

function notHeldThen({ clock: { clock }, from: { event, on }, problem: { says } }: Halted): NotInForce {
  return { timescale: clock.id, start: { event, on }, says };
}
