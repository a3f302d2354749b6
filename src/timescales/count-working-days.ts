import { daysAfter } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";
import { type Calendar, LAST_DAY } from "./calendar.js";

/** Which days count, and where counting stops because nothing is known beyond. */
export type Counted = Pick<Calendar, "isWorkingDay" | "list">;

/** The working day so many working days after a day, before it if negative; a day out of reach where the calendar ends. */
export function workingDayAt(from: LocalDate, number: number, { isWorkingDay, list }: Counted): LocalDate {
  const step = number < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(number); left > 0 && day >= list.from && day <= LAST_DAY; ) {
    day = daysAfter(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after one day up to another; before it, and negative, when the other is earlier. */
export function workingDaysFrom(from: LocalDate, to: LocalDate, { isWorkingDay }: Counted): number {
  const step = to < from ? -1 : 1;
  let number = 0;
  for (let day = from; day !== to; ) {
    day = daysAfter(day, step);
    if (isWorkingDay(day)) number += step;
  }
  return number;
}

/** The last working day that is no later than a day. */
export function lastWorkingDayBy(day: LocalDate, { isWorkingDay }: Counted): LocalDate {
  let found = day;
  while (!isWorkingDay(found)) found = daysAfter(found, -1);
  return found;
}
