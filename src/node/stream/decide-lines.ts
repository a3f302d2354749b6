import { type Desk, decideRows, deskFor, type Rows } from "../../engine/batch/decide-rows.js";
import { agendasIn, type Decider, decidersOf } from "../../engine/batch/decider.js";
import { isIn, ranksIn } from "../../engine/batch/ranks-in-rows.js";
import { levelsOf } from "../../engine/bounds.js";
import type { Inside } from "../../engine/inside.js";
import type { Stretch } from "../../engine/program/stretches.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { once } from "../../kernel/once.js";
import type { Problem } from "../../kernel/problem.js";
import type { IndicatedRow, RefusedRow, RowAt, StreamedRow, StreamRowProblemCode } from "./streamed-row.js";

/** A row that has been read: it is decided with the others of its days. */
export interface ReadRow<Content> extends RowAt {
  readonly on: LocalDate;
  readonly stretch: Stretch;
  readonly content: Content;
}

/** Rows of one stretch of days, as they are decided. */
export type RowsFrom<Content> = (contents: readonly Content[]) => Rows<Problem<StreamRowProblemCode>>;

/** Decides rows that were read together, whatever their days, and gives them back in their order. */
export function linesDecider<Content>(
  { holder, texts }: Pick<Inside, "holder" | "texts">,
  rowsFrom: RowsFrom<Content>,
  refused: (at: RowAt, problems: readonly Problem<StreamRowProblemCode>[]) => RefusedRow,
): (rows: readonly (ReadRow<Content> | RefusedRow)[]) => readonly StreamedRow[] {
  const { program } = holder;
  const deskOf = once((stretch: Stretch): Desk => deskFor(program, decidersOf(program)(agendasIn(program)(stretch))));

  return (read) => {
    const found: StreamedRow[] = new Array(read.length);
    const ofStretch = new Map<Stretch, number[]>();
    read.forEach((row, place) => {
      if ("ok" in row) found[place] = row;
      else if (!ofStretch.get(row.stretch)?.push(place)) ofStretch.set(row.stretch, [place]);
    });
    for (const [stretch, places] of ofStretch) {
      const desk = deskOf(stretch);
      const rows = places.flatMap((place) => read[place] as ReadRow<Content>);
      decideRows(
        desk,
        rowsFrom(rows.map(({ content }) => content)),
        (planes, first, count, bad) => {
          const names = rulesIn(planes, desk.decider, desk.decider.rules.applies);
          const named = rulesIn(planes, desk.decider, desk.decider.rules.appliesWithReadings);
          for (let row = 0; row < count; row++) {
            const { line, id, on } = rows[first + row] ?? NOWHERE;
            if (((bad >>> row) & 1) === 1) continue;
            const indicated: IndicatedRow = Object.freeze({
              ok: true,
              line,
              ...(id === undefined ? {} : { id }),
              on,
              ...levelsOf(texts, ranksIn(planes, desk.decider, row)),
              settled: isIn(planes, desk.decider.levels.settled, row),
              applies: names(row),
              appliesWithReadings: named(row),
            });
            found[places[first + row] ?? 0] = indicated;
          }
        },
        (row, problems) => {
          const at = rows[row] ?? NOWHERE;
          found[places[row] ?? 0] = refused(at, problems);
        },
      );
    }
    return found;
  };
}

const NOWHERE: RowAt & { readonly on: LocalDate } = { line: 0, on: "" };

const NONE: readonly string[] = Object.freeze([]);

/** The names of the rules of each of thirty-two rows; most rules stand in none. */
function rulesIn(planes: Int32Array, { names }: Decider, rules: Int32Array): (row: number) => readonly string[] {
  const found: (string[] | undefined)[] = [];
  for (let rule = 0; rule < rules.length; rule++) {
    for (let rows = planes[rules[rule] ?? 0] ?? 0; rows !== 0; rows &= rows - 1) {
      const row = 31 - Math.clz32(rows & -rows);
      const name = names[rule] ?? "";
      const known = found[row];
      if (known === undefined) found[row] = [name];
      else known.push(name);
    }
  }
  return (row) => Object.freeze(found[row] ?? NONE);
}
