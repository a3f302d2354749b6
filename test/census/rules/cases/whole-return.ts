import { type OpenChild, type SmallReturn, sexOf } from "../small-return.js";
import type { RuleCase } from "./rule-case.js";

/** Children beside those that are there, each like the refused one with an id of its own. */
function add(
  { children, refused }: SmallReturn,
  number: number,
  change: (child: OpenChild, place: number) => void,
): void {
  for (let place = 0; place < number; place += 1) {
    const child = structuredClone(refused.child);
    child.localId = `more${place}`;
    change(child, place);
    children.push(child);
  }
}

const withoutSex = (year: 2024 | 2026): RuleCase => ({
  rule: "2886Q",
  year,
  breaks: (made) => {
    made.planned.child.sex = sexOf(year, "U");
    add(made, 44, () => {});
  },
  satisfies: (made) => {
    made.planned.child.sex = sexOf(year, "U");
    add(made, 45, () => {});
  },
});

/** Eight children with a disability, one code each but for the first. */
function oneEach(made: SmallReturn, first: readonly string[]): void {
  const codes = ["HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS"];
  made.planned.child.disabilities = [...first];
  made.assessed.child.disabilities = ["BEH"];
  add(made, codes.length, (child, place) => {
    child.disabilities = codes.slice(place, place + 1);
  });
}

export const WHOLE_RETURN: readonly RuleCase[] = [
  withoutSex(2026),
  withoutSex(2024),
  {
    rule: "2887Q",
    breaks: ({ planned, assessed }) => {
      planned.child.disabilities.pop();
      assessed.child.disabilities = ["LD", "BLIND"];
    },
    satisfies: ({ assessed }) => {
      assessed.child.disabilities = ["LD", "BLIND"];
    },
  },
  {
    rule: "2888Q",
    breaks: (made) => oneEach(made, ["MOB"]),
    satisfies: (made) => oneEach(made, ["MOB", "HAND"]),
  },
  {
    rule: "2883",
    breaks: ({ planned: { enquiry } }) => {
      delete enquiry.conference;
      enquiry.conferenceNotRequired = true;
    },
    with: ["2885"],
    satisfies: ({ planned: { enquiry, episode, conference } }) => {
      delete enquiry.conference;
      enquiry.conferenceNotRequired = true;
      episode.conference = conference;
    },
  },
];
