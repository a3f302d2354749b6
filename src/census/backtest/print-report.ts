import type { Span } from "../../kernel/suppression/ordered-spans.js";
import { csvLine, inert } from "../../page/csv-line.js";
import { pageHtml } from "../../page/html/page.js";
import { toMarkdown } from "../../page/markdown.js";
import { toPlainText } from "../../page/plain-text.js";
import type { Block } from "../../page/tree.js";
import { comparisonBlocks } from "./comparison-blocks.js";
import type { ComparisonReport } from "./comparison-report.js";
import { HIDDEN, type Shown } from "./hidden-numbers.js";
import type { BackTestReport, ReportTable } from "./report.js";
import { reportBlocks } from "./report-blocks.js";

/** The forms in which a back-test is printed. */
export type ReportFormat = "text" | "json" | "csv" | "html" | "markdown";

export const REPORT_FORMATS = ["text", "json", "csv", "html", "markdown"] as const;

/** With what a printed page says which program made it. */
const MARK = "<!-- printed by levels-of-need: a back-test, with its limits -->";

/**
 * A back-test, or the difference of two sets over a return, in print and with its limits.
 *
 * A page of HTML needs nothing else and runs nothing. In CSV the limits are the first rows, and a cell is one row.
 *
 * @example
 * const report = backTestReport(test.counts());
 * printReport(report, "markdown").startsWith("# What these thresholds would have indicated"); // true
 */
export function printReport(report: BackTestReport | ComparisonReport, format: ReportFormat): string {
  const blocks = (): readonly Block[] =>
    report.kind === "comparison" ? comparisonBlocks(report) : reportBlocks(report);
  switch (format) {
    case "json":
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case "csv":
      return csvOf(report.kind === "comparison" ? comparisonLines(report) : reportLines(report));
    case "html":
      return pageHtml(blocks(), { mark: MARK, contents: "listed" });
    case "markdown":
      return toMarkdown(blocks());
    case "text":
      return toPlainText(blocks());
  }
}

type Line = readonly [table: string, world: string, level: string, row: string, column: string, number: Shown | ""];

function reportLines(report: BackTestReport): readonly Line[] {
  const { columns, byRung, byAge, byCouncil, monitoring, rules, beside, readings } = report;
  const first = byRung[0]?.world ?? "";
  const heads = columns.map(({ says }) => says);
  return [
    ...noteLines(report),
    ["rule set", "", "", `${report.ruleSet.id} ${report.ruleSet.version}`, report.on, ""],
    ...byRung.flatMap((table) => tableLines(["what happened", table.world, table.level], table, heads)),
    ...beside.flatMap(({ world, rows, all }) =>
      [...rows, { row: "All", ...all }].flatMap(({ row, ...spans }) =>
        Object.entries(spans).flatMap(([how, span]) =>
          spanLines(["beside what happened", world, "pointsTo", row, how], span),
        ),
      ),
    ),
    ...readings.flatMap(({ world, level, orHigher }) =>
      orHigher.flatMap(({ level: id, episodes }) =>
        spanLines(["at a level or a higher one", world, level, "All", id], episodes),
      ),
    ),
    ...tableLines(["age", first, "pointsTo"], byAge, heads),
    ...(byCouncil === undefined ? [] : tableLines(["council", first, "pointsTo"], byCouncil, heads)),
    ...monitoring.flatMap((table) => tableLines([`monitoring: ${table.by}`, first, "pointsTo"], table, heads)),
    ...rules.flatMap(({ world, rules: counted }) =>
      counted.map(({ rule, level, episodes }): Line => ["rule", world, "pointsTo", rule, level, episodes]),
    ),
  ];
}

/** A number, or both its ends; hidden where it has none. */
function spanLines(
  [table, world, level, row, column]: readonly [string, string, string, string, string],
  span: Span | undefined,
): readonly Line[] {
  if (span === undefined) return [[table, world, level, row, column, HIDDEN]];
  const { from, to } = span;
  if (from === to) return [[table, world, level, row, column, from]];
  return [
    [table, world, level, row, `${column}: at least`, from],
    [table, world, level, row, `${column}: at most`, to],
  ];
}

function comparisonLines(report: ComparisonReport): readonly Line[] {
  const { before, after, on, world, columns, moves, themes, examples } = report;
  return [
    ...noteLines(report),
    ["rule set before", "", "", `${before.id} ${before.version}`, on.before, ""],
    ["rule set after", "", "", `${after.id} ${after.version}`, on.after, ""],
    ...tableLines(["moves", world, "pointsTo"], moves, columns),
    ...themes.flatMap(({ theme, up, down }): Line[] => [
      ["theme", world, "pointsTo", theme, "up", up],
      ["theme", world, "pointsTo", theme, "down", down],
    ]),
    ...examples.map(
      (one): Line => [
        "example",
        world,
        "pointsTo",
        `${one.before} to ${one.after}`,
        [one.age, ...one.facts].join("; "),
        "",
      ],
    ),
  ];
}

function noteLines({ limits, caveat }: BackTestReport | ComparisonReport): readonly Line[] {
  return [
    ...limits.map(({ short, says }, at): Line => ["limit", "", "", String(at + 1), `${short} ${says}`, ""]),
    ["caveat", "", "", "", caveat, ""],
  ];
}

function csvOf(lines: readonly Line[]): string {
  return [["table", "world", "level", "row", "column", "episodes"], ...lines]
    .map((cells) => csvLine(cells.map((cell) => inert(String(cell)))))
    .join("");
}

function tableLines(
  [name, world, level]: readonly [string, string, string],
  { rows, columnSums, all }: ReportTable,
  columns: readonly string[],
): readonly Line[] {
  const line = (row: string, cells: readonly Shown[]): readonly Line[] =>
    cells.map((cell, c) => [name, world, level, row, columns[c] ?? "All", cell]);
  return [
    ...rows.flatMap(({ says, cells, all: sum }) => line(says, [...cells, sum])),
    ...line("All", [...columnSums, all]),
  ];
}
