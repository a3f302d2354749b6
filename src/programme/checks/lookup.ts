import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { District, LocalAuthority } from "../entities/authorities.js";
import type { Enrolment } from "../entities/children.js";
import type { Programme } from "../entities/programme.js";
import type { School } from "../entities/schools.js";
import type { Practitioner } from "../entities/staffing.js";
import type { CaseAllocation } from "../entities/work.js";
import type { AuthorityId, DistrictId, PlacementId, PractitionerId, ProgrammeId, SchoolId } from "../ids.js";
import type { ProgrammeData } from "../programme-data.js";
import { type ChildFile, childFilesOf, type Episode, episodesOf } from "./case-files.js";
import { type Delivery, deliveriesOf } from "./delivery.js";
import { byId, type Entry, entries, grouped } from "./entry.js";

/** A document with the ways by which checks find their records, each made once. */
export interface Lookup {
  readonly data: ProgrammeData;
  readonly programmes: ReadonlyMap<ProgrammeId, Entry<Programme>>;
  readonly authorities: ReadonlyMap<AuthorityId, Entry<LocalAuthority>>;
  readonly districts: ReadonlyMap<DistrictId, Entry<District>>;
  readonly schools: ReadonlyMap<SchoolId, Entry<School>>;
  readonly practitioners: ReadonlyMap<PractitionerId, Entry<Practitioner>>;
  readonly deliveries: readonly Delivery[];
  readonly deliveryOf: ReadonlyMap<PlacementId, Delivery>;
  readonly episodes: readonly Episode[];
  readonly children: readonly ChildFile[];
  readonly enrolmentsOf: ReadonlyMap<LocalChildId, readonly Entry<Enrolment>[]>;
  readonly caseAllocations: readonly Entry<CaseAllocation>[];
}

export function lookupIn(data: ProgrammeData): Lookup {
  const schools = byId(entries("schools", data.schools));
  const deliveries = deliveriesOf(data, schools);
  const episodes = episodesOf(data);
  const enrolmentsOf = grouped(entries("enrolments", data.enrolments), ({ record }) => record.child);
  return {
    data,
    programmes: byId(entries("programmes", data.programmes)),
    authorities: byId(entries("authorities", data.authorities)),
    districts: byId(entries("districts", data.districts)),
    schools,
    practitioners: byId(entries("practitioners", data.practitioners)),
    deliveries,
    deliveryOf: new Map(deliveries.map((delivery) => [delivery.placement.record.id, delivery])),
    episodes,
    children: childFilesOf(data, episodes, enrolmentsOf),
    enrolmentsOf,
    caseAllocations: entries("caseAllocations", data.caseAllocations),
  };
}
