import { CATALOGUE } from "levels-of-need/facts";
import { describe, expect, it } from "vitest";
import { findFacts } from "../../docs/playground/source/find-facts.js";

const found = (words: string): readonly string[] => findFacts(words, CATALOGUE).map(({ id }) => id);

describe("what worries a school secretary is found by the words in which it is said", () => {
  for (const [words, fact] of [
    ["bruise", "injuryPresent"],
    ["bruises", "injuryPresent"],
    ["bruising on the child", "injuryPresent"],
    ["missing now", "missingNow"],
    ["age", "ageMonths"],
    ["attendance", "schoolAttendancePercent"],
    ["suspended", "suspensions12m"],
    ["going home", "goingHomeToAllegedSource"],
    ["other children household", "otherChildrenInHousehold"],
  ] as const) {
    it(`"${words}" finds ${fact}`, () => {
      expect(found(words)).toContain(fact);
    });
  }

  it("every fact is found by its own name, first or among the first twelve", () => {
    expect(CATALOGUE.length).toBeGreaterThan(300);
    expect(CATALOGUE.filter(({ id, label }) => !found(label).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it("no words, words that every question has, and words that nothing has find nothing", () => {
    expect([found(""), found("  "), found("the child"), found("xylophone")]).toEqual([[], [], [], []]);
  });
});
