import { daysAfter, isWeekend } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { isBankHoliday } from "../../timescales/working-day.js";

/** A day as a number: so many days after 1 January 1970. */
export type Day = number;

const DAY_NOUGHT = "1970-01-01";

/** Days of some years as numbers, as text, and counted as working days. */
export interface Days {
  readonly text: (day: Day) => LocalDate;
  /** The day itself if it is a working day, else the next one that is. */
  readonly onWorkingDay: (day: Day) => Day;
  /** The working day so many working days after a day. */
  readonly workingDaysAfter: (day: Day, number: number) => Day;
  /** How many working days lie after one day up to a later one. */
  readonly workingDaysBetween: (from: Day, to: Day) => number;
}

/** The days between two, both included, worked out once: a return takes millions of steps over them. */
export function countedDays(from: Day, to: Day): Days {
  const texts = new Map<Day, LocalDate>();
  const working: Day[] = [];
  /** How many working days there are up to each day. */
  const upTo = new Int32Array(to - from + 1);
  const text = (day: Day): LocalDate => {
    const known = texts.get(day);
    if (known !== undefined) return known;
    const written = daysAfter(DAY_NOUGHT, day);
    texts.set(day, written);
    return written;
  };
  for (let day = from; day <= to; day++) {
    const isWorking = !isWeekend(text(day)) && !isBankHoliday(text(day)).value;
    if (isWorking) working.push(day);
    upTo[day - from] = working.length;
  }
  const count = (day: Day): number => upTo[day - from] ?? 0;
  const at = (place: number): Day => working[place] ?? to;
  return {
    text,
    onWorkingDay: (day) => at(count(day - 1)),
    workingDaysAfter: (day, number) => (number === 0 ? day : at(count(day) + number - 1)),
    workingDaysBetween: (start, end) => count(end) - count(start),
  };
}
