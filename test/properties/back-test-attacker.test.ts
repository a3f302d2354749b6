import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BackTestCounts, READ_LEVELS, type World } from "../../src/census/backtest/counts.js";
import { shownTables } from "../../src/census/backtest/hidden-numbers.js";
import { type BackTestReport, backTestReport } from "../../src/census/backtest/report.js";
import { RUNG_ROWS } from "../../src/census/backtest/rows.js";
import { countsOf, kindsOf, mainAlone, possibleIn, RUNGS, type Seen, widthIn } from "../census/backtest/attacker.js";

const BELOW = 3;

interface Setting {
  readonly levels: number;
  readonly worlds: readonly World[];
  readonly most: number;
  readonly runs: number;
}

const SETTINGS: readonly Setting[] = [
  { levels: 2, worlds: ["open"], most: 12, runs: 30 },
  { levels: 2, worlds: ["closed"], most: 11, runs: 20 },
  { levels: 3, worlds: ["open"], most: 9, runs: 10 },
  { levels: 2, worlds: ["open", "closed"], most: 8, runs: 8 },
  { levels: 2, worlds: ["closed", "open"], most: 8, runs: 8 },
];

const namesIn = ({ byRung }: BackTestReport, isHidden: boolean): readonly string[] =>
  byRung.flatMap(({ world, level, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, c) => ((cell === "c") === isHidden ? [`cell ${world}.${level} ${row} ${c}`] : [])),
    ),
  );

/** Numbers that somebody can tell more closely than was promised, who sees all of the report. */
function told(report: BackTestReport, kinds: readonly Seen[]): readonly string[] {
  const [all, alone] = [possibleIn(report, kinds), possibleIn(mainAlone(report), kinds)];
  const cells = namesIn(report, true).filter(
    (name) => widthIn(all, name) < BELOW || all.get(name)?.size !== alone.get(name)?.size,
  );
  const reached = [...all.keys()].filter(
    (name) => name.startsWith("reach") && widthIn(all, name) < Math.min(BELOW, widthIn(alone, name)),
  );
  return [...cells, ...reached];
}

const episodesOf = ({ levels, worlds, most }: Setting): fc.Arbitrary<readonly Seen[]> =>
  fc
    .subarray([...kindsOf(levels, worlds)], { minLength: 2, maxLength: 5 })
    .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: most - 4, maxLength: most }));

/** As before: the three tables of a world by rung, each with its own cells hidden. */
function eachOnItsOwn(counts: BackTestCounts, levels: number): BackTestReport {
  const report = backTestReport(counts, { hiddenBelow: BELOW });
  const rows = RUNG_ROWS.map(({ row }) => row);
  const byRung = READ_LEVELS.flatMap((level) => {
    const reading = `open.${level}`;
    const [table] = shownTables(
      [{ sides: { rows: "rung", columns: reading }, rows, counted: counts.byRung[reading] ?? {} }],
      levels + 1,
      BELOW,
    );
    return table === undefined
      ? []
      : [{ world: "open" as const, level, ...table, rows: table.rows.map((row) => ({ ...row, says: "" })) }];
  });
  return mainAlone({ ...report, byRung });
}

describe("of a report, whoever knows that no level lies below the one at least, nor above what it could be,", () => {
  test.each(SETTINGS)("tells no number more closely than was promised: $levels levels, $worlds", (setting) => {
    const kinds = kindsOf(setting.levels, setting.worlds);
    let [hidden, spans, shown] = [0, 0, 0];
    fc.assert(
      fc.property(episodesOf(setting), (episodes) => {
        const report = backTestReport(countsOf(episodes, setting.levels, setting.worlds), { hiddenBelow: BELOW });
        // Where a row of nobody is hidden too, the check would need episodes of that rung as well.
        if (namesIn(report, true).some((name) => !RUNGS.some((rung) => name.includes(` ${rung} `)))) return;
        hidden += namesIn(report, true).length;
        shown += namesIn(report, false).filter((name) => RUNGS.some((rung) => name.includes(` ${rung} `))).length;
        spans += report.readings.flatMap(({ orHigher }) => orHigher).filter(({ episodes: of }) => of).length;
        expect(told(report, kinds)).toEqual([]);
      }),
      { numRuns: setting.runs, seed: 101 },
    );
    expect(hidden).toBeGreaterThan(10);
    expect(shown).toBeGreaterThan(10);
    expect(spans).toBeGreaterThan(10);
  });

  test("could tell some, if all three tables of a world were shown, each with its own cells hidden", () => {
    const kinds = kindsOf(2, ["open"]);
    const leaks: number[] = [];
    fc.assert(
      fc.property(episodesOf({ levels: 2, worlds: ["open"], most: 11, runs: 0 }), (episodes) => {
        const report = eachOnItsOwn(countsOf(episodes, 2, ["open"]), 2);
        leaks.push(told(report, kinds).length);
      }),
      { numRuns: 8, seed: 102 },
    );
    expect(leaks.filter((number) => number > 0).length).toBeGreaterThan(0);
  });

  test("could tell a span that was printed closer than it may be", () => {
    const [rung] = RUNGS;
    const of = (atLeast: number, pointsTo: number, many: number): readonly Seen[] =>
      Array.from({ length: many }, () => ({
        rung,
        ranks: { "open.atLeast": atLeast, "open.pointsTo": pointsTo, "open.couldBe": 1 },
      }));
    const report = backTestReport(countsOf([...of(0, 0, 4), ...of(0, 1, 3), ...of(1, 1, 1)], 2, ["open"]), {
      hiddenBelow: BELOW,
    });
    const closer = {
      ...report,
      readings: report.readings.map((reading) =>
        reading.level === "atLeast"
          ? { ...reading, orHigher: [{ level: "l1", episodes: { from: 1, to: 2 } }] }
          : reading,
      ),
    };
    const kinds = kindsOf(2, ["open"]);
    expect(told(report, kinds)).toEqual([]);
    expect(told(closer, kinds)).toContain("reach open.atLeast 1");
  });
});
