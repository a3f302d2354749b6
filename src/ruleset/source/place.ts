import type { Place } from "../../kernel/problem.js";
import { printable } from "../printable.js";

const WIDEST = 120;
const BEFORE_COLUMN = 60;

/** Gives line, column and code frame of an offset in a text; CR LF, LF and CR all end a line. */
export function placesIn(text: string, file: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
    const line = lineOf(starts, offset);
    const start = starts[line - 1] ?? 0;
    const whole = text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, "");
    const column = Math.min(offset - start, whole.length) + 1;
    return { file: printable(file), line, column, frame: frame(whole, line, column) };
  };
}

/** How many lines start at the offset or before it, which is the number of its line. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line with a caret below the column; of a long line the part around it. */
function frame(whole: string, line: number, column: number): string {
  const first = whole.length <= WIDEST ? 0 : Math.max(0, column - 1 - BEFORE_COLUMN);
  const part = printable(whole.slice(first, first + WIDEST).replaceAll("\t", " "));
  const shown = `${first > 0 ? "..." : ""}${part}${first + WIDEST < whole.length ? "..." : ""}`;
  const gutter = `${line} | `;
  const caret = " ".repeat(column - 1 - first + (first > 0 ? 3 : 0));
  return `${gutter}${shown}\n${" ".repeat(gutter.length - 2)}| ${caret}^`;
}
