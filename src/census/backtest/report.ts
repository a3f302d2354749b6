import { LOCAL_AUTHORITIES } from "../../domain/codes/local-authority.js";
import { CAVEAT } from "../../engine/caveat.js";
import type { IndicatedLevel, SpokenBy } from "../../engine/indication.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { AGE_GROUPS } from "./age-groups.js";
import { type Agreement, agreementIn } from "./agreement.js";
import {
  ALL,
  type BackTestCounts,
  BEHIND,
  type CountedReturn,
  type Monitored,
  READ_LEVELS,
  type ReadLevel,
  type World,
} from "./counts.js";
import { HIDDEN, type Shown, type ShownTable, shownTables } from "./hidden-numbers.js";
import { LIMITS, type Limit } from "./limits.js";
import { namedTables } from "./named-tables.js";
import { type OneAnswerShare, oneAnswerShare } from "./one-answer-share.js";
import { type Reading, readingsOf } from "./readings.js";
import { RUNG_ROWS, type RungRow } from "./rows.js";
import { type RuleCount, ruleCounts } from "./rule-counts.js";
import { LADDER, type RungWords } from "./rungs.js";
import { WINDOWS } from "./windows.js";

/** A row of a table as it may be shown. */
export interface ReportRow {
  readonly row: string;
  readonly says: string;
  readonly cells: readonly Shown[];
  readonly all: Shown;
}

/** A table as it may be shown; its columns are those of the report. */
export interface ReportTable {
  readonly rows: readonly ReportRow[];
  readonly columnSums: readonly Shown[];
  readonly all: Shown;
}

/** What happened by what is indicated: in one reading of what is not ticked, by one of the three levels. */
export interface RungTable extends ReportTable {
  readonly world: World;
  readonly level: ReadLevel;
}

/** A column: a level of the scale; or that too little is known, or that the rules take no such case. */
export interface ReportColumn {
  readonly says: string;
  readonly level?: IndicatedLevel;
}

/**
 * A back-test as it may be shown: plain, frozen, small numbers hidden, and with its limits.
 *
 * A number is how many episodes; `c` stands for one that is hidden. Nothing in it is a measure of who was right.
 */
export interface BackTestReport {
  readonly format: 1;
  readonly kind: "back-test";
  readonly limits: readonly Limit[];
  readonly caveat: string;
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  readonly returns: readonly CountedReturn[];
  /** Numbers below this are hidden; nought for none, and then it is for nobody who may not see the return. */
  readonly hiddenBelow: number;
  readonly episodes: Shown;
  readonly children: Shown;
  readonly windows: typeof WINDOWS;
  readonly ladder: readonly RungWords[];
  readonly rows: readonly RungRow[];
  readonly columns: readonly ReportColumn[];
  /** By the level pointed to in the first of the worlds; where nothing is hidden, by every reading. */
  readonly byRung: readonly RungTable[];
  /** Every reading: how many episodes at a level or a higher one, as spans. */
  readonly readings: readonly Reading[];
  /** The levels pointed to beside what happened, for each world of `byRung`. */
  readonly beside: readonly ({ readonly world: World } & Agreement)[];
  /** By the level pointed to, in the first of the worlds. */
  readonly byAge: ReportTable;
  /** Only where there are returns of several councils; in the order of their numbers. */
  readonly byCouncil?: ReportTable;
  readonly monitoring: readonly ({ readonly by: Monitored } & ReportTable)[];
  readonly rules: readonly { readonly world: World; readonly rules: readonly RuleCount[] }[];
  /** Episodes in which one answer to one open question would change the level pointed to. */
  readonly oneAnswer: OneAnswerShare;
}

/** How small numbers are shown. */
export interface ReportOptions {
  /** 5 if left out; 0 hides nothing. 1 and 2 are refused: whoever knows the rule could work out what they hide. */
  readonly hiddenBelow?: number;
}

/**
 * What was counted, as it may be shown: small numbers are hidden, and whatever would give them away.
 *
 * Throws `MisuseError` for a limit that is not a valid one.
 *
 * @example
 * const test = backTest(compile(england()), { on: "2026-11-22" });
 * // begin, and each child; then
 * backTestReport(test.counts(), { hiddenBelow: 6 }).limits.length; // 8
 */
export function backTestReport(counts: BackTestCounts, options: ReportOptions = {}): BackTestReport {
  const hiddenBelow = limitAsked(options);
  const { setting } = counts;
  const { levels, worlds } = setting;
  const named = namedTables(counts, hiddenBelow);
  const shown = new Map(
    shownTables([...named.values()], levels.length + 1, hiddenBelow).map((table, place) => [
      [...named.keys()][place] ?? "",
      table,
    ]),
  );
  const at = (name: string): ShownTable => shown.get(name) ?? { rows: [], columnSums: [], all: 0 };
  const rungs = worlds.flatMap((world) =>
    READ_LEVELS.filter((level) => shown.has(`${world}.${level}`)).map((level) => ({
      world,
      level,
      ...worded(at(`${world}.${level}`), rungWords),
    })),
  );
  const main = at(`${worlds[0]}.pointsTo`);
  const { readings, rules } = readingsOf(counts, main, hiddenBelow);
  const all = Object.hasOwn(counts.byAge, ALL) ? counts.byAge[ALL] : undefined;
  const children = all?.children.at(-1) ?? 0;
  return deepFreeze<BackTestReport>({
    format: 1,
    kind: "back-test",
    limits: LIMITS,
    caveat: CAVEAT,
    ruleSet: setting.ruleSet,
    on: setting.on,
    returns: counts.returns,
    hiddenBelow,
    episodes: at("age").all,
    children: at("age").all === HIDDEN ? HIDDEN : children,
    windows: WINDOWS,
    ladder: LADDER,
    rows: RUNG_ROWS,
    columns: [...levels.map((level) => ({ says: shortName(level, levels), level })), { says: BEHIND }],
    byRung: rungs,
    readings,
    beside: rungs
      .filter(({ level }) => level === "pointsTo")
      .map(({ world }) => ({ world, ...agreementIn(at(`${world}.pointsTo`), levels) })),
    byAge: worded(at("age"), (row) => AGE_GROUPS[row as keyof typeof AGE_GROUPS] ?? row),
    ...(shown.has("council") ? { byCouncil: worded(at("council"), councilWords) } : {}),
    monitoring: setting.monitoring.map((by) => ({ by, ...worded(at(by), (row) => row) })),
    rules: worlds.map((world) => ({
      world,
      rules: ruleCounts(counts, world, { main, spans: rules[world] ?? {}, hiddenBelow }),
    })),
    oneAnswer: oneAnswerShare(counts, hiddenBelow),
  });
}

/** Below which number numbers are hidden; throws `MisuseError` for a limit that is none. */
export function limitAsked({ hiddenBelow = 5 }: ReportOptions): number {
  if (!Number.isInteger(hiddenBelow) || hiddenBelow < 0 || hiddenBelow === 1 || hiddenBelow === 2) {
    throw new MisuseError("`hiddenBelow` is 0, or a whole number from 3");
  }
  return hiddenBelow;
}

function worded({ rows, columnSums, all }: ShownTable, words: (row: string) => string): ReportTable {
  return { rows: rows.map(({ row, cells, all }) => ({ row, says: words(row), cells, all })), columnSums, all };
}

/** What stands before a colon, if that tells the levels apart: a table has many columns. */
function shortName({ name }: IndicatedLevel, levels: readonly IndicatedLevel[]): string {
  const short = (of: string): string => of.split(": ")[0] ?? of;
  return levels.filter((level) => short(level.name) === short(name)).length === 1 ? short(name) : name;
}

function rungWords(row: string): string {
  return RUNG_ROWS.find((one) => one.row === row)?.says ?? row;
}

function councilWords(row: string): string {
  const council = LOCAL_AUTHORITIES.authorities.findLast(({ dfe }) => dfe === row);
  return council === undefined ? row : `${council.name} (${row})`;
}
