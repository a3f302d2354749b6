import { indicateMany } from "../../engine/batch/indicate-many.js";
import { type IndicatedMany, NO_LEVEL } from "../../engine/batch/many.js";
import type { Thresholds } from "../../engine/compile.js";
import { deepFreeze } from "../../kernel/freeze.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { type CaseColumns, caseColumns } from "../facts/case-columns.js";
import type { CensusChild } from "../return/child.js";
import { ageGroupOf } from "./age-groups.js";
import { type BackTestOptions, backTestSetting } from "./back-test-setting.js";
import {
  addCounts,
  type BackTestCounts,
  type BackTestSetting,
  type CountedReturn,
  type Monitored,
  noCounts,
  READ_LEVELS,
} from "./counts.js";
import { ofKnownFacts } from "./known-facts.js";
import { monitoredRow } from "./monitored.js";
import { type OneAnswer, oneAnswer } from "./one-answer.js";
import { newRowTally, type RowTally } from "./row-tally.js";
import { rowOf } from "./rows.js";
import { rungReached } from "./rung-reached.js";

/** A back-test under way: children go in one by one, and only numbers are kept. */
export interface BackTest {
  /** From here on the children are those of this return. Must come before the first child. */
  begin(counted: CountedReturn): void;
  /** Counts what the thresholds point to in each episode of the child, beside what happened. */
  child(child: CensusChild): void;
  /** All that was counted so far, with what is still to be decided. */
  counts(): BackTestCounts;
}

/** Cases that are decided together. */
const BLOCK = 8192;

/** An episode that waits for its level. */
interface Waiting {
  /** Its row in the table of cases; nothing where there is no case. */
  readonly at: number | undefined;
  readonly rung: string;
  readonly age: string;
  readonly council: string;
  readonly monitored: readonly string[];
  /** Shared by the episodes of a child who has several. */
  readonly seen: Set<string> | undefined;
}

/**
 * What these thresholds would have indicated in each episode of a return, counted beside what happened.
 *
 * It is no test of who was right. What happened is past practice, the factors were recorded after the first decision, and
 * a return knows neither how grave a thing was nor what it does not say. Only numbers are kept, of any size of return.
 *
 * Throws `MisuseError` for a day on which the rules are not in force, and for options that are none.
 *
 * @example
 * const test = backTest(thresholds, { on: "2026-11-22" });
 * test.begin({ authority: "399", period: censusPeriod(2026) });
 * for (const child of children) test.child(child);
 * backTestReport(test.counts()).total; // 3
 */
export function backTest(thresholds: Thresholds, options: BackTestOptions): BackTest {
  const setting = backTestSetting(thresholds, options);
  const known = new Set(thresholds.ruleSet.facts.map(({ id }) => id));
  const columnsBy = setting.worlds.map((world): CaseColumns => caseColumns({ world }));
  const drawer: OneAnswer = oneAnswer(thresholds, setting);
  let begun: CountedReturn | undefined;
  let returns: readonly CountedReturn[] = [];
  let waiting: Waiting[] = [];
  const width = setting.levels.length + 2;
  const tables = tablesFor(setting, width);
  const rules = setting.worlds.map(() => new Map<string, number>());

  function decide(): void {
    if (waiting.length === 0) return;
    for (const [which, world] of setting.worlds.entries()) {
      const table = ofKnownFacts(columnsBy[which]?.take() ?? { rows: 0, columns: {} }, known);
      const many = indicateMany(thresholds, table, { on: setting.on });
      countRules(many, rules[which] ?? new Map());
      for (const reading of READ_LEVELS) {
        const tally = tables.byRung[`${world}.${reading}`];
        for (const { at, rung, seen } of waiting) tally?.add(rung, columnOf(many, reading, at), seen);
      }
      if (which > 0) continue;
      for (const { at, age, council, monitored, seen } of waiting) {
        const column = columnOf(many, "pointsTo", at);
        tables.byAge.add(age, column, seen);
        tables.byCouncil.add(council, column, seen);
        for (const [place, { tally }] of tables.monitoring.entries()) tally.add(monitored[place] ?? "", column, seen);
      }
    }
    waiting = [];
  }

  return {
    begin(counted) {
      begun = deepFreeze({ ...counted, period: { ...counted.period } });
      returns = [...returns, begun];
    },
    child(child) {
      if (begun === undefined) throw new MisuseError("`begin` says of which return the children are; call it first");
      const seen = child.episodes.length > 1 ? new Set<string>() : undefined;
      const monitored = setting.monitoring.map((kind) => monitoredRow(kind, child));
      for (const episode of child.episodes) {
        const [at] = columnsBy.map((columns) => columns.add(child, episode));
        waiting.push({
          at,
          rung: rowOf(rungReached(episode, begun.period)),
          age: ageGroupOf(child, episode.referred),
          council: begun.authority ?? "not-recorded",
          monitored,
          seen,
        });
        drawer.draw(begun.authority, child, episode);
      }
      if (waiting.length >= BLOCK) decide();
    },
    counts() {
      decide();
      const none = noCounts(setting);
      return addCounts(none, {
        ...none,
        returns,
        byRung: Object.fromEntries(Object.entries(tables.byRung).map(([name, tally]) => [name, tally.table()])),
        byAge: tables.byAge.table(),
        byCouncil: tables.byCouncil.table(),
        monitoring: Object.fromEntries(tables.monitoring.map(({ kind, tally }) => [kind, tally.table()])),
        rules: Object.fromEntries(
          setting.worlds.map((world, which) => [world, Object.fromEntries(rules[which] ?? [])]),
        ),
        sample: drawer.drawn(),
      });
    },
  };
}

interface Tables {
  readonly byRung: { readonly [reading: string]: RowTally };
  readonly byAge: RowTally;
  readonly byCouncil: RowTally;
  readonly monitoring: readonly { readonly kind: Monitored; readonly tally: RowTally }[];
}

function tablesFor({ worlds, monitoring }: BackTestSetting, width: number): Tables {
  const readings = worlds.flatMap((world) => READ_LEVELS.map((level) => `${world}.${level}`));
  return {
    byRung: Object.fromEntries(readings.map((reading) => [reading, newRowTally(reading, width)])),
    byAge: newRowTally("age", width),
    byCouncil: newRowTally("council", width),
    monitoring: monitoring.map((kind) => ({ kind, tally: newRowTally(kind, width) })),
  };
}

/** The column of a row: its level; behind the levels that too little is known, or that it could not be used. */
function columnOf(many: IndicatedMany, reading: "atLeast" | "pointsTo" | "couldBe", at: number | undefined): number {
  const rank = at === undefined ? NO_LEVEL : (many[reading][at] ?? NO_LEVEL);
  if (at === undefined || rank === NO_LEVEL) return many.levels.length;
  return rank === 0 && many.enoughKnown[at] === 0 ? many.levels.length : rank;
}

function countRules({ rules }: IndicatedMany, counted: Map<string, number>): void {
  for (const [place, name] of (rules?.names ?? []).entries()) {
    let rows = 0;
    for (const word of rules?.appliesWithReadings[place] ?? []) rows += bitsIn(word);
    if (rows > 0) counted.set(name, (counted.get(name) ?? 0) + rows);
  }
}

function bitsIn(word: number): number {
  let rest = word;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
