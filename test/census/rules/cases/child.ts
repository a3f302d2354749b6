import { type SmallReturn, sexOf } from "../small-return.js";
import type { RuleCase } from "./rule-case.js";

const unbornWithSex = (rule: string, year: 2024 | 2026): RuleCase => ({
  rule,
  year,
  breaks: ({ unborn: { child } }) => {
    child.sex = sexOf(year, "F");
  },
  at: ({ unborn: { child } }) => child,
  satisfies: ({ unborn: { child }, on }) => {
    child.sex = sexOf(year, "F");
    child.born = on("03-25");
    delete child.expected;
    child.disabilities = ["NONE"];
  },
});

const withSex = (year: 2024 | 2026, wrong: string, right: string): RuleCase => ({
  rule: "4180",
  year,
  breaks: ({ planned: { child } }) => {
    child.sex = wrong;
  },
  at: ({ planned: { child } }) => child,
  satisfies: ({ planned: { child } }) => {
    child.sex = right;
  },
});

const refusedBorn = ({ refused, on }: SmallReturn, born: string): void => {
  refused.child.born = born;
  refused.episode.referred = on("02-01");
};

export const CHILD: readonly RuleCase[] = [
  {
    rule: "8525Q",
    breaks: ({ refused: { child } }) => {
      delete child.born;
    },
    at: ({ refused: { child } }) => child,
    satisfies: ({ refused: { child, episode }, on }) => {
      delete child.born;
      child.expected = "2026-07-01";
      child.sex = "U";
      episode.referred = on("02-01");
    },
  },
  {
    rule: "8525Q",
    breaks: ({ unborn: { child }, on }) => {
      child.born = on("03-25");
      child.disabilities = ["NONE"];
    },
    at: ({ unborn: { child } }) => child,
    satisfies: ({ unborn: { child }, on }) => {
      child.born = on("03-25");
      child.disabilities = ["NONE"];
      delete child.expected;
      child.sex = "F";
    },
  },
  {
    rule: "8590",
    breaks: ({ refused: { child } }) => {
      child.episodes = [];
    },
    at: ({ refused: { child } }) => child,
    satisfies: ({ refused: { child, episode }, on }) => {
      child.episodes = [episode, { ...structuredClone(episode), referred: on("09-01") }];
    },
  },
  withSex(2026, "2", "M"),
  withSex(2024, "F", "9"),
  unbornWithSex("8750", 2026),
  unbornWithSex("8750", 2024),
  {
    rule: "4220",
    breaks: ({ refused: { child } }) => {
      child.ethnicity = "XXXX";
    },
    at: ({ refused: { child } }) => child,
    satisfies: ({ refused: { child } }) => {
      child.ethnicity = "REFU";
    },
  },
  {
    rule: "8540",
    breaks: ({ helped: { child } }) => {
      child.disabilities = [];
    },
    at: ({ helped: { child } }) => child,
    satisfies: ({ helped: { child } }) => {
      child.disabilities = ["DDA"];
    },
  },
  {
    rule: "8794",
    breaks: ({ planned: { child } }) => {
      child.disabilities.push("MOB");
    },
    at: ({ planned: { child } }) => child,
    satisfies: ({ planned: { child } }) => {
      child.disabilities.push("AUT");
    },
  },
  {
    rule: "8790",
    breaks: ({ planned: { child } }) => {
      child.disabilities.push("NONE");
    },
    at: ({ planned: { child } }) => child,
    satisfies: ({ assessed: { child } }) => {
      child.disabilities = ["NONE"];
    },
  },
  {
    rule: "8520",
    breaks: (made) => refusedBorn(made, "2026-04-01"),
    at: ({ refused: { child } }) => child,
    satisfies: (made) => refusedBorn(made, "2026-03-31"),
  },
  {
    rule: "8530Q",
    breaks: ({ unborn: { child } }) => {
      child.expected = "2026-03-01";
    },
    at: ({ unborn: { child } }) => child,
    satisfies: ({ unborn: { child } }) => {
      child.expected = "2026-03-02";
    },
  },
  {
    rule: "8530Q",
    breaks: ({ unborn: { child, episode } }) => {
      child.expected = "2026-12-31";
      episode.referred = "2026-03-31";
      episode.assessments = [];
      episode.enquiries = [];
    },
    at: ({ unborn: { child } }) => child,
    satisfies: ({ unborn: { child, episode } }) => {
      child.expected = "2026-12-30";
      episode.referred = "2026-03-31";
      episode.assessments = [];
      episode.enquiries = [];
    },
  },
  {
    rule: "8545Q",
    breaks: ({ refused: { child } }) => {
      child.died = "2026-04-01";
    },
    at: ({ refused: { child } }) => child,
    satisfies: ({ refused: { child } }) => {
      child.died = "2026-03-31";
    },
  },
  {
    rule: "8535Q",
    breaks: ({ refused: { child } }) => {
      child.born = "2025-06-02";
      child.died = "2025-06-01";
    },
    at: ({ refused: { child } }) => child,
    satisfies: ({ refused: { child } }) => {
      child.born = "2025-06-01";
      child.died = "2025-06-01";
    },
  },
  {
    rule: "8775Q",
    breaks: ({ assessed: { child } }) => {
      child.born = "2000-08-14";
    },
    at: ({ assessed: { episode } }) => episode,
    satisfies: ({ assessed: { child } }) => {
      child.born = "2000-08-15";
    },
  },
  {
    rule: "8775Q",
    breaks: ({ refused: { child } }) => {
      child.born = "2000-05-31";
    },
    at: ({ refused: { episode } }) => episode,
    satisfies: ({ refused: { child } }) => {
      child.born = "2000-06-01";
    },
  },
];
