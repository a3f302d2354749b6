import { type Block, type Phrase, paragraph, section, type Table } from "../../page/tree.js";
import type { Beside } from "./agreement.js";
import { spanText } from "./number-words.js";
import type { BackTestReport } from "./report.js";
import { READING } from "./table-block.js";

/** What each way is called in which the level pointed to may stand to what happened. */
const BESIDE: { readonly [How in Beside]: string } = {
  same: "Same as before",
  more: "More than before",
  less: "Less than before",
  "not-compared": "Not compared",
};

/** How often the level pointed to means in law what happened; no measure of who was right. */
export function agreementBlocks({ beside, rows }: BackTestReport): readonly Block[] {
  const hows = Object.keys(BESIDE) as Beside[];
  return section("The same as before, more, or less", [
    paragraph(
      "Whether the level pointed to means in law what happened, more, or less; which levels mean the same as a rung is said below. Same is no praise and different no fault. Where hidden numbers leave more than one sum, both ends are given.",
    ),
    ...beside.map(
      ({ world, rows: spans, all }): Table => ({
        kind: "table",
        caption: `By what happened: ${READING[world]}`,
        head: ["What happened", ...hows.map((how) => BESIDE[how])],
        rows: [
          ...spans
            .filter(({ row }) => rows.some((one) => one.row === row && one.kind === "rung"))
            .map((span) => [
              [rows.find(({ row }) => row === span.row)?.says ?? span.row],
              ...hows.map((how): Phrase => [spanText(span[how])]),
            ]),
          [["All"], ...hows.map((how): Phrase => [spanText(all[how])])],
        ],
      }),
    ),
  ]);
}
