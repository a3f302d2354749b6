import { weekdayWord } from "../kernel/day-words.js";
import { daysAfter, isWeekend } from "../kernel/days.js";
import type { BankHoliday } from "./bank-holiday.js";

/**
 * The eight bank holidays that England and Wales have in any year, in order.
 *
 * What a proclamation moves or adds is not among them: the published list is the law, this is what is likely.
 */
export function regularHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  return [
    substituted(`${year}-01-01`, "New Year’s Day", (day) => firstFrom(day, "Monday")),
    { date: daysAfter(easter, -2), title: "Good Friday" },
    { date: daysAfter(easter, 1), title: "Easter Monday" },
    { date: firstFrom(`${year}-05-01`, "Monday"), title: "Early May bank holiday" },
    { date: firstFrom(`${year}-05-25`, "Monday"), title: "Spring bank holiday" },
    { date: firstFrom(`${year}-08-25`, "Monday"), title: "Summer bank holiday" },
    // Whichever of the two falls on the weekend, the days for both are the first that are free.
    substituted(`${year}-12-25`, "Christmas Day", () => `${year}-12-27`),
    substituted(`${year}-12-26`, "Boxing Day", () => `${year}-12-28`),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function substituted(date: string, title: string, instead: (date: string) => string): BankHoliday {
  return isWeekend(date) ? { date: instead(date), title, notes: "Substitute day" } : { date, title };
}

/** The first such day of the week on or after a day. */
function firstFrom(day: string, weekday: string): string {
  let found = day;
  while (weekdayWord(found) !== weekday) found = daysAfter(found, 1);
  return found;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  return daysAfter(`${year}-03-22`, epact + sunday - 7 * late);
}
