import { isLocalDate } from "../../kernel/local-date.js";

/** Finds how many of the days have begun on a day; nothing for what is no day. */
export function dayFinder(starts: readonly string[]): (day: string) => number | undefined {
  let last: { readonly day: string; readonly begun: number } | undefined;
  return (day) => {
    if (last?.day === day) return last.begun;
    if (!isLocalDate(day)) return undefined;
    const begun = starts.filter((start) => start <= day).length;
    last = { day, begun };
    return begun;
  };
}
