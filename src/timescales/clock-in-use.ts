import { inForceOn } from "../domain/period.js";
import type { LocalDate } from "../kernel/local-date.js";
import { nearest } from "../kernel/nearest.js";
import type { Result } from "../kernel/result.js";
import { timescales } from "./built-in.js";
import { looserFrom } from "./looser.js";
import { didYouMean, problem, type TimescaleProblem } from "./problem.js";
import { clockProblems } from "./read-timescales.js";
import { isNumbered, type LocalClock, type NumberedTimescale, type OpenTimescale, standingOf } from "./timescale.js";

/** Which clocks count besides the national ones. */
export interface ClockOptions {
  /**
   * Clocks of a council's own, or the `timescales` of its rule set. Under a national name one takes its place, and may be
   * stricter, never looser; under another name it is new.
   */
  readonly local?: readonly LocalClock[];
  /** The council whose clocks count besides the national ones: "Knowsley". */
  readonly area?: string;
  /** `allow`: clocks for which no authority was read count too. */
  readonly unverified?: "allow";
}

/** A clock that counts, and what else bears on its end. */
export interface ClockInUse {
  readonly clock: NumberedTimescale;
  /** A council's own: its closure days count too. */
  readonly isLocal: boolean;
  /** The national clock whose place it takes, and after which it never ends. */
  readonly national?: NumberedTimescale;
}

/** The clocks that count with these options, and the rows without a number. */
export interface ClocksInUse {
  readonly numbered: readonly ClockInUse[];
  readonly open: readonly OpenTimescale[];
}

/** Every clock that counts with these options, national ones in the order of the table, or what is wrong with the options. */
export function clocksInUse(options: ClockOptions): Result<ClocksInUse, TimescaleProblem> {
  const { local = [], area } = options;
  const problems = [...localProblems(local), ...areaProblems(area, local)];
  if (problems.length > 0) return { ok: false, problems };
  const rows = timescales().filter((row) => isAskedFor(row, options));
  const own = new Map(local.map((one) => [one.id, one]));
  const built = rows.filter(isNumbered).map((row) => inPlaceOf(row, own.get(row.id)));
  const names = new Set(built.map(({ clock }) => clock.id));
  const added = local.filter(({ id }) => !names.has(id)).map(newClock);
  const open = rows.filter((row): row is OpenTimescale => !isNumbered(row) && !own.has(row.id));
  return { ok: true, value: { numbered: [...built, ...added], open } };
}

/** The clock of that name, if it counts with these options; or why not. */
export function clockNamed(name: string, options: ClockOptions): Result<ClockInUse, TimescaleProblem> {
  const all = clocksInUse(options);
  if (!all.ok) return { ok: false, problems: [...all.problems, ...unknownName(name, options)] };
  const found = all.value.numbered.find(({ clock }) => clock.id === name);
  if (found !== undefined) return { ok: true, value: found };
  const unknown = unknownName(name, options);
  return { ok: false, problems: unknown.length > 0 ? unknown : whyOff(name, options) };
}

/** Why a clock does not hold on the day on which it would start. */
export function notInForce({ inForce, id }: NumberedTimescale, day: LocalDate): readonly TimescaleProblem[] {
  if (inForce === undefined || inForceOn(day, inForce)) return [];
  const { from, until } = inForce;
  const when = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
  return [problem("not-in-force", "/from", `\`${id}\` is known to hold ${when} only, and ${day} is not in that`)];
}

function isAskedFor(row: NumberedTimescale | OpenTimescale, { area, unverified }: ClockOptions): boolean {
  if (standingOf(row) === "unverified" && unverified !== "allow") return false;
  return row.area === undefined || isArea(row.area, area);
}

function isArea(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** A name that neither the table nor the clocks handed in have. */
function unknownName(name: string, { local = [] }: ClockOptions): readonly TimescaleProblem[] {
  const names = [...timescales(), ...local].map(({ id }) => id);
  if (names.includes(name)) return [];
  const says = didYouMean(`no timescale called \`${name}\``, nearest(name, names));
  return [problem("unknown-timescale", "/timescale", says)];
}

/** Why a row of the table does not count. */
function whyOff(name: string, { area }: ClockOptions): readonly TimescaleProblem[] {
  const at = "/timescale";
  const row = timescales().find(({ id }) => id === name);
  if (row?.area !== undefined && !isArea(row.area, area))
    return [problem("local-timescale", at, `\`${name}\` is ${row.area}'s own clock; ask for it with that area`)];
  if (row !== undefined && !isNumbered(row))
    return [problem("no-national-number", at, `\`${name}\` has no number: ${row.limit}`)];
  const says = `no authority for \`${name}\` has been read, so it is off; check it, then ask for it with \`unverified\``;
  return [problem("unverified-timescale", at, says)];
}

function areaProblems(area: string | undefined, local: readonly LocalClock[]): readonly TimescaleProblem[] {
  const areas = [...new Set(timescales().flatMap((row) => row.area ?? []))];
  if (area === undefined || local.length > 0 || areas.some((one) => isArea(one, area))) return [];
  const says = `no clocks of \`${area}\` are in the package`;
  const meant = nearest(area, areas);
  return [problem("unknown-area", "/area", meant === undefined ? `${says}; hand them in` : didYouMean(says, meant))];
}

/** What a local clock may change of the one whose place it takes; the event, and what it measures, stay. */
function inPlaceOf(row: NumberedTimescale, own: LocalClock | undefined): ClockInUse {
  const isLocal = row.area !== undefined;
  if (own === undefined || isSame(row, own)) return { clock: row, isLocal };
  const { title, length, unit, basis } = own;
  const { note: _note, inForce: _inForce, ...kept } = row;
  const clock = { ...kept, title, length, unit, basis };
  return standingOf(row) === "active" ? { clock, isLocal: true, national: row } : { clock, isLocal: true };
}

function isSame(row: NumberedTimescale, { length, unit }: LocalClock): boolean {
  return row.length === length && row.unit === unit;
}

/** A clock under a name of its own, or under one whose row has no number or no authority: it keeps that row's events. */
function newClock(own: LocalClock): ClockInUse {
  const row = timescales().find(({ id }) => id === own.id);
  const { starts = row?.starts ?? [], doneBy = row?.doneBy ?? [], endedBy = row?.endedBy, ...clock } = own;
  const ended = endedBy === undefined ? {} : { endedBy };
  return { clock: { jurisdiction: "england", ...clock, starts, doneBy, ...ended }, isLocal: true };
}

const checked = new WeakMap<readonly LocalClock[], readonly TimescaleProblem[]>();

/** What is wrong with clocks handed in; found out once for each list. */
function localProblems(local: readonly LocalClock[]): readonly TimescaleProblem[] {
  const known = checked.get(local);
  if (known !== undefined) return known;
  const wrong = clockProblems(local, "/local");
  const problems = wrong.length > 0 ? wrong : local.flatMap(overlayProblems);
  checked.set(local, problems);
  return problems;
}

function overlayProblems(own: LocalClock, place: number): readonly TimescaleProblem[] {
  const row = timescales().find(({ id }) => id === own.id);
  if (row === undefined || !isNumbered(row) || standingOf(row) !== "active") return [];
  const at = `/local/${place}`;
  if (own.from !== row.from) {
    const says = `\`${own.id}\` starts with "${row.from}"; give a clock that starts otherwise a name of its own`;
    return [problem("other-start", `${at}/from`, says)];
  }
  const day = looserFrom(own, row);
  if (day === undefined) return [];
  const says = `\`${own.id}\` is looser than the national clock: started on ${day} it would end later; shorten it`;
  return [problem("looser-than-national", `${at}/length`, says)];
}
