import { describe, expect, test } from "vitest";
import { readRecord } from "../../src/record/read-record.js";
import { recordText } from "../../src/record/record-text.js";
import { REMOVED, redact } from "../../src/record/redact.js";
import { verifyRecord } from "../../src/record/verify-record.js";
import { aRecord } from "./deciding.js";

const record = aRecord();
const copy = redact(record);

describe("a redacted copy", () => {
  test("has none of the texts and none of the staff numbers", () => {
    const text = recordText(copy);
    for (const gone of ["nursery", "worries me", "Smiled", "police speak", "toy fits", "M-114", "M-115", "N-07"]) {
      expect(recordText(record)).toContain(gone);
      expect(text).not.toContain(gone);
    }
    expect(copy.decision.why).toBe(REMOVED);
  });

  test("keeps what audit needs: level, day, roles, facts, indication, outcome, and that there was a reason", () => {
    const { level, on, by } = record.decision;
    const { reference: _, ...role } = by;
    expect(copy.decision).toMatchObject({ level, on, by: role, before: { level: "child-protection" } });
    expect(copy.indication).toEqual(record.indication);
    expect(copy.outcome).toEqual(record.outcome);
    expect(copy.provenance.injuryPresent).toMatchObject({ who: "school", how: "seen", on: "2026-11-20" });
    expect(copy.reference).toBe("BOR-000417");
  });

  test("says which texts were taken out, and of which record", () => {
    expect(copy.redacted?.of).toBe(record.digest);
    expect(copy.redacted?.removed).toEqual([
      "/decision/why",
      "/decision/before/why",
      "/decision/child/said",
      "/decision/family/whyNot",
      "/decision/sharing/with/0/basis",
      "/decision/sharing/with/0/what",
      "/decision/unknowns/0/why",
      "/decision/alternatives/0/what",
      "/decision/alternatives/0/whyNot",
      "/decision/safety",
      "/decision/disagreement/0/why",
      "/decision/disagreement/0/step",
      "/decision/by/reference",
      "/decision/approvedBy/reference",
      "/provenance/injuryPresent/reference",
    ]);
  });

  test("has a digest of its own, reads back, and is whole", () => {
    expect(copy.digest).not.toBe(record.digest);
    expect(readRecord(recordText(copy))).toEqual({ ok: true, value: copy });
    expect(verifyRecord(copy)).toEqual([]);
  });

  test("shows an edit like any record", () => {
    const edited = { ...copy, redacted: { of: "0".repeat(64), removed: [] } };
    expect(verifyRecord(edited).map(({ code }) => code)).toEqual(["edited-record"]);
  });

  test("may go without the local number too", () => {
    const nameless = redact(record, { reference: "remove" });
    expect(recordText(nameless)).not.toContain("BOR-000417");
    expect(nameless.redacted?.removed[0]).toBe("/reference");
    expect(verifyRecord(nameless)).toEqual([]);
  });

  test("of a copy is the copy, and still names the whole record", () => {
    expect(redact(copy)).toEqual(copy);
    expect(redact(copy, { reference: "remove" }).redacted?.of).toBe(record.digest);
  });

  test("leaves the record as it is, and shares nothing that could be changed", () => {
    expect(record.decision.why).not.toBe(REMOVED);
    expect(Object.isFrozen(copy.decision.by)).toBe(true);
  });
});
