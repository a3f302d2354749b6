import { weekdayWords } from "../kernel/day-words.js";
import { lengthWords } from "./counting.js";
import type { Due } from "./due.js";
import { lines } from "./lines.js";
import { basisWords, whenWords } from "./step-words.js";

const COLUMN = 14;

/** When something is due as plain text: the day first, then how it was counted and on whose authority. */
export function duePage(due: Due): string {
  const { title, area, lastWorkingDay, counted, projected, unverified } = due;
  const row = (heading: string, text: string): readonly string[] => lines(heading, text, COLUMN);
  return [
    area === undefined ? title : `${title} (${area})`,
    ...row(HEADINGS[due.measures], whenWords(due.due)),
    ...(lastWorkingDay === undefined
      ? []
      : row("", `That is no working day; the last one before it is ${weekdayWords(lastWorkingDay)}.`)),
    ...row("Limit", `${lengthWords(due)} ${due.counts === "before" ? "before" : "from"} ${whenWords(due.from)}`),
    ...row("Counted", counted.says),
    ...(projected ? row("Projected", "Bank holidays so far ahead are not published yet; the day may change.") : []),
    ...(unverified
      ? row("Unverified", "No authority for this limit has been read; check it before you rely on it.")
      : []),
    ...row("Authority", basisWords(due)),
    "",
  ].join("\n");
}

const HEADINGS: Readonly<Record<Due["measures"], string>> = {
  deadline: "Due by",
  longest: "Ends by",
  shortest: "Not before",
};
