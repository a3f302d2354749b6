import type { IndicatedLevel, SpokenBy } from "../../engine/indication.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { CensusPeriod } from "../return/year.js";

/** How a factor that is not there is read: as nothing said, or as not so. */
export type World = "open" | "closed";

/** The three levels of an indication. */
export type ReadLevel = "atLeast" | "pointsTo" | "couldBe";

export const READ_LEVELS: readonly ReadLevel[] = Object.freeze(["atLeast", "pointsTo", "couldBe"]);

/** What may be watched over apart from facts; never anything that a rule sees. */
export type Monitored = "sex" | "ethnicity" | "disability";

export const MONITORED: readonly Monitored[] = Object.freeze(["sex", "ethnicity", "disability"]);

/** A rule of the set that is tried. */
export interface TestedRule {
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly theme?: string;
}

/** What was asked: counts of two runs can be added when this is the same. */
export interface BackTestSetting {
  readonly ruleSet: SpokenBy;
  /** The day as on which the rules are in force. */
  readonly on: LocalDate;
  /** The scale, lowest first. */
  readonly levels: readonly IndicatedLevel[];
  /** Its rules with the levels on which they land, by name. */
  readonly rules: readonly TestedRule[];
  /** The tables by age, council and monitored characteristic are made from the first. */
  readonly worlds: readonly World[];
  readonly monitoring: readonly Monitored[];
  /** How many episodes were sampled, with this seed, to see whether one more answer alone would change the level. */
  readonly sample: { readonly size: number; readonly seed: number };
}

/** A return that was counted. */
export interface CountedReturn {
  /** The three digits of the authority, if the return names it. */
  readonly authority?: string;
  readonly period: CensusPeriod;
}

/** Of each column, how many episodes there are and of how many children; the last column is all of them. */
export interface Numbers {
  readonly episodes: readonly number[];
  readonly children: readonly number[];
}

/** Numbers by the name of the row; `all` is all of them. */
export interface CountedTable {
  readonly [row: string]: Numbers;
}

/**
 * The column behind the levels: too little is known for the lowest one, or the rules take no such case, as of an adult.
 *
 * Those who are no case are few: in a column of their own they would have it hidden, and with it one that says something.
 */
export const BEHIND: string = "Not enough known, or no case";

/** The row, in every table, that counts them all. */
export const ALL = "all";

/** An episode of the sample. The number is derived from the seed and from what identifies the episode, and cannot be reversed. */
export interface Drawn {
  readonly draw: number;
  /** Whether some one answer would lead to a higher level, or to a lower one. */
  readonly raises: 0 | 1;
  readonly lowers: 0 | 1;
}

/**
 * What a back-test counted: small numbers stand in it, so it is for nobody outside the council; `backTestReport` hides them.
 *
 * Plain data, and no list of children. A column is a level, then `not enough known` or no case, then all.
 */
export interface BackTestCounts {
  readonly format: 1;
  readonly setting: BackTestSetting;
  readonly returns: readonly CountedReturn[];
  /** By `open.pointsTo` and so on: rungs by levels. */
  readonly byRung: { readonly [reading: string]: CountedTable };
  readonly byAge: CountedTable;
  readonly byCouncil: CountedTable;
  readonly monitoring: { readonly [Kind in Monitored]?: CountedTable };
  /** Of each rule, in how many episodes it applies with the readings; by world. */
  readonly rules: { readonly [world: string]: { readonly [rule: string]: number } };
  readonly sample: readonly Drawn[];
}

/** What nothing was counted for yet. */
export function noCounts(setting: BackTestSetting): BackTestCounts {
  const readings = setting.worlds.flatMap((world) => READ_LEVELS.map((level) => `${world}.${level}`));
  return deepFreeze({
    format: 1,
    setting,
    returns: [],
    byRung: Object.fromEntries(readings.map((reading) => [reading, {}])),
    byAge: {},
    byCouncil: {},
    monitoring: Object.fromEntries(setting.monitoring.map((kind) => [kind, {}])),
    rules: Object.fromEntries(setting.worlds.map((world) => [world, {}])),
    sample: [],
  });
}

/**
 * Two back-tests as one: of the parts of a return, or of several returns.
 *
 * Throws `MisuseError` where something else was asked. A child who stands in both counts twice as a child.
 */
export function addCounts(one: BackTestCounts, other: BackTestCounts): BackTestCounts {
  if (JSON.stringify(one.setting) !== JSON.stringify(other.setting)) {
    throw new MisuseError("counts can be added only where the same was asked, of the same rules on the same day");
  }
  return deepFreeze({
    format: 1,
    setting: one.setting,
    returns: addReturns(one.returns, other.returns),
    byRung: merged(one.byRung, other.byRung, addTables),
    byAge: addTables(one.byAge, other.byAge),
    byCouncil: addTables(one.byCouncil, other.byCouncil),
    monitoring: merged(one.monitoring, other.monitoring, addTables),
    rules: merged(one.rules, other.rules, (a, b) => merged(a, b, (x, y) => x + y)),
    sample: lowestDraws([...one.sample, ...other.sample], one.setting.sample.size),
  });
}

/** The sample of what was drawn: those with the lowest numbers, whatever their order was. */
export function lowestDraws<One extends { readonly draw: number }>(
  drawn: readonly One[],
  size: number,
): readonly One[] {
  return drawn.toSorted((one, other) => one.draw - other.draw).slice(0, size);
}

/** The returns of both, each once, in an order of their own. */
export function addReturns(one: readonly CountedReturn[], other: readonly CountedReturn[]): readonly CountedReturn[] {
  const all = [...one, ...other].map((counted) => [JSON.stringify(counted), counted] as const);
  return [...new Map(all)].toSorted(byText).map(([, counted]) => counted);
}

/** Two tables as one, cell by cell. */
export function addTables(one: CountedTable, other: CountedTable): CountedTable {
  return merged(one, other, (a, b) => ({
    episodes: a.episodes.map((number, at) => number + (b.episodes[at] ?? 0)),
    children: a.children.map((number, at) => number + (b.children[at] ?? 0)),
  }));
}

/** Both, by name in the order of names, so that it does not show which came first. */
export function merged<Value>(
  one: { readonly [name: string]: Value },
  other: { readonly [name: string]: Value },
  add: (a: Value, b: Value) => Value,
): { readonly [name: string]: Value } {
  const all = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const before = all.get(name);
    all.set(name, before === undefined ? value : add(before, value));
  }
  return Object.fromEntries([...all].toSorted(byText));
}

function byText([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : Number(one > other);
}
