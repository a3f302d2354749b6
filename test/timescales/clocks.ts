import * as fc from "fast-check";
import type { Basis } from "../../src/domain/basis.js";
import type { Result } from "../../src/kernel/result.js";
import { bankHolidays, timescales } from "../../src/timescales/built-in.js";
import type { TimescaleProblem } from "../../src/timescales/problem.js";
import { isNumbered, type LocalClock, type NumberedTimescale } from "../../src/timescales/timescale.js";

const DAY = 86_400_000;
const FIRST = Date.UTC(2013, 0, 1);
const LAST = Date.UTC(2030, 11, 31);

/** Days counted without the library: by the number of the day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
export const numbered = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** Any day on which clocks of the table may start, before and after the published bank holidays end. */
export const anyDay: fc.Arbitrary<string> = fc.integer({ min: FIRST / DAY, max: LAST / DAY }).map(numbered);

/** Any instant of those days, to the second. */
export const anyInstant: fc.Arbitrary<string> = fc
  .integer({ min: FIRST / 1000, max: LAST / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

export const publishedHolidays: ReadonlySet<string> = new Set(bankHolidays().days.map(({ date }) => date));

/** Every row with a number, whatever makes it count. */
export const numberedRows: readonly NumberedTimescale[] = timescales().filter(isNumbered);

/** How each is asked for. */
export const askedFor = ({
  area,
}: {
  readonly area?: string;
}): { readonly unverified: "allow"; readonly area?: string } => ({
  unverified: "allow",
  ...(area === undefined ? {} : { area }),
});

export const BASIS: readonly Basis[] = [
  { source: "borchester-2026", force: "local policy", confidence: "A", checked: "2026-11-22" },
];

/** A council's own clock of the same shape as a rule set's. */
export function aClock(over: Partial<LocalClock> = {}): LocalClock {
  return {
    id: "borchester-visit",
    title: "Visit",
    from: "the school tells the team",
    length: 10,
    unit: "working-days",
    basis: BASIS,
    ...over,
  };
}

/** What was found, or an end of the test with every problem. */
export function found<Value>(read: Result<Value, TimescaleProblem>): Value {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
}

/** The codes of the problems, of which there must be some. */
export function codes(read: Result<unknown, TimescaleProblem>): readonly string[] {
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
