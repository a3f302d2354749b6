import { describe, expect, test } from "vitest";
import type { BelowFloor } from "../../src/record/decision.js";
import {
  anEntry,
  babyWithAMark,
  faultsOf,
  injuredBaby,
  inPoliceProtection,
  manager,
  national,
  problemsOf,
  recorded,
  socialWorker,
  TODAY,
  teacher,
  youngCarer,
} from "./deciding.js";

const nothingAnswered = { on: TODAY, facts: {} };

describe("deciding below what the thresholds point to", () => {
  test("needs somebody qualified in social work", () => {
    expect(faultsOf(youngCarer, anEntry("universal", { by: teacher }))).toEqual(["needs-approval at /decision/by"]);
    expect(faultsOf(youngCarer, anEntry("universal", { by: teacher, approvedBy: teacher }))).toEqual([
      "needs-approval at /decision/approvedBy",
    ]);
    expect(faultsOf(youngCarer, anEntry("universal", { by: { role: "duty-worker" } }))).toEqual([
      "needs-approval at /decision/by",
    ]);
  });

  test("may be approved by another, or by the decider", () => {
    expect(faultsOf(youngCarer, anEntry("universal", { by: teacher, approvedBy: socialWorker }))).toEqual([]);
    expect(faultsOf(youngCarer, anEntry("universal", { by: socialWorker }))).toEqual([]);
    expect(faultsOf(youngCarer, anEntry("universal", { by: socialWorker, approvedBy: teacher }))).toEqual([]);
  });

  test("is said to lower, and is not marked for that alone", () => {
    expect(recorded(youngCarer, anEntry("universal")).outcome).toMatchObject({
      direction: "lowers",
      belowFloors: [],
      audit: [],
    });
  });

  test("is not what agreeing and raising are: anybody may", () => {
    expect(faultsOf(youngCarer, anEntry("early-help", { by: teacher }))).toEqual([]);
    expect(faultsOf(youngCarer, anEntry("child-protection", { by: teacher }))).toEqual([]);
  });
});

describe("deciding the lowest level while too little is known", () => {
  test("lowers, though the thresholds point to nothing else, and says what to ask first", () => {
    const [problem] = problemsOf(nothingAnswered, anEntry("universal", { by: teacher }), national);
    expect(problem).toMatchObject({ code: "needs-approval", at: "/decision/by" });
    expect(problem?.says).toMatch(
      /^too little is known for the lowest level; answer first: Do you already know whether/,
    );
  });

  test("is marked, so that somebody looks at it again", () => {
    const { outcome } = recorded(nothingAnswered, anEntry("universal"), national);
    expect(outcome).toMatchObject({ direction: "lowers", audit: ["danger-questions-open"] });
  });

  test("is no lowering once the questions of danger are answered", () => {
    const { ruleSet } = national;
    const dangers = ruleSet.facts.filter(({ danger }) => danger !== undefined);
    expect(dangers.length).toBeGreaterThan(3);
    const facts = { ...youngCarer.facts, youngCarer: null };
    expect(national.indicate({ on: TODAY, facts })).toMatchObject({ enoughKnown: true, pointsTo: { id: "universal" } });
    const { outcome } = recorded({ on: TODAY, facts }, anEntry("universal", { by: teacher }), national);
    expect(outcome).toMatchObject({ direction: "agrees", audit: [] });
  });

  test("leaves any other level a raising", () => {
    expect(recorded(nothingAnswered, anEntry("early-help", { by: teacher }), national).outcome.direction).toBe(
      "raises",
    );
  });
});

describe("deciding below a floor that safety sets", () => {
  const below = (over: object = {}) => anEntry("early-help", { by: manager, ...over });
  const together: BelowFloor = { kind: "multi-agency-decision", agencies: ["police", "health"], on: TODAY };

  test("needs a kind of reason", () => {
    expect(faultsOf(injuredBaby, below())).toEqual(["safety-floor at /decision/level"]);
  });

  test.each<readonly [string, BelowFloor]>([
    ["a fact was wrong", { kind: "fact-was-wrong", facts: ["injuryPresent"] }],
    ["what it asks for is done", { kind: "duty-discharged", by: { role: "paediatrician" }, on: TODAY }],
    ["several agencies decided so", together],
  ])("is recorded where %s, and marked so that somebody looks at it again", (_, belowFloor) => {
    const { outcome } = recorded(injuredBaby, below({ belowFloor }));
    expect(outcome).toMatchObject({
      direction: "lowers",
      belowFloors: ["injured-baby"],
      audit: ["below-safety-floor"],
    });
  });

  test("needs a manager, and one who is qualified in social work", () => {
    for (const by of [socialWorker, { ...teacher, manager: true }, { ...socialWorker, manager: false }]) {
      expect(faultsOf(injuredBaby, below({ belowFloor: together, by }))).toEqual(["needs-manager at /decision/by"]);
    }
    expect(faultsOf(injuredBaby, below({ belowFloor: together, by: teacher, approvedBy: socialWorker }))).toEqual([
      "needs-manager at /decision/approvedBy",
    ]);
    expect(faultsOf(injuredBaby, below({ belowFloor: together, by: teacher, approvedBy: manager }))).toEqual([]);
  });

  test("takes no two halves for a whole: qualified is one, and manages another", () => {
    const halves = { by: socialWorker, approvedBy: { ...teacher, manager: true } };
    expect(faultsOf(injuredBaby, below({ belowFloor: together, ...halves }))).toEqual([
      "needs-manager at /decision/approvedBy",
    ]);
  });

  test.each<readonly [string, object, readonly string[]]>([
    [
      "a wrong fact on which it does not rest",
      { kind: "fact-was-wrong", facts: ["ageMonths", "youngCarer"] },
      ["not-of-the-floor at /decision/belowFloor/facts/1"],
    ],
    ["no wrong fact", { kind: "fact-was-wrong", facts: [] }, ["empty-list at /decision/belowFloor/facts"]],
    [
      "one agency twice",
      { ...together, agencies: ["police", "police"] },
      ["same-agency at /decision/belowFloor/agencies"],
    ],
    ["one agency alone", { ...together, agencies: ["police"] }, ["empty-list at /decision/belowFloor/agencies"]],
    ["a meeting still to come", { ...together, on: "2026-11-22" }, ["after-the-decision at /decision/belowFloor/on"]],
    ["no such kind", { kind: "we-know-better" }, ["unknown-value at /decision/belowFloor/kind"]],
  ])("does not stand on %s", (_, belowFloor, faults) => {
    expect(faultsOf(injuredBaby, below({ belowFloor }))).toEqual(faults);
  });

  test("is nothing to claim where the decision is not below one", () => {
    expect(faultsOf(injuredBaby, anEntry("child-protection", { belowFloor: together }))).toEqual([
      "no-floor at /decision/belowFloor",
    ]);
    expect(faultsOf(youngCarer, anEntry("universal", { belowFloor: together }))).toEqual([
      "no-floor at /decision/belowFloor",
    ]);
  });
});

describe("deciding below what the law requires", () => {
  test("is not recorded, whoever decides and for whatever reason", () => {
    const belowFloor: BelowFloor = { kind: "fact-was-wrong", facts: ["inPoliceProtection"] };
    const faults = faultsOf(inPoliceProtection, anEntry("child-in-need", { by: manager, belowFloor }));
    expect(faults).toContain("statute-floor at /decision/level");
  });

  test("is answered with what to do: correct the fact", () => {
    const [problem] = problemsOf(inPoliceProtection, anEntry("child-in-need", { by: manager }));
    expect(problem?.says).toBe(
      "`in-police-protection` is what the law requires, and no decision goes below it; if a fact that it rests on is wrong, correct the fact and indicate again",
    );
  });

  test("is not that of a decision at its level or above", () => {
    expect(faultsOf(inPoliceProtection, anEntry("child-protection", { by: teacher }))).toEqual([]);
  });
});

describe("a floor that rests on what nobody has said", () => {
  const entry = anEntry("early-help", { by: manager });

  test("holds like any other", () => {
    expect(faultsOf(babyWithAMark, entry, national)).toEqual(["safety-floor at /decision/level"]);
  });

  test("is answered with the questions first", () => {
    const [problem] = problemsOf(babyWithAMark, entry, national);
    expect(problem?.says).toMatch(
      /^first answer what `injury-in-child-not-yet-mobile` rests on and nobody has said yet: /,
    );
    expect(problem?.says).toContain("Do you already know how the child moves about alone?");
  });

  test("is none once they are answered", () => {
    const facts = {
      ...babyWithAMark.facts,
      mobility: "shuffles-crawls-cruises-walks",
      injuryAppraisal: "not-done",
    } as const;
    const answered = { on: TODAY, facts };
    const { reasons } = national.indicate(answered);
    expect(reasons.map(({ rule }) => rule)).not.toContain("injury-in-child-not-yet-mobile");
    expect(faultsOf(answered, entry, national)).not.toContain("safety-floor at /decision/level");
  });
});
