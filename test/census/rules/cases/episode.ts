import type { RuleCase } from "./rule-case.js";

export const EPISODE: readonly RuleCase[] = [
  {
    rule: "8568",
    breaks: ({ helped: { again } }) => {
      delete again.noFurtherAction;
    },
    at: ({ helped: { again } }) => again,
    satisfies: ({ helped: { again } }) => {
      again.noFurtherAction = false;
      again.primaryNeed = "N4";
      again.closed = again.referred ?? "";
      again.closureReason = "RC7";
    },
  },
  {
    rule: "8610",
    breaks: ({ planned: { episode } }) => {
      delete episode.primaryNeed;
    },
    at: ({ planned: { episode } }) => episode,
    satisfies: ({ planned: { episode } }) => {
      episode.primaryNeed = "N0";
    },
  },
  {
    rule: "8650",
    breaks: ({ planned: { episode } }) => {
      episode.primaryNeed = "N10";
    },
    at: ({ planned: { episode } }) => episode,
    satisfies: ({ planned: { episode } }) => {
      episode.primaryNeed = "N9";
    },
  },
  {
    rule: "8866",
    breaks: ({ refused: { episode } }) => {
      delete episode.source;
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode } }) => {
      episode.source = "1B";
    },
  },
  {
    rule: "8866",
    breaks: ({ planned: { child, episode } }) => {
      delete episode.source;
      child.born = "2010-01-01";
      episode.referred = "2013-04-01";
    },
    at: ({ planned: { episode } }) => episode,
    satisfies: ({ planned: { child, episode } }) => {
      delete episode.source;
      child.born = "2010-01-01";
      episode.referred = "2013-03-31";
    },
  },
  {
    rule: "8866",
    year: 2022,
    breaks: ({ refused: { episode } }) => {
      episode.source = "5D";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode } }) => {
      episode.source = "5C";
    },
  },
  {
    rule: "8640",
    breaks: ({ helped: { first } }) => {
      first.closureReason = "RC10";
    },
    at: ({ helped: { first } }) => first,
    satisfies: ({ helped: { first } }) => {
      first.closureReason = "RC1";
    },
  },
  {
    rule: "8640",
    year: 2022,
    breaks: ({ assessed: { episode } }) => {
      episode.closureReason = "RC9";
    },
    at: ({ assessed: { episode } }) => episode,
    satisfies: ({ assessed: { episode } }) => {
      episode.closureReason = "RC8";
      episode.source = "5C";
    },
  },
  {
    rule: "8805",
    breaks: ({ helped: { first } }) => {
      delete first.closureReason;
    },
    at: ({ helped: { first } }) => first,
    satisfies: ({ helped: { first } }) => {
      first.closureReason = "RC3";
    },
  },
  {
    rule: "8810",
    breaks: ({ helped: { latest } }) => {
      latest.closureReason = "RC7";
    },
    at: ({ helped: { latest } }) => latest,
    satisfies: ({ helped: { latest }, on }) => {
      latest.closureReason = "RC7";
      latest.closed = on("03-20");
    },
  },
  {
    rule: "8600",
    breaks: ({ refused: { episode } }) => {
      episode.referred = "2026-04-01";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode } }) => {
      episode.referred = "2026-03-31";
    },
  },
  {
    rule: "8600",
    breaks: ({ refused: { episode } }) => {
      delete episode.referred;
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode } }) => {
      episode.referred = "2025-04-01";
    },
  },
  {
    rule: "8620",
    breaks: ({ refused: { episode } }) => {
      episode.referred = "2025-03-31";
      episode.closed = "2025-03-31";
      episode.closureReason = "RC7";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode } }) => {
      episode.referred = "2025-03-31";
      episode.closed = "2025-04-01";
      episode.closureReason = "RC7";
    },
  },
  {
    rule: "8569Q",
    breaks: ({ refused: { episode } }) => {
      episode.referred = "2025-03-30";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode } }) => {
      episode.referred = "2025-03-31";
    },
  },
  {
    rule: "8630",
    breaks: ({ refused: { episode }, on }) => {
      episode.closed = on("05-31");
      episode.closureReason = "RC7";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { episode }, on }) => {
      episode.closed = on("06-01");
      episode.closureReason = "RC7";
    },
  },
  {
    rule: "8606",
    breaks: ({ unborn: { episode } }) => {
      episode.referred = "2025-09-23";
    },
    at: ({ unborn: { episode } }) => episode,
    satisfies: ({ unborn: { episode } }) => {
      episode.referred = "2025-09-24";
    },
  },
  {
    rule: "8555Q",
    breaks: ({ refused: { child }, on }) => {
      child.died = on("05-31");
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { child }, on }) => {
      child.died = on("06-01");
    },
  },
];
