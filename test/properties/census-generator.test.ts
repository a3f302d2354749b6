import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Calibration, calibration } from "../../src/census/generate/calibration.js";
import { type GenerateOptions, generateReturn } from "../../src/census/generate/generate-return.js";
import type { CensusChild } from "../../src/census/return/child.js";
import { CENSUS_YEARS } from "../../src/census/return/year.js";
import { censusRules } from "../../src/census/rules/check-return.js";

/** The rules that a made-up return breaks. */
function broken(options: GenerateOptions): ReadonlySet<string> {
  const made = generateReturn(options);
  const rules = censusRules(made.header, { year: options.year });
  const findings = [...made.children].flatMap((child) => rules.child(child));
  return new Set([...findings, ...rules.end()].map(({ rule }) => rule));
}

const OF_THE_WHOLE = ["2886Q", "2887Q", "2888Q", "8995Q"];

describe("a made-up return", () => {
  it("breaks no error rule, whatever its seed, year, size and authority", () => {
    const options = fc.record(
      {
        seed: fc.maxSafeNat(),
        year: fc.constantFrom(...CENSUS_YEARS),
        children: fc.integer({ min: 1, max: 120 }),
        authority: fc.constantFrom("860", "336", "942"),
      },
      { requiredKeys: ["seed", "year", "children"] },
    );
    const check = (one: GenerateOptions): void => {
      const rules = [...broken(one)];
      expect(rules.filter((rule) => !rule.endsWith("Q") || OF_THE_WHOLE.includes(rule))).toEqual([]);
    };
    fc.assert(fc.property(options as fc.Arbitrary<GenerateOptions>, check), { numRuns: 60 });
  });
});

interface Made {
  readonly authority?: string;
  /** By whose counts it is judged; those of its own authority if left out. */
  readonly judgedBy?: { readonly authority?: string };
  readonly changed?: (child: CensusChild) => CensusChild;
  readonly children?: number;
}

function compared({ authority, judgedBy, changed = (child) => child, children = 20_000 }: Made = {}): Calibration {
  const own = authority === undefined ? {} : { authority };
  const made = generateReturn({ seed: 11, year: 2026, children, ...own });
  const table = calibration({ year: 2026, ...(judgedBy ?? own) });
  for (const child of made.children) table.child(changed(child));
  return table.end();
}

function outside({ rows }: Calibration): readonly string[] {
  return rows.flatMap(({ within, group, what }) => (within ? [] : [`${group}: ${what}`]));
}

describe("a made-up return of 20,000 children", () => {
  it("comes to what was published of England, as near as chance lets it", () => {
    const table = compared();
    expect(table.rows.length).toBeGreaterThan(85);
    expect(outside(table)).toEqual([]);
  });

  it.each(["860", "336"])("comes to what was published of the authority %s", (authority) => {
    expect(outside(compared({ authority }))).toEqual([]);
  });

  it("is found to be drawn by another's counts", () => {
    const found = outside(compared({ authority: "860", judgedBy: {} }));
    expect(found).toContain("What comes of referrals: assessed and not in need");
    expect(found.length).toBeGreaterThan(20);
  });

  it("is found to lack a tenth of one factor", () => {
    const lacking = (child: CensusChild, number: number): CensusChild => ({
      ...child,
      episodes: child.episodes.map((episode) => ({
        ...episode,
        assessments: episode.assessments.map((assessment) => ({
          ...assessment,
          factors: number % 10 === 0 ? assessment.factors.filter((code) => code !== "4B") : assessment.factors,
        })),
      })),
    });
    let number = 0;
    const changed = (child: CensusChild): CensusChild => lacking(child, number++);
    const found = outside(compared({ changed }));
    expect(found).toEqual(["Factors of episodes with one: 4B"]);
  });

  it("is found to hold conferences a week too late", () => {
    const later = (day: string | undefined): string | undefined =>
      day === undefined ? undefined : new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
    const changed = (child: CensusChild): CensusChild => ({
      ...child,
      episodes: child.episodes.map((episode) => ({
        ...episode,
        enquiries: episode.enquiries.map((one) => ({
          ...one,
          ...(one.started && { started: later(one.started) ?? "" }),
        })),
      })),
    });
    expect(outside(compared({ changed }))).toContain("Working days to a conference: 11-15");
  });
});
