import { describe, expect, test } from "vitest";
import type { LocalChildId } from "../../../src/domain/identifiers/local-child-id.js";
import { type Hiding, hiding } from "../../../src/programme/measures/hiding.js";
import { hiddenIn, isSmall, type Part } from "../../../src/programme/measures/suppression.js";
import { leaks, partOf, type Setting, schoolAt } from "./attacker.js";

/** Schools with so many events, each of another child, in the order in which they go. */
function schools(...numbers: readonly number[]): readonly Part[] {
  return numbers.map((number, place) => partOf(schoolAt(place), [number]));
}

const SETTINGS: readonly Setting[] = [
  { arms: [2], below: 3, most: 18, numbers: 1 },
  { arms: [4], below: 3, most: 18, numbers: 1 },
  { arms: [5], below: 3, most: 14, numbers: 1 },
  { arms: [3], below: 5, most: 30, numbers: 1 },
  { arms: [4], below: 5, most: 22, numbers: 1 },
  { arms: [1, 1], below: 3, most: 18, numbers: 1 },
  { arms: [2, 2], below: 3, most: 18, numbers: 1 },
  { arms: [3, 2], below: 3, most: 15, numbers: 1 },
  { arms: [2, 1, 1], below: 3, most: 18, numbers: 1 },
  { arms: [2], below: 3, most: 18, numbers: 2 },
  { arms: [3], below: 3, most: 14, numbers: 2 },
  { arms: [2, 1], below: 3, most: 14, numbers: 2 },
];

const WORDS = ({ arms, below, numbers }: Setting): string =>
  `${arms.join(" and ")} schools, ${numbers === 1 ? "counts" : "shares"}, limit ${below}`;

describe("nothing that is hidden can be worked out, by somebody who knows the rule and sees every table", () => {
  test.each(SETTINGS.map((setting) => [WORDS(setting), setting] as const))("%s", (_, setting) => {
    expect(leaks(setting)).toEqual([]);
  });
});

describe("somebody who knows the rule does work out", () => {
  const setting: Setting = { arms: [3], below: 3, most: 15, numbers: 1 };
  const none: Hiding = { schools: new Set(), families: new Set(), all: false };
  type Hide = typeof hiding;

  test("what stands hidden alone beside its sum", () => {
    const alone: Hide = (families, partFor, below) => ({
      ...none,
      schools: new Set(families[0]?.schools.filter((school) => isSmall(partFor(school), below))),
    });
    expect(leaks(setting, alone)).toContainEqual({
      table: [[0], [3], [3]],
      what: `${schoolAt(0)}, 0`,
      is: 0,
    });
  });

  test("two that come to nothing together", () => {
    const two: Hide = (families, partFor, below) => {
      const ids = families[0]?.schools ?? [];
      const small = ids.filter((school) => isSmall(partFor(school), below));
      const shown = ids.filter((school) => !small.includes(school));
      return { ...none, schools: new Set(small.length === 1 ? [...small, ...shown.slice(0, 1)] : small) };
    };
    expect(leaks(setting, two)).toContainEqual({ table: [[0], [0], [3]], what: `${schoolAt(0)}, 0`, is: 0 });
  });

  test("what was chosen for being the smallest that is left", () => {
    const smallestNext: Hide = (families, partFor, below) => {
      const size = (school: ReturnType<typeof schoolAt>): number => partFor(school)[0]?.size ?? 0;
      const ordered = families.map((family) => ({
        schools: family.schools.toSorted((one, other) => size(one) - size(other)),
      }));
      const { schools: hidden, all } = hiding(ordered, partFor, below);
      return { schools: hidden, families: new Set(all ? families : []), all };
    };
    expect(leaks(setting, smallestNext).length).toBeGreaterThan(0);
  });

  test("a number under a limit of two, which `measure` therefore refuses", () => {
    expect(leaks({ ...setting, below: 2 }).length).toBeGreaterThan(0);
  });
});

describe("a number is hidden", () => {
  const of = (amounts: readonly number[]): Part => [
    new Map(amounts.map((amount, place) => [`C${place}` as LocalChildId, amount])),
  ];

  test.each([
    ["below the limit", of([1, 1, 1, 1]), true],
    ["at the limit not", of([1, 1, 1, 1, 1]), false],
    ["when it is zero", of([]), true],
    ["when it is large but of one child", of([300]), true],
    ["when it is of as many children as the limit not", of([60, 60, 60, 60, 60]), false],
  ])("%s", (_, part, small) => {
    expect(isSmall(part, 5)).toBe(small);
  });

  test("of a share also when what is left is small", () => {
    expect(isSmall([...of(Array(40).fill(1)), ...of([1, 1])], 5)).toBe(true);
  });

  test("never under a limit of zero", () => {
    expect(isSmall(of([]), 0)).toBe(false);
  });
});

describe("a share beside the whole of which it is", () => {
  const families = [{ schools: [0, 1, 2, 3].map(schoolAt) }];
  // Fewest pupils first: 3 referrals, of which 1; 20, of which 9; 40, of which 4; 50, of which 20.
  const shares: readonly (readonly number[])[] = [
    [1, 2],
    [9, 11],
    [4, 36],
    [20, 30],
  ];
  const of =
    (numbers: readonly (readonly number[])[]) =>
    (school: ReturnType<typeof schoolAt>): Part =>
      partOf(school, numbers[[0, 1, 2, 3].findIndex((place) => schoolAt(place) === school)] ?? []);
  const whole = hiding(families, of(shares.map(([counted = 0, left = 0]) => [counted + left])), 5);

  test("would show a number that is hidden in the whole, if it were hidden by itself", () => {
    expect([...whole.schools]).toEqual([schoolAt(0), schoolAt(1)]);
    expect(hiding(families, of(shares), 5).schools.has(schoolAt(1))).toBe(false);
  });

  test("is hidden wherever the whole is", () => {
    expect([...hiding(families, of(shares), 5, whole).schools]).toEqual([0, 1, 2].map(schoolAt));
    const hiddenSum = { ...whole, families: new Set(families), all: true };
    expect(hiding(families, of(shares), 5, hiddenSum).all).toBe(true);
  });
});

describe("with a small school", () => {
  test("a second one is hidden, the first in order, and the sum is shown", () => {
    expect(hiddenIn(schools(20, 30, 2), 5)).toEqual({ parts: new Set([2, 0]), sum: false });
  });

  test("no second one is hidden where two are small and come to enough", () => {
    expect(hiddenIn(schools(20, 3, 2), 5)).toEqual({ parts: new Set([1, 2]), sum: false });
  });

  test("a third one is hidden where two small ones come to little", () => {
    expect(hiddenIn(schools(20, 30, 1, 2), 5)).toEqual({ parts: new Set([2, 3, 0]), sum: false });
  });

  test("a third one is hidden where both are just below the limit, since their sum would say so", () => {
    expect(hiddenIn(schools(20, 4, 4), 5)).toEqual({ parts: new Set([1, 2, 0]), sum: false });
  });

  test("the sum is hidden where there is no further school", () => {
    expect(hiddenIn(schools(4, 4), 5)).toEqual({ parts: new Set([0, 1]), sum: true });
  });

  test("all is hidden where all together is small", () => {
    expect(hiddenIn(schools(1, 2, 1), 5)).toEqual({ parts: new Set([0, 1, 2]), sum: true });
  });

  test("nothing is hidden where no school is small", () => {
    expect(hiddenIn(schools(5, 6, 7), 5)).toEqual({ parts: new Set(), sum: false });
  });
});
