import {
  type BarChart,
  type Block,
  heading,
  item,
  list,
  notice,
  type Phrase,
  paragraph,
  section,
  steps,
  strong,
  type Table,
} from "../../page/tree.js";
import type { Beside } from "./agreement.js";
import type { ReadLevel, World } from "./counts.js";
import { heatBlock } from "./heat-block.js";
import { HIDDEN } from "./hidden-numbers.js";
import { shownText, spanText } from "./number-words.js";
import type { BackTestReport, ReportTable, RungTable } from "./report.js";

/** What an answer that is no level is called. */
const BESIDE: { readonly [How in Beside]: string } = {
  same: "Same as before",
  more: "More than before",
  less: "Less than before",
  "not-compared": "Not compared",
};

const READING: { readonly [Which in World]: string } = {
  open: "what is not ticked is not said",
  closed: "what is not ticked is not so",
};

const LEVEL: { readonly [Level in ReadLevel]: string } = {
  atLeast: "At least",
  pointsTo: "Points to",
  couldBe: "Could be as high as",
};

/** A back-test as the blocks of a page, the same for every form in which it is printed. */
export function reportBlocks(report: BackTestReport): readonly Block[] {
  const blocks = [
    ...beginning(report),
    ...section("What happened", [
      paragraph(
        "The highest rung that each episode reached in the windows. Episodes that were not over, or of which a return does not say it, are kept apart and counted.",
      ),
      funnel(report),
    ]),
    ...besideBlocks(report),
    ...readingBlocks(report),
    ...agreementBlocks(report),
    ...groupBlocks(report),
    ...ruleBlocks(report),
    ...oneAnswerBlocks(report),
    ...section("How it was counted", howBlocks(report)),
    ...section("The limits in full", [
      steps(report.limits.map(({ short, says }) => item(strong(short), ` ${says}`))),
      notice("caveat", report.caveat),
    ]),
  ];
  return blocks.map((block, at) =>
    block.kind === "heading" && block.depth === 2 ? { ...block, anchor: `part-${at}` } : block,
  );
}

function beginning(report: BackTestReport): readonly Block[] {
  const { ruleSet, on, episodes, children, limits } = report;
  return [
    heading(1, "What these thresholds would have indicated"),
    paragraph(
      strong(`${ruleSet.title}, version ${ruleSet.version}`),
      `, as in force on ${on}, asked of ${shownText(episodes)} episodes of ${shownText(children)} children: ${returnsText(report)}.`,
    ),
    notice("caveat", strong("It says how thresholds compare with past practice, and no more. Its limits:")),
    steps(limits.map(({ short }) => item(short))),
  ];
}

function returnsText({ returns }: BackTestReport): string {
  return returns
    .map(
      ({ authority, period }) => `the year to ${period.to}${authority === undefined ? "" : `, authority ${authority}`}`,
    )
    .join("; ");
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

function agreementBlocks({ beside, rows }: BackTestReport): readonly Block[] {
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

function groupBlocks(report: BackTestReport): readonly Block[] {
  const { byAge, byCouncil, monitoring } = report;
  return [
    ...section("By age at referral", [tableBlock(report, byAge, "Level pointed to, by age", "Age at referral")]),
    ...(byCouncil === undefined
      ? []
      : section("By council", [
          paragraph(
            "In the order of their numbers. Need, recording and thresholds differ between councils all at once: this is no ranking.",
          ),
          tableBlock(report, byCouncil, "Level pointed to, by council", "Council"),
        ])),
    ...monitoring.flatMap((table) =>
      section(`Monitoring: by ${table.by}`, [
        paragraph(
          "Read apart from everything that a rule sees, to watch over how levels fall. A difference calls for a look at practice and recording; it says nothing of its cause.",
        ),
        tableBlock(report, table, `Level pointed to, by ${table.by}`, "Recorded"),
      ]),
    ),
  ];
}

function tableBlock({ columns }: BackTestReport, table: ReportTable, caption: string, first: string): Table {
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

function ruleBlocks({ rules, columns, hiddenBelow }: BackTestReport): readonly Block[] {
  const nameOf = (id: string): string => columns.find(({ level }) => level?.id === id)?.says ?? id;
  const how = hiddenBelow === 0 ? "" : ` Numbers are rounded down to ${2 * hiddenBelow}s, since rules overlap.`;
  return section("Which rules apply, how often", [
    paragraph(
      `Episodes in which a rule applies, with what is taken as so until it is known. Rules that apply in none are left out.${how}`,
    ),
    ...rules.map(
      ({ world, rules: counted }): Table => ({
        kind: "table",
        caption: `Rules that apply: ${READING[world]}`,
        head: ["Rule", "Level", "Episodes"],
        rows: counted.map(({ title, level, episodes }) => [[title], [nameOf(level)], [shownText(episodes)]]),
      }),
    ),
  ]);
}

function oneAnswerBlocks({ oneAnswer }: BackTestReport): readonly Block[] {
  const { looked, size, seed, of, raised, lowered } = oneAnswer;
  const which =
    looked === "at a sample"
      ? `a sample of ${shownText(size)} episodes, drawn by the seed ${seed} from what tells an episode apart`
      : `all ${shownText(of)} episodes that make a case`;
  return section("Decided by one unknown fact", [
    paragraph(
      `Every answer to every open question was tried on its own, in ${which}. One answer alone would lead to a higher level in ${shownText(raised)} of them, and to a lower one in ${shownText(lowered)}. A return leaves most questions open, so that this is mostly about the return.`,
    ),
  ]);
}

function howBlocks({ windows, ladder, columns, hiddenBelow }: BackTestReport): readonly Block[] {
  const { referralToAssessment, referralToEnquiry, conferenceToPlan, enquiryToPlan } = windows;
  const hidden =
    hiddenBelow === 0
      ? "Nothing is hidden: this is for nobody who may not see the return."
      : `A number from 1 to ${hiddenBelow - 1}, and a number of fewer than ${hiddenBelow} children, is hidden and printed as c, as the Department for Education prints it; nought is shown, for it is nobody. Other numbers are hidden beside it until each hidden number could be any of more than ${hiddenBelow}, as far as all that is shown tells. By what happened there is one reading alone, since the levels of one episode bound each other; of the others there are spans. Held against a back-test of other rules, days, readings or limits, more may show: hand out one.`;
  return [
    list([
      item(
        `An assessment counts when it begins within ${referralToAssessment} days after the referral, an enquiry within ${referralToEnquiry}; a child protection plan within ${conferenceToPlan} days after the conference or ${enquiryToPlan} after the enquiry. The day itself is day 0 and the last day counts.`,
      ),
      item(
        `Kept apart as not over: an assessment or enquiry still open, an enquiry begun in the last ${enquiryToPlan} days of the year, a conference in the last ${conferenceToPlan}, a referral in the last ${referralToAssessment} with nothing recorded. A plan that was reached is never kept apart.`,
      ),
      item(
        "Kept apart as not told: something higher that lies outside the windows; nothing recorded; no day of referral.",
      ),
      item(hidden),
    ]),
    {
      kind: "table",
      caption: "What means the same as what happened",
      head: ["What happened", "Levels that mean the same", "Because"],
      rows: ladder.map(({ says, same, because }) => [[says], [levelsBetween(columns, same)], [because]]),
    },
  ];
}

function levelsBetween(
  columns: BackTestReport["columns"],
  { from, to }: BackTestReport["ladder"][number]["same"],
): string {
  const routes: readonly string[] = ["universal", "early-help", "child-in-need", "child-protection"];
  const inRange = columns.filter(
    ({ level }) =>
      level !== undefined &&
      routes.indexOf(level.route) >= routes.indexOf(from) &&
      routes.indexOf(level.route) <= routes.indexOf(to),
  );
  return inRange.map(({ says }) => says).join(", ");
}
