import { type Block, heading, item, notice, type Phrase, paragraph, section, steps, strong } from "../../page/tree.js";
import type { ComparisonReport } from "./comparison-report.js";
import { HIDDEN, type Shown } from "./hidden-numbers.js";
import { shownText, spanText } from "./number-words.js";

/** The difference of two sets over a return as the blocks of a page. */
export function comparisonBlocks(report: ComparisonReport): readonly Block[] {
  const { before, after, on, moved, episodes, limits, columns, moves, hiddenBelow, by } = report;
  const cells = (row: readonly Shown[]): readonly Phrase[] => row.map((cell): Phrase => [shownText(cell)]);
  const title = `From where to where, by ${by}`;
  const blocks = [
    heading(1, "Who would move from one level to another"),
    paragraph(
      strong(`From ${before.title}, version ${before.version}, on ${on.before}`),
      strong(` to ${after.title}, version ${after.version}, on ${on.after}`),
      `: of ${shownText(episodes)} episodes ${spanText(moved.up)} would move up, ${spanText(moved.down)} down, and ${spanText(moved.stay)} stay.`,
    ),
    notice("caveat", strong("It says what a change of thresholds changes in these records, and no more. Its limits:")),
    steps(limits.map(({ short }) => item(short))),
    heading(2, title),
    {
      kind: "heat",
      title,
      describes:
        "Each row is the level before, each column the level after. A thick outline means: no change. Right of it is higher, left of it lower. A cell with two corners cut off is hidden.",
      columns,
      rows: moves.rows.map(({ says, cells, all }, from) => ({
        says,
        cells: cells.map((cell, to) => ({
          text: shownText(cell),
          outline: from === to ? "thick" : "thin",
          ...(cell === HIDDEN ? {} : { share: all === HIDDEN || all === 0 ? 0 : cell / all }),
        })),
      })),
    },
    {
      kind: "table",
      caption: title,
      head: ["Before", ...columns, "All"],
      rows: [
        ...moves.rows.map(({ says, cells: row, all }): readonly Phrase[] => [[says], ...cells([...row, all])]),
        [["All"], ...cells([...moves.columnSums, moves.all])],
      ],
    },
    ...themeBlocks(report),
    ...section("Children who move, as examples", exampleBlocks(report)),
    ...section("The limits in full", [
      steps(limits.map(({ short, says }) => item(strong(short), ` ${says}`))),
      paragraph(
        hiddenBelow === 0
          ? "Nothing is hidden: this is for nobody who may not see the return."
          : `A number from 1 to ${hiddenBelow - 1}, and a number of fewer than ${hiddenBelow} children, is hidden and printed as c, and so is what would give it away. Numbers by theme are rounded down to ${2 * hiddenBelow}s.`,
      ),
      notice("caveat", report.caveat),
    ]),
  ] satisfies readonly Block[];
  return blocks.map(
    (block, at): Block => (block.kind === "heading" && block.depth === 2 ? { ...block, anchor: `part-${at}` } : block),
  );
}

function themeBlocks({ themes }: ComparisonReport): readonly Block[] {
  if (themes.length === 0) return [];
  return section("Through which rules, by theme", [
    paragraph("An episode is counted under each theme of the rules that carry it to the higher of its two levels."),
    {
      kind: "table",
      caption: "Episodes that move, by theme",
      head: ["Theme", "Up", "Down"],
      rows: themes.map(({ theme, up, down }) => [[theme], [shownText(up)], [shownText(down)]]),
    },
  ]);
}

function exampleBlocks({ examples, sharedBy }: ComparisonReport): readonly Block[] {
  if (examples.length === 0) {
    return [paragraph(`There is none that at least ${sharedBy} children share, so that none can be shown.`)];
  }
  return [
    paragraph(`Facts that at least ${sharedBy} children who move alike have in common, all of them; ages are bands.`),
    {
      kind: "table",
      caption: "Facts that children who move have in common",
      head: ["Age at referral", "Before", "After", "Facts"],
      rows: examples.map(({ age, before, after, facts }) => [[age], [before], [after], [facts.join("; ")]]),
    },
  ];
}
