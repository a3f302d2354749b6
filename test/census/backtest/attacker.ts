import { type BackTestCounts, READ_LEVELS, type World } from "../../../src/census/backtest/counts.js";
import type { BackTestReport, RungTable } from "../../../src/census/backtest/report.js";
import { newRowTally } from "../../../src/census/backtest/row-tally.js";

/** The two rungs of these episodes. */
export const RUNGS = ["child-in-need", "enquiry"] as const;

/** An episode as the tables see it: its rung, and its level in every reading; none where its case could not be used. */
export interface Seen {
  readonly rung: (typeof RUNGS)[number];
  readonly ranks?: { readonly [reading: string]: number };
}

/** Every kind of episode there can be on a scale: in each world at least <= points to <= could be, closed between open. */
export function kindsOf(levels: number, worlds: readonly World[]): readonly Seen[] {
  const readings = worlds.flatMap((world) => READ_LEVELS.map((level) => `${world}.${level}`));
  const all = readings.reduce<readonly { readonly [reading: string]: number }[]>(
    (found, reading) =>
      found.flatMap((ranks) => Array.from({ length: levels }, (_, rank) => ({ ...ranks, [reading]: rank }))),
    [{}],
  );
  const isOrdered = (...ranks: readonly (number | undefined)[]): boolean =>
    ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? 0) <= (rank ?? 0));
  const possible = all.filter(
    (of) =>
      worlds.every((world) => isOrdered(...READ_LEVELS.map((level) => of[`${world}.${level}`]))) &&
      (worlds.length === 1 ||
        (isOrdered(of["open.atLeast"], of["closed.atLeast"]) && isOrdered(of["closed.couldBe"], of["open.couldBe"]))),
  );
  return RUNGS.flatMap((rung) => [{ rung }, ...possible.map((ranks) => ({ rung, ranks }))]);
}

/** What a back-test would have counted of such episodes, each of another child. */
export function countsOf(episodes: readonly Seen[], levels: number, worlds: readonly World[]): BackTestCounts {
  const width = levels + 2;
  const columnOf = ({ ranks }: Seen, reading: string): number => ranks?.[reading] ?? levels;
  const table = (reading: string, rowOf: (one: Seen) => string) => {
    const tally = newRowTally(reading, width);
    for (const one of episodes) tally.add(rowOf(one), columnOf(one, reading), undefined);
    return tally.table();
  };
  const readings = worlds.flatMap((world) => READ_LEVELS.map((level) => `${world}.${level}`));
  const main = `${worlds[0]}.pointsTo`;
  return {
    format: 1,
    setting: {
      ruleSet: { id: "made-up", title: "Made up", version: "1.0.0", digest: "" } as never,
      on: "2026-11-22",
      levels: Array.from({ length: levels }, (_, rank) => ({ id: `l${rank}`, name: `L${rank}`, route: "universal" })),
      rules: [],
      worlds,
      monitoring: [],
      sample: { size: 0, seed: 1 },
    },
    returns: [],
    byRung: Object.fromEntries(readings.map((reading) => [reading, table(reading, ({ rung }) => rung)])),
    byAge: table(main, () => "not-recorded"),
    byCouncil: table(main, () => "399"),
    monitoring: {},
    rules: Object.fromEntries(worlds.map((world) => [world, {}])),
    sample: [],
  };
}

/** A number of which somebody asks what it could be: a cell of a table, a number at a level or higher, or two such apart. */
export type Asked = string;

/** What may be: of each number, the values that it has in one or another set of episodes that fits the report. */
export type Possible = ReadonlyMap<Asked, ReadonlySet<number>>;

/**
 * Of every number, each value that it could have, by trying all sets of as many episodes as the report says.
 *
 * It knows nothing of how things are hidden: only what is printed, and which kinds of episodes there can be. Sets of
 * episodes that look the same in every number are tried once.
 */
export function possibleIn(report: BackTestReport, kinds: readonly Seen[]): Possible {
  const limits = limitsIn(report);
  const names = [...limits.keys()];
  const adds = kinds.map((kind) => names.map((name) => Number(limits.get(name)?.counts(kind))));
  const bounds = names.map((name) => limits.get(name) ?? { from: 0, to: 0 });
  let sets = new Map<string, readonly number[]>([["", names.map(() => 0)]]);
  for (let at = 0; at < Number(report.episodes); at++) {
    const next = new Map<string, readonly number[]>();
    for (const numbers of sets.values()) {
      for (const add of adds) {
        const sum = numbers.map((number, place) => number + (add[place] ?? 0));
        if (sum.every((number, place) => number <= (bounds[place]?.to ?? 0))) next.set(sum.join(), sum);
      }
    }
    sets = next;
  }
  const found = new Map<Asked, Set<number>>();
  const note = (asked: Asked, value: number): void => {
    found.set(asked, (found.get(asked) ?? new Set()).add(value));
  };
  for (const numbers of sets.values()) {
    if (!numbers.every((number, place) => number >= (bounds[place]?.from ?? 0))) continue;
    for (const [place, name] of names.entries()) {
      note(name, numbers[place] ?? 0);
      for (const [other, beside] of names.entries()) {
        if (other > place && name.startsWith("reach") && beside.startsWith("reach")) {
          note(`${name} less ${beside}`, (numbers[place] ?? 0) - (numbers[other] ?? 0));
        }
      }
    }
  }
  return found;
}

interface Bounded {
  readonly from: number;
  readonly to: number;
  readonly counts: (kind: Seen) => boolean;
}

/** Every number of the report with what is printed of it: itself, a span, or nothing. */
function limitsIn(report: BackTestReport): ReadonlyMap<Asked, Bounded> {
  const all = Number(report.episodes);
  const levels = report.columns.length - 1;
  const found = new Map<Asked, Bounded>();
  const between = (shown: number | string): { readonly from: number; readonly to: number } =>
    typeof shown === "number" ? { from: shown, to: shown } : { from: 0, to: all };
  const columnOf = ({ ranks }: Seen, { world, level }: Pick<RungTable, "world" | "level">): number =>
    ranks?.[`${world}.${level}`] ?? levels;
  for (const table of report.byRung) {
    const name = `${table.world}.${table.level}`;
    for (const { row, cells, all: sum } of table.rows) {
      const isOn = (kind: Seen): boolean => kind.rung === row;
      found.set(`cell ${name} ${row} sum`, { ...between(sum), counts: isOn });
      for (const [c, cell] of cells.entries()) {
        const counts = (kind: Seen): boolean => isOn(kind) && columnOf(kind, table) === c;
        found.set(`cell ${name} ${row} ${c}`, { ...between(cell), counts });
      }
    }
    for (const [c, cell] of table.columnSums.entries()) {
      found.set(`sum ${name} ${c}`, { ...between(cell), counts: (kind) => columnOf(kind, table) === c });
    }
  }
  for (const reading of report.readings) {
    for (const [at, { episodes }] of reading.orHigher.entries()) {
      const counts = (kind: Seen): boolean => {
        const column = columnOf(kind, reading);
        return column > at && column < levels;
      };
      found.set(`reach ${reading.world}.${reading.level} ${at + 1}`, { ...(episodes ?? { from: 0, to: all }), counts });
    }
  }
  return found;
}

/** A report with nothing said of the other readings. */
export function mainAlone(report: BackTestReport): BackTestReport {
  const readings = report.readings.map((reading) => ({
    ...reading,
    orHigher: reading.orHigher.map(({ level }) => ({ level })),
  }));
  return { ...report, readings };
}

/** By the name of a number, how far apart the values lie that it could have. */
export function widthIn(possible: Possible, asked: Asked): number {
  const values = [...(possible.get(asked) ?? [])];
  return Math.max(...values) - Math.min(...values);
}
