import { daysAfter } from "../../../../src/kernel/days.js";
import { type SmallReturn, weekday } from "../small-return.js";
import type { RuleCase } from "./rule-case.js";

const categories = { initialCategory: "NEG", latestCategory: "PHY", previousPlans: 1, reviews: [] };

/** A second plan, with an enquiry and a conference of its own in October. */
function planAgain({ planned: { episode, plan }, on }: SmallReturn, firstEndsDaysBefore: number): void {
  const day = weekday(on("10-01"));
  plan.ended = daysAfter(day, -firstEndsDaysBefore);
  episode.enquiries.push({ started: on("09-20"), conference: day, conferenceNotRequired: false });
  episode.protectionPlans.push({ started: day, ...structuredClone(categories) });
}

export const PROTECTION_PLAN: readonly RuleCase[] = [
  {
    rule: "1105",
    breaks: ({ planned: { plan } }) => {
      plan.started = "2025-03-20";
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { episode, plan } }) => {
      episode.referred = "2025-03-20";
      plan.started = "2025-03-20";
    },
  },
  {
    rule: "8925",
    breaks: ({ planned: { plan, conference } }) => {
      plan.ended = daysAfter(conference, -1);
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan, conference } }) => {
      plan.ended = daysAfter(conference, 1);
    },
  },
  {
    rule: "8840",
    breaks: ({ planned: { plan, conference } }) => {
      plan.ended = conference;
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan, conference } }) => {
      plan.ended = daysAfter(conference, 1);
    },
  },
  {
    rule: "8841",
    breaks: ({ planned: { review, conference } }) => {
      review.on = conference;
    },
    at: ({ planned: { review } }) => review,
    satisfies: ({ planned: { review, conference } }) => {
      review.on = daysAfter(conference, 1);
    },
  },
  {
    rule: "8842Q",
    breaks: ({ planned: { review } }) => {
      delete review.on;
    },
    at: ({ planned: { review } }) => review,
    satisfies: ({ planned: { plan } }) => {
      plan.reviews = [];
    },
  },
  {
    rule: "2885",
    breaks: ({ planned: { plan, conference } }) => {
      plan.started = daysAfter(conference, 1);
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { episode, enquiry, conference } }) => {
      delete enquiry.conference;
      enquiry.conferenceNotRequired = true;
      episode.conference = conference;
    },
  },
  {
    rule: "2885",
    breaks: ({ planned: { episode, enquiry, conference }, on }) => {
      enquiry.conference = weekday(on("06-15"));
      episode.conference = conference;
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { episode, conference } }) => {
      episode.enquiries = [];
      episode.conference = conference;
    },
  },
  {
    rule: "8915",
    breaks: ({ planned: { child, conference } }) => {
      child.died = daysAfter(conference, -1);
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { child, conference } }) => {
      child.died = conference;
    },
  },
  {
    rule: "8920",
    breaks: ({ planned: { child, plan }, on }) => {
      plan.ended = on("10-01");
      child.died = on("09-30");
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { child, plan }, on }) => {
      plan.ended = on("10-01");
      child.died = on("10-01");
    },
  },
  {
    rule: "8720",
    breaks: ({ planned: { plan } }) => {
      plan.started = "2026-04-01";
      plan.reviews = [];
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan, enquiry } }) => {
      plan.started = "2026-03-31";
      enquiry.conference = "2026-03-31";
      plan.reviews = [];
    },
  },
  {
    rule: "8720",
    breaks: ({ planned: { plan } }) => {
      delete plan.started;
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { episode } }) => {
      episode.protectionPlans = [];
    },
  },
  {
    rule: "8930",
    breaks: ({ planned: { plan } }) => {
      plan.ended = "2026-04-01";
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan } }) => {
      plan.ended = "2026-03-31";
    },
  },
  {
    rule: "8730",
    breaks: ({ planned: { plan } }) => {
      delete plan.previousPlans;
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan } }) => {
      plan.previousPlans = 3;
    },
  },
  {
    rule: "8905",
    breaks: ({ planned: { plan } }) => {
      delete plan.initialCategory;
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan } }) => {
      plan.initialCategory = "MUL";
    },
  },
  {
    rule: "8905",
    breaks: ({ planned: { plan } }) => {
      plan.initialCategory = "SEX";
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan } }) => {
      plan.initialCategory = "SAB";
    },
  },
  {
    rule: "8910",
    breaks: ({ planned: { plan } }) => {
      delete plan.latestCategory;
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan } }) => {
      plan.latestCategory = "MUL";
    },
  },
  {
    rule: "8910",
    breaks: ({ planned: { plan } }) => {
      plan.latestCategory = "neg";
    },
    at: ({ planned: { plan } }) => plan,
    satisfies: ({ planned: { plan } }) => {
      plan.latestCategory = "EMO";
    },
  },
  {
    rule: "8940",
    breaks: (made) => planAgain(made, 0),
    at: ({ planned: { episode, plan } }) => episode.protectionPlans.at(-1) ?? plan,
    satisfies: (made) => planAgain(made, 1),
  },
  {
    rule: "8935",
    breaks: ({ planned: { episode } }) => {
      episode.referred = "2025-03-01";
      episode.protectionPlans.push({ started: "2025-03-02", ...structuredClone(categories) });
    },
    at: ({ planned: { episode, plan } }) => episode.protectionPlans.at(-1) ?? plan,
    with: ["8940"],
    satisfies: ({ planned: { episode, conference } }) => {
      episode.referred = "2025-03-01";
      episode.protectionPlans.push({
        started: "2025-03-02",
        ended: daysAfter(conference, -1),
        ...structuredClone(categories),
      });
    },
  },
];
