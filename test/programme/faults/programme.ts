import type { SocialWorkerNumber } from "../../../src/domain/identifiers/social-worker-number.js";
import { asId } from "../../../src/programme/ids.js";
import type { PlacementHistory } from "../../../src/programme/life-cycles/placement.js";
import type { ProgrammeData } from "../../../src/programme/programme-data.js";
import { add, change, child, referral, school, without, worker } from "../small-world.js";
import type { Fault, NearMiss } from "./fault.js";

const phase = asId("phase", "s-phase");
const from = (on: string): PlacementHistory => [{ event: "started", on }];
const until = (on: string, reason: "as-planned" | "other" = "as-planned"): PlacementHistory => [
  { event: "started", on: "2020-11-09" },
  { event: "ended", on, reason },
];
const second = (over: object) => ({
  id: asId("placement", "s-second"),
  phase,
  target: { kind: "school" as const, school: school("s-c") },
  history: from("2021-01-04"),
  ...over,
});
const number = "SW101" as SocialWorkerNumber;
const lead = (day: string, to?: string) => ({
  practitioner: worker,
  of: { kind: "referral" as const, referral: referral("s-r3") },
  role: "lead" as const,
  interval: { from: day, ...(to === undefined ? {} : { to }) },
});
const enrolled = (id: string, at: string, interval: { from: string; to?: string }) => ({
  child: child(id),
  school: school(at),
  interval,
  yearGroup: "8",
  status: "main" as const,
});

/** So many children on the caseload of the worker, all on the roll. */
const withCaseload = (world: ProgrammeData, size: number): ProgrammeData => {
  const ids = Array.from({ length: size - 5 }, (_, place) => `S1${String(place).padStart(2, "0")}`);
  const children = ids.map((id) => ({ id: child(id), dateOfBirth: "2008-05-01", sex: "F" as const, disabilities: [] }));
  const enrolments = ids.map((id) => enrolled(id, "s-a", { from: "2019-09-02" }));
  const allocations = ids.map((id) => ({
    practitioner: worker,
    of: { kind: "child" as const, child: child(id) },
    role: "co-worker" as const,
    interval: { from: "2021-01-11" },
    placement: asId("placement", "s-placement"),
  }));
  const known = add(add(world, "children", ...children), "enrolments", ...enrolments);
  return add(known, "caseAllocations", ...allocations);
};

export const PROGRAMME_FAULTS: readonly Fault[] = [
  {
    check: "P1",
    fault: "a phase that begins before its programme",
    planted: (world) => change(world, "programmes", 0, { interval: { from: "2020-09-02" } }),
    at: "/phases/0/interval",
  },
  {
    check: "P1",
    fault: "a phase without an end in a programme that has one",
    planted: (world) => change(world, "phases", 0, { interval: { from: "2020-09-01" } }),
    at: "/phases/0/interval",
  },
  {
    check: "P2",
    fault: "a worker who stays a day longer than the phase",
    planted: (world) => change(world, "placements", 0, { history: until("2022-08-01") }),
    at: "/placements/0/history",
    severity: "warning",
  },
  {
    check: "P3",
    fault: "a worker who comes the day before the school is allocated",
    planted: (world) => change(world, "placements", 0, { history: from("2020-09-14") }),
    at: "/placements/0/history",
  },
  {
    check: "P3",
    fault: "a school in both arms",
    planted: (world) =>
      add(world, "armAllocations", {
        trial: asId("trial", "s-trial"),
        school: school("s-b"),
        history: [
          { event: "found-eligible", on: "2020-09-01" },
          { event: "randomised", on: "2020-09-16", arm: "swis" },
        ],
      }),
    at: "/armAllocations/2/history",
  },
  {
    check: "P4",
    fault: "a placement in a control-arm school",
    planted: (world) => {
      const placed = { target: { kind: "school" as const, school: school("s-b") }, history: from("2021-09-01") };
      return add(world, "placements", second(placed));
    },
    at: "/placements/1/target",
  },
  {
    check: "P4",
    fault: "a control-arm school among the feeders of a cluster with a worker",
    planted: (world) => {
      const id = asId("cluster", "s-mixed");
      const cluster = { id, name: "Mixed", core: [school("s-a")], feeders: [school("s-b")] };
      return add(add(world, "clusters", cluster), "placements", second({ target: { kind: "cluster", cluster: id } }));
    },
    at: "/placements/1/target",
  },
  {
    check: "P4",
    fault: "a drop-in held in a control-arm school",
    planted: (world) => change(world, "activities", 0, { school: school("s-b") }),
    at: "/activities/0",
    severity: "warning",
  },
  {
    check: "P5",
    fault: "a school that closes the day before its placement ends",
    planted: (world) =>
      change(change(world, "placements", 0, { history: until("2022-04-01") }), "schools", 0, {
        interval: { from: "1960-09-01", to: "2022-03-31" },
      }),
    at: "/placements/0/history",
  },
  {
    check: "P5",
    fault: "a core school of a cluster that opens after the worker comes",
    planted: (world) => {
      const target = { kind: "cluster" as const, cluster: asId("cluster", "s-cluster") };
      return change(change(world, "placements", 0, { target }), "schools", 0, { interval: { from: "2020-11-10" } });
    },
    at: "/placements/0/history",
  },
  {
    check: "P6",
    fault: "a secondary school that feeds another",
    planted: (world) => change(world, "schools", 2, { phase: "secondary" }),
    at: "/feederLinks/0",
    severity: "warning",
  },
  {
    check: "P6",
    fault: "a feeder school in another authority",
    planted: (world) => {
      const next = asId("local authority", "s-felpersham");
      const [first] = world.authorities;
      const both = first === undefined ? world : add(world, "authorities", { ...first, id: next });
      return change(both, "schools", 2, { authority: next });
    },
    at: "/feederLinks/0",
    severity: "warning",
  },
  {
    check: "P7",
    fault: "a district for which a school was announced and none came",
    planted: (world) =>
      change(world, "announcements", 0, { districts: [asId("district", "s-north"), asId("district", "s-south")] }),
    at: "/announcements/0/districts/1",
    severity: "warning",
  },
  {
    check: "P7",
    fault: "two schools in a district for which one was announced",
    planted: (world) => add(world, "placements", second({})),
    at: "/announcements/0/districts/0",
    severity: "warning",
  },
  {
    check: "P8",
    fault: "four days a week for a worker with three",
    planted: (world) => change(world, "practitioners", 0, { fte: 0.6 }),
    at: "/placements/0/daysPerWeek",
  },
  {
    check: "P8",
    fault: "two placements at a time that take six days a week",
    planted: (world) =>
      add(
        world,
        "placements",
        second({ practitioner: worker, daysPerWeek: 2, target: { kind: "school", school: school("s-a") } }),
      ),
    at: "/placements/0/daysPerWeek",
  },
  {
    check: "P8",
    fault: "two placements that have ended and took six days a week in the week in which they met",
    planted: (world) =>
      add(
        change(world, "placements", 0, { history: until("2022-03-02") }),
        "placements",
        second({
          practitioner: worker,
          daysPerWeek: 2,
          target: { kind: "school", school: school("s-a") },
          history: [
            { event: "started", on: "2022-03-01" },
            { event: "ended", on: "2022-05-01", reason: "as-planned" },
          ],
        }),
      ),
    at: "/placements/0/daysPerWeek",
  },
  {
    check: "P9",
    fault: "a registration that lapses while the worker is in place",
    planted: (world) =>
      change(world, "practitioners", 0, {
        registrations: [
          { number, interval: { from: "2019-12-02", to: "2021-11-30" } },
          { number, interval: { from: "2021-12-02" } },
        ],
      }),
    at: "/placements/0/history",
  },
  {
    check: "P10",
    fault: "a child on the caseload before it is on the roll",
    planted: (world) => change(world, "enrolments", 1, { interval: { from: "2021-01-12" } }),
    at: "/caseAllocations/1",
  },
  {
    check: "P10",
    fault: "a child on the caseload who is on the roll of another school",
    planted: (world) => change(world, "enrolments", 1, { school: school("s-b") }),
    at: "/caseAllocations/1",
  },
  {
    check: "P10",
    fault: "a child on the caseload whose enrolment says that it has left",
    planted: (world) => change(world, "enrolments", 1, { status: "left" }),
    at: "/caseAllocations/1",
  },
  {
    check: "P10",
    fault: "a child on the caseload who has left the school",
    planted: (world) => change(world, "enrolments", 1, { interval: { from: "2019-09-02", to: "2022-04-01" } }),
    at: "/caseAllocations/1/interval",
    severity: "warning",
  },
  {
    check: "P11",
    fault: "two main enrolments that share a day",
    planted: (world) => add(world, "enrolments", enrolled("S7", "s-c", { from: "2020-09-01", to: "2021-09-01" })),
    at: "/enrolments/5/interval",
  },
  {
    check: "P12",
    fault: "two lead practitioners on one referral",
    planted: (world) => add(world, "caseAllocations", lead("2022-05-20")),
    at: "/caseAllocations/6/interval",
  },
  {
    check: "P13",
    fault: "a caseload of four",
    planted: (world) => change(world, "caseAllocations", 4, { interval: { from: "2021-01-11", to: "2021-06-30" } }),
    at: "/practitioners/0",
    severity: "warning",
  },
  {
    check: "P13",
    fault: "a caseload of twenty-six",
    planted: (world) => withCaseload(world, 26),
    at: "/practitioners/0",
    severity: "warning",
  },
];

export const PROGRAMME_NEAR_MISSES: readonly NearMiss[] = [
  {
    check: "P1",
    fine: "a phase of a programme whose days are not known",
    planted: (world) => without(world, "programmes", 0, "interval"),
  },
  {
    check: "P2",
    fine: "a placement in a phase whose days are not known",
    planted: (world) => without(world, "phases", 0, "interval"),
  },
  {
    check: "P3",
    fine: "a worker in a school that was found eligible and is not allocated yet",
    planted: (world) =>
      change(world, "armAllocations", 0, { history: [{ event: "found-eligible", on: "2020-09-01" }] }),
  },
  {
    check: "P4",
    fine: "a drop-in in a school the day before it was allocated to the control arm",
    planted: (world) => change(world, "activities", 0, { school: school("s-b"), on: "2020-09-14" }),
  },
  {
    check: "P7",
    fine: "a second school that was planned and never had a worker",
    planted: (world) =>
      add(
        world,
        "placements",
        second({
          history: [
            { event: "planned", on: "2020-10-01" },
            { event: "ended", on: "2020-10-08", reason: "not-started" },
          ],
        }),
      ),
  },
  {
    check: "P13",
    fine: "a caseload of twenty-five",
    planted: (world) => withCaseload(world, 25),
  },
  {
    check: "P1",
    fine: "a phase with exactly the days of its programme",
    planted: (world) => change(world, "programmes", 0, { interval: { from: "2020-09-01", to: "2022-07-31" } }),
  },
  {
    check: "P2",
    fine: "a worker who stays to the last day of the phase",
    planted: (world) => change(world, "placements", 0, { history: until("2022-07-31") }),
  },
  {
    check: "P3",
    fine: "a worker who comes on the day of the allocation",
    planted: (world) => change(world, "placements", 0, { history: from("2020-09-15") }),
  },
  {
    check: "P4",
    fine: "statutory work in a control-arm school",
    planted: (world) =>
      change(world, "activities", 0, { school: school("s-b"), statutory: true, kind: "section-47-enquiry" }),
  },
  {
    check: "P4",
    fine: "a worker in a school that has withdrawn from the control arm",
    planted: (world) => {
      const history = [
        { event: "found-eligible", on: "2020-09-01" },
        { event: "randomised", on: "2020-09-15", arm: "control" },
        { event: "withdrawn", on: "2021-01-04" },
      ] as const;
      const target = { kind: "school" as const, school: school("s-b") };
      return add(change(world, "armAllocations", 1, { history }), "placements", second({ target }));
    },
  },
  {
    check: "P4",
    fine: "a placement in a control-arm school that was planned and never started",
    planted: (world) =>
      add(
        world,
        "placements",
        second({
          target: { kind: "school", school: school("s-b") },
          history: [
            { event: "planned", on: "2020-10-01" },
            { event: "ended", on: "2020-10-08", reason: "not-started" },
          ],
        }),
      ),
  },
  {
    check: "P5",
    fine: "a school that closes on the day on which its placement ends",
    planted: (world) =>
      change(change(world, "placements", 0, { history: until("2022-04-01") }), "schools", 0, {
        interval: { from: "2020-11-09", to: "2022-04-01" },
      }),
  },
  {
    check: "P6",
    fine: "a feeder link that is over",
    planted: (world) => change(world, "feederLinks", 0, { interval: { from: "2015-09-01", to: "2021-08-31" } }),
  },
  {
    check: "P7",
    fine: "a second placement in the same school",
    planted: (world) => add(world, "placements", second({ target: { kind: "school", school: school("s-a") } })),
  },
  {
    check: "P8",
    fine: "two placements that take five days, and one more that begins when the first ends",
    planted: (world) => {
      const target = { kind: "school" as const, school: school("s-a") };
      const [first, next] = [
        second({ practitioner: worker, daysPerWeek: 1, target }),
        second({
          id: asId("placement", "s-third"),
          practitioner: worker,
          daysPerWeek: 4,
          target,
          history: from("2022-03-01"),
        }),
      ];
      return add(change(world, "placements", 0, { history: until("2022-03-01") }), "placements", first, next);
    },
  },
  {
    check: "P9",
    fine: "a registration that is renewed on the next day",
    planted: (world) =>
      change(world, "practitioners", 0, {
        registrations: [
          { number, interval: { from: "2021-12-01" } },
          { number, interval: { from: "2019-12-02", to: "2021-11-30" } },
        ],
      }),
  },
  {
    check: "P9",
    fine: "a student, who is not registered yet",
    planted: (world) => change(world, "practitioners", 0, { role: "student", registrations: [] }),
  },
  {
    check: "P10",
    fine: "a child at a feeder school of the placement's school",
    planted: (world) => change(world, "enrolments", 1, { school: school("s-c") }),
  },
  {
    check: "P11",
    fine: "a main enrolment that begins the day after the other ends, and a guest",
    planted: (world) =>
      add(world, "enrolments", enrolled("S7", "s-c", { from: "2020-09-01", to: "2021-08-31" }), {
        ...enrolled("S7", "s-a", { from: "2021-09-13", to: "2021-09-17" }),
        status: "guest",
      }),
  },
  {
    check: "P12",
    fine: "a case that is handed over on a day",
    planted: (world) =>
      add(change(world, "caseAllocations", 5, lead("2022-05-17", "2022-05-20")), "caseAllocations", lead("2022-05-20")),
  },
  {
    check: "P13",
    fine: "a worker of whose caseload nothing is recorded",
    planted: (world) => ({ ...world, caseAllocations: [] }),
  },
];
