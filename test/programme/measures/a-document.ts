import type { LocalChildId } from "../../../src/domain/identifiers/local-child-id.js";
import type { Arm } from "../../../src/programme/entities/arm.js";
import type { LookedAfterEpisode } from "../../../src/programme/entities/care.js";
import type { Assessment } from "../../../src/programme/entities/child-in-need.js";
import type { Section47Enquiry } from "../../../src/programme/entities/child-protection.js";
import type { Attendance, Child, Enrolment } from "../../../src/programme/entities/children.js";
import type { Referral } from "../../../src/programme/entities/front-door.js";
import type { School } from "../../../src/programme/entities/schools.js";
import type { ArmAllocation, Trial } from "../../../src/programme/entities/trial.js";
import { asId, type SchoolId, type TrialId } from "../../../src/programme/ids.js";
import { type ProgrammeData, type ProgrammeRecords, programmeOf } from "../../../src/programme/programme-data.js";

/** A made-up document with these records. */
export function documentOf(records: Partial<ProgrammeRecords>): ProgrammeData {
  return programmeOf({ title: "Borchester", standing: "synthetic" }, records);
}

export const THE_TRIAL: TrialId = asId("trial", "borset-trial");

export function aTrial(): Trial {
  return {
    id: THE_TRIAL,
    programme: asId("programme", "borset"),
    design: "parallel-cluster",
    unit: "school",
    results: [],
  };
}

export function aSchool(id: string, rolls: School["rolls"] = []): School {
  return {
    id: asId("school", id),
    name: id,
    phase: "secondary",
    rolls,
    authority: asId("local authority", "borchester"),
  };
}

export function allocatedTo(
  arm: Arm,
  school: string,
  { on = "2020-08-01", withdrawn }: { readonly on?: string; readonly withdrawn?: string } = {},
): ArmAllocation {
  return {
    trial: THE_TRIAL,
    school: asId("school", school),
    history: [
      { event: "found-eligible", on: "2020-07-01" },
      { event: "randomised", on, arm },
      ...(withdrawn === undefined ? [] : [{ event: "withdrawn", on: withdrawn } as const]),
    ],
  };
}

export function aChild(id: string): Child {
  return { id: childId(id), dateOfBirth: "2008-01-01", sex: "U", disabilities: [] };
}

export function enrolled(
  child: string,
  school: string,
  from: string,
  to?: string,
  status: Enrolment["status"] = "main",
): Enrolment {
  return {
    child: childId(child),
    school: asId("school", school),
    interval: { from, ...(to === undefined ? {} : { to }) },
    yearGroup: "8",
    status,
  };
}

/** A referral of a child: its id is the child's with the day. */
export function referred(child: string, on: string): Referral {
  return {
    id: asId("referral", `${child}-${on}`),
    child: childId(child),
    source: "1A",
    history: [{ event: "received", on }],
  };
}

/** An enquiry on a referral. */
export function enquiry({ id }: Referral, start: string): Section47Enquiry {
  return { id: asId("section 47 enquiry", `e-${id}-${start}`), referral: id, start };
}

/** An assessment on a referral. */
export function assessment({ id }: Referral, start: string): Assessment {
  return { id: asId("assessment", `a-${id}-${start}`), referral: id, start, factors: [] };
}

export function lookedAfter(child: string, from: string, to?: string): LookedAfterEpisode {
  return {
    id: asId("looked-after episode", `${child}-${from}-${to ?? "open"}`),
    child: childId(child),
    interval: { from, ...(to === undefined ? {} : { to }) },
    legalStatus: "V2",
  };
}

export function register(
  child: string,
  from: string,
  to: string,
  possibleSessions: number,
  attendedSessions: number,
): Attendance {
  return { child: childId(child), interval: { from, to }, possibleSessions, attendedSessions };
}

export function childId(id: string): LocalChildId {
  return id as LocalChildId;
}

export function schoolId(id: string): SchoolId {
  return asId("school", id);
}
