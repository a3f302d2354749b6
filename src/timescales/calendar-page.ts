import { monthWord, weekdayWord, weekdayWords } from "../kernel/day-words.js";
import { daysBetween } from "../kernel/days.js";
import type { LocalDate } from "../kernel/local-date.js";
import { lengthWords } from "./counting.js";
import { EVENTS } from "./events.js";
import { COLUMN, lines } from "./lines.js";
import type { OpenStep, Pathway, PathwayStep } from "./pathway.js";
import { basisWords, limitWords, startWords, whenWords } from "./step-words.js";

/**
 * A child's calendar of due dates as plain text, for somebody who works with the child: first what is overdue, then month
 * by month what is due and what is expected, then what is done; with the authority for each.
 */
export function calendarPage(pathway: Pathway): string {
  const { on, steps, withoutNumber, notInForce } = pathway;
  const authorities = new Map<string, number>();
  const mark = (step: PathwayStep): string => marked(basisWords(step.due), authorities);
  const overdue = steps.filter(({ state }) => state === "overdue");
  const settled = steps.filter(({ state }) => state === "done" || state === "ended");
  const ahead = steps.filter((step) => !overdue.includes(step) && !settled.includes(step));
  return [
    on === undefined ? "Due dates" : `Due dates, as on ${weekdayWords(on)}`,
    ...section(
      "Overdue",
      overdue.flatMap((step) => stepLines(step, dayWithYear(step.due.day), on, mark(step))),
    ),
    ...months(ahead).flatMap(([month, those]) =>
      section(
        month,
        those.flatMap((step) => stepLines(step, dayInMonth(step.due.day), on, mark(step))),
      ),
    ),
    ...section("No number is set", withoutNumber.flatMap(openLines)),
    ...section(
      "Done, or no longer needed",
      settled.flatMap((step) => settledLines(step, mark(step))),
    ),
    ...section(
      "Not known to have held then",
      notInForce.flatMap(({ says }) => paragraph(says)),
    ),
    ...section(
      "Authority",
      [...authorities].flatMap(([words, number]) => lines(`[${number}]`, words, REFERENCE_COLUMN)),
    ),
    ...section("How to read it", readingLines(pathway)),
    "",
  ].join("\n");
}

function section(heading: string, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : ["", heading.toUpperCase(), ...body];
}

function months(steps: readonly PathwayStep[]): readonly (readonly [string, readonly PathwayStep[]])[] {
  const found = new Map<string, PathwayStep[]>();
  for (const step of steps) {
    const month = `${monthWord(step.due.day)} ${step.due.day.slice(0, 4)}`;
    found.set(month, [...(found.get(month) ?? []), step]);
  }
  return [...found];
}

/** The same authority has the same number. */
function marked(words: string, authorities: Map<string, number>): string {
  const number = authorities.get(words) ?? authorities.size + 1;
  authorities.set(words, number);
  return `[${number}]`;
}

function stepLines(step: PathwayStep, day: string, on: LocalDate | undefined, mark: string): readonly string[] {
  const { due, state, start } = step;
  return [
    ...lines(day, `${titleWords(step)} ${mark}`, COLUMN.title),
    ...(state === "booked" && step.by ? lines("", `Booked: ${bookedWords(step)}.`) : []),
    ...lines(
      "",
      `${distanceWords(step, on)}${lengthWords(due)} ${due.counts === "before" ? "before" : "from"}: ${startWords(step)}.`,
    ),
    ...(due.lastWorkingDay === undefined
      ? []
      : lines("", `No working day: the last one before it is ${weekdayWords(due.lastWorkingDay)}.`)),
    ...(start.isAssumed ? [] : holidayLines(step)),
  ];
}

function titleWords({ due, state }: PathwayStep): string {
  const notes = [
    ...(state === "expected" ? ["expected"] : []),
    ...(due.measures === "longest" || due.due.includes("T") ? [limitWords({ due })] : []),
    ...(due.measures === "shortest" ? ["not sooner"] : []),
    ...(due.area === undefined ? [] : [due.area]),
    ...(due.unverified ? ["not verified"] : []),
    ...(due.projected ? ["projected"] : []),
  ];
  return notes.length === 0 ? due.title : `${due.title} (${notes.join("; ")})`;
}

function distanceWords({ due, state }: PathwayStep, on: LocalDate | undefined): string {
  if (on === undefined || state === "expected") return "";
  const days = daysBetween(on, due.day);
  if (days === 0) return "Today; ";
  const amount = `${Math.abs(days)} day${Math.abs(days) === 1 ? "" : "s"}`;
  return days > 0 ? `In ${amount}; ` : `${amount} ago; `;
}

function bookedWords({ by }: PathwayStep): string {
  if (by === undefined) return "";
  return `${EVENTS[by.event]}, ${whenWords(by.on)}${by.inTime ? "" : ", which is too late"}`;
}

/** Which days of the week were left out everybody sees; which holidays were, not. */
function holidayLines({ due }: PathwayStep): readonly string[] {
  const days = [
    ...due.counted.bankHolidays.map(({ date, title }) => `${shortDay(date)} (${title})`),
    ...due.counted.closed.map((day) => `${shortDay(day)} (closed)`),
  ];
  return days.length === 0 ? [] : lines("", `Not counted: ${days.join(", ")}.`);
}

function settledLines(step: PathwayStep, mark: string): readonly string[] {
  const { due, by, state } = step;
  if (by === undefined) return [];
  const how = state === "ended" ? "No longer needed" : by.inTime ? "In time" : "Late";
  return [
    ...lines(dayWithYear(due.day), `${titleWords(step)} ${mark}`, COLUMN.title),
    ...lines("", `${how}: ${EVENTS[by.event]}, ${whenWords(by.on)}.`),
  ];
}

function openLines({ title, limit, start }: OpenStep): readonly string[] {
  return paragraph(`${title}: ${limit}. From: ${EVENTS[start.event]}, ${whenWords(start.on)}.`);
}

function readingLines({ steps, projected, knownThrough }: Pathway): readonly string[] {
  const isExpected = steps.some(({ state }) => state === "expected");
  return [
    ...paragraph("Each day is the last one in time and no target: sooner where the child needs it. A person decides."),
    ...(isExpected ? paragraph("Expected: if what comes before it is done on its last working day.") : []),
    ...(projected
      ? paragraph(`Projected: bank holidays after ${weekdayWords(knownThrough)} are not published yet.`)
      : []),
  ];
}

const REFERENCE_COLUMN = 7;

function paragraph(text: string): readonly string[] {
  return lines("", text, COLUMN.paragraph);
}

function shortDay(day: LocalDate): string {
  return `${weekdayWord(day).slice(0, 3)} ${Number(day.slice(8))} ${monthWord(day).slice(0, 3)}`;
}

function dayInMonth(day: LocalDate): string {
  return `${weekdayWord(day).slice(0, 3)} ${String(Number(day.slice(8))).padStart(2)}`;
}

function dayWithYear(day: LocalDate): string {
  return `${dayInMonth(day)} ${monthWord(day).slice(0, 3)} ${day.slice(0, 4)}`;
}
