import { dayAfter } from "../../../../src/kernel/days.js";
import type { RuleCase } from "./rule-case.js";

/** Plans for a child in need, alone and beside child protection plans. */
export const NEED_PLAN: readonly RuleCase[] = [
  {
    rule: "4015",
    breaks: ({ helped: { latestPlan }, on }) => {
      latestPlan.started = on("10-31");
    },
    at: ({ helped: { latestPlan } }) => latestPlan,
    satisfies: ({ helped: { latestPlan }, on }) => {
      latestPlan.started = on("11-01");
    },
  },
  {
    rule: "4011",
    breaks: ({ helped: { firstPlan }, on }) => {
      firstPlan.ended = on("05-31");
    },
    at: ({ helped: { firstPlan } }) => firstPlan,
    satisfies: ({ helped: { firstPlan }, on }) => {
      firstPlan.ended = on("06-02");
    },
  },
  {
    rule: "4012Q",
    breaks: ({ helped: { firstPlan }, on }) => {
      firstPlan.ended = on("06-01");
    },
    at: ({ helped: { firstPlan } }) => firstPlan,
    satisfies: ({ helped: { firstPlan }, on }) => {
      firstPlan.ended = on("06-02");
    },
  },
  {
    rule: "4010",
    breaks: ({ helped: { latestPlan } }) => {
      latestPlan.started = "2026-04-01";
    },
    at: ({ helped: { latestPlan } }) => latestPlan,
    satisfies: ({ helped: { latestPlan } }) => {
      latestPlan.started = "2026-03-31";
    },
  },
  {
    rule: "4013",
    breaks: ({ helped: { latestPlan } }) => {
      latestPlan.ended = "2026-04-01";
    },
    at: ({ helped: { latestPlan } }) => latestPlan,
    satisfies: ({ helped: { latestPlan } }) => {
      latestPlan.ended = "2026-03-31";
    },
  },
  {
    rule: "4008",
    breaks: ({ helped: { child }, on }) => {
      child.died = on("12-05");
    },
    at: ({ helped: { latestPlan } }) => latestPlan,
    satisfies: ({ helped: { child }, on }) => {
      child.died = on("12-06");
    },
  },
  {
    rule: "4009Q",
    breaks: ({ helped: { child, latestPlan }, on }) => {
      child.died = on("12-19");
      latestPlan.ended = on("12-20");
    },
    at: ({ helped: { latestPlan } }) => latestPlan,
    satisfies: ({ helped: { child, latestPlan }, on }) => {
      child.died = on("12-20");
      latestPlan.ended = on("12-20");
    },
  },
  {
    rule: "4004",
    breaks: ({ helped: { latest }, on }) => {
      latest.plans.push({ started: on("12-20") });
    },
    at: ({ helped: { latest, latestPlan } }) => latest.plans.at(-1) ?? latestPlan,
    with: ["4014"],
    satisfies: ({ helped: { latest, latestPlan }, on }) => {
      latestPlan.ended = on("12-19");
      latest.plans.push({ started: on("12-20") });
    },
  },
  {
    rule: "4014",
    breaks: ({ helped: { first, firstPlan }, on }) => {
      firstPlan.ended = on("08-10");
      first.plans.push({ started: on("08-10"), ended: on("08-20") });
    },
    at: ({ helped: { first, firstPlan } }) => first.plans.at(-1) ?? firstPlan,
    satisfies: ({ helped: { first, firstPlan }, on }) => {
      firstPlan.ended = on("08-10");
      first.plans.push({ started: on("08-11"), ended: on("08-20") });
    },
  },
  {
    rule: "4001",
    breaks: ({ planned: { episode }, on }) => {
      episode.plans.push({ started: on("12-01") });
    },
    at: ({ planned: { episode } }) => episode.plans[0] ?? episode,
    with: ["4016"],
    satisfies: ({ planned: { episode, plan }, on }) => {
      plan.ended = on("12-01");
      episode.plans.push({ started: on("12-01") });
    },
  },
  {
    rule: "4003",
    breaks: ({ planned: { episode, plan }, on }) => {
      plan.ended = on("08-01");
      episode.plans.push({ started: on("09-01"), ended: on("09-02") });
    },
    at: ({ planned: { review } }) => review,
    satisfies: ({ planned: { episode, plan }, on }) => {
      plan.ended = on("08-01");
      episode.plans.push({ started: on("08-15"), ended: on("09-01") });
    },
  },
  {
    rule: "4003",
    breaks: ({ planned: { episode, plan, review }, on }) => {
      plan.ended = on("09-01");
      review.on = on("09-02");
      episode.plans.push({ started: on("09-01") });
    },
    at: ({ planned: { review } }) => review,
    satisfies: ({ planned: { episode, plan, review }, on }) => {
      plan.ended = on("09-01");
      review.on = on("09-01");
      episode.plans.push({ started: on("09-01") });
    },
  },
  {
    rule: "4016",
    breaks: ({ planned: { episode, plan }, on }) => {
      plan.ended = on("07-02");
      episode.plans.push({ started: on("07-01"), ended: on("07-20") });
    },
    at: ({ planned: { episode } }) => episode.plans[0] ?? episode,
    satisfies: ({ planned: { episode, plan }, on }) => {
      plan.ended = on("07-01");
      episode.plans.push({ started: on("07-01"), ended: on("07-20") });
    },
  },
  {
    rule: "4017",
    breaks: ({ planned: { episode, conference }, on }) => {
      episode.plans.push({ started: on("05-10"), ended: dayAfter(conference) });
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { episode, conference }, on }) => {
      episode.plans.push({ started: on("05-10"), ended: conference });
    },
  },
];
