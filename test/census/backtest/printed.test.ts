import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { backTest } from "../../../src/census/backtest/back-test.js";
import { comparisonReport } from "../../../src/census/backtest/comparison-report.js";
import { LIMITS } from "../../../src/census/backtest/limits.js";
import { printReport, REPORT_FORMATS, type ReportFormat } from "../../../src/census/backtest/print-report.js";
import { backTestReport } from "../../../src/census/backtest/report.js";
import { compareSets } from "../../../src/census/backtest/set-comparison.js";
import type { CensusChild } from "../../../src/census/return/child.js";
import { compile } from "../../../src/engine/compile.js";
import { england } from "../../../src/england/england.js";
import { limitsMissingIn } from "./limits-in-text.js";
import { childOf, episodeOf, PERIOD } from "./made-up-return.js";

const thresholds = compile(england());
const ON = "2026-11-22";

/** Thirty children of a made-up council, of whom two came to a plan, three were closed, and the rest are in need. */
const CHILDREN: readonly CensusChild[] = Array.from({ length: 30 }, (_, at) => {
  const factors = at % 3 === 0 ? ["16A"] : ["3A", "4B"];
  const assessments = [{ started: "2025-06-10", authorised: "2025-07-20", factors }];
  const course =
    at < 2
      ? {
          enquiries: [{ started: "2025-06-12", conference: "2025-07-01" }],
          protectionPlans: [{ started: "2025-07-01", initialCategory: "NEG", reviews: [] }],
        }
      : at < 5
        ? { closed: "2025-08-01", closureReason: "RC8" }
        : {};
  return childOf({
    localId: `B${at}`,
    born: `20${10 + (at % 14)}-05-04`,
    episodes: [episodeOf({ assessments, ...course })],
  });
});

function report(hiddenBelow = 5) {
  const test = backTest(thresholds, { on: ON, sample: 5, monitoring: ["sex"] });
  test.begin({ authority: "399", period: PERIOD });
  for (const child of CHILDREN) test.child(child);
  return backTestReport(test.counts(), { hiddenBelow });
}

function comparison() {
  const compared = compareSets(thresholds, thresholds, { on: { before: ON, after: ON } });
  compared.begin({ authority: "399", period: PERIOD });
  for (const child of CHILDREN) compared.child(child);
  return comparisonReport(compared.counts(), thresholds.ruleSet);
}

const tested = report();
const printedAs = (format: ReportFormat): readonly string[] => [
  printReport(tested, format),
  printReport(comparison(), format),
];

test("the page about back-tests has all eight limits, in the words of every report", () => {
  const page = readFileSync("docs/concepts/back-tests.md", "utf8");
  for (const { short } of LIMITS) expect(page).toContain(`**${short}**`);
});

describe("whatever a back-test and a comparison are printed as", () => {
  test.each([...REPORT_FORMATS])("all eight limits stand in it, in a line and in full: %s", (format) => {
    for (const text of printedAs(format)) expect(limitsMissingIn(text)).toEqual([]);
  });

  test("a limit that was left out is found", () => {
    const [text = ""] = printedAs("text");
    const without = text.replaceAll(LIMITS[4]?.short ?? "", "");
    expect(limitsMissingIn(without)).toEqual([LIMITS[4]?.short]);
  });

  test.each([...REPORT_FORMATS])("no word calls it right, accurate or a ranking: %s", (format) => {
    for (const text of printedAs(format)) {
      expect(text).not.toMatch(
        /\b(?:accura\w*|precision|recall|sensitivity|specificity|false (?:posi|nega)tives?|scores?|league|correct(?:ly)?|best|worst)\b/i,
      );
    }
  });

  test("a page is valid HTML, runs nothing and has the limits before anything else", async () => {
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });
    for (const html of printedAs("html")) {
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
      expect(html).not.toMatch(/<script|https?:|\son\w+=/);
      expect(html.indexOf(LIMITS[7]?.short ?? "")).toBeLessThan(html.indexOf("<h2"));
    }
  });

  test("a small return says what was agreed", async () => {
    await expect(printReport(tested, "text")).toMatchFileSnapshot("./golden/small-return.txt");
    await expect(printReport(tested, "csv")).toMatchFileSnapshot("./golden/small-return.csv");
  });

  test("a number of two stands in none of them, but where nothing is hidden", () => {
    const plan = (of: typeof tested) => of.byRung[0]?.rows.find(({ row }) => row === "child-protection-plan/NEG")?.all;
    expect([plan(tested), plan(report(0))]).toEqual(["c", 2]);
  });

  test("a limit of one or two is refused, since it hides nothing from somebody who knows the rule", () => {
    expect(() => report(1)).toThrow("`hiddenBelow` is 0, or a whole number from 3");
    expect(() => report(2)).toThrow("`hiddenBelow` is 0, or a whole number from 3");
  });
});
