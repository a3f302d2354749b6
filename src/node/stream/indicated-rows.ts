import type { Decider } from "../../engine/batch/decider.js";
import { isIn, ranksIn } from "../../engine/batch/ranks-in-rows.js";
import { levelsOf } from "../../engine/bounds.js";
import type { Texts } from "../../engine/texts.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { IndicatedRow, RowAt } from "./streamed-row.js";

/** Gives the rows among thirty-two that were decided as they go out. */
export function indicatedRows(
  planes: Int32Array,
  decider: Decider,
  texts: Texts,
): (row: number, at: RowAt, on: LocalDate) => IndicatedRow {
  const applying = namesByRow(planes, decider.names, decider.rules.applies);
  const withReadings = namesByRow(planes, decider.names, decider.rules.appliesWithReadings);
  return (row, { line, id }, on) => {
    const applies = applying[row] ?? NONE;
    const read = withReadings[row] ?? NONE;
    return Object.freeze({
      ok: true,
      line,
      ...(id === undefined ? {} : { id }),
      on,
      ...levelsOf(texts, ranksIn(planes, decider, row)),
      settled: isIn(planes, decider.levels.settled, row),
      applies: Object.freeze(applies),
      // What applies does so with the readings too: as many are the same.
      appliesWithReadings: Object.freeze(read.length === applies.length ? applies : read),
    });
  };
}

const NONE: readonly string[] = [];

/** The names of the rules by row, rule by rule: most rules stand in no row. */
function namesByRow(planes: Int32Array, names: readonly string[], rules: Int32Array): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (let rule = 0; rule < rules.length; rule++) {
    // The lowest bit that is set is taken away until none is left.
    for (let rows = planes[rules[rule] ?? 0] ?? 0; rows !== 0; rows &= rows - 1) {
      const row = 31 - Math.clz32(rows & -rows);
      const name = names[rule] ?? "";
      const known = found[row];
      if (known === undefined) found[row] = [name];
      else known.push(name);
    }
  }
  return found;
}
