import { type Desk, decideRows, deskFor, type Rows } from "../../engine/batch/decide-rows.js";
import { agendasIn, decidersOf } from "../../engine/batch/decider.js";
import type { Inside } from "../../engine/inside.js";
import type { Stretch } from "../../engine/program/stretches.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { once } from "../../kernel/once.js";
import type { Problem } from "../../kernel/problem.js";
import { indicatedRows } from "./indicated-rows.js";
import type { Refuse, RefusedRow, RowAt, StreamedRow, StreamRowProblemCode } from "./streamed-row.js";

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
  { holder, texts }: Inside,
  rowsFrom: RowsFrom<Content>,
  refuse: Refuse,
): (rows: readonly (ReadRow<Content> | RefusedRow)[]) => readonly StreamedRow[] {
  const { program } = holder;
  const deskOf = once((stretch: Stretch): Desk => deskFor(program, decidersOf(program)(agendasIn(program)(stretch))));

  return (read) => {
    const found: StreamedRow[] = [];
    const placesOf = new Map<Stretch, number[]>();
    const rows: ReadRow<Content>[] = [];
    read.forEach((row, place) => {
      if ("ok" in row) found[place] = row;
      else {
        rows[place] = row;
        if (!placesOf.get(row.stretch)?.push(place)) placesOf.set(row.stretch, [place]);
      }
    });
    for (const [stretch, places] of placesOf) {
      const desk = deskOf(stretch);
      const inTurn = places.flatMap((place) => rows[place] ?? []);
      decideRows(
        desk,
        rowsFrom(inTurn.map(({ content }) => content)),
        (planes, first, count, refused) => {
          const indicated = indicatedRows(planes, desk.decider, texts);
          inTurn.slice(first, first + count).forEach((row, index) => {
            const place = places[first + index] ?? 0;
            if (((refused >>> index) & 1) === 0) found[place] = indicated(index, row, row.on);
          });
        },
        (row, problems) => {
          const at = inTurn[row];
          if (at !== undefined) found[places[row] ?? 0] = refuse(at, problems);
        },
      );
    }
    return found;
  };
}
