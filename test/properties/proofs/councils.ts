import { ROUTES } from "../../../src/domain/route.js";
import type { Condition } from "../../../src/facts/comparison.js";
import type { LocalDate } from "../../../src/kernel/local-date.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../../src/ruleset/rule-set.js";
import { type ACase, type AllCases, allCases, WAYS, type Way, whenOf } from "./all-cases.js";
import type { Small } from "./small-sets.js";
import { type Worlds, worldsOf } from "./worlds.js";

/** A rule or a duty as cases see it. */
export interface Voice {
  readonly name: string;
  readonly kind: "rule" | "duty";
  readonly rank: number;
  readonly route: number;
  readonly written: ResolvedRule | ResolvedDuty;
  /** Under this name stands in which worlds its conditions are so. */
  readonly key: string;
  readonly isInForce: (on: LocalDate) => boolean;
}

export interface Council {
  readonly set: RuleSet;
  readonly rules: readonly Voice[];
  readonly duties: readonly Voice[];
}

/** A small set with all of its cases, on days that stand for all. */
export interface Listed {
  readonly small: Small;
  readonly worlds: Worlds;
  /** In which every assumption is so. */
  readonly assumedWorlds: readonly number[];
  readonly cases: AllCases;
  /** Those that may turn out as assumed. */
  readonly assumed: readonly ACase[];
  readonly own: Council;
  readonly baseline: Council;
  readonly days: readonly LocalDate[];
}

export const ASSUMED = "all that is assumed";

/** Every day before or after which something changes, and one before them all. */
const DAYS = ["2026-01-01", "2026-10-31", "2026-11-01", "2026-11-21", "2026-11-22", "2026-12-01"];

export async function listed(small: Small): Promise<Listed> {
  const [own, baseline] = [councilOf(small.own, "own"), councilOf(small.baseline, "baseline")];
  const conditions = new Map<string, Condition>([
    ...[own, baseline].flatMap(({ rules, duties }) =>
      [...rules, ...duties].map(({ key, written }): [string, Condition] => [key, written.conditions]),
    ),
    ...small.alwaysEscalate.map((one, at): [string, Condition] => [escalatesAt(at), one]),
    ...small.own.facts.flatMap((fact): [string, Condition][] => {
      const when = fact.whenUnknown?.when;
      return when === undefined ? [] : [[whenOf(fact), when]];
    }),
    ...small.own.actions.flatMap(({ id, when }): [string, Condition][] =>
      when === undefined ? [] : [[whenDone(id), when]],
    ),
    ...(small.assume.length === 0 ? [] : [[ASSUMED, { all: small.assume }] as [string, Condition]]),
  ]);
  const worlds = await worldsOf(small.own, conditions);
  const cases = allCases(worlds);
  const isAssumed = (one: ACase): boolean => small.assume.length === 0 || one.isSo(ASSUMED, "could-be");
  return {
    ...{ small, worlds, cases, own, baseline, days: DAYS },
    assumedWorlds: Array.from({ length: worlds.count }, (_, world) => world).filter(
      (world) => small.assume.length === 0 || worlds.isSo.get(ASSUMED)?.[world] === true,
    ),
    assumed: cases.all.filter(isAssumed),
  };
}

export function escalatesAt(at: number): string {
  return `always escalates ${at}`;
}

export function whenDone(action: string): string {
  return `action ${action}`;
}

function councilOf(set: RuleSet, whose: string): Council {
  const isOn = ({ inForce }: ResolvedRule | ResolvedDuty, on: LocalDate): boolean =>
    (inForce?.from === undefined || inForce.from <= on) && (inForce?.until === undefined || on <= inForce.until);
  const voice = (written: ResolvedRule | ResolvedDuty, kind: Voice["kind"]): Voice => {
    const rank = set.levels.findIndex(({ id }) => id === written.event.type);
    const route = ROUTES.indexOf(set.levels[rank]?.route ?? "universal");
    const { name } = written;
    return { name, kind, rank, route, written, key: `${whose} ${kind} ${name}`, isInForce: (on) => isOn(written, on) };
  };
  return {
    set,
    rules: set.rules.map((rule) => voice(rule, "rule")),
    duties: set.duties.map((duty) => voice(duty, "duty")),
  };
}

/** Whether the rule or duty speaks of the case on the day. */
export function speaks({ key, isInForce }: Voice, one: ACase, on: LocalDate, way: Way): boolean {
  return isInForce(on) && one.isSo(key, way);
}

/** The place on the scale to which the rules point. */
export function rankOf({ rules }: Council, one: ACase, on: LocalDate, way: Way): number {
  return Math.max(0, ...rules.flatMap((rule) => (speaks(rule, one, on, way) ? [rule.rank] : [])));
}

/** The same in law. */
export function routeOf({ rules }: Council, one: ACase, on: LocalDate, way: Way): number {
  return Math.max(0, ...rules.flatMap((rule) => (speaks(rule, one, on, way) ? [rule.route] : [])));
}

/** Whether it is so on some day, in some way. */
export function onSomeDay({ days }: Listed, isSo: (on: LocalDate, way: Way) => boolean): boolean {
  return days.some((on) => WAYS.some((way) => isSo(on, way)));
}
