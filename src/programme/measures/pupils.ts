import { dayNumber } from "../../kernel/days.js";
import { yearBefore } from "../../kernel/local-date.js";
import type { School } from "../entities/schools.js";
import { covers, shareDay } from "../interval.js";
import type { Stretch } from "./stretch.js";

type Roll = School["rolls"][number];

/**
 * How many pupils a school had in a window; none where no count of it can stand for the window.
 *
 * It is the school's count nearest to the middle of the window, of two as near the earlier; where it was not counted
 * within the window, the last count before it, if that is no more than a year old. Two counts of one day that differ are
 * no count. A school that was closed throughout had none.
 */
export function pupilsOnRoll({ rolls, interval }: School, window: Stretch): number | undefined {
  if (interval !== undefined && !shareDay(interval, window)) return 0;
  const best =
    rolls.filter(({ on }) => covers(window, on)).toSorted(byNearness(window))[0] ?? lastBefore(rolls, window);
  if (best === undefined) return undefined;
  const sameDay = rolls.filter(({ on }) => on === best.on);
  return sameDay.every(({ pupils }) => pupils === best.pupils) ? best.pupils : undefined;
}

function byNearness({ from, to }: Stretch): (one: Roll, other: Roll) => number {
  const middle = (dayNumber(from) + dayNumber(to)) / 2;
  const distance = ({ on }: Roll): number => Math.abs(dayNumber(on) - middle);
  return (one, other) => distance(one) - distance(other) || dayNumber(one.on) - dayNumber(other.on);
}

function lastBefore(rolls: readonly Roll[], { from }: Stretch): Roll | undefined {
  const oldest = yearBefore(from);
  const recent = rolls.filter(({ on }) => on >= oldest && on < from);
  return recent.toSorted((one, other) => dayNumber(other.on) - dayNumber(one.on))[0];
}
