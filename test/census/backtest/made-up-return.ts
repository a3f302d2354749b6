import fc from "fast-check";
import type { CensusChild } from "../../../src/census/return/child.js";
import type { CensusEpisode } from "../../../src/census/return/episode.js";
import { type CensusPeriod, censusPeriod } from "../../../src/census/return/year.js";
import { daysAfter } from "../../../src/kernel/days.js";

/** The year of every made-up return. */
export const PERIOD: CensusPeriod = censusPeriod(2026);

/** An episode in which nothing happened yet. */
export function episodeOf(said: Partial<CensusEpisode> = {}): CensusEpisode {
  const empty = { assessments: [], plans: [], enquiries: [], protectionPlans: [], preProceedings: [] };
  return { referred: "2025-06-02", ...empty, ...said };
}

export function childOf(said: Partial<CensusChild> = {}): CensusChild {
  return {
    localId: "C1",
    born: "2015-06-30",
    sex: "F",
    ethnicity: "WBRI",
    disabilities: ["NONE"],
    episodes: [episodeOf()],
    ...said,
  };
}

const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((days) => daysAfter(PERIOD.from, days));

const factors = fc.uniqueArray(
  fc.constantFrom("1A", "3A", "3B", "4B", "5A", "8B", "14A", "16A", "17A", "19A", "20", "21", "22A"),
  {
    maxLength: 4,
  },
);

/** An episode of any shape, near the edges of windows and of the year as well. */
export const episodes: fc.Arbitrary<CensusEpisode> = day(-40, 364).chain((referred) => {
  const later = (most: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max: most }).map((days) => daysAfter(referred, days));
  const maybe = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(of, { nil: undefined, freq: 3 });
  const none = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> => fc.array(of, { maxLength: 1 });
  return fc
    .record({
      referred: fc.option(fc.constant(referred), { nil: undefined, freq: 20 }),
      source: fc.constantFrom("1A", "2A", "6", "8", undefined),
      closed: maybe(later(200)),
      closureReason: fc.constantFrom("RC1", "RC7", "RC8", "RC9", undefined),
      noFurtherAction: maybe(fc.boolean()),
      conference: maybe(later(60)),
      assessments: none(fc.record({ started: later(35), authorised: maybe(later(90)), factors })),
      plans: none(fc.record({ started: later(90) })),
      enquiries: none(
        fc.record({ started: later(35), conference: maybe(later(60)), conferenceNotRequired: maybe(fc.boolean()) }),
      ),
      protectionPlans: none(
        fc.record({
          started: later(120),
          initialCategory: fc.constantFrom("NEG", "EMO", "XXX"),
          reviews: fc.constant([]),
        }),
      ),
    })
    .map((said) => episodeOf(withoutNothing(said) as Partial<CensusEpisode>))
    .map((episode) => (episode.noFurtherAction === true ? { ...episode, assessments: [], enquiries: [] } : episode));
});

/** Children of a made-up return, each with a number of its own. */
export function children(most: number): fc.Arbitrary<readonly CensusChild[]> {
  const child = fc
    .record({
      born: day(-6200, -1),
      sex: fc.constantFrom("M", "F", "U", "1"),
      ethnicity: fc.constantFrom("WBRI", "AIND", "BAFR", "NOBT", "?"),
      disabilities: fc.constantFrom<readonly string[]>([], ["NONE"], ["MOB", "VIS"]),
      episodes: fc.array(episodes, { minLength: 1, maxLength: 2 }),
    })
    .map(childOf);
  return fc
    .array(child, { minLength: 1, maxLength: most })
    .map((all) => all.map((one, at) => ({ ...one, localId: `C${at}` })));
}

function withoutNothing(said: object): object {
  return Object.fromEntries(
    Object.entries(said)
      .map(([key, value]) => [
        key,
        Array.isArray(value)
          ? value.map((one) => (typeof one === "object" && one !== null ? withoutNothing(one) : one))
          : value,
      ])
      .filter(([, value]) => value !== undefined),
  );
}
