import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConfidenceInterval, poisson, wilson } from "../../../src/programme/measures/confidence.js";
import { runs } from "../../generated/runs.js";

const TAIL = 0.025;
const Z = 1.959963984540054;

const counts = fc.integer({ min: 0, max: 2_000 });
const shares = fc
  .integer({ min: 1, max: 5_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

/** The chance of so many events or fewer, added up term by term on a scale of logarithms. */
function chanceOfAtMost(events: number, mean: number): number {
  let [logTerm, sum] = [-mean, Math.exp(-mean)];
  for (let count = 1; count <= events; count += 1) {
    logTerm += Math.log(mean / count);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** The exact limits, searched for from scratch. */
function exactLimits(events: number): { readonly from: number; readonly to: number } {
  const search = (isBelow: (mean: number) => boolean): number => {
    let [low, high] = [0, 4 * events + 40];
    while (high - low > 1e-9) {
      const middle = (low + high) / 2;
      if (isBelow(middle)) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    from: events === 0 ? 0 : search((mean) => 1 - chanceOfAtMost(events - 1, mean) < TAIL),
    to: search((mean) => chanceOfAtMost(events, mean) > TAIL),
  };
}

const width = ({ from, to }: ConfidenceInterval): number => to - from;

describe("the interval of a number of events", () => {
  // Tables of test values of PHEindicatormethods 2.1.0 (UK Health Security Agency).
  test.each([
    [1, 0.025317807984289897, 5.571643390938898],
    [5, 1.62348639011842, 11.668332079322669],
    [20, 12.211428834875937, 30.889880369197066],
    [65, 50.163187710459454, 82.84913854593984],
    [1_045, 982.5932018073325, 1_110.33121298565],
  ])("of %i is the published one", (events, from, to) => {
    expect(poisson(events).from).toBeCloseTo(from, 8);
    expect(poisson(events).to).toBeCloseTo(to, 8);
  });

  test("is exact for fewer than ten, by tails of 2.5 % that are added up", () => {
    for (let events = 0; events < 10; events += 1) {
      const { method, from, to } = poisson(events);
      expect(method).toBe("exact-poisson");
      expect(chanceOfAtMost(events, to)).toBeCloseTo(TAIL, 10);
      if (events > 0) expect(1 - chanceOfAtMost(events - 1, from)).toBeCloseTo(TAIL, 10);
    }
  });

  test("of none begins at 0 and ends where none has a chance of 2.5 %", () => {
    expect(poisson(0).from).toBe(0);
    expect(poisson(0).to).toBeCloseTo(-Math.log(TAIL), 10);
  });

  test("lies within 0.2 % of the exact limits from ten on", () => {
    for (const events of [10, 11, 12, 15, 20, 30, 50, 80, 120, 200, 300]) {
      const [ours, exact] = [poisson(events), exactLimits(events)];
      expect(ours.method).toBe("byar");
      expect(Math.abs(ours.from / exact.from - 1), `${events}`).toBeLessThan(0.002);
      expect(Math.abs(ours.to / exact.to - 1), `${events}`).toBeLessThan(0.002);
    }
  });

  test("holds the number itself, and both ends rise with it", () => {
    fc.assert(
      fc.property(counts, (events) => {
        const [here, next] = [poisson(events), poisson(events + 1)];
        expect(here.from).toBeLessThanOrEqual(events);
        expect(here.to).toBeGreaterThan(events);
        expect(here.from).toBeLessThan(next.from);
        expect(here.to).toBeLessThan(next.to);
      }),
      runs(2_000),
    );
  });

  test("is narrower for its size the more events there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (events) => {
        expect(width(poisson(events + 1)) / (events + 1)).toBeLessThan(width(poisson(events)) / events);
      }),
      runs(2_000),
    );
  });
});

describe("the interval of a share", () => {
  test.each([
    [65, 100, 0.5525444329688797, 0.736357517569025],
    [1_045, 5_000, 0.19795549880013297, 0.22049130373189027],
  ])("of %i in %i is the published one", (part, whole, from, to) => {
    expect(wilson(part, whole).from).toBeCloseTo(from, 12);
    expect(wilson(part, whole).to).toBeCloseTo(to, 12);
  });

  test("ends where the share is just so many standard errors of the end away", () => {
    fc.assert(
      fc.property(shares, ([part, whole]) => {
        const { from, to } = wilson(part, whole);
        const away = (end: number): number => Math.abs(part / whole - end) - Z * Math.sqrt((end * (1 - end)) / whole);
        expect(away(from)).toBeCloseTo(0, 9);
        expect(away(to)).toBeCloseTo(0, 9);
      }),
      runs(2_000),
    );
  });

  test("holds the share itself, lies between 0 and 1, and mirrors what is left", () => {
    fc.assert(
      fc.property(shares, ([part, whole]) => {
        const [here, left] = [wilson(part, whole), wilson(whole - part, whole)];
        expect(here.from).toBeGreaterThanOrEqual(0);
        expect(here.to).toBeLessThanOrEqual(1);
        expect(here.from).toBeLessThanOrEqual(part / whole);
        expect(here.to).toBeGreaterThanOrEqual(part / whole);
        expect(1 - left.to).toBeCloseTo(here.from, 12);
      }),
      runs(2_000),
    );
  });

  test("is narrower when twice as many are counted and the share is the same", () => {
    fc.assert(
      fc.property(shares, ([part, whole]) => {
        expect(width(wilson(2 * part, 2 * whole))).toBeLessThan(width(wilson(part, whole)));
      }),
      runs(2_000),
    );
  });
});
