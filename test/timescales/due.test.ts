import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { due } from "../../src/timescales/due.js";
import { wasInTime } from "../../src/timescales/in-time.js";
import { runs } from "../generated/runs.js";
import { anyDay, anyInstant, askedFor, codes, found, numberedRows } from "./clocks.js";

interface Vector {
  readonly timescale: string;
  readonly from: string;
  readonly due: string;
}

const vectors: readonly Vector[] = JSON.parse(readFileSync("rules/timescales/vectors.json", "utf8"));

describe("the agreed dates", () => {
  it("are twelve", () => {
    expect(vectors).toHaveLength(12);
  });

  test.each(vectors)("$timescale from $from is due on $due", ({ timescale, from, due: day }) => {
    expect(found(due(timescale, from))).toMatchObject({ due: day, day, projected: false });
  });
});

describe("a clock in working days", () => {
  it("takes the day of the event for day 0, be it a holiday", () => {
    expect(found(due("referral-decision", "2026-12-26")).due).toBe("2026-12-29");
    expect(found(due("referral-decision", "2026-11-21")).due).toBe("2026-11-23");
  });

  it("says how it was counted, with the holidays on which it stood still", () => {
    const { counted } = found(due("initial-conference", "2026-12-10"));
    expect(counted.dayOne).toBe("2026-12-11");
    expect(counted.bankHolidays.map(({ date }) => date)).toEqual(["2026-12-25", "2026-12-28", "2027-01-01"]);
    expect(counted.says).toBe(
      "Thursday 10 December 2026 is day 0; day 1 is Friday 11 December 2026, and working day 15 is Tuesday 5 January 2027. " +
        "Not counted: weekends, Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day), " +
        "Friday 1 January 2027 (New Year’s Day).",
    );
  });

  it("counts across the bank holidays that a proclamation gave", () => {
    expect(found(due("referral-decision", "2022-06-01")).due).toBe("2022-06-06");
    expect(found(due("referral-decision", "2022-09-16")).due).toBe("2022-09-20");
    expect(found(due("referral-decision", "2023-05-05")).due).toBe("2023-05-09");
  });

  it("takes the day of an instant in London, where a summer evening is still that day and after eleven in UTC the next", () => {
    expect(found(due("referral-decision", "2026-06-18T22:59:00Z")).from).toBe("2026-06-18");
    expect(found(due("referral-decision", "2026-06-18T23:00:00Z")).from).toBe("2026-06-19");
  });
});

describe("a clock in calendar months", () => {
  it("ends on the same date, or on the last day of a shorter month", () => {
    expect(found(due("first-review-conference", "2026-11-30")).due).toBe("2027-02-28");
    expect(found(due("later-review-conference", "2028-08-31")).due).toBe("2029-02-28");
    expect(found(due("first-review-conference", "2026-11-30")).counted.says).toContain("no such date");
  });

  it("that ends on a weekend or bank holiday says the last working day before it as well", () => {
    expect(found(due("first-review-conference", "2026-11-30")).lastWorkingDay).toBe("2027-02-26");
    expect(found(due("first-review-conference", "2026-09-25"))).toMatchObject({
      due: "2026-12-25",
      lastWorkingDay: "2026-12-24",
    });
    expect(found(due("first-review-conference", "2027-08-31"))).not.toHaveProperty("lastWorkingDay");
  });
});

describe("a clock in days beginning with a day", () => {
  it("takes that day for day 1", () => {
    expect(found(due("child-assessment-order", "2026-11-02")).due).toBe("2026-11-08");
    expect(found(due("emergency-protection-order", "2026-11-02")).due).toBe("2026-11-09");
  });

  it("comes with its extension to fifteen days in all", () => {
    const first = found(due("emergency-protection-order", "2026-11-01")).due;
    expect(found(due("epo-extension", first)).due).toBe("2026-11-15");
  });
});

describe("a clock that counts back", () => {
  it("ends before the event", () => {
    expect(found(due("private-fostering-notify", "2026-12-14"))).toMatchObject({ due: "2026-11-02", counts: "before" });
    expect(found(due("review-report-north-yorkshire", "2027-01-05", { area: "North Yorkshire" })).due).toBe(
      "2026-12-24",
    );
  });
});

describe("a clock in hours", () => {
  const ends = (from: string): string => found(due("police-protection", from)).due;

  it("runs through the weekend: taken at 22:00 on Friday, ended at 22:00 on Monday", () => {
    expect(ends("2026-11-20T22:00:00Z")).toBe("2026-11-23T22:00:00+00:00");
  });

  it("has 72 real hours where clocks go back, and where they go forward", () => {
    expect(ends("2026-10-23T22:00+01:00")).toBe("2026-10-26T21:00:00+00:00");
    expect(ends("2027-03-26T22:00Z")).toBe("2027-03-29T23:00:00+01:00");
  });

  it("tells the two hours apart that London shows twice", () => {
    expect(ends("2026-10-25T01:30+01:00")).toBe("2026-10-28T00:30:00+00:00");
    expect(ends("2026-10-25T01:30+00:00")).toBe("2026-10-28T01:30:00+00:00");
  });

  it("lasts exactly so many hours from any instant (sampled: 2000)", () => {
    fc.assert(
      fc.property(anyInstant, (from) => {
        expect(Date.parse(ends(from)) - Date.parse(from)).toBe(72 * 3_600_000);
      }),
      runs(2000),
    );
  });

  it("needs the instant with its offset, and says what London's clock would mean", () => {
    expect(codes(due("police-protection", "2026-11-20"))).toEqual(["needs-instant"]);
    const said = (from: string): string => {
      const read = due("police-protection", from);
      return read.ok ? "" : (read.problems[0]?.says ?? "");
    };
    expect(said("2026-06-20T22:00")).toContain("`2026-06-20T22:00+01:00`");
    expect(said("2026-10-25T01:30")).toContain("`2026-10-25T01:30+01:00` or `2026-10-25T01:30+00:00`");
    expect(said("2027-03-28T01:30")).toContain("no such instant");
  });

  it("is refused for a time of day that there is not", () => {
    for (const time of ["24:00Z", "12:60Z", "12:00:60Z", "12:00+15:00", "1:00Z", "12Z"])
      expect(codes(due("police-protection", `2026-11-20T${time}`)), time).toEqual(["not-a-day"]);
  });
});

describe("a date past the last published bank holiday", () => {
  it("is projected, whatever the clock counts in (sampled: 1000)", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...numberedRows), (day, row) => {
        const from = row.unit === "hours" ? `${day}T12:00:00Z` : day;
        const read = due(row.id, from, askedFor(row));
        if (!read.ok) return;
        const isBeyond = [from.slice(0, 10), read.value.day].some((one) => one > "2028-12-26");
        expect(read.value.projected).toBe(isBeyond);
        const strict = due(row.id, from, { ...askedFor(row), beyondPublished: "refuse" });
        expect(codes(strict)).toEqual(isBeyond ? ["beyond-published"] : []);
      }),
      runs(1000),
    );
  });
});

describe("something was in time", () => {
  const kept = (timescale: string, from: string, done: string): boolean =>
    found(wasInTime(timescale, from, done)).inTime;

  it("on the last day, and not on the day after", () => {
    expect(kept("initial-conference", "2026-12-10", "2027-01-05")).toBe(true);
    expect(found(wasInTime("initial-conference", "2026-12-10", "2027-01-08"))).toMatchObject({
      inTime: false,
      late: { days: 3, workingDays: 3 },
    });
  });

  it("to the minute for a clock in hours, and on another day by the day alone", () => {
    const from = "2026-12-23T22:10Z";
    expect(kept("police-protection", from, "2026-12-26T22:10Z")).toBe(true);
    expect(kept("police-protection", from, "2026-12-26T22:11Z")).toBe(false);
    expect(kept("police-protection", from, "2026-12-25")).toBe(true);
    expect(codes(wasInTime("police-protection", from, "2026-12-26"))).toEqual(["needs-instant"]);
  });

  it("before the event, for a clock that counts back", () => {
    expect(kept("private-fostering-notify", "2026-12-14", "2026-11-02")).toBe(true);
    expect(kept("private-fostering-notify", "2026-12-14", "2026-11-03")).toBe(false);
  });

  it("when it lasted long enough, for a clock that says how long at least", () => {
    const lasted = (done: string): boolean =>
      found(wasInTime("child-in-need-after-protection-lancashire", "2026-11-02", done, { area: "Lancashire" })).inTime;
    expect([lasted("2027-02-01"), lasted("2027-02-02")]).toEqual([false, true]);
  });

  it("is no question for what was done before the clock started", () => {
    expect(codes(wasInTime("initial-conference", "2026-12-10", "2026-12-09"))).toEqual(["done-before-start"]);
    expect(codes(wasInTime("police-protection", "2026-12-23T22:10Z", "2026-12-23T22:09Z"))).toEqual([
      "done-before-start",
    ]);
  });

  it("is asked with every problem at once", () => {
    expect(codes(wasInTime("initial-confrence", "2027-02-29", "2027-13-01"))).toEqual([
      "unknown-timescale",
      "not-a-day",
      "not-a-day",
    ]);
  });
});
