import type { CensusChild } from "../../../src/census/return/child.js";
import type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusPlan,
  CensusPreProceedings,
  CensusProtectionPlan,
} from "../../../src/census/return/episode.js";
import type { CensusHeader } from "../../../src/census/return/header.js";
import type { CensusYear } from "../../../src/census/return/year.js";
import { upnOf } from "../../../src/domain/identifiers/upn.js";
import { daysAfter, isWeekend } from "../../../src/kernel/days.js";

/** Open to change, all the way down. */
export type Open<Type> = Type extends object ? { -readonly [Key in keyof Type]: Open<Type[Key]> } : Type;
export type OpenChild = Open<CensusChild>;
export type OpenEpisode = Open<CensusEpisode>;

/** A whole return of five made-up children with which no rule finds anything, and its parts by name, all open to change. */
export interface SmallReturn {
  readonly year: CensusYear;
  /** The day of the census year in that month. */
  readonly on: (monthAndDay: string) => string;
  readonly header: Open<CensusHeader>;
  readonly children: OpenChild[];
  /** Has a child protection plan since the conference of an enquiry, and pre-proceedings where the year asks for them. */
  readonly planned: {
    readonly child: OpenChild;
    readonly episode: OpenEpisode;
    readonly assessment: Open<CensusAssessment>;
    readonly enquiry: Open<CensusEnquiry>;
    readonly plan: Open<CensusProtectionPlan>;
    readonly review: Open<CensusProtectionPlan["reviews"][number]>;
    readonly steps: Open<CensusPreProceedings>;
    /** The day of the conference. */
    readonly conference: string;
  };
  /** Had a child in need plan, was referred again for nothing, and has another plan now. */
  readonly helped: {
    readonly child: OpenChild;
    readonly first: OpenEpisode;
    readonly firstAssessment: Open<CensusAssessment>;
    readonly firstPlan: Open<CensusPlan>;
    readonly again: OpenEpisode;
    readonly latest: OpenEpisode;
    readonly latestAssessment: Open<CensusAssessment>;
    readonly latestPlan: Open<CensusPlan>;
  };
  /** Is unborn; an assessment and an enquiry have just begun. */
  readonly unborn: {
    readonly child: OpenChild;
    readonly episode: OpenEpisode;
    readonly assessment: Open<CensusAssessment>;
    readonly enquiry: Open<CensusEnquiry>;
  };
  /** Was assessed, and nothing was found. */
  readonly assessed: {
    readonly child: OpenChild;
    readonly episode: OpenEpisode;
    readonly assessment: Open<CensusAssessment>;
  };
  /** Was referred, and nothing followed. */
  readonly refused: { readonly child: OpenChild; readonly episode: OpenEpisode };
}

/** A code of what the census asked in that year in the place of the other. */
export function sexOf(year: CensusYear, code: "M" | "F" | "U"): string {
  return year >= 2025 ? code : { M: "1", F: "2", U: "0" }[code];
}

/** A weekday: the day itself, or the Monday after. */
export function weekday(day: string): string {
  return isWeekend(day) ? weekday(daysAfter(day, 1)) : day;
}

export function smallReturn(year: CensusYear): SmallReturn {
  const on = (day: string): string => `${day < "04" ? year : year - 1}-${day}`;
  const conference = weekday(on("06-08"));

  const assessment = { started: on("05-02"), authorised: on("06-10"), factors: ["3A", "4B"] };
  const enquiry = { started: on("05-20"), conferenceTarget: conference, conference, conferenceNotRequired: false };
  const review = { on: on("09-01") };
  const plan = {
    started: conference,
    initialCategory: "NEG",
    latestCategory: "NEG",
    previousPlans: 0,
    reviews: [review],
  };
  const steps = {
    started: on("10-01"),
    letterSent: on("10-05"),
    familyMeetingOffered: true,
    familyMeetingHeld: true,
    firstMeeting: on("10-20"),
    reviewMeetings: 1,
    stepDecided: on("12-01"),
    outcome: "A",
    courtApplication: on("12-10"),
    proceedingsLetter: on("12-10"),
  };
  const planned = {
    ...episode({ referred: on("05-01"), source: "1A", primaryNeed: "N1", noFurtherAction: false }),
    assessments: [assessment],
    enquiries: [enquiry],
    protectionPlans: [plan],
    preProceedings: year >= 2027 ? [steps] : [],
  };

  const firstAssessment = { started: on("04-22"), authorised: on("05-30"), factors: ["5A"] };
  const firstPlan = { started: on("06-01"), ended: on("08-20") };
  const first = {
    ...episode({ referred: on("04-20"), source: "2A", primaryNeed: "N4", noFurtherAction: false }),
    closed: on("08-20"),
    closureReason: "RC7",
    assessments: [firstAssessment],
    plans: [firstPlan],
  };
  const again = episode({ referred: on("08-20"), source: "6", noFurtherAction: true });
  const latestAssessment = { started: on("11-03"), authorised: on("12-05"), factors: ["4B"] };
  const latestPlan = { started: on("12-06") };
  const latest = {
    ...episode({ referred: on("11-01"), source: "2A", primaryNeed: "N5", noFurtherAction: false }),
    assessments: [latestAssessment],
    plans: [latestPlan],
  };

  const justBegun = { started: on("03-12"), factors: [] };
  const enquiring = { started: on("03-20"), conferenceTarget: weekday(on("04-08")), conferenceNotRequired: false };
  const expecting = {
    ...episode({ referred: on("03-10"), source: "3A", primaryNeed: "N1", noFurtherAction: false }),
    assessments: [justBegun],
    enquiries: [enquiring],
  };

  const nothingFound = { started: on("07-02"), authorised: on("08-10"), factors: ["21"] };
  const looked = {
    ...episode({ referred: on("07-01"), source: "10", primaryNeed: "N2", noFurtherAction: false }),
    closed: on("08-15"),
    closureReason: "RC8",
    assessments: [nothingFound],
  };

  const refused = episode({ referred: on("06-01"), source: "9", noFurtherAction: true });

  const [M, F, U] = [sexOf(year, "M"), sexOf(year, "F"), sexOf(year, "U")];
  const children: [OpenChild, OpenChild, OpenChild, OpenChild, OpenChild] = [
    {
      localId: "P1",
      upn: upnOf("860412320001"),
      born: `${year - 10}-05-05`,
      sex: F,
      ethnicity: "WBRI",
      disabilities: ["MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS"],
      episodes: [planned],
    },
    {
      localId: "H2",
      upn: upnOf("336420318042"),
      born: `${year - 8}-09-14`,
      sex: M,
      ethnicity: "MWBC",
      disabilities: ["NONE"],
      episodes: [first, again, latest],
    },
    {
      localId: "U3",
      upnUnknown: "UN1",
      expected: `${year}-07-01`,
      sex: U,
      ethnicity: "NOBT",
      disabilities: [],
      episodes: [expecting],
    },
    {
      localId: "A4",
      upnUnknown: "UN3",
      born: `${year - 12}-02-03`,
      sex: F,
      ethnicity: "AIND",
      disabilities: ["LD", "BEH"],
      episodes: [looked],
    },
    {
      localId: "R5",
      upnUnknown: "UN7",
      born: `${year - 7}-01-30`,
      sex: M,
      ethnicity: "WBRI",
      disabilities: [],
      episodes: [refused],
    },
  ];

  return {
    year,
    on,
    header: { collection: "CIN", year: `${year - 1}`, referenceDate: on("03-31"), authority: "860" },
    children,
    planned: { child: children[0], episode: planned, assessment, enquiry, plan, review, steps, conference },
    helped: { child: children[1], first, firstAssessment, firstPlan, again, latest, latestAssessment, latestPlan },
    unborn: { child: children[2], episode: expecting, assessment: justBegun, enquiry: enquiring },
    assessed: { child: children[3], episode: looked, assessment: nothingFound },
    refused: { child: children[4], episode: refused },
  };
}

/** An episode to which nothing belongs yet. */
export function episode(said: Partial<CensusEpisode>): OpenEpisode {
  const empty: CensusEpisode = {
    assessments: [],
    plans: [],
    enquiries: [],
    protectionPlans: [],
    preProceedings: [],
  };
  return structuredClone({ ...empty, ...said }) as OpenEpisode;
}

/** Gives every element of the return a place, line by line as a file would, and leaves those alone that have one. */
export function placed(made: SmallReturn): SmallReturn {
  let line = 1;
  const at = (element: { at?: { line: number; column: number } }): void => {
    line += 1;
    element.at ??= { line, column: 1 };
  };
  at(made.header);
  for (const child of made.children) {
    at(child);
    for (const each of child.episodes) {
      at(each);
      for (const part of [...each.assessments, ...each.plans, ...each.enquiries, ...each.preProceedings]) at(part);
      for (const part of each.protectionPlans) {
        at(part);
        for (const review of part.reviews) at(review);
      }
    }
  }
  return made;
}
