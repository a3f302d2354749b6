import type { Phrase, Table } from "../../page/tree.js";
import type { World } from "./counts.js";
import { shownText } from "./number-words.js";
import type { BackTestReport, ReportTable } from "./report.js";

/** What each reading of a return is called. */
export const READING: { readonly [Which in World]: string } = {
  open: "what is not ticked is not said",
  closed: "what is not ticked is not so",
};

/** A table of episodes by what each column says, with its sums; what is hidden is printed as c. */
export function tableBlock({ columns }: BackTestReport, table: ReportTable, caption: string, first: string): Table {
  return {
    kind: "table",
    caption,
    head: [first, ...columns.map(({ says }) => says), "All"],
    rows: [
      ...table.rows.map(({ says, cells, all }) => [
        [says],
        ...[...cells, all].map((cell): Phrase => [shownText(cell)]),
      ]),
      [["All"], ...[...table.columnSums, table.all].map((cell): Phrase => [shownText(cell)])],
    ],
  };
}
