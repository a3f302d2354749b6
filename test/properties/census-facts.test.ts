import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseColumns } from "../../src/census/facts/case-columns.js";
import { type ToCaseOptions, toCase } from "../../src/census/facts/to-case.js";
import { generateReturn } from "../../src/census/generate/generate-return.js";
import type { CensusChild } from "../../src/census/return/child.js";
import type { CensusEpisode } from "../../src/census/return/episode.js";
import { CENSUS_YEARS } from "../../src/census/return/year.js";
import { indicateMany } from "../../src/engine/batch/indicate-many.js";
import { compile } from "../../src/engine/compile.js";
import { readCase } from "../../src/engine/read-case.js";
import { england } from "../../src/england/england.js";
import { COUNCILS } from "../document/councils.js";

const DAY = "2026-11-22";

const returns = fc.record({
  seed: fc.maxSafeNat(),
  year: fc.constantFrom(...CENSUS_YEARS),
  children: fc.constant(30),
});

const readings: fc.Arbitrary<ToCaseOptions> = fc.record({
  on: fc.constant(DAY),
  world: fc.constantFrom("open", "closed"),
  effects: fc.constantFrom("open", "felt"),
});

function referrals(child: CensusChild): readonly (readonly [CensusChild, CensusEpisode])[] {
  return child.episodes.map((episode) => [child, episode] as const);
}

describe("a referral of any made-up return", () => {
  it("is a case that the national set and every council's read", () => {
    const check = (options: Parameters<typeof generateReturn>[0], reading: ToCaseOptions): void => {
      for (const child of generateReturn(options).children) {
        for (const [of, episode] of referrals(child)) {
          const made = toCase(of, episode, reading);
          if (!made.ok) throw new Error("no case");
          for (const ruleSet of [england(), ...COUNCILS.values()]) {
            const read = readCase(made.value, ruleSet);
            if (!read.ok) throw new Error(JSON.stringify({ read, facts: made.value.facts }));
          }
        }
      }
    };
    fc.assert(fc.property(returns, readings, check), { numRuns: 25 });
  });

  it("is the same case whatever was decided afterwards, and whoever the child is", () => {
    const check = (options: Parameters<typeof generateReturn>[0], reading: ToCaseOptions): void => {
      const { children } = generateReturn(options);
      for (const child of children) {
        for (const episode of child.episodes) {
          const changed = otherOutcome(episode);
          const other = {
            ...otherPerson(child),
            episodes: child.episodes.map((one) => (one === episode ? changed : one)),
          };
          expect(toCase(other, changed, reading)).toEqual(toCase(child, episode, reading));
        }
      }
    };
    fc.assert(fc.property(returns, readings, check), { numRuns: 40 });
  });

  it("comes to the same in a table as alone", () => {
    const thresholds = compile(england());
    const check = (options: Parameters<typeof generateReturn>[0], reading: ToCaseOptions): void => {
      const pairs = [...generateReturn(options).children].flatMap(referrals);
      const columns = caseColumns(reading);
      for (const [child, episode] of pairs) columns.add(child, episode);
      const many = indicateMany(thresholds, columns.take(), { on: DAY, rules: "leave-out" });
      expect(many.problems).toEqual([]);
      for (const [row, [child, episode]] of pairs.entries()) {
        const made = toCase(child, episode, reading);
        if (!made.ok) throw new Error("no case");
        const alone = thresholds.bounds(made.value);
        const ranks = [many.atLeast, many.pointsTo, many.couldBe].map((column) => many.levels[column[row] ?? 0]?.id);
        expect(ranks).toEqual([alone.atLeast.id, alone.pointsTo.id, alone.couldBe.id]);
      }
    };
    fc.assert(fc.property(returns, readings, check), { numRuns: 25 });
  });
});

it("a change of what is seen is found: another factor makes another case", () => {
  const child = { born: "2015-06-30", disabilities: [], episodes: [] };
  const of = (factor: string): unknown =>
    toCase(child, { referred: "2025-09-12", assessments: [{ authorised: "2025-10-20", factors: [factor] }] });
  expect(of("16A")).not.toEqual(of("4A"));
});

/** The same referral with everything else that could have come of it. */
function otherOutcome(episode: CensusEpisode): CensusEpisode {
  return {
    ...episode,
    primaryNeed: "N9",
    closed: "2026-03-31",
    closureReason: "RC7",
    conference: "2026-01-05",
    noFurtherAction: episode.noFurtherAction !== true,
    plans: [{ started: "2026-01-05", ended: "2026-01-06" }],
    enquiries: [],
    protectionPlans: [{ started: "2026-01-05", initialCategory: "SAB", previousPlans: 3, reviews: [] }],
    preProceedings: [{ started: "2026-01-05" }],
  };
}

/** Somebody else of the same age and disability. */
function otherPerson(child: CensusChild): CensusChild {
  return { ...child, localId: "X", upn: "Y", sex: "U", ethnicity: "CHNE", died: "2026-03-01" };
}
