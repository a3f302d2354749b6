import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedAuthorities, publishedInEngland } from "../../../src/census/generate/statistics.js";
import { targetsOf } from "../../../src/census/generate/targets.js";
import { rateTolerance, shareTolerance } from "../../../src/census/generate/tolerance.js";
import { isLocalDate } from "../../../src/kernel/local-date.js";

describe("what was published", () => {
  it("names a source that the list of sources has, the day on which it was read, and its licence", () => {
    const file = JSON.parse(readFileSync("rules/statistics/children-in-need-2024.json", "utf8"));
    const sources = JSON.parse(readFileSync("rules/codes/sources.json", "utf8")) as readonly { readonly id: string }[];
    const known = new Set(sources.map(({ id }) => id));
    for (const { source, checked } of file.basis) {
      expect(known.has(source)).toBe(true);
      expect(isLocalDate(checked)).toBe(true);
    }
    expect(file.attribution).toContain("Open Government Licence v3.0");
  });

  it("is of 153 authorities, and England's funnel closes", () => {
    expect(publishedAuthorities()).toHaveLength(153);
    const { referrals = {}, episodes = {} } = publishedInEngland();
    const { all = 0, noFurtherAction = 0, notInNeed = 0 } = referrals;
    expect(all - noFurtherAction - notInNeed).toBe(episodes.started);
  });

  it("gives England these shares", () => {
    const { noFurtherActionPerReferral, notInNeedPerReferral, conferencesPerEnquiry, categories } = targetsOf(2026);
    expect(noFurtherActionPerReferral).toBeCloseTo(0.0626, 4);
    expect(notInNeedPerReferral).toBeCloseTo(0.3028, 4);
    expect(conferencesPerEnquiry).toBeCloseTo(0.3218, 4);
    expect(categories.NEG).toBeCloseTo(0.4983, 3);
  });

  it("lets England's stand where an authority's count was suppressed, and says so", () => {
    const { fromEngland, noFurtherActionPerReferral, categories } = targetsOf(2026, "336");
    expect(fromEngland).toContain("referrals noFurtherAction");
    expect(noFurtherActionPerReferral).toBe(targetsOf(2026).noFurtherActionPerReferral);
    // Of 234 plans 169 were for neglect and 48 for emotional abuse; the other 17 are shared out.
    expect(categories.NEG).toBeCloseTo(169 / 234, 6);
    expect((categories.PHY ?? 0) + (categories.SAB ?? 0)).toBeCloseTo(17 / 234, 6);
  });

  it("makes shares of one whole, for every authority", () => {
    for (const authority of publishedAuthorities()) {
      const { sources, assessmentDays, conferenceDays, categories, needs, closures, factors } = targetsOf(
        2026,
        authority,
      );
      for (const shares of [sources, assessmentDays, conferenceDays, categories, needs, closures]) {
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Object.values(shares).every((share) => share >= 0)).toBe(true);
      }
      expect(Object.values(factors).every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  it("counts those who were returned under 18A with the codes that took its place, once it is asked about", () => {
    const [before, after] = [targetsOf(2024).factors, targetsOf(2025).factors];
    expect(after["18A"]).toBeUndefined();
    const sum = (factors: Readonly<Record<string, number>>, ...codes: readonly string[]): number =>
      codes.reduce((total, code) => total + (factors[code] ?? 0), 0);
    expect(sum(after, "18B", "18C")).toBeCloseTo(sum(before, "18A", "18B", "18C"), 9);
  });
});

describe("what chance may do", () => {
  it("is less, the more was counted", () => {
    const wide = shareTolerance(30, 100);
    const narrow = shareTolerance(3000, 10_000);
    expect(narrow.to - narrow.from).toBeLessThan((wide.to - wide.from) / 8);
  });

  it("is anything where nothing was counted", () => {
    expect(shareTolerance(0, 0)).toEqual({ from: 0, to: 1 });
    expect(rateTolerance(0, 0)).toEqual({ from: 0, to: Number.POSITIVE_INFINITY });
  });

  it("holds what was counted between its ends, also of rates above one to one", () => {
    const { from, to } = rateTolerance(1400, 1000);
    expect(from).toBeLessThan(1.4);
    expect(to).toBeGreaterThan(1.4);
  });
});
