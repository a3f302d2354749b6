import { expect, test } from "vitest";
import type { Result } from "../../src/kernel/result.js";
import type { ChildEvent } from "../../src/timescales/child-event.js";
import { due } from "../../src/timescales/due.js";
import { wasInTime } from "../../src/timescales/in-time.js";
import { pathway } from "../../src/timescales/pathway.js";
import type { TimescaleProblem, TimescaleProblemCode } from "../../src/timescales/problem.js";
import { readBankHolidays } from "../../src/timescales/read-bank-holidays.js";
import { readLocalClocks } from "../../src/timescales/read-timescales.js";
import { regularHolidays } from "../../src/timescales/regular-holidays.js";
import { aClock } from "./clocks.js";

const happened = (...events: readonly object[]): Result<unknown, TimescaleProblem> =>
  pathway(events as readonly ChildEvent[]);
const list = (dates: readonly string[]): Result<unknown, TimescaleProblem> =>
  readBankHolidays({ "england-and-wales": { events: dates.map((date) => ({ date, title: "A bank holiday" })) } });
const dates = (year: number): readonly string[] => regularHolidays(year).map(({ date }) => date);

/** For every code something that has that problem; a code that is missing here does not compile. */
const RAISED: Readonly<Record<TimescaleProblemCode, () => Result<unknown, TimescaleProblem>>> = {
  "not-a-day": () => due("initial-conference", "2027-02-29"),
  "needs-instant": () => due("police-protection", "2026-12-23"),
  "before-calendar": () => due("police-protection", "2011-12-23T12:00Z"),
  "beyond-calendar": () => due("initial-conference", "2099-12-28"),
  "beyond-published": () => due("initial-conference", "2028-12-20", { beyondPublished: "refuse" }),
  "done-before-start": () => wasInTime("initial-conference", "2026-12-10", "2026-12-09"),
  "unknown-timescale": () => due("conference", "2026-12-10"),
  "no-national-number": () => due("strategy-discussion", "2026-12-10"),
  "unverified-timescale": () => due("care-plan", "2026-12-10"),
  "local-timescale": () => due("early-help-advice-kent", "2026-12-10"),
  "unknown-area": () => due("initial-conference", "2026-12-10", { area: "Atlantis" }),
  "not-in-force": () => due("cla-first-review", "2011-03-31T12:00Z"),
  "looser-than-national": () =>
    due("initial-conference", "2026-12-10", {
      local: [
        aClock({
          id: "initial-conference",
          from: "strategy discussion at which section 47 enquiries were started",
          length: 20,
        }),
      ],
    }),
  "other-start": () =>
    due("referral-decision", "2026-12-10", { local: [aClock({ id: "referral-decision", length: 1 })] }),
  "wrong-kind": () => readLocalClocks("text"),
  "missing-key": () => happened({ event: "referral" }),
  "unknown-key": () => happened({ event: "referral", on: "2026-12-10", words: "none" }),
  "unknown-value": () => happened({ event: "placement-started", on: "2026-12-10", arrangement: "odd" }),
  "duplicate-name": () => readLocalClocks([aClock(), aClock()]),
  "unknown-event": () => happened({ event: "party", on: "2026-12-10" }),
  "repeated-event": () => happened({ event: "referral", on: "2026-12-10" }, { event: "referral", on: "2026-12-10" }),
  "out-of-order": () =>
    happened({ event: "review-conference", on: "2026-12-10" }, { event: "initial-conference", on: "2026-12-11" }),
  "older-list": () => list(dates(2027)),
  "incomplete-list": () => list(dates(2029).slice(1)),
};

test.each(Object.entries(RAISED))("%s is raised, in a sentence without capital and full stop", (code, raise) => {
  const read = raise();
  const found = read.ok ? [] : read.problems.filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  for (const { says } of found) expect(says).toMatch(/^[^A-Z].*[^.]$/);
});
