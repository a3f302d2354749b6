import { describe, expect, test } from "vitest";
import { possibleValues } from "../../src/facts/age.js";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Part } from "../../src/facts/given.js";
import { allValues, valuesOf } from "../../src/facts/values.js";
import { factWords, stepWords } from "../../src/ruleset/words.js";

function words(id: string, part: Part<Scalar>): string {
  const fact = CATALOGUE.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return factWords(fact, valuesOf(possibleValues(fact), part));
}

describe("what is known of a fact", () => {
  test.each([
    [{ to: 155 }, "Age of the child: under 13 years"],
    [{ from: 192 }, "Age of the child: 16 or 17 years"],
    [{ from: 156, to: 191 }, "Age of the child: 13 to 15 years"],
    [{ from: 24, to: 35 }, "Age of the child: 2 years"],
    [{ from: 6, to: 11 }, "Age of the child: between 6 months and 11 months"],
  ])("is an age as people say it: %j", (part, said) => {
    expect(words("ageMonths", part)).toBe(said);
  });

  test.each([
    ["schoolAttendancePercent", { to: 50 }, "School attendance in the last 12 weeks: half (50 per cent) or less"],
    ["schoolAttendancePercent", { from: 90 }, "School attendance in the last 12 weeks: 90 per cent or more"],
    ["longestMissingHours", { to: 24 }, "Longest time missing in the last 90 days: 24 hours or less"],
    ["suspensions12m", { to: 1 }, "Suspensions from school in the last 12 months: 1 suspension or fewer"],
  ])("is an amount as people say it: %s %j", (id, part, said) => {
    expect(words(id, part)).toBe(said);
  });

  test.each([
    ["physicalAbuseCertainty", { from: "suspected" }, "physical abuse is suspected or known"],
    ["bullyingPattern", { from: "regular" }, "regular or persistent bullying"],
    [
      "housingEffect",
      { from: "affecting-the-child" },
      "affected now, or seriously harmed or endangered, by damp, cold, crowded or unsafe housing",
    ],
    ["injuryKind", { oneOf: ["bruise", "fracture"] }, "a bruise or a fracture"],
    [
      "fgmKnowledge",
      { oneOf: ["girl-told", "signs-seen"] },
      "has told of female genital mutilation or has physical signs of female genital mutilation",
    ],
    [
      "turningToCarers",
      { oneOf: ["early-signs", "affecting-the-child"] },
      "unsure in turning to carers; or turns to nobody, or to anybody, for comfort",
    ],
  ])("says once what all its values share: %s %j", (id, part, said) => {
    expect(words(id, part)).toBe(said.charAt(0).toUpperCase() + said.slice(1));
  });

  test("has no two marks in a row, whichever values are left of any fact", () => {
    const said = CATALOGUE.flatMap((fact) => {
      if (fact.kind !== "ordered" && fact.kind !== "choice") return [];
      const values = allValues(fact);
      const pairs = values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other]));
      const runs = values.flatMap((_, from) =>
        values.slice(from + 1).map((_, to) => values.slice(from, from + to + 2)),
      );
      return [...pairs, ...runs].map((some) => factWords(fact, some));
    });
    expect(said.length).toBeGreaterThan(1_000);
    expect(said.filter((phrase) => /[,;]\s*[,;]|\s[,;]|[,;]$/.test(phrase))).toEqual([]);
  });

  test("says a comma once that all of them have before what they share", () => {
    expect(stepWords(["early, in some part", "late, in some part"])).toBe("early or late, in some part");
  });
});
