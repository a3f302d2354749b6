import { describe, expect, test } from "vitest";
import type { DecisionRecord } from "../../src/record/decision-record.js";
import { readRecord } from "../../src/record/read-record.js";
import { digestOfRecord, recordText } from "../../src/record/record-text.js";
import { verifyRecord } from "../../src/record/verify-record.js";
import { changed, type Json } from "../ruleset/sets.js";
import { anEntry, aRecord, babyWithAMark, injuredBaby, inShort, national, recorded, teacher } from "./deciding.js";

const record = aRecord();
const text = recordText(record);

function recordWith(at: string, part: unknown): Json {
  return changed(record as unknown as Json, at, part);
}

/** The same, with a digest that fits: what somebody would do who knows how. */
function forged(at: string, part: unknown): DecisionRecord {
  const value = recordWith(at, part) as unknown as DecisionRecord;
  return { ...value, digest: digestOfRecord(value) };
}

function faultsIn(source: string | object): readonly string[] {
  const read = readRecord(source);
  return read.ok ? [] : read.problems.map(inShort);
}

describe("a record", () => {
  test("is written as one line of canonical JSON, and reads back the same", () => {
    expect(text).not.toContain("\n");
    const read = readRecord(text);
    expect(read).toEqual({ ok: true, value: record });
    expect(read.ok && recordText(read.value)).toBe(text);
    expect(readRecord(JSON.parse(text))).toEqual(read);
    expect(readRecord(JSON.stringify(record, undefined, 2))).toEqual(read);
  });

  test("on the national rules reads back the same", () => {
    const long = recordText(recorded(babyWithAMark, anEntry("child-protection"), national));
    const read = readRecord(long);
    expect(read.ok && recordText(read.value)).toBe(long);
    expect(read.ok && verifyRecord(read.value)).toEqual([]);
  });

  test("is frozen when it was read", () => {
    const read = readRecord(text);
    expect(read.ok && Object.isFrozen(read.value.indication.reasons[0]?.conditions)).toBe(true);
  });
});

describe("what is read as a record", () => {
  test.each<readonly [string, string, unknown, readonly string[]]>([
    ["a key of its own", "/note", "x", ["unknown-key at /note"]],
    ["a key in the indication", "/indication/rank", 7, ["unknown-key at /indication/rank"]],
    ["a score", "/indication/reasons/0/score", 7, ["unsupported-key at /indication/reasons/0/score"]],
    ["another format", "/format", 2, ["unknown-value at /format"]],
    ["no digest", "/digest", undefined, ["missing-key at the whole"]],
    ["a digest that is none", "/digest", "abc", ["wrong-form at /digest"]],
    ["no indication", "/indication", undefined, ["missing-key at the whole"]],
    ["another package", "/package/name", "other", ["unknown-value at /package/name"]],
    ["a level without a route", "/scale/0/route", undefined, ["missing-key at /scale/0"]],
    ["a list for a fact", "/indication/given/ageMonths", [4], ["unknown-value at /indication/given/ageMonths"]],
  ])("has not %s", (_, at, part, faults) => {
    expect(faultsIn(recordWith(at, part))).toEqual(faults);
  });

  test.each([
    ["nothing", ""],
    ["a list", "[]"],
    ["a decision", JSON.stringify(anEntry("early-help"))],
  ])("is not %s", (_, source) => {
    expect(faultsIn(source)).not.toEqual([]);
  });

  test("is refused without a word of what it says", () => {
    const read = readRecord(JSON.stringify(recordWith("/decision/why", 7).decision));
    expect(JSON.stringify(read)).not.toContain("toy fits");
    expect(JSON.stringify(read)).not.toContain("frame");
  });
});

describe("a record that was edited", () => {
  test.each<readonly [string, string, unknown]>([
    ["the decision", "/decision/level", "child-in-need"],
    ["one word of the reason", "/decision/why", record.decision.why.replace("saw", "did")],
    ["a fact", "/indication/given/ageMonths", 5],
    ["the version of the rules", "/indication/ruleSet/version", "9.9.9"],
    ["a name of a level", "/scale/0/name", "Other"],
    ["a fingerprint", "/inventory/rules/england/young-carer", "0".repeat(16)],
    ["what it supersedes", "/supersedes", { digest: "0".repeat(64) }],
    ["the digest itself", "/digest", "0".repeat(64)],
  ])("in %s shows it", (_, at, part) => {
    const read = readRecord(recordWith(at, part));
    expect(read.ok && verifyRecord(read.value).map(inShort)).toContain("edited-record at /digest");
  });

  test("shows nothing where nothing was edited", () => {
    expect(verifyRecord(record)).toEqual([]);
  });

  test.each<readonly [string, string, unknown, string]>([
    ["an outcome that does not follow", "/outcome/direction", "raises", "edited-record at /outcome"],
    ["a mark that was taken away", "/outcome/audit", ["below-safety-floor"], "edited-record at /outcome"],
    ["a reason that gives none", "/decision/why", "agree", "not-own-words at /decision/why"],
    ["a name", "/reference", "Ellie Marsh", "names-somebody at /reference"],
    ["a day before the case", "/decision/on", "2026-01-01", "before-the-case at /decision/on"],
  ])("and digested anew still shows %s", (_, at, part, fault) => {
    const read = readRecord(forged(at, part));
    const found = read.ok ? verifyRecord(read.value).map(inShort) : [];
    expect(found).toContain(fault);
    expect(found).not.toContain("edited-record at /digest");
  });

  test("and digested anew still shows a lowering that nobody may make", () => {
    const lowered = recorded({ on: "2026-11-21", facts: { youngCarer: true } }, anEntry("universal"));
    const value = { ...lowered, decision: { ...lowered.decision, by: teacher } };
    expect(verifyRecord({ ...value, digest: digestOfRecord(value) }).map(inShort)).toEqual([
      "needs-approval at /decision/by",
    ]);
  });

  test("and digested anew still shows a decision below a floor", () => {
    const raised = recorded(injuredBaby, anEntry("child-protection"));
    const decision = { ...raised.decision, level: "early-help" };
    const outcome = {
      ...raised.outcome,
      direction: "lowers" as const,
      belowFloors: ["injured-baby"],
      audit: ["below-safety-floor"] as const,
    };
    const value = { ...raised, decision, outcome };
    expect(verifyRecord({ ...value, digest: digestOfRecord(value) }).map(inShort)).toEqual([
      "safety-floor at /decision/level",
      "needs-manager at /decision/by",
    ]);
  });
});
