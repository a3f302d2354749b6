import type { LocalDate } from "../kernel/local-date.js";

const ZONE = "Europe/London";
const HOUR = 3_600_000;

let clock: Intl.DateTimeFormat | undefined;

/** An instant as a clock in London shows it, with its offset: `2026-06-01T22:00:00+01:00`. */
export function inLondon(instant: number): string {
  clock ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const parts = new Map(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => (parts.get(type) ?? "").padStart(2, "0");
  const day = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  const shown = `${day}T${part("hour")}:${part("minute")}:${part("second")}`;
  const ahead = Math.round((Date.parse(`${shown}Z`) - instant) / HOUR);
  return `${shown}+${String(ahead).padStart(2, "0")}:00`;
}

/** The instants at which a clock in London shows a time: one; none while clocks go forward over it, two when they go back. */
export function instantIn(day: LocalDate, time: string): readonly number[] {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  return [asUtc - HOUR, asUtc].filter((instant) => inLondon(instant).startsWith(`${day}T${time}`));
}
