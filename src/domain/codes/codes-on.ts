import { MisuseError } from "../../kernel/misuse-error.js";
import type { Code, CodeList } from "./code-set.js";

/**
 * The codes of a set that are valid in a census year, worded as in that year.
 *
 * The year is the calendar year in which the collection ends: 2026 is the year from 1 April 2025 to 31 March 2026. Years
 * outside the set's `seen` are not refused, though no schema of them was read. Throws `MisuseError` for what is no year.
 *
 * @example codesOn({ codes: [{ code: "A", label: "Outcome A", from: 2027 }] }, 2026) // []
 */
export function codesOn<Entry extends Code>(set: Pick<CodeList<Entry>, "codes">, censusYear: number): readonly Entry[] {
  if (!Number.isInteger(censusYear) || censusYear < 1000 || censusYear > 9999) {
    throw new MisuseError("a census year is the calendar year in which the collection ends, such as 2026");
  }
  return Object.freeze(
    set.codes.filter(({ from = censusYear, until = censusYear }) => from <= censusYear && censusYear <= until),
  );
}
