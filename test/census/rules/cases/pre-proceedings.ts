import type { CensusPreProceedings } from "../../../../src/census/return/episode.js";
import type { Open } from "../small-return.js";
import type { RuleCase } from "./rule-case.js";

type Steps = Open<CensusPreProceedings>;

const inSteps = (rule: string, wrong: (steps: Steps) => void, right: (steps: Steps) => void): RuleCase => ({
  rule,
  year: 2027,
  breaks: ({ planned: { steps } }) => wrong(steps),
  at: ({ planned: { steps } }) => steps,
  satisfies: ({ planned: { steps } }) => right(steps),
});

const onDays = (rule: string, field: keyof Steps, wrong: string, right: string): RuleCase =>
  inSteps(
    rule,
    (steps) => Object.assign(steps, { [field]: wrong }),
    (steps) => Object.assign(steps, { [field]: right }),
  );

export const PRE_PROCEEDINGS: readonly RuleCase[] = [
  {
    rule: "8995Q",
    year: 2027,
    breaks: ({ planned: { episode } }) => {
      episode.preProceedings = [];
    },
    satisfies: ({ planned: { episode }, helped: { latest } }) => {
      latest.preProceedings = episode.preProceedings;
      episode.preProceedings = [];
    },
  },
  inSteps(
    "9000Q",
    (steps) => {
      delete steps.started;
    },
    (steps) => {
      steps.started = "2026-10-02";
    },
  ),
  onDays("9005", "started", "2026-03-31", "2026-04-01"),
  onDays("9006", "letterSent", "2026-09-30", "2026-10-01"),
  onDays("9006", "letterSent", "2027-04-01", "2027-03-31"),
  inSteps(
    "9007",
    (steps) => {
      delete steps.familyMeetingOffered;
    },
    (steps) => {
      steps.familyMeetingOffered = false;
    },
  ),
  onDays("9008", "firstMeeting", "2027-04-01", "2027-03-31"),
  onDays("9009", "stepDecided", "2026-09-30", "2026-10-01"),
  {
    ...inSteps(
      "9009",
      (steps) => {
        delete steps.started;
        steps.stepDecided = "2026-03-31";
      },
      (steps) => {
        steps.stepDecided = "2026-12-10";
      },
    ),
    with: ["9000Q"],
  },
  inSteps(
    "9010Q",
    (steps) => {
      delete steps.familyMeetingHeld;
    },
    (steps) => {
      steps.familyMeetingHeld = false;
    },
  ),
  onDays("9011", "outcome", "D", "C"),
  onDays("9012", "courtApplication", "2026-11-30", "2026-12-01"),
  onDays("9013", "proceedingsLetter", "2026-12-09", "2026-12-10"),
  onDays("9013", "proceedingsLetter", "2027-04-01", "2027-03-31"),
  inSteps(
    "9015Q",
    (steps) => {
      delete steps.reviewMeetings;
    },
    (steps) => {
      steps.reviewMeetings = 0;
    },
  ),
];
