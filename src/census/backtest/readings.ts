import { type OrderedNumber, type Span, spansInOrder } from "../../kernel/suppression/ordered-spans.js";
import { ALL, type BackTestCounts, READ_LEVELS, type ReadLevel, type World } from "./counts.js";
import type { ShownTable } from "./hidden-numbers.js";

/** How many episodes stand at each level or a higher one: by one of the three levels, in one reading of what is not ticked. */
export interface Reading {
  readonly world: World;
  readonly level: ReadLevel;
  /** From the second level on, in the order of the scale; nothing where a span would tell of what is hidden. */
  readonly orHigher: readonly { readonly level: string; readonly episodes?: Span }[];
}

/** What is told of all readings, and of the rules in those that stand in no other table. */
interface Readings {
  readonly readings: readonly Reading[];
  readonly rules: { readonly [world: string]: { readonly [rule: string]: Span } };
}

/**
 * All readings side by side, as far as they tell nothing that is hidden in the tables of the main one.
 *
 * Of one episode the level at least is no higher than the one pointed to, nor that than what it could be, and what is not
 * ticked read as not so only draws the ends together. So these numbers bound each other, and are spans that stay wide
 * under all of it. Of rungs, ages and groups they say nothing: whoever changes round which episode was on which rung
 * changes none of them. That holds as long as every sum of the main reading is shown; where one is hidden, they are not.
 */
export function readingsOf({ setting, byRung, rules }: BackTestCounts, main: ShownTable, below: number): Readings {
  const { levels, worlds } = setting;
  const [first, ...others] = worlds;
  const isTold = typeof main.all === "number" && main.columnSums.every((sum) => typeof sum === "number");
  const sumsOf = (reading: string): readonly number[] => byRung[reading]?.[ALL]?.episodes ?? [];
  const all = sumsOf(`${first}.pointsTo`).at(-1) ?? 0;
  const ranks = levels.flatMap((_, rank) => (rank === 0 ? [] : [rank]));
  const atOrAbove = (reading: string, rank: number): number =>
    sumsOf(reading)
      .slice(rank, levels.length)
      .reduce((sum, number) => sum + number, 0);
  const places = new Map<string, number>();
  const numbers: OrderedNumber[] = [];
  const add = (name: string, one: OrderedNumber): void => {
    places.set(name, numbers.length);
    numbers.push(one);
  };
  const placeOf = (name: string): readonly number[] => [places.get(name) ?? []].flat();
  // Whoever takes all that stand behind the levels for no case counts on the others alone having a level.
  const behind = sumsOf(`${first}.pointsTo`)[levels.length] ?? 0;
  add("with a level", { number: all - behind, isShown: true, noHigherThan: [] });
  // The higher of two comes first, so that the lower can name its place.
  for (const reading of fromTheHighest(worlds)) {
    for (const rank of ranks) {
      const number = atOrAbove(reading, rank);
      const higher = [`${reading} ${rank - 1}`, ...noLower(reading).map((other) => `${other} ${rank}`), "with a level"];
      add(`${reading} ${rank}`, {
        number,
        isShown: reading === `${first}.pointsTo`,
        // Where a case could be used in one world alone the order need not hold, and then nobody can count on it.
        noHigherThan: higher.flatMap(placeOf).filter((place) => (numbers[place]?.number ?? 0) >= number),
      });
    }
  }
  for (const world of others) {
    for (const { rule, level } of setting.rules) {
      const rank = levels.findIndex(({ id }) => id === level);
      const number = rules[world]?.[rule] ?? 0;
      add(`rule ${world} ${rule}`, { number, isShown: false, noHigherThan: placeOf(`${world}.pointsTo ${rank}`) });
    }
  }
  const spans = isTold ? spansInOrder(numbers, all, below) : [];
  const spanOf = (name: string): Span | undefined => spans[places.get(name) ?? -1];
  return {
    readings: worlds.flatMap((world) =>
      READ_LEVELS.map((level) => ({
        world,
        level,
        orHigher: ranks.map((rank) => ({
          level: levels[rank]?.id ?? "",
          ...withSpan(spanOf(`${world}.${level} ${rank}`)),
        })),
      })),
    ),
    rules: Object.fromEntries(
      others.map((world) => [
        world,
        Object.fromEntries(
          setting.rules.flatMap(({ rule }) => {
            const span = spanOf(`rule ${world} ${rule}`);
            return span === undefined ? [] : [[rule, span]];
          }),
        ),
      ]),
    ),
  };
}

function withSpan(span: Span | undefined): { readonly episodes?: Span } {
  return span === undefined ? {} : { episodes: span };
}

function fromTheHighest(worlds: readonly World[]): readonly string[] {
  return [
    "open.couldBe",
    "closed.couldBe",
    "open.pointsTo",
    "closed.pointsTo",
    "closed.atLeast",
    "open.atLeast",
  ].filter((reading) => worlds.some((world) => reading.startsWith(`${world}.`)));
}

/** The readings in which no episode stands lower. */
function noLower(reading: string): readonly string[] {
  return NO_LOWER[reading] ?? [];
}

const NO_LOWER: { readonly [reading: string]: readonly string[] } = {
  "closed.couldBe": ["open.couldBe"],
  "open.pointsTo": ["open.couldBe"],
  "closed.pointsTo": ["closed.couldBe"],
  "closed.atLeast": ["closed.pointsTo"],
  "open.atLeast": ["open.pointsTo", "closed.atLeast"],
};
