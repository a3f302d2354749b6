import { describe, expect, test } from "vitest";
import { editionOn, wordingOn, wordsOfDay } from "../../src/ruleset/words-of-day.js";
import { accepted, basis, borchester, theBorchester, theNational } from "./sets.js";

const before = { until: "2026-03-18" };
const after = { from: "2026-03-19" };
const terms = [
  {
    id: "plan-of-help",
    wordings: [
      { says: "child in need plan", inForce: before },
      { says: "family help plan", inForce: after },
      { says: "plan for the whole family", inForce: { from: "2026-01-01", area: "Borchester" } },
    ],
  },
];
const roles = [{ id: "lead", wordings: [{ says: "lead practitioner", qualification: "anybody" }] }];
const editions = [
  { id: "old", title: "The old edition", inForce: { from: "2023-12-15", until: "2026-03-18" }, basis },
  { id: "new", title: "The new edition", inForce: after, basis },
];
const england = theNational({ terms, roles, editions, inForce: { from: "2023-12-15" } });

describe("a text that names a term", () => {
  test("says it in the words of the day, on the last day of one wording and the first of the next", () => {
    const text = "The {lead} writes the {plan-of-help}.";
    expect(wordsOfDay(england, "2026-03-18")(text)).toBe("The lead practitioner writes the child in need plan.");
    expect(wordsOfDay(england, "2026-03-19")(text)).toBe("The lead practitioner writes the family help plan.");
  });

  test("is worded for the area whose set it is, where the area has a wording of its own", () => {
    const set = accepted(borchester(), { bases: [england] });
    expect(wordsOfDay(set, "2025-12-31")("{plan-of-help}")).toBe("child in need plan");
    expect(wordsOfDay(set, "2026-01-01")("{plan-of-help}")).toBe("plan for the whole family");
  });

  test("keeps braces that name nothing", () => {
    expect(wordsOfDay(england, "2026-03-19")("{Not a term} {}")).toBe("{Not a term} {}");
  });
});

describe("an edition", () => {
  test("is the one in force on the day", () => {
    const days = ["2023-12-15", "2026-03-18", "2026-03-19"].map((day) => editionOn(england, day)?.id);
    expect(days).toEqual(["old", "old", "new"]);
  });

  test("is none where a set names none", () => {
    expect(editionOn(theBorchester(), "2026-03-19")).toBeUndefined();
  });
});

test("a role says who may fill it", () => {
  expect(roles[0] && wordingOn(england, roles[0], "2026-03-19")?.qualification).toBe("anybody");
});
