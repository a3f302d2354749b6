import { dayAfter, daysBetween } from "../../kernel/days.js";
import { byStart, type Interval } from "../interval.js";

/** A stretch of days of which both ends are known and included. */
export type Stretch = Required<Interval>;

/** The days of an interval that lie in a window; one that has not ended runs on. None where they share no day. */
export function daysWithin({ from, to }: Interval, window: Stretch): Stretch | undefined {
  const first = from > window.from ? from : window.from;
  const last = to === undefined || to > window.to ? window.to : to;
  return first <= last ? { from: first, to: last } : undefined;
}

/** The same days without any of them twice, in order. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const next of stretches.toSorted(byStart)) {
    const last = apart.at(-1);
    if (last === undefined || next.from > dayAfter(last.to)) apart.push(next);
    else if (next.to > last.to) apart[apart.length - 1] = { from: last.from, to: next.to };
  }
  return apart;
}

/**
 * How many days there are, the first and the last included.
 *
 * @example daysIn({ from: "2022-02-27", to: "2022-03-01" }) // 3
 */
export function daysIn({ from, to }: Stretch): number {
  return daysBetween(from, to) + 1;
}
