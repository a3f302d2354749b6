import type { LocalDate } from "../kernel/local-date.js";

/** A bank holiday of England and Wales, as the Government lists it. */
export interface BankHoliday {
  readonly date: LocalDate;
  readonly title: string;
  /** "Substitute day" where the day itself falls on a weekend. */
  readonly notes?: string;
}

/** A day that no formula gives: moved, or given once. */
export interface BankHolidayException extends BankHoliday {
  /** The day on which it would have been. */
  readonly insteadOf?: LocalDate;
}

/** Where a list of bank holidays comes from. */
export interface BankHolidaySource {
  readonly title: string;
  readonly publisher: string;
  readonly href: string;
  readonly licence: string;
  readonly attribution: string;
  readonly checked: LocalDate;
  readonly note?: string;
}

/** Every published bank holiday in a stretch of days: a day in it that is not listed is not one. */
export interface BankHolidayList {
  readonly division: "england-and-wales";
  /** The first day of which it speaks. */
  readonly from: LocalDate;
  /** The last published bank holiday: what comes after it is not known, only projected. */
  readonly knownThrough: LocalDate;
  readonly source: BankHolidaySource;
  readonly exceptions: readonly BankHolidayException[];
  readonly days: readonly BankHoliday[];
}
