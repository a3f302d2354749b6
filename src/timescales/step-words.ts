import { weekdayWords } from "../kernel/day-words.js";
import { instantWords } from "./counting.js";
import type { Due } from "./due.js";
import { EVENTS } from "./events.js";
import { isMoment, readMoment } from "./moment.js";
import type { PathwayStep } from "./pathway.js";
import type { CitedBasis } from "./timescale.js";

/** A day, or an instant with its time, in words. */
export function whenWords(when: string): string {
  const read = readMoment(when, "");
  if (!isMoment(read)) return when;
  return read.instant === undefined ? weekdayWords(read.day) : instantWords(read);
}

/** What started the clock, and when. */
export function startWords({ start }: PathwayStep): string {
  const assumed = start.isAssumed ? ", if it is then" : "";
  return `${EVENTS[start.event]}, ${whenWords(start.on)}${assumed}`;
}

/** How the limit is to be understood: something to be done, something that lasts no longer, or at least so long. */
export function limitWords({ due }: { readonly due: Pick<Due, "measures" | "due"> }): string {
  const time = due.due.includes("T") ? ` ${due.due.slice(11, 16)}` : "";
  if (due.measures === "longest") return time === "" ? "ends by the end of this day" : `ends by${time}`;
  if (due.measures === "shortest") return "lasts at least until this day";
  return time === "" ? "by the end of this day" : `by${time}`;
}

/** The authorities, in short. */
export function basisWords({ basis }: Pick<Due, "basis">): string {
  return basis.map(authorityWords).join("; ");
}

function authorityWords({ title, source, publisher, at, force, confidence }: CitedBasis): string {
  const pinpoint = at === undefined ? "" : `, ${at}`;
  const whose = publisher === undefined || force === "statute" ? "" : `${publisher}, `;
  return `${title ?? source}${pinpoint} (${whose}${force}${DOUBTS[confidence]})`;
}

const DOUBTS: Readonly<Record<CitedBasis["confidence"], string>> = {
  A: "",
  B: ", known at second hand",
  unverified: ", not read",
};
