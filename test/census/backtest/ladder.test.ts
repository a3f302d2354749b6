import { describe, expect, test } from "vitest";
import { type Reached, rungReached } from "../../../src/census/backtest/rung-reached.js";
import type { CensusEpisode } from "../../../src/census/return/episode.js";
import { episodeOf, PERIOD } from "./made-up-return.js";

const reached = (said: Partial<CensusEpisode>): string => {
  const found: Reached = rungReached(episodeOf(said), PERIOD);
  if (found.kind !== "rung") return `${found.kind}: ${found.why}`;
  return found.rung === "child-protection-plan" ? `${found.rung} ${found.category}` : found.rung;
};

const assessed = { started: "2025-06-10", authorised: "2025-07-20", factors: [] };
const plan = (started: string, initialCategory = "NEG") => ({ started, initialCategory, reviews: [] });

/** Referred on 2 June 2025, unless a case says otherwise. */
const CASES: readonly (readonly [string, Partial<CensusEpisode>, string])[] = [
  ["no further action at referral", { noFurtherAction: true }, "no-further-action"],
  [
    "assessed and closed by RC8",
    { assessments: [assessed], closed: "2025-08-01", closureReason: "RC8" },
    "assessed-and-closed",
  ],
  [
    "assessed and closed to early help by RC9",
    { assessments: [assessed], closed: "2025-08-01", closureReason: "RC9" },
    "early-help",
  ],
  ["assessed and open", { assessments: [assessed] }, "child-in-need"],
  [
    "assessed and closed for another reason",
    { assessments: [assessed], closed: "2025-08-01", closureReason: "RC7" },
    "child-in-need",
  ],
  ["a reason for closure without a day of closure", { assessments: [assessed], closureReason: "RC8" }, "child-in-need"],
  ["a child in need plan", { assessments: [assessed], plans: [{ started: "2025-09-01" }] }, "child-in-need-plan"],
  [
    "an enquiry that needed no conference",
    { assessments: [assessed], enquiries: [{ started: "2025-06-12", conferenceNotRequired: true }] },
    "enquiry",
  ],
  ["a conference without a plan", { enquiries: [{ started: "2025-06-12", conference: "2025-06-30" }] }, "conference"],
  ["a conference of the episode itself, after a move", { conference: "2025-06-30" }, "conference"],
  [
    "a plan on the day of the conference",
    { enquiries: [{ started: "2025-06-12", conference: "2025-06-30" }], protectionPlans: [plan("2025-06-30", "EMO")] },
    "child-protection-plan EMO",
  ],
  [
    "a plan whose category is none of the census",
    { conference: "2025-06-30", protectionPlans: [plan("2025-06-30", "?")] },
    "child-protection-plan not-recorded",
  ],
  ["no day of referral", { referred: undefined as unknown as string }, "untold: no-referral-day"],
  ["nothing recorded", {}, "untold: nothing-recorded"],
];

describe("an episode reaches the highest rung that is recorded", () => {
  test.each(CASES)("%s", (_, said, rung) => expect(reached(said)).toBe(rung));
});

describe("a window holds its first and its last day", () => {
  const enquiryOn = (started: string): string => reached({ enquiries: [{ started, conferenceNotRequired: true }] });
  const assessedOn = (started: string): string => reached({ assessments: [{ ...assessed, started }] });
  const planAfterConference = (started: string): string =>
    reached({ conference: "2025-07-01", protectionPlans: [plan(started)] });
  const planAfterEnquiry = (started: string): string =>
    reached({ enquiries: [{ started: "2025-06-12", conferenceNotRequired: true }], protectionPlans: [plan(started)] });

  test.each([
    ["an assessment on the day of the referral", assessedOn("2025-06-02"), "child-in-need"],
    ["an assessment 30 days after the referral", assessedOn("2025-07-02"), "child-in-need"],
    ["an assessment 31 days after it", assessedOn("2025-07-03"), "untold: outside-the-windows"],
    ["an assessment the day before the referral", assessedOn("2025-06-01"), "untold: outside-the-windows"],
    ["an enquiry 30 days after the referral", enquiryOn("2025-07-02"), "enquiry"],
    ["an enquiry 31 days after it", enquiryOn("2025-07-03"), "untold: outside-the-windows"],
    ["a plan 45 days after the conference", planAfterConference("2025-08-15"), "child-protection-plan NEG"],
    ["a plan 46 days after it", planAfterConference("2025-08-16"), "untold: outside-the-windows"],
    ["a plan the day before the conference", planAfterConference("2025-06-30"), "untold: outside-the-windows"],
    ["a plan 60 days after the enquiry", planAfterEnquiry("2025-08-11"), "child-protection-plan NEG"],
    ["a plan 61 days after it", planAfterEnquiry("2025-08-12"), "untold: outside-the-windows"],
  ])("%s", (_, found, rung) => expect(found).toBe(rung));
});

describe("what was not over when the year ended is kept apart", () => {
  const enquiryOn = (started: string): string =>
    reached({ referred: started, enquiries: [{ started, conferenceNotRequired: true }] });
  const conferenceOn = (conference: string): string => reached({ referred: "2026-01-05", conference });
  const referredOn = (referred: string): string => reached({ referred });

  test.each([
    ["an enquiry begun 60 days before the last day", enquiryOn("2026-01-30"), "enquiry"],
    ["an enquiry begun 59 days before it: one of the last 60", enquiryOn("2026-01-31"), "censored: enquiry-recent"],
    ["an enquiry begun on the last day", enquiryOn("2026-03-31"), "censored: enquiry-recent"],
    ["a conference 45 days before the last day", conferenceOn("2026-02-14"), "conference"],
    ["a conference 44 days before it: one of the last 45", conferenceOn("2026-02-15"), "censored: conference-recent"],
    [
      "a referral 30 days before the last day, with nothing recorded",
      referredOn("2026-03-01"),
      "untold: nothing-recorded",
    ],
    ["a referral 29 days before it, with nothing recorded", referredOn("2026-03-02"), "censored: referral-recent"],
    [
      "an assessment that is open",
      reached({ assessments: [{ started: "2025-06-10", factors: [] }] }),
      "censored: assessment-open",
    ],
    [
      "an enquiry that is open, begun long before",
      reached({ enquiries: [{ started: "2025-06-10" }] }),
      "censored: enquiry-open",
    ],
    [
      "an open assessment beside a child in need plan",
      reached({ assessments: [{ started: "2025-06-10", factors: [] }], plans: [{ started: "2025-07-01" }] }),
      "censored: assessment-open",
    ],
  ])("%s", (_, found, rung) => expect(found).toBe(rung));

  test("a child protection plan that was reached never is", () => {
    expect(
      reached({
        referred: "2026-03-01",
        assessments: [{ started: "2026-03-02", factors: [] }],
        enquiries: [{ started: "2026-03-03", conference: "2026-03-20" }],
        protectionPlans: [plan("2026-03-20")],
      }),
    ).toBe("child-protection-plan NEG");
  });
});
