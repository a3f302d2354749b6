import { asId } from "../../../src/programme/ids.js";
import { add, change, child, referral, without } from "../small-world.js";
import type { Fault, NearMiss } from "./fault.js";

const plan = { from: "2021-02-05", to: "2021-08-02" };
const enquiry = asId("section 47 enquiry", "s-e1");

const later = (kind: "initial" | "review") => ({
  id: asId("conference", "s-later"),
  of: { kind: "referral" as const, referral: referral("s-r1") },
  kind,
  on: "2021-12-01",
  outcome: "no-plan" as const,
});

export const ORDER_FAULTS: readonly Fault[] = [
  {
    check: "D1",
    fault: "an assessment that starts the day before its referral",
    planted: (world) => change(world, "assessments", 0, { start: "2021-01-10" }),
    at: "/assessments/0/start",
    rules: ["1103"],
  },
  {
    check: "D1",
    fault: "an assessment that is authorised before it starts",
    planted: (world) => change(world, "assessments", 0, { start: "2021-02-27" }),
    at: "/assessments/0/authorised",
    rules: ["8608"],
  },
  {
    check: "D2",
    fault: "a section 47 enquiry that starts before its referral",
    planted: (world) => change(world, "section47Enquiries", 0, { start: "2021-01-10" }),
    at: "/section47Enquiries/0/start",
    rules: ["2889"],
  },
  {
    check: "D2",
    fault: "a conference that is held before its enquiry starts",
    planted: (world) =>
      change(world, "section47Enquiries", 0, {
        start: "2021-02-08",
        completed: { on: "2021-02-08", outcome: "conference-held" },
      }),
    at: "/conferences/0/on",
    rules: ["8615"],
  },
  {
    check: "D2",
    fault: "an enquiry that is completed before it starts",
    planted: (world) =>
      change(world, "section47Enquiries", 0, { completed: { on: "2021-01-15", outcome: "conference-held" } }),
    at: "/section47Enquiries/0/completed/on",
    rules: [],
  },
  {
    check: "D3",
    fault: "a child protection plan that starts before its referral",
    planted: (world) => {
      const on = "2021-01-08";
      const moved = change(world, "childProtectionPlans", 0, { interval: { ...plan, from: on } });
      return change(moved, "conferences", 0, {
        on,
        kind: "transfer-in",
        of: { kind: "referral", referral: referral("s-r1") },
      });
    },
    at: "/childProtectionPlans/0/interval/from",
    rules: ["1105"],
  },
  {
    check: "D3",
    fault: "a review before its plan",
    planted: (world) => change(world, "childProtectionPlans", 0, { reviews: ["2021-02-04"] }),
    at: "/childProtectionPlans/0/reviews/0",
    rules: ["8841"],
  },
  {
    check: "D3",
    fault: "a review on the day on which its plan starts",
    planted: (world) => change(world, "childProtectionPlans", 0, { reviews: ["2021-02-05"] }),
    at: "/childProtectionPlans/0/reviews/0",
    rules: ["8841"],
  },
  {
    check: "D3",
    fault: "a plan that ends on the day on which it starts",
    planted: (world) =>
      change(world, "childProtectionPlans", 0, { interval: { from: plan.from, to: plan.from }, reviews: [] }),
    at: "/childProtectionPlans/0/interval/to",
    rules: ["8840"],
  },
  {
    check: "D3",
    fault: "a plan that ends before it starts",
    planted: (world) =>
      change(world, "childProtectionPlans", 0, { interval: { from: plan.from, to: "2021-02-04" }, reviews: [] }),
    at: "/childProtectionPlans/0/interval/to",
    rules: ["8925"],
  },
  {
    check: "D4",
    fault: "a child in need plan that starts before its referral",
    planted: (world) => change(world, "childInNeedPlans", 0, { interval: { from: "2021-01-10", to: "2021-02-05" } }),
    at: "/childInNeedPlans/0/interval/from",
    rules: ["4015"],
  },
  {
    check: "D4",
    fault: "a child in need plan that ends before it starts",
    planted: (world) => change(world, "childInNeedPlans", 0, { interval: { from: "2021-10-01", to: "2021-09-30" } }),
    at: "/childInNeedPlans/0/interval/to",
    rules: ["4011"],
  },
  {
    check: "D5",
    fault: "an assessment that is authorised after the referral was closed",
    planted: (world) => change(world, "assessments", 0, { authorised: "2021-12-01" }),
    at: "/assessments/0/authorised",
    rules: ["8565"],
  },
  {
    check: "D5",
    fault: "a strategy discussion after the referral was closed, of which the census does not speak",
    planted: (world) => change(world, "strategyDiscussions", 0, { on: "2021-12-01" }),
    at: "/strategyDiscussions/0/on",
    rules: [],
  },
  {
    check: "D5",
    fault: "an initial conference after the referral was closed",
    planted: (world) => add(world, "conferences", later("initial")),
    at: "/conferences/1/on",
    rules: ["8565"],
  },
  {
    check: "D5",
    fault: "a review conference after the referral was closed, of which the census does not speak",
    planted: (world) => add(world, "conferences", later("review")),
    at: "/conferences/1/on",
    rules: [],
  },
  {
    check: "D6",
    fault: "a child protection plan that starts the day after its conference",
    planted: (world) => change(world, "childProtectionPlans", 0, { interval: { ...plan, from: "2021-02-06" } }),
    at: "/childProtectionPlans/0/interval/from",
    rules: ["2885"],
  },
  {
    check: "D6",
    fault: "a child protection plan from a review conference",
    planted: (world) => change(world, "conferences", 0, { kind: "review" }),
    at: "/childProtectionPlans/0/conference",
    rules: ["2885"],
  },
  {
    check: "D7",
    fault: "a referral 281 days before the birth that is expected",
    planted: (world) => change(world, "children", 5, { expectedDateOfBirth: "2023-02-25" }),
    at: "/referrals/3/history/0/on",
    rules: ["8606"],
  },
  {
    check: "D8",
    fault: "a referral the day after the death",
    planted: (world) =>
      add(world, "referrals", {
        id: referral("s-late"),
        child: child("S7"),
        source: "6",
        history: [{ event: "received", on: "2021-12-02" }],
      }),
    at: "/referrals/6/history/0/on",
    rules: ["8555Q"],
  },
  {
    check: "D8",
    fault: "a child in need plan that starts after the death",
    planted: (world) => {
      const closed = change(world, "referrals", 4, {
        history: [
          { event: "received", on: "2021-11-01" },
          { event: "decided-to-assess", on: "2021-11-02" },
          { event: "opened", on: "2021-12-02", as: "child-in-need" },
        ],
      });
      return add(closed, "childInNeedPlans", {
        id: asId("child in need plan", "s-late"),
        referral: referral("s-r5"),
        interval: { from: "2021-12-02" },
      });
    },
    at: "/childInNeedPlans/1/interval/from",
    rules: ["4008"],
  },
  {
    check: "D8",
    fault: "a child protection plan that starts after the death",
    planted: (world) => {
      const on = "2021-12-03";
      const open = change(world, "referrals", 4, { history: [{ event: "received", on: "2021-11-01" }] });
      const conference = asId("conference", "s-late");
      const held = add(open, "conferences", {
        id: conference,
        of: { kind: "referral", referral: referral("s-r5") },
        kind: "transfer-in",
        on,
        outcome: "plan-made",
      });
      return add(held, "childProtectionPlans", {
        id: asId("child protection plan", "s-late"),
        conference,
        interval: { from: on },
        initialCategory: "PHY",
        latestCategory: "PHY",
        previousPlans: 0,
        reviews: [],
      });
    },
    at: "/childProtectionPlans/1/interval/from",
    rules: ["8915"],
  },
  {
    check: "D9",
    fault: "a conference on a Saturday",
    planted: (world) => {
      const on = "2021-02-06";
      const moved = change(world, "childProtectionPlans", 0, { interval: { ...plan, from: on } });
      return change(moved, "conferences", 0, { on });
    },
    at: "/conferences/0/on",
    severity: "warning",
    rules: ["8875"],
  },
  {
    check: "D9",
    fault: "a target on a Sunday",
    planted: (world) => change(world, "section47Enquiries", 0, { conferenceTarget: "2021-02-07" }),
    at: "/section47Enquiries/0/conferenceTarget",
    severity: "warning",
    rules: ["8870Q"],
  },
];

export const ORDER_NEAR_MISSES: readonly NearMiss[] = [
  {
    check: "D1",
    fine: "an assessment that starts on the day of its referral and is authorised on that day",
    planted: (world) => change(world, "assessments", 0, { start: "2021-01-11", authorised: "2021-01-11" }),
  },
  {
    check: "D2",
    fine: "an enquiry and its conference on the day of the referral",
    planted: (world) => {
      const on = "2021-01-11";
      const started = change(world, "section47Enquiries", 0, {
        start: on,
        completed: { on, outcome: "conference-held" },
      });
      const held = change(started, "conferences", 0, { on });
      return change(held, "childProtectionPlans", 0, { interval: { ...plan, from: on } });
    },
  },
  {
    check: "D2",
    fine: "an initial conference on the referral alone, before the enquiry starts",
    planted: (world) => add(world, "conferences", { ...later("initial"), on: "2021-01-12" }),
  },
  {
    check: "D3",
    fine: "a plan that starts on the day of the referral",
    planted: (world) => change(world, "childProtectionPlans", 0, { interval: { ...plan, from: "2021-01-11" } }),
  },
  {
    check: "D4",
    fine: "a child in need plan that starts on the day of the referral",
    planted: (world) => change(world, "childInNeedPlans", 0, { interval: { from: "2021-01-11", to: "2021-01-20" } }),
  },
  {
    check: "D3",
    fine: "a review the day after the plan starts, and a plan that ends then",
    planted: (world) =>
      change(world, "childProtectionPlans", 0, {
        interval: { from: "2021-02-05", to: "2021-02-06" },
        reviews: ["2021-02-06"],
      }),
  },
  {
    check: "D4",
    fine: "a child in need plan of one day",
    planted: (world) => change(world, "childInNeedPlans", 0, { interval: { from: "2021-09-01", to: "2021-09-01" } }),
  },
  {
    check: "D5",
    fine: "a plan that ends on the day on which the referral is closed",
    planted: (world) => change(world, "childInNeedPlans", 0, { interval: { from: "2021-11-30", to: "2021-11-30" } }),
  },
  {
    check: "D6",
    fine: "a plan from a transfer-in conference on the referral alone",
    planted: (world) =>
      change(world, "conferences", 0, { kind: "transfer-in", of: { kind: "referral", referral: referral("s-r1") } }),
  },
  {
    check: "D7",
    fine: "a referral 280 days before the birth that is expected",
    planted: (world) => change(world, "children", 5, { expectedDateOfBirth: "2023-02-24" }),
  },
  {
    check: "D8",
    fine: "a referral on the day of the death, and a contact and a strategy discussion after it",
    planted: (world) => {
      const moved = change(world, "referrals", 4, {
        history: [
          { event: "received", on: "2021-12-01" },
          { event: "decided-to-assess", on: "2021-12-02" },
        ],
      });
      const discussed = add(moved, "strategyDiscussions", {
        id: asId("strategy discussion", "s-d2"),
        referral: referral("s-r5"),
        on: "2021-12-03",
        decision: "no-section-47-enquiry",
      });
      return add(discussed, "contacts", {
        id: asId("contact", "s-c1"),
        child: child("S7"),
        on: "2021-12-03",
        source: "6",
        outcome: "no-further-action",
      });
    },
  },
  {
    check: "D9",
    fine: "a review conference on a Saturday, and an enquiry without a target",
    planted: (world) =>
      add(without(world, "section47Enquiries", 0, "conferenceTarget"), "conferences", {
        id: asId("conference", "s-k2"),
        of: { kind: "enquiry", enquiry },
        kind: "review",
        on: "2021-05-08",
        outcome: "plan-continues",
      }),
  },
];
