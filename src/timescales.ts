// When things are due: clocks, working days, bank holidays, and a child's calendar.

export type { Basis, Confidence, Force, Source } from "./domain/basis.js";
export type { Period } from "./domain/period.js";
export type { LocalDate } from "./kernel/local-date.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { Place, Problem } from "./kernel/problem.js";
export type { Result } from "./kernel/result.js";
export type {
  BankHoliday,
  BankHolidayException,
  BankHolidayList,
  BankHolidaySource,
} from "./timescales/bank-holiday.js";
export { bankHolidays, timescales } from "./timescales/built-in.js";
export type { CalendarBasis, CalendarOptions } from "./timescales/calendar.js";
export { calendarPage } from "./timescales/calendar-page.js";
export type { ChildEvent, EventsFile } from "./timescales/child-event.js";
export type { ClockOptions } from "./timescales/clock-in-use.js";
export type { Counting } from "./timescales/counting.js";
export type { Due, DueOptions } from "./timescales/due.js";
export { due } from "./timescales/due.js";
export type { ActionDue, EventDays, TimedAction, WithActions } from "./timescales/due-dates.js";
export { dueDates } from "./timescales/due-dates.js";
export type { EventName } from "./timescales/events.js";
export { EVENTS } from "./timescales/events.js";
export type { IcsOptions } from "./timescales/ics.js";
export { toIcs } from "./timescales/ics.js";
export type { InTime } from "./timescales/in-time.js";
export { wasInTime } from "./timescales/in-time.js";
export type { Outcome, Settled, StepState } from "./timescales/outcome.js";
export type { NotInForce, OpenStep, Pathway, PathwayOptions, PathwayStep } from "./timescales/pathway.js";
export { pathway } from "./timescales/pathway.js";
export type { TimescaleProblem, TimescaleProblemCode } from "./timescales/problem.js";
export { readBankHolidays } from "./timescales/read-bank-holidays.js";
export { readEvents } from "./timescales/read-events.js";
export { readLocalClocks } from "./timescales/read-timescales.js";
export type {
  Arrangement,
  CitedBasis,
  Clock,
  LocalClock,
  Measure,
  NumberedTimescale,
  OpenTimescale,
  Phase,
  Standing,
  Start,
  Timescale,
  Unit,
} from "./timescales/timescale.js";
export { standingOf } from "./timescales/timescale.js";
export type { Told } from "./timescales/working-day.js";
export {
  bankHolidayOn,
  isBankHoliday,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBetween,
} from "./timescales/working-day.js";
