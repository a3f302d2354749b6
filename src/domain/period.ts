import type { LocalDate } from "../kernel/local-date.js";

/** First and last day on which something is in force; an end that is not set is open. */
export interface Period {
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  /** Where it is in force, if not everywhere: the name or code of an authority. */
  readonly area?: string;
}

/** Whether the day falls in the period, both ends included; no period means always. */
export function inForceOn(day: LocalDate, period: Period | undefined): boolean {
  if (period === undefined) return true;
  return (period.from === undefined || period.from <= day) && (period.until === undefined || day <= period.until);
}

/** Whether there is a day, and an area, in which both are in force; no period means always and everywhere. */
export function periodsMeet(one: Period = {}, other: Period = {}): boolean {
  const isApart = one.area !== undefined && other.area !== undefined && one.area !== other.area;
  return !isApart && !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ until }: Period, { from }: Period): boolean {
  return until !== undefined && from !== undefined && until < from;
}
