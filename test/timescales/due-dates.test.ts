import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { dueDates } from "../../src/timescales/due-dates.js";
import { codes, found } from "./clocks.js";

const thresholds = compile(england());
const referred = thresholds.indicate({ on: "2026-11-20", facts: { ageMonths: 0, injuryPresent: true } });
const protectedChild = thresholds.indicate({ on: "2026-12-24", facts: { ageYears: 5, inPoliceProtection: true } });

describe("the actions of an indication", () => {
  it("have their dates once the day of the referral is known, and no others", () => {
    const dates = found(dueDates(referred, { referral: "2026-11-20" }));
    expect(dates.length).toBeGreaterThan(0);
    expect(new Map(dates.map(({ action, due }) => [action, due.due])).get("hear-within-one-working-day")).toBe(
      "2026-11-23",
    );
    const timed = referred.actions
      .filter(({ timescale }) => timescale?.from.startsWith("referral"))
      .map(({ id }) => id);
    expect(dates.map(({ action }) => action)).toEqual(timed);
  });

  it("have none while no event is known", () => {
    expect(found(dueDates(referred, {}))).toEqual([]);
  });

  it("that run in hours need the instant, said once at the event", () => {
    const read = dueDates(protectedChild, { "police-protection-started": "2026-12-23" });
    expect(codes(read)).toEqual(["needs-instant"]);
    expect(!read.ok && read.problems[0]?.at).toBe("/events/police-protection-started");
    const dates = found(dueDates(protectedChild, { "police-protection-started": "2026-12-23T22:10Z" }));
    expect(dates.map(({ due }) => due.due)).toContain("2026-12-26T22:10:00+00:00");
  });

  it("of a council's own clock are dated by the id of the clock", () => {
    const timescale = {
      id: "borchester-visit",
      title: "Visit",
      from: "the school tells",
      length: 10,
      unit: "working-days",
    } as const;
    const actions = [{ id: "visit", timescale }, { id: "record" }];
    const [visit, ...others] = found(dueDates({ actions }, { "borchester-visit": "2026-12-18" }));
    expect(visit).toMatchObject({ action: "visit", due: { due: "2027-01-06" } });
    expect(visit?.due).not.toHaveProperty("unverified");
    expect(others).toEqual([]);
  });

  it("are refused for events of no such name, and for days that are none, all at once", () => {
    const read = dueDates(referred, { refferal: "2026-11-20", referral: "2027-02-29" });
    expect(codes(read)).toEqual(["unknown-event", "not-a-day"]);
    expect(!read.ok && read.problems[0]?.says).toContain("did you mean `referral`?");
  });
});
