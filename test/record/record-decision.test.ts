import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import { PACKAGE_VERSION } from "../../src/record/package-version.js";
import { recordDecision } from "../../src/record/record-decision.js";
import { digestOfRecord } from "../../src/record/record-text.js";
import { supersede } from "../../src/record/supersede.js";
import {
  aFullEntry,
  anEntry,
  aRecord,
  entryWith,
  injuredBaby,
  inShort,
  national,
  recorded,
  small,
  TODAY,
  tampered,
  youngCarer,
} from "./deciding.js";

describe("a decision record", () => {
  const record = aRecord();

  test("holds the indication as it was given, with the rule set, its digest and its lineage", () => {
    expect(record.indication).toEqual(small.indicate(injuredBaby));
    const { id, version, digest, lineage } = small.ruleSet;
    expect(record.indication.ruleSet).toMatchObject({ id, version, digest, lineage });
    expect(record.indication.given).toEqual({ ageMonths: 4, injuryPresent: true, youngCarer: null });
  });

  test("holds the decision as it was written, and how the facts are known", () => {
    expect(record.decision).toEqual(aFullEntry().decision);
    expect(record.provenance).toEqual(aFullEntry().provenance);
    expect(record.reference).toBe("BOR-000417");
  });

  test("names the version of this package, which is that of package.json", () => {
    expect(record.package).toEqual({ name: "levels-of-need", version: PACKAGE_VERSION });
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(PACKAGE_VERSION);
  });

  test("says how the decision stands to the thresholds, and nothing that needs looking at where nothing does", () => {
    expect(record.outcome).toEqual({ direction: "agrees", belowFloors: [], audit: [], leftOut: [] });
  });

  test("says what was not filled in, the decider's own view before the result first of all", () => {
    const { outcome } = recorded(injuredBaby, anEntry("child-protection"));
    expect(outcome.leftOut).toEqual([
      "before",
      "child",
      "family",
      "sharing",
      "unknowns",
      "alternatives",
      "referrer",
      "safety",
      "reviewOn",
      "disagreement",
    ]);
  });

  test("has the digest of all the rest", () => {
    expect(record.digest).toBe(digestOfRecord(record));
    expect(record.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(recorded(injuredBaby, entryWith("/decision/safety", "Otherwise.")).digest).not.toBe(record.digest);
  });

  test("is frozen all the way down and shares nothing with what it was made of", () => {
    const entry = structuredClone(aFullEntry());
    const made = recorded(injuredBaby, entry);
    (entry.decision as { why: string }).why = "scribbled";
    expect(made.decision.why).toBe(aFullEntry().decision.why);
    expect(Object.isFrozen(made)).toBe(true);
    expect(Object.isFrozen(made.decision.sharing)).toBe(true);
    expect(Object.isFrozen(made.inventory.rules)).toBe(true);
  });

  test("is the same for the same decision, written as text or as a value, with or without its schema", () => {
    const indication = small.indicate(injuredBaby);
    const text = JSON.stringify({ $schema: "x", ...aFullEntry() });
    expect(recordDecision(small, indication, text)).toEqual({ ok: true, value: record });
  });

  test("says that a decision above the thresholds raises", () => {
    expect(recorded(youngCarer, anEntry("child-in-need")).outcome.direction).toBe("raises");
  });

  test("keeps an own view that was not sure", () => {
    expect(
      recorded(youngCarer, anEntry("early-help", { before: { level: "not-sure" } })).outcome.leftOut,
    ).not.toContain("before");
  });
});

describe("an indication", () => {
  const indication = small.indicate(injuredBaby);
  const entry = anEntry("child-protection");
  const faults = (given: typeof indication): readonly string[] => {
    const made = recordDecision(small, given, entry);
    return made.ok ? [] : made.problems.map(inShort);
  };

  test("that came as JSON, with its keys in any order, is the same", () => {
    const sorted = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(indication))).sort());
    expect(faults(sorted as unknown as typeof indication)).toEqual([]);
  });

  test("by other thresholds is not recorded by these", () => {
    expect(faults(national.indicate(injuredBaby))).toEqual(["other-rule-set at /indication/ruleSet"]);
  });

  test.each([
    ["another level", { pointsTo: indication.atLeast, reasons: [] }],
    ["another fact", { given: { injuryPresent: false } }],
    ["a fact that there is not", { given: { injuryPresnt: true } }],
    ["a day on which nothing is in force", { on: "not a day" }],
  ])("in which somebody has put %s is not recorded", (_, over) => {
    expect(faults(tampered(indication, over as object))).toEqual(["other-indication at /indication"]);
  });

  test("is what a programmer must hand over", () => {
    expect(() => recordDecision(small, {} as never, entry)).toThrow(MisuseError);
    expect(() => recordDecision(small, null as never, entry)).toThrow(MisuseError);
  });
});

describe("a record that supersedes another", () => {
  const older = aRecord();
  const later = { ...aFullEntry(), decision: { ...aFullEntry().decision, on: "2026-11-22" } };
  const indication = small.indicate(injuredBaby);

  test("names its digest and leaves it as it is", () => {
    const before = JSON.stringify(older);
    const made = supersede(older, small, indication, later);
    expect(made.ok && made.value.supersedes).toEqual({ digest: older.digest });
    expect(JSON.stringify(older)).toBe(before);
    expect(older.supersedes).toBeUndefined();
  });

  test("may stand on newer facts and other thresholds", () => {
    const facts = { ...injuredBaby.facts, ageMonths: 5 };
    const entry = { ...later, decision: { ...later.decision, unknowns: [] } };
    expect(supersede(older, national, national.indicate({ on: TODAY, facts }), entry).ok).toBe(true);
  });

  test.each([
    ["of another case", later, { reference: "BOR-000418" }, "other-reference at /reference"],
    [
      "decided before it",
      later,
      { decision: { ...later.decision, on: "2026-11-20" } },
      "before-the-decision at /decision/on",
    ],
  ])("is not one %s", (_, entry, over, fault) => {
    const made = supersede(older, small, indication, { ...entry, ...over });
    expect(made.ok ? [] : made.problems.map(inShort)).toContain(fault);
  });

  test("does not build on one that was edited, or on a copy with its texts taken out", () => {
    const edited = { ...older, reference: "BOR-000417", decision: { ...older.decision, safety: "Nothing." } };
    const copy = { ...older, redacted: { of: older.digest, removed: [] } };
    for (const [record, fault] of [
      [edited, "edited-record at /supersedes"],
      [copy, "redacted-record at /supersedes"],
    ] as const) {
      const made = supersede(record, small, indication, later);
      expect(made.ok ? [] : made.problems.map(inShort)).toEqual([fault]);
    }
  });
});
