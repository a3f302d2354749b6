import type { GssCode } from "../../src/domain/identifiers/authority-code.js";
import type { LocalChildId } from "../../src/domain/identifiers/local-child-id.js";
import type { SocialWorkerNumber } from "../../src/domain/identifiers/social-worker-number.js";
import { asId } from "../../src/programme/ids.js";
import {
  type ListName,
  type ProgrammeData,
  type ProgrammeRecords,
  programmeOf,
} from "../../src/programme/programme-data.js";

/** The day as on which the small world is looked at. */
export const TODAY = "2022-06-01";

type Row<List extends ListName> = ProgrammeRecords[List][number];

/** The document with some keys of one record changed. */
export function change<List extends ListName>(
  data: ProgrammeData,
  list: List,
  place: number,
  over: Partial<Row<List>>,
): ProgrammeData {
  const records: readonly Row<List>[] = data[list];
  return { ...data, [list]: records.map((record, at) => (at === place ? { ...record, ...over } : record)) };
}

/** The document with more records at the end of a list. */
export function add<List extends ListName>(
  data: ProgrammeData,
  list: List,
  ...more: readonly Row<List>[]
): ProgrammeData {
  return { ...data, [list]: [...data[list], ...more] };
}

/** The document without some keys of one record. */
export function without(data: ProgrammeData, list: ListName, place: number, ...keys: readonly string[]): ProgrammeData {
  const records: readonly object[] = data[list];
  const kept = (record: object): object =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
  return { ...data, [list]: records.map((record, at) => (at === place ? kept(record) : record)) };
}

/** Both documents in one, the second behind the first. */
export function together(one: ProgrammeData, other: ProgrammeData): ProgrammeData {
  const lists = Object.keys(one).filter((key) => Array.isArray(one[key as keyof ProgrammeData])) as readonly ListName[];
  const joined = lists.map((list) => [list, [...one[list], ...other[list]]]);
  return { ...one, ...Object.fromEntries(joined) };
}

export const child = (id: string): LocalChildId => id as LocalChildId;
export const school = (id: string): ReturnType<typeof asId<"school">> => asId("school", id);
export const referral = (id: string): ReturnType<typeof asId<"referral">> => asId("referral", id);
export const worker: ReturnType<typeof asId<"practitioner">> = asId("practitioner", "s-worker");

const phase = asId("phase", "s-phase");
const authority = asId("local authority", "s-borchester");
const [north, south] = [asId("district", "s-north"), asId("district", "s-south")];
const gss = (code: string): GssCode => code as GssCode;
const placement = asId("placement", "s-placement");
const open = { from: "1960-09-01" };
const HASH = "0123456789abcdef".repeat(4);
const ON_CASELOAD = ["S1", "S2", "S3", "S4", "S5"].map(child);

/** Two schools in a trial, a worker in one of them, and eight children: everything in it agrees with everything else. */
export const SMALL_WORLD: ProgrammeData = programmeOf(
  { title: "Borchester", standing: "synthetic" },
  {
    programmes: [
      {
        id: asId("programme", "s-programme"),
        name: "Workers in schools",
        kind: "national-trial",
        evaluators: [],
        interval: { from: "2020-09-01", to: "2023-03-31" },
      },
    ],
    phases: [
      {
        id: phase,
        programme: asId("programme", "s-programme"),
        kind: "scale-up",
        interval: { from: "2020-09-01", to: "2022-07-31" },
        academicYears: ["2020-21", "2021-22"],
      },
    ],
    announcements: [
      {
        id: asId("announcement", "s-announcement"),
        phase,
        authority,
        on: "2020-08-24",
        says: "One school in the north is to have a worker.",
        districts: [north],
      },
    ],
    authorities: [{ id: authority, name: "Borchester", gss: gss("E10999999"), dfeCode: "999", kind: "county" }],
    districts: [
      { id: north, name: "North Borset", gss: gss("E07999991"), authority },
      { id: south, name: "South Borset", gss: gss("E07999992"), authority },
    ],
    schools: [
      {
        id: school("s-a"),
        name: "Ambridge High",
        phase: "secondary",
        rolls: [],
        interval: open,
        authority,
        district: north,
      },
      {
        id: school("s-b"),
        name: "Borchester Green",
        phase: "secondary",
        rolls: [],
        interval: open,
        authority,
        district: south,
      },
      {
        id: school("s-c"),
        name: "Loxley Barrett Primary",
        phase: "primary",
        rolls: [],
        interval: open,
        authority,
        district: north,
      },
    ],
    feederLinks: [{ secondary: school("s-a"), feeder: school("s-c") }],
    clusters: [{ id: asId("cluster", "s-cluster"), name: "Ambridge", core: [school("s-a")], feeders: [school("s-c")] }],
    trials: [
      {
        id: asId("trial", "s-trial"),
        programme: asId("programme", "s-programme"),
        design: "parallel-cluster",
        unit: "school",
        results: [],
      },
    ],
    armAllocations: (["swis", "control"] as const).map((arm) => ({
      trial: asId("trial", "s-trial"),
      school: school(arm === "swis" ? "s-a" : "s-b"),
      history: [
        { event: "found-eligible", on: "2020-09-01" },
        { event: "randomised", on: "2020-09-15", arm },
      ],
    })),
    teams: [{ id: asId("team", "s-team"), authority }],
    practitioners: [
      {
        id: worker,
        role: "social-worker",
        team: asId("team", "s-team"),
        registrations: [{ number: "SW101" as SocialWorkerNumber, interval: { from: "2019-12-02" } }],
        fte: 1,
      },
    ],
    placements: [
      {
        id: placement,
        phase,
        practitioner: worker,
        target: { kind: "school", school: school("s-a") },
        daysPerWeek: 4,
        history: [
          { event: "planned", on: "2020-09-20" },
          { event: "recruiting-began", on: "2020-09-21" },
          { event: "started", on: "2020-11-09" },
        ],
      },
    ],
    children: [
      ...ON_CASELOAD.map((id) => ({ id, dateOfBirth: "2008-05-01", sex: "F" as const, disabilities: [] })),
      { id: child("S6"), expectedDateOfBirth: "2022-09-01", sex: "U", disabilities: [] },
      { id: child("S7"), dateOfBirth: "2010-01-01", dateOfDeath: "2021-12-01", sex: "M", disabilities: [] },
      { id: child("S8"), dateOfBirth: "2009-03-01", sex: "M", disabilities: [] },
    ],
    enrolments: [
      ...ON_CASELOAD.map((id) => ({
        child: id,
        school: school("s-a"),
        interval: { from: "2019-09-02" },
        yearGroup: "9",
        status: "main" as const,
      })),
      {
        child: child("S7"),
        school: school("s-b"),
        interval: { from: "2021-09-01", to: "2021-12-01" },
        yearGroup: "7",
        status: "main",
      },
    ],
    caseAllocations: [
      ...ON_CASELOAD.map((id) => ({
        practitioner: worker,
        of: { kind: "child" as const, child: id },
        role: "co-worker" as const,
        interval: { from: "2021-01-11" },
        placement,
      })),
      {
        practitioner: worker,
        of: { kind: "referral", referral: referral("s-r3") },
        role: "lead",
        interval: { from: "2022-05-17" },
      },
    ],
    activities: [
      {
        id: asId("activity", "s-drop-in"),
        placement,
        kind: "drop-in-for-staff",
        on: "2021-02-01",
        statutory: false,
        school: school("s-a"),
      },
    ],
    referrals: [
      {
        id: referral("s-r1"),
        child: child("S1"),
        source: "2A",
        primaryNeed: "N1",
        history: [
          { event: "received", on: "2021-01-11" },
          { event: "decided-to-assess", on: "2021-01-12" },
          { event: "assessment-began", on: "2021-01-13" },
          { event: "opened", on: "2021-01-18", as: "section-47-enquiry" },
          { event: "opened", on: "2021-02-05", as: "child-protection-plan" },
          { event: "opened", on: "2021-08-02", as: "child-in-need" },
          { event: "closed", on: "2021-11-30", reason: "RC7" },
        ],
      },
      {
        id: referral("s-r2"),
        child: child("S2"),
        source: "6",
        history: [
          { event: "received", on: "2021-03-01" },
          { event: "decided-no-further-action", on: "2021-03-02" },
        ],
      },
      {
        id: referral("s-r3"),
        child: child("S3"),
        source: "2A",
        history: [
          { event: "received", on: "2022-05-16" },
          { event: "decided-to-assess", on: "2022-05-17" },
          { event: "assessment-began", on: "2022-05-18" },
        ],
      },
      { id: referral("s-r4"), child: child("S6"), source: "3A", history: [{ event: "received", on: "2022-05-20" }] },
      {
        id: referral("s-r5"),
        child: child("S7"),
        source: "6",
        history: [
          { event: "received", on: "2021-11-01" },
          { event: "decided-to-assess", on: "2021-11-02" },
          { event: "closed", on: "2021-12-02", reason: "RC2" },
        ],
      },
      {
        id: referral("s-r6"),
        child: child("S8"),
        source: "1A",
        history: [
          { event: "received", on: "2021-04-01" },
          { event: "decided-to-assess", on: "2021-04-01" },
          { event: "assessment-began", on: "2021-04-06" },
          { event: "closed", on: "2021-05-20", reason: "RC8" },
        ],
      },
    ],
    assessments: [
      {
        id: asId("assessment", "s-a1"),
        referral: referral("s-r1"),
        start: "2021-01-13",
        authorised: "2021-02-26",
        factors: ["3A", "4B"],
      },
      { id: asId("assessment", "s-a2"), referral: referral("s-r3"), start: "2022-05-18", factors: [] },
      {
        id: asId("assessment", "s-a3"),
        referral: referral("s-r6"),
        start: "2021-04-06",
        authorised: "2021-05-20",
        factors: ["21"],
      },
    ],
    childInNeedPlans: [
      {
        id: asId("child in need plan", "s-n1"),
        referral: referral("s-r1"),
        interval: { from: "2021-08-02", to: "2021-11-30" },
      },
    ],
    strategyDiscussions: [
      {
        id: asId("strategy discussion", "s-d1"),
        referral: referral("s-r1"),
        on: "2021-01-18",
        decision: "section-47-enquiry",
      },
    ],
    section47Enquiries: [
      {
        id: asId("section 47 enquiry", "s-e1"),
        referral: referral("s-r1"),
        strategyDiscussion: asId("strategy discussion", "s-d1"),
        start: "2021-01-18",
        conferenceTarget: "2021-02-08",
        completed: { on: "2021-02-05", outcome: "conference-held" },
      },
    ],
    conferences: [
      {
        id: asId("conference", "s-k1"),
        of: { kind: "enquiry", enquiry: asId("section 47 enquiry", "s-e1") },
        kind: "initial",
        on: "2021-02-05",
        quorate: true,
        outcome: "plan-made",
      },
    ],
    childProtectionPlans: [
      {
        id: asId("child protection plan", "s-p1"),
        conference: asId("conference", "s-k1"),
        interval: { from: "2021-02-05", to: "2021-08-02" },
        initialCategory: "NEG",
        latestCategory: "NEG",
        previousPlans: 0,
        reviews: ["2021-05-04", "2021-08-02"],
      },
    ],
    thresholdDecisions: [
      {
        id: asId("threshold decision", "s-t1"),
        about: { kind: "referral", referral: referral("s-r1") },
        ruleSet: { id: "borchester", version: "2021.1.0" },
        factsHash: HASH,
        indicated: { level: "level-4", route: "child-protection" },
        floor: "child-in-need",
        reasons: ["a-rule"],
        unknownsThatMatter: [],
        history: [
          { event: "proposed", on: "2021-01-11" },
          {
            event: "overridden",
            on: "2021-01-12",
            byRole: "team manager",
            outcome: { level: "level-3", route: "child-in-need" },
            reason: "the injury was seen by a doctor and explained",
          },
        ],
      },
    ],
  },
);
