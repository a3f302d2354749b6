import type { HeatChart } from "../../page/tree.js";
import { besideOf } from "./agreement.js";
import { HIDDEN, type Shown } from "./hidden-numbers.js";
import { shownText } from "./number-words.js";
import type { BackTestReport, RungTable } from "./report.js";

/** What happened by level as a picture: the more of a rung's episodes in a cell, the darker; the same as before outlined. */
export function heatBlock({ columns, rows }: BackTestReport, table: RungTable, title: string): HeatChart {
  return {
    kind: "heat",
    title,
    describes:
      "Each row is what happened, each column the level. A cell is the darker the more of its row is in it. A thick outline means: the same in law as what happened. A cell with two corners cut off is hidden.",
    columns: columns.map(({ says }) => says),
    rows: table.rows.map(({ row, says, cells, all }) => ({
      says,
      cells: cells.map((cell, c) => ({
        text: shownText(cell),
        ...shareOf(cell, all),
        outline:
          besideOf(
            rows.find((one) => one.row === row),
            columns[c]?.level?.route,
          ) === "same"
            ? "thick"
            : "thin",
      })),
    })),
  };
}

function shareOf(cell: Shown, all: Shown): { readonly share?: number } {
  if (cell === HIDDEN) return {};
  // Without the sum of its row it cannot be said how full a cell is.
  return { share: all === HIDDEN || all === 0 ? 0 : cell / all };
}
