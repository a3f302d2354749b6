import { due, isWorkingDay, pathway, toIcs, wasInTime, workingDaysAfter } from "levels-of-need/timescales";

// The day of the event is day 0. Christmas Day is a Friday in 2026, and Boxing Day is kept on the Monday after.
workingDaysAfter("2026-12-24", 1); // { value: "2026-12-29", basis: "published" }
isWorkingDay("2030-12-25"); // { value: false, basis: "projected" }

const conference = due("initial-conference", "2026-12-10");
if (!conference.ok) throw new Error(conference.problems.map(({ says }) => says).join("\n"));
conference.value.due; // "2027-01-05"
conference.value.counted.bankHolidays.map(({ date }) => date); // ["2026-12-25", "2026-12-28", "2027-01-01"]
conference.value.basis.map(({ source, confidence }) => `${source} ${confidence}`)[0]; // "working-together-2023 B"

// A weekend is no reason to be late: the last working day before it is said as well.
const review = due("first-review-conference", "2026-11-30");
review.ok && [review.value.due, review.value.lastWorkingDay]; // ["2027-02-28", "2027-02-26"]

// Hours are real ones, here over the night in which clocks go back.
const protection = due("police-protection", "2026-10-24T22:00+01:00");
protection.ok && protection.value.due; // "2026-10-27T21:00:00+00:00"

const late = wasInTime("initial-conference", "2026-12-10", "2027-01-06");
late.ok && late.value.late; // { days: 1, workingDays: 1 }

const wrong = due("inital-conference", "2027-02-29");
wrong.ok || wrong.problems.map(({ code }) => code); // ["unknown-timescale", "not-a-day"]

const child = pathway(
  [
    { event: "referral", on: "2026-12-10" },
    { event: "strategy-discussion", on: "2026-12-14" },
  ],
  { on: "2026-12-24", expected: "leave-out" },
);
if (!child.ok) throw new Error("the events cannot be used");
child.value.steps.map(({ due, state }) => `${due.due} ${due.timescale} ${state}`).slice(2); // ["2027-01-07 initial-conference due", "2027-02-16 assessment-complete due"]
toIcs(child.value, { stamp: "2026-12-24T09:00Z", reference: "a7f3" }).split("\r\n").length > 30; // true
