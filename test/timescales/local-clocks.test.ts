import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england } from "../../src/england/england.js";
import { due } from "../../src/timescales/due.js";
import { readLocalClocks } from "../../src/timescales/read-timescales.js";
import type { LocalClock, Unit } from "../../src/timescales/timescale.js";
import { runs } from "../generated/runs.js";
import { aClock, anyDay, codes, found } from "./clocks.js";

const STRATEGY = "strategy discussion at which section 47 enquiries were started";
const conference = (length: number, unit: Unit = "working-days"): LocalClock =>
  aClock({ id: "initial-conference", title: "Hold the conference", from: STRATEGY, length, unit });
const protection = (length: number, unit: Unit): LocalClock =>
  aClock({ id: "police-protection", from: "child taken into police protection", length, unit });

describe("a council's own clock", () => {
  it("is counted like a national one, on its own authority", () => {
    const own = found(due("borchester-visit", "2026-12-18", { local: [aClock()] }));
    expect(own.due).toBe("2027-01-06");
    expect(own.basis[0]?.source).toBe("borchester-2026");
  });

  it("under a national name takes its place when it is stricter", () => {
    expect(found(due("initial-conference", "2026-12-10", { local: [conference(10)] })).due).toBe("2026-12-24");
  });

  it("under a national name is refused when it is looser, and the day is named from which one sees it", () => {
    const read = due("initial-conference", "2026-12-10", { local: [conference(16)] });
    expect(codes(read)).toEqual(["looser-than-national"]);
    expect(!read.ok && read.problems[0]?.at).toBe("/local/0/length");
  });

  it("in another unit is refused when it is looser on some day, be it one in a year", () => {
    const isLooser = (clock: LocalClock): boolean =>
      codes(due(clock.id, "2026-12-10T12:00Z", { local: [clock] })).includes("looser-than-national");
    // from a Saturday, fifteen working days are over on the twentieth day
    expect([19, 20].map((days) => isLooser(conference(days, "days")))).toEqual([false, true]);
    // where clocks go back, 72 hours from midnight are over an hour before the end of the second day after
    expect([1, 2].map((days) => isLooser(protection(days, "days")))).toEqual([false, true]);
    expect([1, 2].map((days) => isLooser(protection(days, "working-days")))).toEqual([true, true]);
    expect([24, 48].map((hours) => isLooser(protection(hours, "hours")))).toEqual([false, false]);
    expect(isLooser(protection(73, "hours"))).toBe(true);
  });

  it("under a national name counts from the same event, or needs a name of its own", () => {
    const other = { ...conference(10), from: "the decision" };
    expect(codes(due("initial-conference", "2026-12-10", { local: [other] }))).toEqual(["other-start"]);
  });

  it("may give a number where none is set nationally, or where none was verified", () => {
    const strategy = aClock({ id: "strategy-discussion", from: "the suspicion", length: 1 });
    expect(found(due("strategy-discussion", "2026-12-24", { local: [strategy] })).due).toBe("2026-12-29");
    expect(found(due("care-plan", "2026-12-24", { local: [aClock({ id: "care-plan" })] })).due).toBe("2027-01-12");
  });

  it("that counts back is stricter with more days", () => {
    const notice = (length: number): LocalClock =>
      aClock({ id: "private-fostering-notify", from: "start of the arrangement", length, unit: "weeks" });
    expect(codes(due("private-fostering-notify", "2026-12-14", { local: [notice(5)] }))).toEqual([
      "looser-than-national",
    ]);
    expect(found(due("private-fostering-notify", "2026-12-14", { local: [notice(8)] })).due).toBe("2026-10-19");
  });
});

describe("a rule set's own timescales", () => {
  it("of the national rules change nothing", () => {
    const local = england().timescales;
    for (const { id, unit } of local) {
      const from = unit === "hours" ? "2026-12-23T22:10Z" : "2026-12-23";
      expect(due(id, from, { local })).toEqual(due(id, from));
    }
  });
});

describe("days on which a council is closed", () => {
  const closed = ["2026-12-29", "2026-12-30", "2026-12-31"];

  it("lengthen its own clocks, and are named in how it was counted", () => {
    const own = found(due("borchester-visit", "2026-12-18", { local: [aClock()], closed }));
    expect(own.due).toBe("2027-01-11");
    expect(own.counted.closed).toEqual(closed);
    expect(found(due("early-help-advice-kent", "2026-12-24", { area: "Kent", closed })).due).toBe("2027-01-05");
  });

  it("are no bank holidays: a national clock runs on", () => {
    expect(due("initial-conference", "2026-12-10", { closed })).toEqual(due("initial-conference", "2026-12-10"));
  });

  it("never carry a stricter local clock past the national one (sampled: 500)", () => {
    const local = [conference(14)];
    fc.assert(
      fc.property(anyDay, (from) => {
        const read = due("initial-conference", from, { local, closed: closedWeeksAfter(from) });
        const national = due("initial-conference", from);
        if (!national.ok) return;
        expect(found(read).day <= national.value.day).toBe(true);
      }),
      runs(500),
    );
    expect(found(due("initial-conference", "2026-12-10", { local, closed })).due).toBe("2027-01-05");
  });

  it("that do not exist are refused", () => {
    expect(codes(due("initial-conference", "2026-12-10", { closed: ["2026-12-24", "2026-12-32"] }))).toEqual([
      "not-a-day",
    ]);
  });
});

function closedWeeksAfter(day: string): readonly string[] {
  return [5, 6, 7, 8].map((days) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  );
}

describe("clocks from outside", () => {
  it("are read when they are sound", () => {
    expect(
      found(readLocalClocks([aClock({ starts: [{ event: "referral" }], doneBy: ["referral-decided"] })])),
    ).toHaveLength(1);
  });

  it("are refused with every problem at once", () => {
    const wrong = [
      { ...aClock(), lenght: 3, length: -1, unit: "fortnights", starts: [{ event: "refferal", when: "soon" }] },
      { ...aClock(), basis: [{ source: "B", force: "law", confidence: "A", checked: "2027-02-29" }] },
      "text",
    ];
    const read = readLocalClocks(wrong);
    expect(read.ok ? [] : read.problems.map(({ at, code }) => `${at} ${code}`)).toEqual([
      "/0/length wrong-kind",
      "/0/unit unknown-value",
      "/0/lenght unknown-key",
      "/0/starts/0/event unknown-event",
      "/0/starts/0/when unknown-value",
      "/1/basis/0/source wrong-kind",
      "/1/basis/0/force unknown-value",
      "/1/basis/0/checked not-a-day",
      "/2 wrong-kind",
      "/1/id duplicate-name",
    ]);
    expect(codes(readLocalClocks({}))).toEqual(["wrong-kind"]);
    expect(codes(readLocalClocks([{}]))).toContain("missing-key");
    expect(codes(due("borchester-visit", "2026-12-10", { local: wrong as unknown as LocalClock[] }))).toContain(
      "unknown-key",
    );
  });

  it("of a council that the package does not know must be handed in", () => {
    expect(codes(due("initial-conference", "2026-12-10", { area: "Knowsly" }))).toEqual(["unknown-area"]);
    expect(codes(due("initial-conference", "2026-12-10", { area: "Borchester" }))).toEqual(["unknown-area"]);
    expect(codes(due("borchester-visit", "2026-12-10", { area: "Borchester", local: [aClock()] }))).toEqual([]);
  });
});
