import type { Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { isAmong } from "../possible-values.js";
import type { WorldFact, Worlds } from "./worlds.js";

/** In which way something is so of a case: surely, surely with the cautious readings, or perhaps. */
export const WAYS = ["at-least", "points-to", "could-be"] as const;
export type Way = (typeof WAYS)[number];

/** A case: of each fact, by its place, the place of its value, or nothing where it is not known. */
export interface ACase {
  readonly number: number;
  readonly given: readonly (number | undefined)[];
  /** Of each fact the places of the values that it may still have. */
  readonly left: readonly ReadonlySet<number>[];
  /** The facts whose reading is in use. */
  readonly read: ReadonlySet<number>;
  readonly isSo: (name: string, way: Way) => boolean;
}

/** Every case there is: each fact known at one value, or not known. Those that contradict themselves are none. */
export interface AllCases {
  readonly facts: readonly WorldFact[];
  readonly all: readonly ACase[];
  /** The case with these facts; nothing if they contradict each other. */
  readonly find: (facts: { readonly [fact: string]: Scalar }) => ACase | undefined;
  /** The same case with one fact otherwise. */
  readonly other: (one: ACase, fact: number, place: number | undefined) => ACase | undefined;
}

export function allCases({ facts, isSo }: Worlds): AllCases {
  const strides: number[] = [];
  let count = 1;
  for (const { values } of facts) {
    strides.push(count);
    count *= values.length + 1;
  }
  const byNumber = Array.from({ length: count }, (_, number) => {
    const given = facts.map(({ values }, at) => {
      const digit = Math.floor(number / (strides[at] ?? 1)) % (values.length + 1);
      return digit === 0 ? undefined : digit - 1;
    });
    return caseOf(number, given, facts, isSo);
  });
  const numberOf = (given: readonly (number | undefined)[]): number =>
    given.reduce<number>((sum, place, at) => sum + (place === undefined ? 0 : (place + 1) * (strides[at] ?? 1)), 0);
  return {
    facts,
    all: byNumber.flatMap((one) => one ?? []),
    find: (written) =>
      byNumber[
        numberOf(
          facts.map(({ fact: { id }, values }) => (id in written ? values.indexOf(written[id] ?? "") : undefined)),
        )
      ],
    other: ({ given }, fact, place) => byNumber[numberOf(given.with(fact, place))],
  };
}

/** What is left of each fact, which worlds that leaves, and which of those the readings leave. */
function caseOf(
  number: number,
  given: ACase["given"],
  facts: readonly WorldFact[],
  isSo: Worlds["isSo"],
): ACase | undefined {
  const left = facts.map(({ values }, at) => {
    const place = given[at];
    return new Set(place === undefined ? values.keys() : [place]);
  });
  for (const [at, { says }] of facts.entries()) {
    if (given[at] === undefined) continue;
    for (const { of, places } of says) {
      for (const place of left[of] ?? []) if (!places.has(place)) left[of]?.delete(place);
    }
  }
  if (left.some(({ size }) => size === 0)) return undefined;
  const worlds = worldsWithin(left, facts);
  const inAll = (name: string, some: readonly number[]): boolean =>
    some.every((world) => isSo.get(name)?.[world] === true);
  const readings = facts.map(({ fact, values }, at): ReadonlySet<number> | undefined => {
    const isStrength = fact.kind === "boolean" && fact.direction === "protective";
    const reading: Pick<NonNullable<Fact["whenUnknown"]>, "read" | "when"> | undefined = isStrength
      ? { read: false }
      : fact.whenUnknown;
    if (reading === undefined) return undefined;
    if (reading.when !== undefined && !inAll(whenOf(fact), worlds)) return undefined;
    const still = [...(left[at] ?? [])].filter((place) => isAmong(values[place] ?? "", reading.read, values));
    return still.length === 0 ? undefined : new Set(still);
  });
  const read = worldsWithin(
    left.map((places, at) => readings[at] ?? places),
    facts,
  );
  const known = new Map<string, boolean>();
  return {
    number,
    given,
    left,
    read: new Set(readings.flatMap((places, at) => (places === undefined ? [] : [at]))),
    isSo: (name, way) => {
      const key = `${way} ${name}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const perhaps = way === "could-be" && worlds.some((world) => isSo.get(name)?.[world] === true);
      const found = perhaps || (way !== "could-be" && inAll(name, way === "at-least" ? worlds : read));
      known.set(key, found);
      return found;
    },
  };
}

/** Under this name stands what a reading waits for. */
export function whenOf({ id }: Fact): string {
  return `reading of ${id}`;
}

function worldsWithin(left: readonly ReadonlySet<number>[], facts: readonly WorldFact[]): readonly number[] {
  return facts.reduce<readonly number[]>(
    (worlds, { stride }, at) => worlds.flatMap((world) => [...(left[at] ?? [])].map((place) => world + place * stride)),
    [0],
  );
}
