import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backTest } from "../../src/census/backtest/back-test.js";
import type { BackTestOptions } from "../../src/census/backtest/back-test-setting.js";
import { addComparisons } from "../../src/census/backtest/comparison-counts.js";
import { comparisonReport } from "../../src/census/backtest/comparison-report.js";
import { addCounts, type BackTestCounts, type CountedTable } from "../../src/census/backtest/counts.js";
import { namedTables } from "../../src/census/backtest/named-tables.js";
import { backTestReport } from "../../src/census/backtest/report.js";
import { compareSets } from "../../src/census/backtest/set-comparison.js";
import type { CensusChild } from "../../src/census/return/child.js";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { isTree } from "../../src/kernel/suppression/hidden-in-tables.js";
import { children, PERIOD } from "../census/backtest/made-up-return.js";

const thresholds = compile(england());
const ON = "2026-11-22";
const ASKED: BackTestOptions = { on: ON, sample: 0, monitoring: ["sex", "ethnicity", "disability"] };
/** The same with a sample, which takes longer. */
const DRAWN: BackTestOptions = { ...ASKED, sample: 2, worlds: ["open"] };

function counted(of: readonly CensusChild[], options: BackTestOptions = ASKED, authority = "399"): BackTestCounts {
  const test = backTest(thresholds, options);
  test.begin({ authority, period: PERIOD });
  for (const child of of) test.child(child);
  return test.counts();
}

const runs = (numRuns: number, seed: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns,
  seed,
});

const tablesOf = ({ byRung, byAge, byCouncil, monitoring }: BackTestCounts): readonly CountedTable[] => [
  ...Object.values(byRung),
  byAge,
  byCouncil,
  ...Object.values(monitoring),
];

describe("a back-test", () => {
  test("counts every episode once in every table, and every child once at most in a cell", () => {
    fc.assert(
      fc.property(children(8), (all) => {
        const episodes = all.reduce((sum, child) => sum + child.episodes.length, 0);
        for (const table of tablesOf(counted(all))) {
          const { all: sums, ...rows } = table;
          const cells = Object.values(rows).reduce(
            (sum, { episodes }) => sum + episodes.slice(0, -1).reduce((a, b) => a + b, 0),
            0,
          );
          expect([cells, sums?.episodes.at(-1), sums?.children.at(-1)]).toEqual([episodes, episodes, all.length]);
          for (const { episodes: often, children: whose } of Object.values(table)) {
            expect(whose.every((number, at) => number <= (often[at] ?? 0))).toBe(true);
          }
        }
      }),
      runs(15, 91),
    );
  });

  test("does not turn on the order of children", () => {
    fc.assert(
      fc.property(children(8), (all) => {
        expect(counted(all.toReversed(), DRAWN)).toEqual(counted(all, DRAWN));
      }),
      runs(6, 92),
    );
  });

  test("of two parts of a return adds up to that of the whole", () => {
    fc.assert(
      fc.property(children(8), fc.nat({ max: 8 }), (all, at) => {
        const parts = addCounts(counted(all.slice(at), DRAWN), counted(all.slice(0, at), DRAWN));
        expect(parts).toEqual(counted(all, DRAWN));
      }),
      runs(6, 93),
    );
  });

  test("says the same of the levels, whatever sex and ethnicity are recorded", () => {
    fc.assert(
      fc.property(
        children(6),
        fc.constantFrom("M", "F", "U", "9"),
        fc.constantFrom("BCRB", "WROM", "REFU"),
        (all, sex, ethnicity) => {
          const others = all.map((child) => ({ ...child, sex, ethnicity }));
          const { monitoring: one, ...counts } = counted(all);
          const { monitoring: other, ...same } = counted(others);
          expect(same).toEqual(counts);
          expect(other.disability).toEqual(one.disability);
        },
      ),
      runs(10, 94),
    );
  });

  test("refuses to add what was asked of other rules, days or readings", () => {
    const none = counted([]);
    expect(() => addCounts(none, counted([], { ...ASKED, worlds: ["closed"] }))).toThrow(
      "counts can be added only where",
    );
  });

  test("refuses a day on which the rules are not in force, before any child", () => {
    expect(() => backTest(thresholds, { on: "1999-01-01" })).toThrow();
  });

  test("prints tables that lead from one to the other by one way alone", () => {
    const two = addCounts(counted([]), counted([], ASKED, "398"));
    expect(isTree([...namedTables(two, 5).values()])).toBe(true);
  });

  test("in a report hides what is small, and with a limit of nought nothing", () => {
    fc.assert(
      fc.property(children(10), (all) => {
        const counts = counted(all);
        const open = backTestReport(counts, { hiddenBelow: 0 });
        expect(JSON.stringify(open)).not.toContain('"c"');
        const shown = backTestReport(counts);
        const numbers = [shown.byAge, ...shown.byRung, ...shown.monitoring]
          .flatMap(({ rows, columnSums, all: sum }) => [
            ...rows.flatMap(({ cells, all }) => [...cells, all]),
            ...columnSums,
            sum,
          ])
          .filter((number) => number !== "c");
        expect(numbers.filter((number) => number > 0 && number < 5)).toEqual([]);
      }),
      runs(12, 95),
    );
  });
});

describe("a comparison of two sets", () => {
  const on = { before: ON, after: ON };
  const compared = (of: readonly CensusChild[]) => {
    const comparison = compareSets(thresholds, thresholds, { on });
    comparison.begin({ authority: "399", period: PERIOD });
    for (const child of of) comparison.child(child);
    return comparison.counts();
  };

  test("moves nobody between a set and itself", () => {
    fc.assert(
      fc.property(children(8), (all) => {
        const report = comparisonReport(compared(all), thresholds.ruleSet, { hiddenBelow: 0 });
        const nobody = { from: 0, to: 0 };
        const episodes = all.reduce((sum, child) => sum + child.episodes.length, 0);
        expect([report.moved.up, report.moved.down, report.moved.stay]).toEqual([
          nobody,
          nobody,
          { from: episodes, to: episodes },
        ]);
        expect([report.themes, report.examples]).toEqual([[], []]);
      }),
      runs(10, 96),
    );
  });

  test("of two parts of a return adds up to that of the whole", () => {
    fc.assert(
      fc.property(children(8), fc.nat({ max: 8 }), (all, at) => {
        expect(addComparisons(compared(all.slice(at)), compared(all.slice(0, at)))).toEqual(compared(all));
      }),
      runs(10, 97),
    );
  });
});
