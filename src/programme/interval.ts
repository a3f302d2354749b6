import { dayAfter } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";

/** A stretch of calendar days, both ends included. Without `to` it has not ended, or its last day is not known. */
export interface Interval {
  readonly from: LocalDate;
  /** The last day. */
  readonly to?: LocalDate;
}

/** Whether the day lies in the stretch, its first and last day included. */
export function covers({ from, to }: Interval, day: LocalDate): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** Whether there is a day that lies in both. */
export function shareDay(one: Interval, other: Interval): boolean {
  return startsWithin(one, other) || startsWithin(other, one);
}

/** Whether they run side by side; one that starts on the day on which the other ends only touches it. */
export function runTogether(one: Interval, other: Interval): boolean {
  return startsBeforeEnd(one, other) || startsBeforeEnd(other, one);
}

/** Whether one starts while the other runs; the last day of the other no longer counts. */
export function startsBeforeEnd({ from }: Interval, other: Interval): boolean {
  return startsWithin({ from }, other) && from !== other.to;
}

function startsWithin({ from }: Interval, other: Interval): boolean {
  return covers(other, from);
}

/** Whether every day of the first lies in the second. */
export function liesWithin(inner: Interval, outer: Interval): boolean {
  return outer.from <= inner.from && (outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to));
}

/** A stretch as far as it is known on a day: one that has not ended runs until then, or is its first day alone. */
export function asOn({ from, to }: Interval, on: LocalDate): Required<Interval> {
  return { from, to: to ?? (from > on ? from : on) };
}

/** The first day of a stretch that lies in none of the others; `undefined` when they cover it all. */
export function firstDayOutside(span: Required<Interval>, others: readonly Interval[]): LocalDate | undefined {
  let day = span.from;
  for (const other of others.toSorted(byStart)) {
    if (other.from > day) break;
    if (other.to === undefined || other.to >= span.to) return undefined;
    if (other.to >= day) day = dayAfter(other.to);
  }
  return day > span.to ? undefined : day;
}

/** Order by first day. */
export function byStart(one: Interval, other: Interval): number {
  if (one.from === other.from) return 0;
  return one.from < other.from ? -1 : 1;
}
