import type { RuleCase } from "./rule-case.js";

/** Section 47 enquiries and their conferences. In March 2026 the 21st and the 28th are Saturdays. */
export const ENQUIRY: readonly RuleCase[] = [
  {
    rule: "2889",
    breaks: ({ planned: { enquiry }, on }) => {
      enquiry.started = on("04-30");
    },
    at: ({ planned: { enquiry } }) => enquiry,
    satisfies: ({ planned: { enquiry }, on }) => {
      enquiry.started = on("05-01");
    },
  },
  {
    rule: "1104",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-09";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    with: ["8615"],
    satisfies: ({ unborn: { episode, enquiry } }) => {
      enquiry.started = "2026-03-20";
      episode.referred = "2026-03-10";
      enquiry.conference = "2026-03-20";
    },
  },
  {
    rule: "8615",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-19";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-20";
    },
  },
  {
    rule: "8615",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-23";
      delete enquiry.started;
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-23";
    },
  },
  {
    rule: "8715",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-04-01";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-31";
    },
  },
  {
    rule: "8740",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.started = "2026-04-01";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { enquiry } }) => {
      enquiry.started = "2026-03-31";
    },
  },
  {
    rule: "8675Q",
    breaks: ({ unborn: { episode, enquiry } }) => {
      episode.referred = "2026-03-01";
      enquiry.started = "2026-03-09";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { episode, enquiry } }) => {
      episode.referred = "2026-03-01";
      enquiry.started = "2026-03-10";
    },
  },
  {
    rule: "8675Q",
    breaks: ({ unborn: { episode, enquiry } }) => {
      episode.referred = "2026-03-01";
      enquiry.started = "2026-03-09";
      delete enquiry.conferenceNotRequired;
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { episode, enquiry } }) => {
      episode.referred = "2026-03-01";
      enquiry.started = "2026-03-09";
      enquiry.conferenceNotRequired = true;
    },
  },
  {
    rule: "8875",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-28";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { enquiry } }) => {
      enquiry.conference = "2026-03-27";
    },
  },
  {
    rule: "8870Q",
    breaks: ({ unborn: { enquiry } }) => {
      enquiry.conferenceTarget = "2026-03-29";
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: ({ unborn: { enquiry } }) => {
      enquiry.conferenceTarget = "2026-03-30";
    },
  },
  {
    rule: "8839",
    breaks: ({ unborn: { episode } }) => {
      episode.enquiries.push({ started: "2026-03-25", conferenceNotRequired: false });
    },
    at: ({ unborn: { episode } }) => episode.enquiries.at(-1) ?? episode,
    with: ["8890"],
    satisfies: ({ unborn: { episode, enquiry } }) => {
      enquiry.conferenceNotRequired = true;
      episode.enquiries.push({ started: "2026-03-25", conferenceNotRequired: false });
    },
  },
  {
    rule: "8890",
    breaks: ({ planned: { episode, conference } }) => {
      episode.enquiries.push({ started: conference, conferenceNotRequired: true });
    },
    at: ({ planned: { episode } }) => episode.enquiries.at(-1) ?? episode,
    satisfies: ({ planned: { episode }, on }) => {
      episode.enquiries.push({ started: on("06-12"), conferenceNotRequired: true });
      episode.enquiries.push({ started: on("06-12"), conferenceNotRequired: true });
    },
  },
  {
    rule: "2991Q",
    breaks: ({ unborn: { episode } }) => {
      episode.assessments = [];
    },
    at: ({ unborn: { episode } }) => episode,
    satisfies: ({ unborn: { episode } }) => {
      episode.assessments = [];
      episode.enquiries = [];
    },
  },
  {
    rule: "2884",
    breaks: ({ planned: { episode, conference } }) => {
      episode.conference = conference;
    },
    at: ({ planned: { enquiry } }) => enquiry,
    satisfies: ({ planned: { episode }, on }) => {
      episode.conference = on("06-12");
    },
  },
];
