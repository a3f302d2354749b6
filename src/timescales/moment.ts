import { isLocalDate, type LocalDate } from "../kernel/local-date.js";
import { inLondon, instantIn } from "./london.js";
import { problem, type TimescaleProblem } from "./problem.js";

/** When something happened: on which day in London, and at which instant where that is known. */
export interface Moment {
  readonly day: LocalDate;
  /** Milliseconds of the epoch. */
  readonly instant?: number;
}

export const NOT_A_DAY = "expected a day that exists, written like `2026-11-21`";

const NEITHER = `${NOT_A_DAY}, or an instant with its offset, like \`2026-11-21T22:00+00:00\``;

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|([+-])(\d{2}):(\d{2}))?$/;

/** A day, or an instant and the day that it is in London; or why the text is neither. */
export function readMoment(text: unknown, at: string): Moment | TimescaleProblem {
  if (typeof text !== "string") return problem("not-a-day", at, NEITHER);
  if (isLocalDate(text)) return { day: text };
  const [, day = "", hour, minute, second = "0", zone, sign, hours = "0", minutes = "0"] =
    DAY_AND_TIME.exec(text) ?? [];
  if (!isLocalDate(day)) return problem("not-a-day", at, noSuchDay(text) ?? NEITHER);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(hours) > 14 || Number(minutes) > 59)
    return problem("not-a-day", at, "there is no such time of day, or no such offset");
  if (zone === undefined) return problem("needs-instant", at, withoutOffset(day, `${hour}:${minute}`));
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const instant = Date.UTC(year, month - 1, date, Number(hour), Number(minute), Number(second)) - offset;
  return { day: inLondon(instant).slice(0, 10), instant };
}

export function isMoment(read: Moment | TimescaleProblem): read is Moment {
  return "day" in read;
}

/** A day that is written as one should be, and does not exist. */
function noSuchDay(text: string): string | undefined {
  const [year, month] = (/^(\d{4}-\d{2})-\d{2}(?:T|$)/.exec(text)?.[1] ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `there is no such day: that month ends on the ${last}${last === 31 ? "st" : "th"}; ${NOT_A_DAY}`;
}

/** London's clock alone does not say which instant is meant, in one hour of October not even in London. */
function withoutOffset(day: LocalDate, time: string): string {
  const meant = instantIn(day, time).map((instant) => `\`${inLondon(instant).replace(/:00([+-])/, "$1")}\``);
  if (meant.length === 0)
    return "the clocks go forward over this time, and there is no such instant in London; look at the time again";
  return `say with the offset which instant is meant; in London it is ${meant.join(" or ")}`;
}
