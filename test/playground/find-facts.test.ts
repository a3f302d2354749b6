import { CATALOGUE } from "levels-of-need/facts";
import { describe, expect, it } from "vitest";
import { EVERYDAY_WORDS } from "../../docs/playground/source/everyday-words.js";
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
    ["drunk mum", "carerSubstanceUse"],
    ["dad in prison", "parentInPrison"],
    ["hungry", "basicCareNeglect"],
  ] as const) {
    it(`"${words}" finds ${fact}`, () => {
      expect(found(words)).toContain(fact);
    });
  }

  it("every fact is found by its own name, first or among the first twelve", () => {
    expect(CATALOGUE.length).toBeGreaterThan(300);
    expect(CATALOGUE.filter(({ id, label }) => !found(label).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it("what has not all of the words is found where nothing has", () => {
    expect(found("early help progress")).toContain("earlyHelpWithoutProgress");
    expect(found("bruise xylophone")).toEqual(found("bruise"));
  });

  it("every everyday word finds something, and so does the word that the questions have for it", () => {
    const words = Object.entries(EVERYDAY_WORDS).flat();
    expect(words.filter((word) => found(word).length === 0)).toEqual([]);
  });

  it("no words, words that every question has, and words that nothing has find nothing", () => {
    expect([found(""), found("  "), found("the child"), found("xylophone")]).toEqual([[], [], [], []]);
  });
});
