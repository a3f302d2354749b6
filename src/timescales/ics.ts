import { weekdayWords } from "../kernel/day-words.js";
import { daysAfter } from "../kernel/days.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { optionsTaken } from "../kernel/options-taken.js";
import { isMoment, readMoment } from "./moment.js";
import type { Pathway, PathwayStep } from "./pathway.js";
import { problem } from "./problem.js";
import { isReference, NOT_A_REFERENCE } from "./read-events.js";
import { basisWords, limitWords, startWords } from "./step-words.js";

/** What a diary file says of itself. */
export interface IcsOptions {
  /** When the file is made: an instant with its offset, such as `2026-12-01T09:00:00Z`. The library reads no clock. */
  readonly stamp: string;
  /** An opaque word of the council's own for the child, never a name: without it two children's entries would be one. */
  readonly reference: string;
}

/**
 * What is still due, as an iCalendar file (RFC 5545) for a diary: an all-day entry for each, those that are only expected
 * marked as tentative.
 *
 * It names no child. The same pathway, stamp and reference give the same bytes, and an entry keeps its id while later events
 * are added, so that it is moved and not doubled. Throws `MisuseError` for a stamp or a reference that is none.
 */
export function toIcs({ steps }: Pathway, options: IcsOptions): string {
  const stamp = readMoment(optionsTaken("toIcs", options).stamp, "/stamp");
  const instant = isMoment(stamp) ? stamp.instant : undefined;
  const problems = [
    ...(instant === undefined ? [problem("needs-instant", "/stamp", "expected an instant with its offset")] : []),
    ...(isReference(options.reference) ? [] : [problem("wrong-kind", "/reference", NOT_A_REFERENCE)]),
  ];
  if (instant === undefined || problems.length > 0) throw new MisuseError("the calendar cannot be written:", problems);
  const stamped = `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//levels-of-need//timescales//EN",
    "CALSCALE:GREGORIAN",
    ...steps.filter(isStillDue).flatMap((step) => entry(step, stamped, options.reference)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function isStillDue({ state }: PathwayStep): boolean {
  return state !== "done" && state !== "ended";
}

function entry(step: PathwayStep, stamp: string, reference: string): readonly string[] {
  const { due, ordinal, state } = step;
  const compact = (day: string): string => day.replaceAll("-", "");
  return [
    "BEGIN:VEVENT",
    `UID:${due.timescale}.${ordinal}.${reference}@levels-of-need`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(due.day)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(due.day, 1))}`,
    `SUMMARY:${escaped(summary(step))}`,
    `DESCRIPTION:${escaped(description(step))}`,
    `STATUS:${state === "expected" ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function summary(step: PathwayStep): string {
  const { due, state } = step;
  const mark = state === "overdue" ? "Overdue: " : state === "expected" ? "Expected: " : "";
  return `${mark}${due.title} (${limitWords(step)})`;
}

function description(step: PathwayStep): string {
  const { lastWorkingDay, counted, projected, unverified } = step.due;
  return [
    `From: ${startWords(step)}.`,
    counted.says,
    ...(lastWorkingDay === undefined ? [] : [`The last working day before it is ${weekdayWords(lastWorkingDay)}.`]),
    ...(projected ? ["Projected: bank holidays so far ahead are not published yet."] : []),
    ...(unverified ? ["No authority for this limit has been read: check it."] : []),
    `Authority: ${basisWords(step.due)}.`,
  ].join("\n");
}

/** A text as RFC 5545 wants it (3.3.11); nothing of it can begin a line of its own. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, the rest on lines that begin with a space (3.1); no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = MOST_OCTETS;
  let text = "";
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      text += "\r\n ";
      room = MOST_OCTETS - 1;
    }
    text += character;
    room -= octets;
  }
  return text;
}
