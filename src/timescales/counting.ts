import { weekdayWords } from "../kernel/day-words.js";
import { daysAfter, isWeekend } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { BankHoliday } from "./bank-holiday.js";
import type { Calendar } from "./calendar.js";
import { type Counted, workingDayAt } from "./count-working-days.js";
import { inLondon } from "./london.js";
import type { Moment } from "./moment.js";
import type { NumberedTimescale, Unit } from "./timescale.js";

/** How a clock was counted. */
export interface Counting {
  /** The whole of it in a sentence or two. */
  readonly says: string;
  /** The first day that counts; of hours there is none. */
  readonly dayOne?: LocalDate;
  /** Bank holidays on which a clock in working days stood still. */
  readonly bankHolidays: readonly BankHoliday[];
  /** Closure days on which a council's own clock stood still as well. */
  readonly closed: readonly LocalDate[];
}

export function countingOf(
  clock: NumberedTimescale,
  start: Moment,
  end: Moment,
  counted: Counted,
  calendar: Calendar,
): Counting {
  if (clock.unit === "hours") return { says: hoursWords(clock, start, end), bankHolidays: [], closed: [] };
  if (clock.unit !== "working-days")
    return { says: calendarWords(clock, start, end), ...firstDay(clock, start), bankHolidays: [], closed: [] };
  const between = daysFrom(start.day, end.day);
  const bankHolidays = between.flatMap((day) => calendar.holidayOn(day) ?? []);
  const closed = between.filter((day) => calendar.isWorkingDay(day) && !counted.isWorkingDay(day));
  const dayOne = clock.length === 0 ? {} : { dayOne: workingDayAt(start.day, clock.counts ? -1 : 1, counted) };
  const says = [workingDaysWords(clock, start, end, dayOne.dayOne), ...leftOut(between, bankHolidays, closed)];
  return { says: says.join(" "), ...dayOne, bankHolidays, closed };
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  hours: "hour",
  days: "day",
  "days-beginning-with": "day",
  "working-days": "working day",
  weeks: "week",
  months: "month",
};

/** A length in words: "15 working days". */
export function lengthWords({ length, unit }: Pick<NumberedTimescale, "length" | "unit">): string {
  const words = `${length} ${UNIT_WORDS[unit]}${length === 1 ? "" : "s"}`;
  return unit === "days-beginning-with" ? `${words} beginning with the day itself` : words;
}

function workingDaysWords(clock: NumberedTimescale, start: Moment, end: Moment, dayOne: LocalDate | undefined): string {
  const zero = `${weekdayWords(start.day)} is day 0`;
  if (dayOne === undefined) return `${zero}, and the last.`;
  const back = clock.counts === "before" ? ", counting back" : "";
  if (clock.length === 1) return `${zero}${back}; day 1 is ${weekdayWords(end.day)}.`;
  return `${zero}${back}; day 1 is ${weekdayWords(dayOne)}, and working day ${clock.length} is ${weekdayWords(end.day)}.`;
}

function leftOut(
  between: readonly LocalDate[],
  bankHolidays: readonly BankHoliday[],
  closed: readonly LocalDate[],
): readonly string[] {
  const days = [
    ...(between.some(isWeekend) ? ["weekends"] : []),
    ...bankHolidays.map(({ date, title }) => `${weekdayWords(date)} (${title})`),
    ...closed.map((day) => `${weekdayWords(day)} (closed)`),
  ];
  return days.length === 0 ? [] : [`Not counted: ${days.join(", ")}.`];
}

function calendarWords(clock: NumberedTimescale, start: Moment, end: Moment): string {
  const last = weekdayWords(end.day);
  if (clock.unit === "days-beginning-with")
    return `${weekdayWords(start.day)} is day 1; day ${clock.length} is ${last}.`;
  const zero = `${weekdayWords(start.day)} is day 0`;
  const way = clock.counts === "before" ? "before it" : "on";
  const isCut = clock.unit === "months" && start.day.slice(8) !== end.day.slice(8);
  const cut = isCut ? ": that month has no such date, so its last day counts" : "";
  return `${zero}; ${lengthWords(clock)} ${way} is ${last}${cut}.`;
}

function hoursWords(clock: NumberedTimescale, start: Moment, end: Moment): string {
  const whole = `${lengthWords(clock)} from ${instantWords(start)}: ${instantWords(end)}. Nights, weekends and holidays count.`;
  const hasChanged = written(start).slice(19) !== written(end).slice(19);
  return hasChanged ? `${whole} The clocks change in between; the hours are real ones.` : whole;
}

/** An instant as people say it, by London's clock. */
export function instantWords(moment: Moment): string {
  return `${written(moment).slice(11, 16)} on ${weekdayWords(moment.day)}`;
}

function written({ instant = 0 }: Moment): string {
  return inLondon(instant);
}

function firstDay({ unit, counts, length }: NumberedTimescale, { day }: Moment): { readonly dayOne?: LocalDate } {
  if (length === 0) return {};
  return { dayOne: unit === "days-beginning-with" ? day : daysAfter(day, counts === "before" ? -1 : 1) };
}

/** The days between two, without the first. */
function daysFrom(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const step = to < from ? -1 : 1;
  const days: LocalDate[] = [];
  for (let day = from; day !== to; ) {
    day = daysAfter(day, step);
    days.push(day);
  }
  return days;
}
