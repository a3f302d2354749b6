import { daysAfter } from "../../../../src/kernel/days.js";
import { episode as madeEpisode, type OpenEpisode, type SmallReturn } from "../small-return.js";
import type { RuleCase } from "./rule-case.js";

/** The refused referral went further after all. */
function goesFurther({ refused: { child, episode } }: SmallReturn): void {
  child.upnUnknown = "UN3";
  child.disabilities = ["NONE"];
  episode.noFurtherAction = false;
  episode.primaryNeed = "N1";
}

function emotional(): OpenEpisode["protectionPlans"][number] {
  return { initialCategory: "EMO", latestCategory: "EMO", previousPlans: 1, reviews: [] };
}

function closeUnborn({ unborn: { episode, assessment, enquiry }, on }: SmallReturn): void {
  episode.closed = on("03-30");
  episode.closureReason = "RC7";
  assessment.authorised = on("03-25");
  assessment.factors = ["3A"];
  enquiry.conferenceNotRequired = true;
}

const ofRefused = (rule: string, change: (episode: OpenEpisode) => void): RuleCase => ({
  rule,
  breaks: ({ refused: { episode } }) => change(episode),
  at: ({ refused: { episode } }) => episode,
  satisfies: (made) => {
    goesFurther(made);
    change(made.refused.episode);
  },
});

/** What follows a referral until its closure, and beside other episodes. */
export const WHAT_FOLLOWS: readonly RuleCase[] = [
  {
    rule: "8565",
    breaks: ({ helped: { first }, on }) => {
      first.closed = on("08-19");
    },
    at: ({ helped: { firstPlan } }) => firstPlan,
    satisfies: ({ helped: { firstAssessment }, on }) => {
      firstAssessment.authorised = on("08-20");
    },
  },
  {
    rule: "8565",
    breaks: (made) => {
      closeUnborn(made);
      made.unborn.episode.closed = made.on("03-19");
      made.unborn.assessment.authorised = made.on("03-19");
      made.unborn.episode.conference = made.on("03-20");
    },
    at: ({ unborn: { episode, enquiry } }) => [episode, enquiry],
    satisfies: (made) => {
      closeUnborn(made);
      made.unborn.episode.closed = made.on("03-25");
      made.unborn.episode.conference = made.on("03-25");
    },
  },
  ofRefused("8831", (episode) => {
    episode.assessments.push({ started: "2025-06-02", authorised: "2025-06-20", factors: ["3A"] });
  }),
  ofRefused("8831", (episode) => {
    episode.conference = "2025-06-03";
  }),
  ofRefused("8832", (episode) => {
    episode.referred = "2025-03-31";
    episode.protectionPlans.push({ ...emotional(), started: "2025-03-31" });
  }),
  ofRefused("4000", (episode) => {
    episode.plans.push({ started: "2025-06-10" });
  }),
  {
    rule: "2990",
    breaks: ({ assessed: { episode }, on }) => {
      episode.plans.push({ started: on("07-10"), ended: on("08-01") });
    },
    at: ({ assessed: { episode } }) => episode,
    satisfies: ({ assessed: { episode, assessment }, on }) => {
      episode.plans.push({ started: on("07-10"), ended: on("08-01") });
      episode.closureReason = "RC7";
      assessment.factors = ["3A"];
    },
  },
  ...[
    (episode: OpenEpisode): void => {
      episode.conference = "2025-07-10";
    },
    (episode: OpenEpisode): void => {
      episode.enquiries.push({ started: "2025-07-10", conferenceNotRequired: true });
    },
    (episode: OpenEpisode): void => {
      episode.referred = "2025-03-31";
      episode.protectionPlans.push({ ...emotional(), started: "2025-03-31", ended: "2025-08-15" });
    },
  ].map(
    (change): RuleCase => ({
      rule: "2990",
      breaks: ({ assessed: { episode } }) => change(episode),
      at: ({ assessed: { episode } }) => episode,
      satisfies: ({ assessed: { episode, assessment } }) => {
        change(episode);
        episode.closureReason = "RC7";
        assessment.factors = ["3A"];
      },
    }),
  ),
  {
    rule: "8831",
    breaks: ({ refused: { episode } }) => {
      episode.enquiries.push({ started: "2025-06-02", conferenceNotRequired: true });
    },
    at: ({ refused: { episode } }) => episode,
    with: ["2991Q"],
    satisfies: (made) => {
      goesFurther(made);
      made.refused.episode.enquiries.push({ started: "2025-06-02", conferenceNotRequired: true });
      made.refused.episode.assessments.push({ started: "2025-06-02", authorised: "2025-06-20", factors: ["3A"] });
    },
  },
  {
    rule: "8825Q",
    breaks: ({ assessed: { episode } }) => {
      episode.assessments = [];
    },
    at: ({ assessed: { episode } }) => episode,
    satisfies: ({ assessed: { episode } }) => {
      episode.assessments = [];
      episode.closureReason = "RC7";
    },
  },
  {
    rule: "8585Q",
    breaks: ({ refused: { episode }, on }) => {
      episode.closed = on("06-01");
      episode.closureReason = "RC2";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { child, episode }, on }) => {
      episode.closed = on("06-01");
      episode.closureReason = "RC2";
      child.died = on("06-01");
    },
  },
  {
    rule: "8867",
    breaks: (made) => {
      closeUnborn(made);
      delete made.unborn.assessment.authorised;
      made.unborn.assessment.factors = [];
    },
    at: ({ unborn: { assessment } }) => assessment,
    satisfies: closeUnborn,
  },
  {
    rule: "8868",
    breaks: (made) => {
      closeUnborn(made);
      made.unborn.enquiry.conferenceNotRequired = false;
    },
    at: ({ unborn: { enquiry } }) => enquiry,
    satisfies: closeUnborn,
  },
  {
    rule: "8820",
    breaks: ({ helped: { again }, on }) => {
      again.referred = on("08-19");
    },
    at: ({ helped: { again } }) => again,
    satisfies: ({ helped: { again }, on }) => {
      again.referred = on("08-21");
    },
  },
  {
    rule: "8815",
    breaks: ({ helped: { child }, on }) => {
      child.episodes.push(
        madeEpisode({ referred: on("11-01"), source: "2A", primaryNeed: "N4", noFurtherAction: false }),
      );
    },
    at: ({ helped: { child } }) => child.episodes.at(-1) ?? child,
    with: ["8820"],
    satisfies: ({ helped: { child }, on }) => {
      child.episodes.push(madeEpisode({ referred: on("10-31"), source: "2A", noFurtherAction: true }));
    },
  },
  {
    rule: "8816",
    breaks: ({ helped: { child, latest } }) => {
      child.episodes.push(
        madeEpisode({ referred: daysAfter(latest.referred ?? "", 50), source: "2A", noFurtherAction: true }),
      );
    },
    at: ({ helped: { latest } }) => latest,
    with: ["8820"],
    satisfies: ({ helped: { child } }) => {
      child.episodes.reverse();
    },
  },
];
