import * as fc from "fast-check";
import type { District, LocalAuthority } from "../../programme/entities/authorities.js";
import type { FeederLink, SafeguardingRole, School, SchoolCluster } from "../../programme/entities/schools.js";
import { asId } from "../../programme/ids.js";
import { gssOf, urnOf } from "./made-up-identifiers.js";
import { TERM } from "./years.js";

/** An authority with its districts and schools; in each district stands a secondary school. */
export interface Places {
  readonly authorities: readonly LocalAuthority[];
  readonly districts: readonly District[];
  readonly schools: readonly School[];
  readonly feederLinks: readonly FeederLink[];
  readonly clusters: readonly SchoolCluster[];
  readonly safeguardingRoles: readonly SafeguardingRole[];
}

const MOST_DISTRICTS = 8;

/** What a district has beside its secondary school. */
interface DistrictDraw {
  readonly primaries: number;
  readonly urn: boolean;
  readonly pupils: number;
}

export function places(): fc.Arbitrary<Places> {
  const district = fc.record({ primaries: fc.nat(2), urn: fc.boolean(), pupils: fc.integer({ min: 300, max: 1_500 }) });
  return fc.array(district, { minLength: 1, maxLength: MOST_DISTRICTS }).map(placesOf);
}

const authority = asId("local authority", "g-borsetshire");

function placesOf(draws: readonly DistrictDraw[]): Places {
  const made = draws.map(districtOf);
  return {
    authorities: [
      {
        id: authority,
        name: "Borsetshire",
        gss: gssOf("E10", 0),
        dfeCode: "999",
        kind: "county",
        interval: { from: "1974-04-01" },
      },
    ],
    districts: made.map(({ district }) => district),
    schools: made.flatMap(({ secondary, primaries }) => [secondary, ...primaries]),
    feederLinks: made.flatMap(({ secondary, primaries }) =>
      primaries.map(({ id }) => ({ secondary: secondary.id, feeder: id, interval: { from: "2010-09-01" } })),
    ),
    clusters: made.map(({ secondary, primaries }, place) => ({
      id: asId("cluster", `g-cluster-${place}`),
      name: `Cluster ${place}`,
      core: [secondary.id],
      feeders: primaries.map(({ id }) => id),
    })),
    safeguardingRoles: made.map(({ secondary }, place) => ({
      school: secondary.id,
      kind: "designated-safeguarding-lead",
      staff: asId("staff", `g-staff-${place}`),
      interval: { from: TERM },
    })),
  };
}

interface MadeDistrict {
  readonly district: District;
  readonly secondary: School;
  readonly primaries: readonly School[];
}

function districtOf({ primaries, urn, pupils }: DistrictDraw, place: number): MadeDistrict {
  const id = asId("district", `g-district-${place}`);
  const school = (name: string, phase: "primary" | "secondary", number: number): School => ({
    id: asId("school", `g-${phase}-${number}`),
    name,
    ...(urn ? { urn: urnOf(number) } : {}),
    phase,
    rolls: [{ on: "2020-10-01", pupils }],
    ...(urn ? { interval: { from: "1960-09-01" } } : {}),
    authority,
    district: id,
  });
  return {
    district: { id, name: `District ${place}`, gss: gssOf("E07", place), authority },
    secondary: school(`Secondary ${place}`, "secondary", place * 10),
    primaries: Array.from({ length: primaries }, (_, nth) =>
      school(`Primary ${place} ${nth}`, "primary", place * 10 + nth + 1),
    ),
  };
}
