import type { Interval } from "../../interval.js";
import type { Check, Found } from "../check.js";
import type { Delivery } from "../delivery.js";
import { grouped } from "../entry.js";

const DAYS_OF_A_FULL_WEEK = 5;
const ROUNDING = 1e-9;

/** A placement whose days a week are not known counts for none. */
export const workingWeek: Check = {
  id: "P8",
  severity: "error",
  holds: "a worker's placements at one time take no more days a week than the worker has",
  censusRules: [],
  find: ({ deliveries, practitioners }) => {
    const ofWorker = grouped(deliveries, ({ placement }) => placement.record.practitioner);
    return [...ofWorker].flatMap(([id, placed]): readonly Found[] => {
      const worker = practitioners.get(id);
      if (worker === undefined) return [];
      const days = DAYS_OF_A_FULL_WEEK * worker.record.fte;
      const busiest = busiestDay(placed);
      if (busiest === undefined || busiest.days <= days + ROUNDING) return [];
      const [first, ...others] = busiest.placed.map(({ placement }) => `${placement.at}/daysPerWeek`);
      const says = `on ${busiest.on} the worker's placements take ${busiest.days} days a week, and the worker has ${days}; correct the days or the full-time equivalent`;
      return first === undefined ? [] : [{ at: first, also: [...others, `${worker.at}/fte`], says }];
    });
  },
};

interface Busy {
  readonly on: string;
  readonly days: number;
  readonly placed: readonly Delivery[];
}

/** The most can only be reached on a day on which something starts. */
function busiestDay(placed: readonly Delivery[]): Busy | undefined {
  const starts = new Set(placed.flatMap(({ stretches }) => stretches.map(({ from }) => from)));
  let busiest: Busy | undefined;
  for (const on of starts) {
    const present = placed.filter(({ stretches }) => stretches.some((stretch) => isInPlace(stretch, on)));
    const days = present.reduce((sum, { placement }) => sum + (placement.record.daysPerWeek ?? 0), 0);
    if (busiest === undefined || days > busiest.days) busiest = { on, days, placed: present };
  }
  return busiest;
}

/** A worker who moves on a day is not in two places on it. */
function isInPlace({ from, to }: Interval, on: string): boolean {
  return from <= on && (to === undefined || on < to || from === on);
}
