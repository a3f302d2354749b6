import { dayAfter, daysAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Enrolment } from "../entities/children.js";
import type { SchoolId } from "../ids.js";
import { daysWithin, type Stretch } from "./stretch.js";

/** For which school something counts, or why for none. */
export type Place =
  | { readonly kind: "school"; readonly school: SchoolId }
  | { readonly kind: "none"; readonly because: NoSchool };

/**
 * Why something counts for no school: the child had no main enrolment on the day, or several at once; a register's stretch
 * reaches over a move, or over the window's first or last day.
 */
export type NoSchool = "no-main-enrolment" | "several-schools" | "stretch-over-a-move" | "stretch-over-the-window";

/** Where one child was on roll from a day on, until the next stands. */
interface Turn {
  readonly from: LocalDate;
  readonly place: Place;
}

/** Where one child was on roll: turns in order, from the beginning of time. */
export type OnRoll = readonly [Turn, ...Turn[]];

const NOWHERE: Place = { kind: "none", because: "no-main-enrolment" };
const SEVERAL: Place = { kind: "none", because: "several-schools" };

/** Where a child without any enrolment was. */
export const NEVER_ON_ROLL: OnRoll = [{ from: "0000-01-01", place: NOWHERE }];

/**
 * Where a child was on roll, by its main enrolments; the first and the last day of an enrolment belong to it.
 *
 * A subsidiary or guest enrolment says nothing here. An enrolment that has ended keeps `main` and gets its last day;
 * `left` is on no roll.
 */
export function onRoll(enrolments: readonly Enrolment[]): OnRoll {
  const changes = enrolments
    .filter(({ status }) => status === "main")
    .flatMap(({ school, interval: { from, to } }) => [
      { on: from, school, more: 1 },
      ...(to === undefined ? [] : [{ on: dayAfter(to), school, more: -1 }]),
    ])
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const turns: [Turn, ...Turn[]] = [...NEVER_ON_ROLL];
  const current = new Map<SchoolId, number>();
  for (const [place, { on, school, more }] of changes.entries()) {
    const enrolled = (current.get(school) ?? 0) + more;
    if (enrolled === 0) current.delete(school);
    else current.set(school, enrolled);
    if (changes[place + 1]?.on === on) continue;
    const now = placeOf(current);
    // A new enrolment at the same school is no move.
    if (!isSame(now, turns.at(-1)?.place)) turns.push({ from: on, place: now });
  }
  return turns;
}

function placeOf(current: ReadonlyMap<SchoolId, number>): Place {
  const [school, another] = current.keys();
  if (school === undefined) return NOWHERE;
  return another === undefined ? { kind: "school", school } : SEVERAL;
}

function isSame(one: Place, other: Place | undefined): boolean {
  if (one.kind === "school") return other?.kind === "school" && one.school === other.school;
  return other?.kind === "none" && one.because === other.because;
}

/** Where a child was on roll on a day. */
export function placeOn(roll: OnRoll, day: LocalDate): Place {
  return roll.findLast(({ from }) => from <= day)?.place ?? NOWHERE;
}

/** Where a child was on roll through some days, in order; every one of them lies in one of the stretches. */
export function placesIn(roll: OnRoll, days: Stretch): readonly (Stretch & { readonly place: Place })[] {
  return roll.flatMap(({ from, place }, turn) => {
    const next = roll[turn + 1]?.from;
    if (next !== undefined && next <= days.from) return [];
    const within = daysWithin({ from }, days);
    if (within === undefined) return [];
    return [{ from: within.from, to: next === undefined || next > days.to ? days.to : daysAfter(next, -1), place }];
  });
}
