import { isLocalDate } from "../../kernel/local-date.js";
import type { ValueKind } from "./element.js";
import type { CensusProblemCode } from "./problem.js";

/** Days of which it is remembered whether they exist: the same few thousand come again and again. */
const MOST_DAYS_KEPT = 16_384;

/** Texts from this length on are, when cut out of a longer one, kept as a view of it, and it with them. */
const SHORTEST_VIEW = 13;

export type ReadValue =
  | { readonly ok: true; readonly value: string | boolean | number }
  | { readonly ok: false; readonly code: CensusProblemCode };

/** Reads what an element says by its kind. Around all but text white space does not count, as XML has it. */
export function valueReader(): (kind: ValueKind, text: string) => ReadValue {
  const days = new Map<string, ReadValue>();
  const dayOf = (text: string): ReadValue => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const read: ReadValue = isLocalDate(text) ? { ok: true, value: text } : NO_DAY;
    if (days.size < MOST_DAYS_KEPT && read.ok) days.set(text, read);
    return read;
  };
  return (kind, text) => {
    if (kind === "text") return { ok: true, value: detached(text) };
    const trimmed = withoutSpace(text);
    if (kind === "day") return dayOf(trimmed);
    return kind === "yes-no" ? (YES_NO.get(trimmed) ?? NEITHER) : wholeNumber(trimmed);
  };
}

const NO_DAY: ReadValue = { ok: false, code: "not-a-day" };
const NEITHER: ReadValue = { ok: false, code: "not-yes-or-no" };
const NO_NUMBER: ReadValue = { ok: false, code: "not-a-whole-number" };
const YES: ReadValue = { ok: true, value: true };
const NO: ReadValue = { ok: true, value: false };

const YES_NO: ReadonlyMap<string, ReadValue> = new Map([
  ["1", YES],
  ["true", YES],
  ["0", NO],
  ["false", NO],
]);

function wholeNumber(text: string): ReadValue {
  const value = Number(text);
  return /^\+?\d+$/.test(text) && Number.isSafeInteger(value) ? { ok: true, value } : NO_NUMBER;
}

/** The same text on its own. */
function detached(text: string): string {
  return text.length < SHORTEST_VIEW ? text : text.split("").join("");
}

/** Without the white space of XML at both ends; other space is text. */
export function withoutSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
