import type { CertificateLog } from "./certificate/certificate-log.js";
import { type ClauseStore, newClauseStore } from "./clause-store.js";
import { grown, LEAST_ROOM } from "./grown.js";
import type { VariableKind } from "./solver.js";
import { growOrder, leaveOutOfOrder, newVariableOrder, putBack, type VariableOrder } from "./variable-order.js";
import { growLists, newWatchLists, type WatchLists } from "./watch-lists.js";

export const TRUE = 1;
export const FALSE = -1;

/**
 * Where the search stands. Variables are places from 0, literals are codes (see `code.ts`).
 *
 * INVARIANT: between two answers only what was assumed last is decided, and all that follows from it is settled.
 */
export interface Search {
  variables: number;
  /** For how many variables there is room. */
  room: number;
  /** By code: 1 if it holds, -1 if its negation does, 0 if neither is settled. */
  values: Int8Array;
  /** By variable that is settled: at which decision level. */
  levels: Int32Array;
  /** By variable that is settled: the clause that left no other choice; none for a decision. */
  reasons: Int32Array;
  /** The codes that hold, in the order in which they were settled. */
  trail: Int32Array;
  settled: number;
  /** How many of the trail have been followed up. */
  followed: number;
  /** For each decision level from 1: how long the trail was when it was opened. */
  readonly openings: number[];

  readonly store: ClauseStore;
  readonly watchers: WatchLists;
  readonly order: VariableOrder;
  /** By variable: 0 if it is to be tried as true, 1 as false, and the same as it was set. */
  phases: Uint8Array;
  setPhases: Uint8Array;

  /** By variable, for one analysis: whether it has been met. All zero between analyses. */
  met: Uint8Array;
  /** Whether the clauses contradict each other, whatever is assumed. */
  contradictory: boolean;
  conflicts: number;
  learnt: number;
  mostLearnt: number;
  readonly log: CertificateLog | undefined;
}

export function newSearch(mostLearnt: number, log: CertificateLog | undefined): Search {
  return {
    variables: 0,
    room: 0,
    values: new Int8Array(),
    levels: new Int32Array(),
    reasons: new Int32Array(),
    trail: new Int32Array(),
    settled: 0,
    followed: 0,
    openings: [],
    store: newClauseStore(),
    watchers: newWatchLists(),
    order: newVariableOrder(),
    phases: new Uint8Array(),
    setPhases: new Uint8Array(),
    met: new Uint8Array(),
    contradictory: false,
    conflicts: 0,
    learnt: 0,
    mostLearnt,
    log,
  };
}

/** Makes one variable more, and gives its place. */
export function addVariable(search: Search, kind: VariableKind): number {
  const place = search.variables;
  if (place === search.room) makeRoom(search, Math.max(2 * place, LEAST_ROOM));
  search.variables = place + 1;
  search.phases[place] = 1;
  search.setPhases[place] = 1;
  if (kind === "free") putBack(search.order, place);
  else leaveOutOfOrder(search.order, place);
  return place;
}

function makeRoom(search: Search, room: number): void {
  search.room = room;
  search.values = grown(search.values, 2 * room);
  search.levels = grown(search.levels, room);
  search.reasons = grown(search.reasons, room);
  search.trail = grown(search.trail, room);
  search.phases = grown(search.phases, room);
  search.setPhases = grown(search.setPhases, room);
  search.met = grown(search.met, room);
  growOrder(search.order, room);
  growLists(search.watchers, 2 * room);
}
