import { isWeekend } from "../kernel/days.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isLocalDate } from "../kernel/local-date.js";
import type { Result } from "../kernel/result.js";
import type { BankHoliday, BankHolidayList } from "./bank-holiday.js";
import { bankHolidays } from "./built-in.js";
import { LAST_DAY } from "./calendar.js";
import { NOT_A_DAY } from "./moment.js";
import { problem, type TimescaleProblem } from "./problem.js";

const EVENTS = "/england-and-wales/events";

/** Fewer in a year than regular rules give would mean that the list has lost some. */
const FEWEST_A_YEAR = 8;

/**
 * A newer list of bank holidays, as `https://www.gov.uk/bank-holidays.json` gives it, on top of the one in the package.
 *
 * From its first year on the newer list is believed; the package's own speaks of the years before. A list that ends no
 * later than the package's own, or that has lost days of a year, is refused. The package itself fetches nothing.
 */
export function readBankHolidays(value: unknown): Result<BankHolidayList, TimescaleProblem> {
  const events = eventsOf(value);
  if (events === undefined)
    return refused([problem("wrong-kind", EVENTS, "expected the events of England and Wales, as gov.uk lists them")]);
  const problems = events.flatMap(eventProblems);
  if (problems.length > 0) return refused(problems);
  const days = (events as readonly BankHoliday[]).map(holiday).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const wrong = listProblems(days);
  return wrong.length > 0 ? refused(wrong) : { ok: true, value: deepFreeze(joined(days)) };
}

function eventsOf(value: unknown): readonly unknown[] | undefined {
  const division = own(value, "england-and-wales");
  const events = own(division, "events");
  return Array.isArray(events) && events.length > 0 ? events : undefined;
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [key: string]: unknown })[key];
}

function eventProblems(event: unknown, place: number): readonly TimescaleProblem[] {
  const at = `${EVENTS}/${place}`;
  const [date, title] = [own(event, "date"), own(event, "title")];
  if (typeof date !== "string" || !isLocalDate(date) || date > LAST_DAY)
    return [problem("not-a-day", `${at}/date`, NOT_A_DAY)];
  if (isWeekend(date))
    return [problem("unknown-value", `${at}/date`, "a bank holiday never falls on a weekend; look at it")];
  return typeof title === "string" ? [] : [problem("wrong-kind", `${at}/title`, "expected words in quotes")];
}

/** Only what is known of one; gov.uk says more (`bunting`). */
function holiday({ date, title, notes }: BankHoliday): BankHoliday {
  return typeof notes === "string" && notes !== "" ? { date, title, notes } : { date, title };
}

function listProblems(days: readonly BankHoliday[]): readonly TimescaleProblem[] {
  const [first, last] = [yearOf(days[0]), yearOf(days.at(-1))];
  const known = bankHolidays().knownThrough;
  const end = days.at(-1)?.date ?? "";
  const older = `the list ends on ${end}, and the one in the package on ${known}; hand in a newer one`;
  const dates = days.map(({ date }) => date);
  const twice = dates.filter((date, place) => dates.indexOf(date) !== place);
  const years = Array.from({ length: last - first + 1 }, (_, more) => first + more);
  const short = years.filter((year) => days.filter((day) => yearOf(day) === year).length < FEWEST_A_YEAR);
  return [
    ...(end <= known ? [problem("older-list", EVENTS, older)] : []),
    ...twice.map((date) => problem("duplicate-name", EVENTS, `${date} stands twice; keep one of them`)),
    ...short.map((year) =>
      problem("incomplete-list", EVENTS, `${year} has fewer than ${FEWEST_A_YEAR} bank holidays; some have been lost`),
    ),
  ];
}

function yearOf(day: BankHoliday | undefined): number {
  return Number(day?.date.slice(0, 4));
}

function joined(days: readonly BankHoliday[]): BankHolidayList {
  const { exceptions: _exceptions, ...built } = bankHolidays();
  const first = `${yearOf(days[0])}-01-01`;
  const before = built.days.filter(({ date }) => date < first);
  const from = first < built.from ? first : built.from;
  return { ...built, from, knownThrough: days.at(-1)?.date ?? "", exceptions: [], days: [...before, ...days] };
}

function refused(problems: readonly TimescaleProblem[]): Result<never, TimescaleProblem> {
  return { ok: false, problems };
}
