/** A calendar day written `2026-11-21`: no time, no zone, no clock. ISO days compare in order as plain text. */
export type LocalDate = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether the text is a day that exists, written `YYYY-MM-DD`.
 *
 * @example isLocalDate("2028-02-29") // true
 * @example isLocalDate("2026-02-29") // false
 */
export function isLocalDate(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const day = new Date(text);
  // The platform may roll 30 February over into March; only a day that exists comes back as it was written.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Completed calendar months from one day to a later one; a month is complete on the same day of the month, or on the 1st after it. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/**
 * The same date so many months later, or the last day of that month where it is shorter; earlier if negative.
 *
 * @example monthsAfter("2027-08-31", 6) // "2028-02-29"
 */
export function monthsAfter(day: LocalDate, months: number): LocalDate {
  const [year, month, date] = parts(day);
  const last = new Date(0);
  // day nought is the last day of the month before
  last.setUTCFullYear(year, month + months, 0);
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/**
 * The same day of the year before, as text to compare with: what lies before it is more than a year old.
 *
 * @example yearBefore("2026-11-21") // "2025-11-21"
 */
export function yearBefore(day: LocalDate): string {
  const [year, ...rest] = day.split("-");
  // 29 February may come to a day that does not exist; it still stands between the 28th and 1 March.
  return [String(Number(year) - 1).padStart(4, "0"), ...rest].join("-");
}

function parts(day: LocalDate): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
