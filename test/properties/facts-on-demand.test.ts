import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactSource } from "../../src/engine/facts-on-demand/fetchers.js";
import { type FetchedIndication, type FetchOptions, indicateWithFacts } from "../../src/engine/indicate-with-facts.js";
import type { Indication } from "../../src/engine/indication.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { AGE_FACTS } from "../../src/testing/made-up/age-facts.js";
import { gated, someFacts } from "../../src/testing/made-up/facts.js";
import { ruleSets, ruleSetsOver } from "../../src/testing/made-up/rule-sets.js";
import { everythingOf, type Fetching, fetchersFor, fetchings } from "../generated/arbitrary-fetching.js";
import { asked, type MadeUpCase } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { unlessRefused } from "./by-the-engine.js";

const cases = fetchings(ruleSets);

/** Sets that reach people of 18 and over, of whom other rules speak; many of them are of that age. */
const grownUps = fetchings(
  ruleSetsOver(gated(someFacts(1, 3).map((facts) => [...AGE_FACTS, ...facts])), 4).map((set) => ({
    ...set,
    ages: { to: 25, sets: ["made-up"] },
  })),
);

describe("an indication whose facts are fetched as they are needed", () => {
  it("has the levels, the danger and the duties that everything fetched would give, in 1,500 sets and children", async () => {
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (fetching) => {
        const { indication, notAsked } = await fetchAndIndicate(fetching);
        spared += notAsked.length;
        expect(whatCounts(indication)).toEqual(whatCounts(indicated(fetching.set, everythingOf(fetching))));
      }),
      runs(1_500),
    );
    expect(spared).toBeGreaterThan(500);
  });

  it("has them as well where a set reaches people of 18 and over, in 1,500 sets and people", async () => {
    let older = 0;
    await fc.assert(
      fc.asyncProperty(grownUps, async (fetching) => {
        // Part of what is said of a grown-up may be no case: an age on either side of 18, what presupposes an age from 18 on.
        const { set, world, given } = fetching;
        const expected = unlessRefused(() => indicated(set, everythingOf(fetching)));
        if (expected === undefined || unlessRefused(() => indicated(set, { ...world, facts: given })) === undefined)
          return;
        const { indication } = await fetchAndIndicate(fetching);
        older += Number(Number(expected.given.ageMonths ?? 0) >= 216);
        expect(whatCounts(indication)).toEqual(whatCounts(expected));
      }),
      runs(1_500),
    );
    expect(older).toBeGreaterThan(100);
  });

  it("has the levels and the danger, where nothing is fetched for duties alone", async () => {
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (fetching) => {
        const { indication, notAsked } = await fetchAndIndicate(fetching, { purpose: "level" });
        spared += notAsked.length;
        const { duties: _, ...found } = whatCounts(indication);
        expect(whatCounts(indicated(fetching.set, everythingOf(fetching)))).toMatchObject(found);
      }),
      runs(800),
    );
    expect(spared).toBeGreaterThan(300);
  });

  it("is what `indicate` gives for what was given and fetched", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (fetching) => {
        const { indication, fetched } = await fetchAndIndicate(fetching);
        const told = Object.entries(fetched).filter(
          ([id, value]) => value !== null || !Object.hasOwn(fetching.given, id),
        );
        const facts = { ...fetching.given, ...Object.fromEntries(told) };
        expect(indication).toEqual(indicated(fetching.set, { on: fetching.world.on, facts }));
      }),
      runs(300),
    );
  });

  it("is the same to the byte, and so is what was asked, whatever order answers come in", async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.array(fc.nat({ max: 20 }), { minLength: 9, maxLength: 9 }),
        async (fetching, waits) => {
          const one = await fetchAndIndicate(fetching);
          const other = await fetchAndIndicate({ ...fetching, waits });
          expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        },
      ),
      runs(300),
    );
  });

  it("is not disturbed by other runs under way at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cases, { minLength: 2, maxLength: 5 }), async (several) => {
        const together = await Promise.all([...several, ...several].map((one) => fetchAndIndicate(one)));
        const alone = [];
        for (const one of several) alone.push(await fetchAndIndicate(one));
        expect(together).toEqual([...alone, ...alone]);
      }),
      runs(60),
    );
  });

  it("makes each call at most once, and has every fact that can be fetched in one of its lists", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (fetching) => {
        const made: string[] = [];
        const { fetched, failed, notAsked } = await fetchAndIndicate(fetching, {}, made);
        expect(new Set(made).size).toBe(made.length);
        const listed = [...Object.keys(fetched), ...failed.map(({ fact }) => fact), ...notAsked];
        expect(listed.sort()).toEqual(fetching.calls.flat().sort());
        expect(notAsked).toEqual(fetching.calls.filter((ids) => !made.includes(ids.join(" "))).flat());
      }),
      runs(300),
    );
  });
});

describe("calls that fail", () => {
  const broken = fc.constantFrom(
    "throws",
    "rejects",
    "never answers in time",
    "gives no record",
    "gives what cannot be",
  );

  it("leave their facts not known, with the levels that all other calls give, and throw nothing", async () => {
    let failures = 0;
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.array(broken, { minLength: 9, maxLength: 9 }),
        fc.nat({ max: 511 }),
        async (...args) => {
          const [fetching, ways, which] = args;
          const { set, world, given, calls, atOnce } = fetching;
          const isBroken = (place: number): boolean => ((which >> (place % 9)) & 1) === 1;
          const sound = fetchersFor(fetching) as readonly FactSource[];
          const sources = sound.map(
            (source, place): FactSource =>
              isBroken(place) ? { ...source, fetch: failing(ways[place % 9] ?? "", source.facts) } : source,
          );
          const found = await indicateWithFacts(set, sources, {
            ...{ on: world.on, given: given as NonNullable<FetchOptions["given"]>, atOnce, timeout: soon },
          });
          failures += found.failed.length;
          const rest = everythingOf({ ...fetching, calls: calls.filter((_, place) => !isBroken(place)) });
          expect(whatCounts(found.indication)).toEqual(whatCounts(indicated(set, rest)));
          const wrong = found.failed.filter(({ fact }) =>
            calls.some((ids, place) => ids.includes(fact) && !isBroken(place)),
          );
          expect(wrong).toEqual([]);
        },
      ),
      runs(500),
    );
    expect(failures).toBeGreaterThan(300);
  });
});

function failing(way: string, facts: readonly string[]): FactSource["fetch"] {
  switch (way) {
    case "throws":
      return () => {
        throw new Error("the service is away");
      };
    case "rejects":
      return () => Promise.reject(new Error("the service is away"));
    case "never answers in time":
      return () => new Promise(() => undefined);
    case "gives no record":
      return () => "no record" as never;
    default:
      return () => Object.fromEntries(facts.map((id) => [id, "no such value"]));
  }
}

/** Time is up once everything that can answer has had its turns. */
function soon(): AbortSignal {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
}

function fetchAndIndicate(
  fetching: Fetching,
  options: Partial<FetchOptions> = {},
  made?: string[],
): Promise<FetchedIndication> {
  const { set, world, given, atOnce } = fetching;
  return indicateWithFacts(set, fetchersFor(fetching, made), {
    ...{ on: world.on, given: given as NonNullable<FetchOptions["given"]>, atOnce },
    ...options,
  });
}

function indicated(set: RuleSet, given: MadeUpCase): Indication {
  return asked(set).indicate(given);
}

/** Levels, danger, and which duties apply and may apply. */
function whatCounts({ atLeast, pointsTo, couldBe, enoughKnown, ask, duties }: Indication): {
  readonly duties: readonly string[];
} {
  const dangers = ask.filter(({ kind }) => kind === "danger").map(({ fact }) => fact);
  const owed = duties.map(({ duty, holds }) => `${duty} ${holds}`);
  return Object.assign({ atLeast, pointsTo, couldBe, enoughKnown, dangers }, { duties: owed });
}
