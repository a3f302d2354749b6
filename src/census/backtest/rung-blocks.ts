import { type BarChart, type Block, heading, type Phrase, paragraph, section, type Table } from "../../page/tree.js";
import type { ReadLevel } from "./counts.js";
import { heatBlock } from "./heat-block.js";
import { HIDDEN } from "./hidden-numbers.js";
import { shownText, spanText } from "./number-words.js";
import type { BackTestReport, RungTable } from "./report.js";
import { READING, tableBlock } from "./table-block.js";

const LEVEL: { readonly [Level in ReadLevel]: string } = {
  atLeast: "At least",
  pointsTo: "Points to",
  couldBe: "Could be as high as",
};

/** What happened, alone and beside what would have been indicated, with every reading. */
export function rungBlocks(report: BackTestReport): readonly Block[] {
  return [
    ...section("What happened", [
      paragraph(
        "The highest rung that each episode reached in the windows. Episodes that were not over, or of which a return does not say it, are kept apart and counted.",
      ),
      funnel(report),
    ]),
    ...besideBlocks(report),
    ...readingBlocks(report),
  ];
}

function funnel({ rows, byRung }: BackTestReport): BarChart {
  const [table] = byRung;
  const sums = rows.map(({ row, says }) => ({ says, all: table?.rows.find((one) => one.row === row)?.all ?? 0 }));
  const most = Math.max(1, ...sums.map(({ all }) => (all === HIDDEN ? 0 : all)));
  return {
    kind: "bars",
    title: "Episodes by the highest rung reached",
    describes:
      "A bar a rung, lowest first, then what is kept apart. The numbers stand in the tables below; c is hidden.",
    bars: sums.map(({ says, all }) => ({
      says,
      text: shownText(all),
      ...(all === HIDDEN ? {} : { share: all / most }),
    })),
  };
}

function besideBlocks(report: BackTestReport): readonly Block[] {
  return report.beside.flatMap(({ world }): readonly Block[] => {
    const tables = report.byRung.filter((table) => table.world === world);
    const titleOf = ({ level }: RungTable): string => `${LEVEL[level]}, by what happened: ${READING[world]}`;
    const blocks = (table: RungTable): Table => tableBlock(report, table, titleOf(table), "What happened");
    const main = tables.filter(({ level }) => level === "pointsTo");
    const ends = tables.filter(({ level }) => level !== "pointsTo");
    return [
      ...main.flatMap((table): Block[] => [
        heading(2, titleOf(table)),
        heatBlock(report, table, titleOf(table)),
        blocks(table),
      ]),
      ...ends.flatMap((table): Block[] => [heading(3, titleOf(table)), blocks(table)]),
    ];
  });
}

function readingBlocks({ readings, columns, hiddenBelow }: BackTestReport): readonly Block[] {
  const nameOf = (id: string): string => columns.find(({ level }) => level?.id === id)?.says ?? id;
  const [one] = readings;
  const how =
    hiddenBelow === 0
      ? ""
      : " The true number lies from the first to the last, both included; c where even that would tell of a number that is hidden.";
  return section("How far apart the readings lie", [
    paragraph(
      `Episodes at a level or a higher one: what is sure, what is pointed to, and what is not ruled out, with both readings of what is not ticked. Between them lies what a return does not say.${how}`,
    ),
    {
      kind: "table",
      caption: "Episodes at a level or a higher one, by reading",
      head: ["Reading", ...(one?.orHigher ?? []).map(({ level }, at, all) => orHigher(nameOf(level), at, all.length))],
      rows: readings.map(({ world, level, orHigher: reached }) => [
        [`${LEVEL[level]}: ${READING[world]}`],
        ...reached.map(({ episodes }): Phrase => [spanText(episodes)]),
      ]),
    },
  ]);
}

function orHigher(name: string, at: number, of: number): string {
  return at === of - 1 ? name : `${name} or higher`;
}
