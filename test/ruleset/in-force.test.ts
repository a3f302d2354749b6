import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionsInForce, inForceOnDay, notInForce } from "../../src/ruleset/in-force.js";
import { runs } from "../generated/runs.js";
import {
  AS_ROOT,
  accepted,
  aRule,
  basis,
  borchester,
  changed,
  type Json,
  localBasis,
  national,
  theBorchester,
  theNational,
} from "./sets.js";

const words = { reason: "We do it otherwise.", basis: localBasis };

describe("a rule set", () => {
  test("without dates is in force on every day", () => {
    expect(notInForce(theNational(), "1989-11-16")).toBeUndefined();
  });

  test("is in force on its first and on its last day, and on no day before or after", () => {
    const set = theBorchester({ inForce: { from: "2026-10-01", until: "2027-09-30" } });
    const out = ["2026-09-30", "2026-10-01", "2027-09-30", "2027-10-01"].map(
      (day) => notInForce(set, day) !== undefined,
    );
    expect(out).toEqual([true, false, false, true]);
  });

  test("is not in force while a set below it is not, and says which", () => {
    const england = theNational({ inForce: { from: "2026-12-01" } });
    const set = accepted(borchester(), { bases: [england] });
    expect(notInForce(set, "2026-11-30")).toBe(
      "rule set `england` 1.2.0 is in force from 2026-12-01 on; choose a day in it, or the version for that day",
    );
    expect(notInForce(set, "2026-12-01")).toBeUndefined();
  });
});

describe("a replaced rule", () => {
  const period = fc.record(
    { from: fc.constantFrom("2026-01-01", "2027-01-01"), until: fc.constantFrom("2027-06-30", "2028-12-31") },
    { requiredKeys: [] },
  );

  test("is out on exactly the days on which its replacement is in force", () => {
    const england = theNational();
    const days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "2027-06-30", "2027-07-01", "2029-01-01"];
    fc.assert(
      fc.property(period, (inForce) => {
        const rules = [aRule("new", "youngCarer", { event: { type: "level-2" }, inForce })];
        const set = borchester({ rules, replaces: [{ rule: "young-carer", with: "new", ...words }] });
        const read = accepted(set, { bases: [england] });
        for (const day of days) {
          const { rules: standing } = inForceOnDay(read, day);
          expect(standing.has("young-carer")).toBe(!standing.has("new"));
        }
      }),
      runs(100),
    );
  });

  test("stays out when its replacement is replaced in turn", () => {
    const middle = theBorchester({ replaces: [{ rule: "young-carer", with: "half-of-school-missed", ...words }] });
    const set = {
      ...changed(borchester({ id: "parish", sources: [] }), "/levels", undefined),
      extends: { id: "borchester", version: "2026.x" },
      rules: [aRule("third", "youngCarer", { event: { type: "level-2" } })],
      replaces: [{ rule: "half-of-school-missed", with: "third", ...words }],
    };
    const { rules } = inForceOnDay(accepted(set, { bases: [middle] }), "2026-11-21");
    expect(["young-carer", "half-of-school-missed", "third"].filter((name) => rules.has(name))).toEqual(["third"]);
  });
});

describe("rules, duties and actions", () => {
  const dated = { from: "2027-01-01" };

  test("are in force on the days that they name", () => {
    const set = accepted(
      changed(
        changed(changed(national(), "/rules/4/inForce", dated), "/duties/0/inForce", dated),
        "/actions/0/inForce",
        dated,
      ),
      AS_ROOT,
    );
    const before = inForceOnDay(set, "2026-12-31");
    const after = inForceOnDay(set, "2027-01-01");
    expect([before.rules.has("young-carer"), after.rules.has("young-carer")]).toEqual([false, true]);
    expect([before.duties.size, after.duties.size]).toEqual([0, 1]);
    expect(["2026-12-31", "2027-01-01"].map((day) => actionsInForce(set, day).has("ring-now"))).toEqual([false, true]);
  });

  test("that name an area are in force there alone, by name or by code", () => {
    const inArea = (area: string): Json => ({
      ...national(),
      rules: [aRule("pilot", "childLeftAlone", { inForce: { area }, basis })],
    });
    const standing = ["Borchester", "borchester", "E10999999", "Wessex"].map((area) => {
      const set = accepted(borchester(), { bases: [accepted(inArea(area), AS_ROOT)] });
      return inForceOnDay(set, "2026-11-21").rules.has("pilot");
    });
    expect(standing).toEqual([true, true, true, false]);
    expect(inForceOnDay(accepted(inArea("Borchester"), AS_ROOT), "2026-11-21").rules.has("pilot")).toBe(false);
  });
});
