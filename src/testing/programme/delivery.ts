import * as fc from "fast-check";
import { daysAfter } from "../../kernel/days.js";
import type { Arm } from "../../programme/entities/arm.js";
import type { Announcement, FundingAward, Programme, ProgrammePhase } from "../../programme/entities/programme.js";
import type { Placement, Practitioner, Team } from "../../programme/entities/staffing.js";
import type { ArmAllocation, Trial } from "../../programme/entities/trial.js";
import { asId } from "../../programme/ids.js";
import type { PlacementEvent, PlacementHistory } from "../../programme/life-cycles/placement.js";
import { registrationOf } from "./made-up-identifiers.js";
import type { Places } from "./places.js";
import { PHASE, RANDOMISED } from "./years.js";

/** A trial in the secondary schools, and workers in those of one arm. */
export interface MadeDelivery {
  readonly programmes: readonly Programme[];
  readonly phases: readonly ProgrammePhase[];
  readonly announcements: readonly Announcement[];
  readonly fundingAwards: readonly FundingAward[];
  readonly trials: readonly Trial[];
  readonly armAllocations: readonly ArmAllocation[];
  readonly teams: readonly Team[];
  readonly practitioners: readonly Practitioner[];
  readonly placements: readonly Placement[];
}

interface PlacementDraw {
  readonly arm: Arm;
  readonly role: Practitioner["role"];
  readonly daysPerWeek: number;
  readonly wait: number;
  readonly pause: number;
  readonly ends: boolean;
  readonly inCluster: boolean;
  readonly renewed: boolean;
}

const draw: fc.Arbitrary<PlacementDraw> = fc.record({
  arm: fc.constantFrom<Arm>("swis", "control"),
  role: fc.constantFrom<Practitioner["role"]>("social-worker", "senior-practitioner", "student"),
  daysPerWeek: fc.integer({ min: 1, max: 5 }),
  wait: fc.nat(200),
  pause: fc.nat(60),
  ends: fc.boolean(),
  inCluster: fc.boolean(),
  renewed: fc.boolean(),
});

const programme = asId("programme", "g-programme");
const phase = asId("phase", "g-phase");
const trial = asId("trial", "g-trial");
const team = asId("team", "g-team");

export function deliveryAt(places: Places): fc.Arbitrary<MadeDelivery> {
  const { length } = places.districts;
  return fc.array(draw, { minLength: length, maxLength: length }).map((draws) => deliveryOf(places, draws));
}

function deliveryOf({ authorities, clusters, districts }: Places, draws: readonly PlacementDraw[]): MadeDelivery {
  const inTrial = clusters.flatMap(({ id, core }, place) => {
    const [school, district, drawn] = [core[0], districts[place], draws[place]];
    return school === undefined || district === undefined || drawn === undefined
      ? []
      : [{ cluster: id, school, district: district.id, drawn, place }];
  });
  const placed = inTrial.filter(({ drawn }) => drawn.arm === "swis");
  const [authority] = authorities.map(({ id }) => id);
  return {
    programmes: [
      {
        id: programme,
        name: "Workers in schools",
        kind: "national-trial",
        evaluators: [],
        interval: { from: PHASE.from },
      },
    ],
    phases: [{ id: phase, programme, kind: "scale-up", interval: PHASE, academicYears: ["2020-21", "2021-22"] }],
    announcements: [
      {
        id: asId("announcement", "g-announcement"),
        phase,
        on: "2020-08-24",
        says: "A school in each of some districts is to have a worker.",
        districts: placed.map(({ district }) => district),
        schools: placed.length,
      },
    ],
    fundingAwards:
      authority === undefined
        ? []
        : [{ id: asId("funding award", "g-award"), authority, phase, amountPence: 30_000_000, precision: "nearly" }],
    trials: [{ id: trial, programme, design: "parallel-cluster", unit: "school", results: [] }],
    armAllocations: inTrial.map(({ school, drawn: { arm } }) => ({
      trial,
      school,
      history: [
        { event: "found-eligible", on: PHASE.from },
        { event: "randomised", on: RANDOMISED, arm },
      ],
    })),
    teams: authority === undefined ? [] : [{ id: team, authority }],
    practitioners: placed.map(({ drawn, place }) => practitionerOf(drawn, place)),
    placements: placed.map(({ cluster, school, drawn, place }) => ({
      id: asId("placement", `g-placement-${place}`),
      phase,
      practitioner: asId("practitioner", `g-worker-${place}`),
      target: drawn.inCluster ? { kind: "cluster", cluster } : { kind: "school", school },
      daysPerWeek: drawn.daysPerWeek,
      planned: PHASE,
      history: historyOf(drawn),
    })),
  };
}

function practitionerOf({ role, daysPerWeek, renewed }: PlacementDraw, place: number): Practitioner {
  const number = registrationOf(place);
  const intervals = renewed
    ? [{ from: "2019-12-02", to: "2020-11-30" }, { from: "2020-12-01" }]
    : [{ from: "2019-12-02" }];
  return {
    id: asId("practitioner", `g-worker-${place}`),
    role,
    team,
    registrations: role === "student" ? [] : intervals.map((interval) => ({ number, interval })),
    fte: daysPerWeek / 5,
  };
}

function historyOf({ wait, pause, ends }: PlacementDraw): PlacementHistory {
  const started = daysAfter(RANDOMISED, wait);
  const paused = daysAfter(started, 30);
  const breaks: readonly PlacementEvent[] =
    pause === 0
      ? []
      : [
          { event: "paused", on: paused },
          { event: "resumed", on: daysAfter(paused, pause) },
        ];
  const end: readonly PlacementEvent[] = ends ? [{ event: "ended", on: PHASE.to, reason: "as-planned" }] : [];
  return [
    { event: "planned", on: PHASE.from },
    { event: "recruiting-began", on: RANDOMISED },
    { event: "started", on: started },
    ...breaks,
    ...end,
  ];
}
