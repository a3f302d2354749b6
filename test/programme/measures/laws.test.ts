import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysAfter } from "../../../src/kernel/days.js";
import type { OutcomeMeasure } from "../../../src/programme/entities/outcomes.js";
import {
  againstPupilTime,
  daysInCare,
  OUTCOME_MEASURES,
  referralRate,
  reReferralRate,
  section47Rate,
} from "../../../src/programme/measures/definitions.js";
import { measure } from "../../../src/programme/measures/measure.js";
import type { Measured, Measurement } from "../../../src/programme/measures/measurement.js";
import { LIST_NAMES, type ProgrammeData } from "../../../src/programme/programme-data.js";
import { arbitraryProgramme } from "../../../src/testing/programme/arbitrary-programme.js";
import { TERM } from "../../../src/testing/programme/years.js";
import { runs } from "../../generated/runs.js";
import { allocatedTo, aSchool, aTrial, childId, documentOf, enquiry, enrolled, referred } from "./a-document.js";
import { crowds, documents, WINDOW } from "./arbitrary-documents.js";
import { bothByHand, byHand } from "./by-hand.js";

const MEASURES: readonly OutcomeMeasure[] = [
  ...OUTCOME_MEASURES,
  againstPupilTime(section47Rate),
  againstPupilTime(daysInCare),
  { ...daysInCare, denominator: "children" },
];
const BY = ["school", "arm", "all"] as const;

const measures = fc.constantFrom(...MEASURES);
const anything = fc.oneof(documents, { arbitrary: crowds, weight: 3 });
const limits = fc.constantFrom(3, 4, 5, 8);

const plain = (data: ProgrammeData, definition: OutcomeMeasure, by: (typeof BY)[number] = "school"): Measurement =>
  measure(data, definition, WINDOW, { by, suppressBelow: 0 });

const numerator = (measured: Measured<unknown>): number => (measured.suppressed ? Number.NaN : measured.numerator);
const sum = (groups: readonly Measured<unknown>[]): number => groups.reduce((all, one) => all + numerator(one), 0);

/** Where a count stands, in the words of the count by hand. */
const placeOf = ({ of }: Measurement["groups"][number] | Measurement["apart"][number]): string =>
  of.kind === "school" ? of.school : of.kind === "no-school" ? of.because : of.kind;

describe("of any document", () => {
  test("each school, and each reason to count for none, comes to what is counted by hand, day by day", () => {
    let [counted, placed, apart] = [0, 0, 0];
    fc.assert(
      fc.property(documents, measures, (data, definition) => {
        const { groups, apart: without } = plain(data, definition);
        const [numerators, denominators] = bothByHand(data, definition, WINDOW);
        for (const group of [...groups, ...without]) {
          expect(numerator(group), placeOf(group)).toBe(numerators.get(placeOf(group)) ?? 0);
          if (group.suppressed || ["pupils-on-roll", "children"].includes(definition.denominator)) continue;
          if (group.of.kind === "no-school" && definition.denominator === "pupil-days") continue;
          expect(group.denominator, placeOf(group)).toBe(denominators.get(placeOf(group)) ?? 0);
        }
        placed += sum(groups);
        apart += sum(without);
        counted += 1;
      }),
      runs(600),
    );
    expect(counted).toBeGreaterThan(0);
    expect(placed).toBeGreaterThan(1_000);
    expect(apart).toBeGreaterThan(1_000);
  });

  test("schools add up to arms and to all, and with what is apart to everything in the window", () => {
    fc.assert(
      fc.property(documents, measures, (data, definition) => {
        const { groups, total, apart } = plain(data, definition);
        expect(sum(groups)).toBe(numerator(total));
        expect(sum(plain(data, definition, "arm").groups)).toBe(numerator(total));
        const everything = [...byHand(data, definition.numerator, WINDOW).values()].reduce((all, one) => all + one, 0);
        expect(numerator(total) + sum(apart)).toBe(everything);
      }),
      runs(600),
    );
  });

  test("so it does in a whole made-up programme", () => {
    fc.assert(
      fc.property(arbitraryProgramme({ minChildren: 60, maxChildren: 60 }), (data) => {
        const window = { from: TERM, to: daysAfter(TERM, 364) };
        for (const definition of MEASURES) {
          const { groups, total, apart } = measure(data, definition, window, { by: "school", suppressBelow: 0 });
          const everything = [...byHand(data, definition.numerator, window).values()];
          expect(sum(groups)).toBe(numerator(total));
          expect(numerator(total) + sum(apart)).toBe(everything.reduce((all, one) => all + one, 0));
        }
      }),
      runs(5),
    );
  });

  test("every school stands in one arm or in none", () => {
    fc.assert(
      fc.property(documents, (data) => {
        const { groups } = plain(data, section47Rate, "arm");
        const schools = groups.flatMap(({ of }) => (of.kind === "school" ? [] : of.schools));
        expect([...schools].sort()).toEqual(data.schools.map(({ id }) => id).sort());
      }),
      runs(300),
    );
  });

  test("the order of the records never matters", () => {
    fc.assert(
      fc.property(documents, measures, fc.constantFrom(...BY), (data, definition, by) => {
        const turned = { ...data, ...Object.fromEntries(LIST_NAMES.map((list) => [list, data[list].toReversed()])) };
        expect(measure(turned, definition, WINDOW, { by })).toEqual(measure(data, definition, WINDOW, { by }));
      }),
      runs(300),
    );
  });

  test("a rate lies in its interval, and is the one count over the other", () => {
    let withInterval = 0;
    fc.assert(
      fc.property(documents, measures, (data, definition) => {
        const { groups, total, apart } = plain(data, definition);
        for (const shown of [...groups, total, ...apart]) {
          if (shown.suppressed || shown.rate === undefined) continue;
          expect(shown.rate).toBeCloseTo((shown.numerator / Number(shown.denominator)) * (definition.per ?? 1), 9);
          if (shown.interval === undefined) continue;
          withInterval += 1;
          expect(shown.interval.from).toBeLessThanOrEqual(shown.rate);
          expect(shown.interval.to).toBeGreaterThanOrEqual(shown.rate);
        }
      }),
      runs(300),
    );
    expect(withInterval).toBeGreaterThan(0);
  });

  test("what goes out is frozen all the way down, and the definition that came in is not", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...BY), (data, by) => {
        const definition = { ...section47Rate, unknown: ["something"] };
        const measured = measure(data, definition, WINDOW, { by });
        for (const part of everythingIn(measured)) expect(Object.isFrozen(part)).toBe(true);
        expect(Object.isFrozen(definition) || Object.isFrozen(definition.unknown)).toBe(false);
      }),
      runs(50),
    );
  });
});

describe("of any document under a limit", () => {
  test("nothing small is shown, and what is hidden says nothing but whose it is", () => {
    let [hidden, shown] = [0, 0];
    fc.assert(
      fc.property(anything, measures, limits, fc.constantFrom(...BY), (data, definition, suppressBelow, by) => {
        const { groups, total, apart } = measure(data, definition, WINDOW, { by, suppressBelow });
        for (const one of [...groups, total, ...apart]) {
          if (one.suppressed) {
            hidden += 1;
            expect(Object.keys(one).sort()).toEqual(["of", "suppressed"]);
          } else {
            shown += 1;
            expect(one.numerator).toBeGreaterThanOrEqual(suppressBelow);
            if (definition.denominator === "referrals-received" || definition.denominator === "possible-sessions") {
              expect(Number(one.denominator) - one.numerator).toBeGreaterThanOrEqual(suppressBelow);
            }
          }
        }
      }),
      runs(600),
    );
    expect(hidden).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(100);
  });

  test("what is shown is what it would be without the limit", () => {
    fc.assert(
      fc.property(anything, measures, limits, fc.constantFrom(...BY), (data, definition, suppressBelow, by) => {
        const [open, limited] = [plain(data, definition, by), measure(data, definition, WINDOW, { by, suppressBelow })];
        const whole = [...open.groups, open.total, ...open.apart];
        for (const [place, one] of [...limited.groups, limited.total, ...limited.apart].entries()) {
          expect(one.suppressed ? one.of : one).toEqual(one.suppressed ? whole[place]?.of : whole[place]);
        }
      }),
      runs(300),
    );
  });

  test("what is shown taken from a sum that is shown never leaves one hidden group, nor a small number", () => {
    let left = 0;
    fc.assert(
      fc.property(anything, measures, limits, (data, definition, suppressBelow) => {
        const limited = (by: (typeof BY)[number]) => measure(data, definition, WINDOW, { by, suppressBelow });
        const schools = limited("school");
        const sums = [
          { whole: schools.total, parts: schools.groups },
          ...limited("arm").groups.map((whole) => ({
            whole,
            parts: schools.groups.filter(
              ({ of }) => of.kind === "school" && whole.of.kind !== "school" && whole.of.schools.includes(of.school),
            ),
          })),
        ];
        for (const { whole, parts } of sums) {
          const hidden = parts.filter(({ suppressed }) => suppressed);
          if (whole.suppressed || hidden.length === 0) continue;
          left += 1;
          expect(hidden.length).toBeGreaterThan(1);
          expect(whole.numerator - sum(parts.filter(({ suppressed }) => !suppressed))).toBeGreaterThanOrEqual(
            suppressBelow,
          );
        }
      }),
      runs(1_500),
    );
    expect(left).toBeGreaterThan(100);
  });

  test("where referrals are hidden, so is the share of them that came after another", () => {
    let hidden = 0;
    fc.assert(
      fc.property(anything, limits, fc.constantFrom(...BY), (data, suppressBelow, by) => {
        const [whole, share] = [referralRate, reReferralRate].map((definition) => {
          const { groups, total } = measure(data, definition, WINDOW, { by, suppressBelow });
          return [...groups, total];
        });
        for (const [place, one] of (whole ?? []).entries()) {
          if (!one.suppressed) continue;
          hidden += 1;
          expect(share?.[place]?.suppressed).toBe(true);
        }
      }),
      runs(300),
    );
    expect(hidden).toBeGreaterThan(100);
  });

  test("a sum is hidden alike, however the measurement is divided", () => {
    fc.assert(
      fc.property(anything, measures, limits, (data, definition, suppressBelow) => {
        const totals = BY.map((by) => measure(data, definition, WINDOW, { by, suppressBelow }).total);
        expect(totals[1]).toEqual(totals[0]);
        expect(totals[2]).toEqual(totals[0]);
      }),
      runs(200),
    );
  });
});

describe("a child who moves", () => {
  const day = fc
    .integer({ min: 0, max: 121 })
    .map((after) => new Date(Date.UTC(2022, 2, 1 + after)).toISOString().slice(0, 10));

  test("takes later events along and leaves earlier ones behind, from one arm to the other too", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), day, (starts, moved) => {
        const on = referred("A", "2022-01-10");
        const before = new Date(Date.parse(moved) - 86_400_000).toISOString().slice(0, 10);
        const data = documentOf({
          schools: [aSchool("old"), aSchool("new")],
          trials: [aTrial()],
          armAllocations: [allocatedTo("control", "old"), allocatedTo("swis", "new")],
          enrolments: [enrolled("A", "old", "2021-09-01", before), enrolled("A", "new", moved)],
          referrals: [on],
          section47Enquiries: starts.map((start) => enquiry(on, start)),
        });
        const earlier = starts.filter((start) => start < moved).length;
        const stayed = { ...data, enrolments: [enrolled("A", "old", "2021-09-01")] };
        expect(plain(data, section47Rate).groups.map(numerator)).toEqual([starts.length - earlier, earlier]);
        expect(plain(data, section47Rate, "arm").groups.map(numerator)).toEqual([starts.length - earlier, earlier]);
        expect(plain(stayed, section47Rate).groups.map(numerator)).toEqual([0, starts.length]);
      }),
      runs(300),
    );
  });

  test("shares out days in care at the day of the move, and no day is lost or counted twice", () => {
    fc.assert(
      fc.property(day, (moved) => {
        const data = documentOf({
          schools: [aSchool("old"), aSchool("new")],
          enrolments: [
            enrolled("A", "old", "2021-09-01", new Date(Date.parse(moved) - 86_400_000).toISOString().slice(0, 10)),
            enrolled("A", "new", moved),
          ],
          lookedAfterEpisodes: [
            { id: "care" as never, child: childId("A"), interval: { from: "2022-01-01" }, legalStatus: "C1" },
          ],
        });
        const [after = 0, until = 0] = plain(data, daysInCare).groups.map(numerator);
        expect(after + until).toBe(122);
        expect(after).toBe((Date.parse("2022-07-01") - Date.parse(moved)) / 86_400_000);
      }),
      runs(200),
    );
  });
});

function everythingIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(everythingIn)];
}
