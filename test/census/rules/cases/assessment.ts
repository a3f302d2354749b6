import type { RuleCase } from "./rule-case.js";

export const ASSESSMENT: readonly RuleCase[] = [
  {
    rule: "1103",
    breaks: ({ planned: { assessment }, on }) => {
      assessment.started = on("04-30");
    },
    at: ({ planned: { assessment } }) => assessment,
    satisfies: ({ planned: { assessment }, on }) => {
      assessment.started = on("05-01");
    },
  },
  {
    rule: "8608",
    breaks: ({ assessed: { assessment }, on }) => {
      assessment.started = on("08-11");
    },
    at: ({ assessed: { assessment } }) => assessment,
    satisfies: ({ assessed: { assessment }, on }) => {
      assessment.started = on("08-10");
    },
  },
  {
    rule: "8696",
    breaks: ({ helped: { latestAssessment } }) => {
      latestAssessment.authorised = "2026-04-01";
    },
    at: ({ helped: { latestAssessment } }) => latestAssessment,
    satisfies: ({ helped: { latestAssessment } }) => {
      latestAssessment.authorised = "2026-03-31";
    },
  },
  {
    rule: "8736",
    breaks: ({ unborn: { assessment } }) => {
      assessment.started = "2026-04-01";
    },
    at: ({ unborn: { assessment } }) => assessment,
    satisfies: ({ unborn: { assessment } }) => {
      assessment.started = "2026-03-31";
    },
  },
  {
    rule: "8670Q",
    breaks: ({ unborn: { episode, assessment } }) => {
      episode.referred = "2026-01-10";
      assessment.started = "2026-01-26";
    },
    at: ({ unborn: { assessment } }) => assessment,
    satisfies: ({ unborn: { episode, assessment } }) => {
      episode.referred = "2026-01-10";
      assessment.started = "2026-01-27";
    },
  },
  {
    rule: "8614",
    breaks: ({ unborn: { assessment } }) => {
      assessment.factors = ["3A"];
    },
    at: ({ unborn: { assessment } }) => assessment,
    satisfies: ({ unborn: { assessment }, on }) => {
      assessment.factors = ["3A"];
      assessment.authorised = on("03-25");
    },
  },
  {
    rule: "8897Q",
    breaks: ({ helped: { latestAssessment } }) => {
      latestAssessment.factors = ["8A"];
    },
    at: ({ helped: { latestAssessment } }) => latestAssessment,
    satisfies: ({ helped: { latestAssessment } }) => {
      latestAssessment.factors = ["8B"];
    },
  },
  {
    rule: "8897Q",
    breaks: ({ helped: { latestAssessment } }) => {
      latestAssessment.factors = [];
    },
    at: ({ helped: { latestAssessment } }) => latestAssessment,
    satisfies: ({ unborn: { assessment }, on }) => {
      assessment.started = on("03-13");
    },
  },
  {
    rule: "8898",
    breaks: ({ planned: { assessment } }) => {
      assessment.factors.push("3A");
    },
    at: ({ planned: { assessment } }) => assessment,
    satisfies: ({ planned: { assessment } }) => {
      assessment.factors.push("3B");
    },
  },
  {
    rule: "8869",
    breaks: ({ assessed: { assessment } }) => {
      assessment.factors.push("3A");
    },
    at: ({ assessed: { assessment } }) => assessment,
    satisfies: ({ assessed: { assessment } }) => {
      assessment.factors = ["3A"];
    },
  },
  {
    rule: "8873Q",
    breaks: ({ assessed: { episode } }) => {
      episode.closureReason = "RC7";
    },
    at: ({ assessed: { assessment } }) => assessment,
    satisfies: ({ assessed: { episode } }) => {
      episode.closureReason = "RC9";
    },
  },
  {
    rule: "8945Q",
    breaks: ({ planned: { assessment } }) => {
      assessment.factors.push("18A");
    },
    at: ({ planned: { assessment } }) => assessment,
    satisfies: ({ planned: { assessment } }) => {
      assessment.factors.push("18B");
    },
  },
  {
    rule: "8950Q",
    breaks: ({ planned: { assessment } }) => {
      assessment.factors.push("19A");
    },
    at: ({ planned: { assessment } }) => assessment,
    satisfies: ({ planned: { assessment } }) => {
      assessment.factors.push("19C");
    },
  },
  {
    rule: "8896",
    breaks: ({ unborn: { episode }, on }) => {
      episode.assessments.push({ started: on("03-25"), factors: [] });
    },
    at: ({ unborn: { episode, assessment } }) => episode.assessments.at(-1) ?? assessment,
    with: ["8863Q"],
    satisfies: ({ unborn: { episode, assessment }, on }) => {
      assessment.authorised = on("03-24");
      assessment.factors = ["3A"];
      episode.assessments.push({ started: on("03-25"), factors: [] });
    },
  },
  {
    rule: "8863Q",
    breaks: ({ planned: { episode }, on }) => {
      episode.assessments.push({ started: on("06-10"), authorised: on("06-30"), factors: ["3A"] });
    },
    at: ({ planned: { episode, assessment } }) => episode.assessments.at(-1) ?? assessment,
    satisfies: ({ planned: { episode }, on }) => {
      episode.assessments.push({ started: on("06-11"), authorised: on("06-30"), factors: ["3A"] });
    },
  },
];
