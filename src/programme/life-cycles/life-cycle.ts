import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";

/** Where something stands, and since when. */
export interface Stage {
  readonly is: string;
  readonly since: LocalDate;
}

/** Something that happened on a day, and moved it on. */
export interface Happening {
  readonly event: string;
  readonly on: LocalDate;
}

/** Which events each state allows, and to which state each leads. */
export type Moves = { readonly [state: string]: { readonly [event: string]: string } };

/** How one kind of record may go through its states. */
export interface LifeCycle<
  Begin extends Happening,
  State extends Stage,
  Event extends Happening,
  Allowed extends Moves,
> {
  /** What goes through it, in words. */
  readonly of: string;
  readonly moves: Allowed;
  /** The state in which an event that begins it leaves it. */
  readonly begin: (first: Begin) => State;
  /** The state in which an event leaves it; asked only for an event that the state allows. */
  readonly enter: (event: Event, from: State) => State;
}

/** Why a history cannot have happened. */
export type LifeCycleProblem = Problem<"illegal-event" | "event-out-of-order">;

type Leads<Allowed extends Moves, Is, Name> = Is extends keyof Allowed
  ? Name extends keyof Allowed[Is]
    ? true
    : false
  : false;

/** The events that are allowed in every state that `From` may be. */
export type EventFor<From extends Stage, Event extends Happening, Allowed extends Moves> = Event extends Happening
  ? false extends Leads<Allowed, From["is"], Event["event"]>
    ? never
    : Event
  : never;

type Target<Allowed extends Moves, Is, Name> = Is extends keyof Allowed
  ? Name extends keyof Allowed[Is]
    ? Allowed[Is][Name]
    : never
  : never;

/** The state to which an event leads. */
export type StateAfter<
  From extends Stage,
  Event extends Happening,
  State extends Stage,
  Allowed extends Moves,
> = Extract<State, { readonly is: Target<Allowed, From["is"], Event["event"]> }>;

/** The state in which its first event leaves a record. */
export function begin<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves>(
  cycle: LifeCycle<Begin, State, Event, Allowed>,
  first: Begin,
): State {
  return cycle.begin(first);
}

/**
 * The state after an event.
 *
 * An event that some state of the type of `from` does not allow does not compile; one that comes unchecked, or lies
 * before the day since which the state has held, is a problem. Two events may share a day.
 */
export function transition<
  Begin extends Happening,
  State extends Stage,
  Event extends Happening,
  Allowed extends Moves,
  const From extends State,
  const Next extends EventFor<From, Event, Allowed>,
>(
  cycle: LifeCycle<Begin, State, Event, Allowed>,
  from: From,
  event: Next,
): Result<StateAfter<From, Next, State, Allowed>, LifeCycleProblem> {
  const problems = problemsOf(cycle, from, event);
  if (problems.length > 0) return { ok: false, problems };
  // INVARIANT: `enter` leads to the state that `moves` names; a test holds every life cycle to it.
  return { ok: true, value: cycle.enter(event, from) as StateAfter<From, Next, State, Allowed> };
}

/** Every state through which a history went, first to last; or every event in it that cannot have happened. */
export function replay<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves>(
  cycle: LifeCycle<Begin, State, Event, Allowed>,
  [first, ...events]: readonly [Begin, ...Event[]],
): Result<readonly State[], LifeCycleProblem> {
  const states = statesOf(cycle, [first, ...events]);
  // After a fault the history is followed all the same, so that one fault is one problem.
  const problems = events.flatMap((event, place) =>
    problemsOf(cycle, states[place] ?? states[0], event).map((problem) => ({
      ...problem,
      at: `/${place + 1}${problem.at}`,
    })),
  );
  return problems.length === 0 ? { ok: true, value: states } : { ok: false, problems };
}

/** The same states without a look at whether each event was allowed, for a history that was read. */
export function statesOf<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves>(
  cycle: LifeCycle<Begin, State, Event, Allowed>,
  [first, ...events]: readonly [Begin, ...Event[]],
): readonly [State, ...State[]] {
  let state = cycle.begin(first);
  const states: [State, ...State[]] = [state];
  for (const event of events) {
    state = cycle.enter(event, state);
    states.push(state);
  }
  return states;
}

function problemsOf<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves>(
  { of, moves }: LifeCycle<Begin, State, Event, Allowed>,
  { is, since }: State,
  { event, on }: Event,
): readonly LifeCycleProblem[] {
  const allowed = Object.keys(moves[is] ?? {});
  const problems: LifeCycleProblem[] = [];
  if (!allowed.includes(event)) {
    const says = `${of} that is ${said(is)} cannot be ${said(event)}; ${after(allowed)}`;
    problems.push({ code: "illegal-event", at: "/event", says });
  }
  if (on < since) {
    const says = `this comes before the event above it, which is of ${since}; put the events in the order of their days`;
    problems.push({ code: "event-out-of-order", at: "/on", says });
  }
  return problems;
}

function said(word: string): string {
  return `\`${word}\``;
}

function after(allowed: readonly string[]): string {
  return allowed.length === 0 ? "nothing follows that" : `what may follow is ${allowed.map(said).join(" or ")}`;
}
