import type { Laestab } from "../../domain/identifiers/laestab.js";
import type { Urn } from "../../domain/identifiers/urn.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { AuthorityId, ClusterId, DistrictId, SchoolId, StaffId } from "../ids.js";
import type { Interval } from "../interval.js";
import type { Noted } from "./noted.js";

/** A school. Its key is the document's own, since a public source may name a school without any number. */
export interface School extends Noted {
  readonly id: SchoolId;
  readonly name: string;
  /** The number that stays with it. */
  readonly urn?: Urn;
  /** The numbers that it had within its authority, each with its days. */
  readonly laestab?: readonly { readonly code: Laestab; readonly interval?: Interval }[];
  readonly phase: "nursery" | "primary" | "middle" | "secondary" | "all-through" | "not-applicable";
  /** What kind of establishment it is, as Get Information about Schools words it. */
  readonly type?: string;
  /** How many pupils were on roll on a day. */
  readonly rolls: readonly { readonly on: LocalDate; readonly pupils: number }[];
  /** On which days it was open; not known if left out. */
  readonly interval?: Interval;
  readonly authority: AuthorityId;
  readonly district?: DistrictId;
  readonly predecessors?: readonly SchoolId[];
  readonly successors?: readonly SchoolId[];
}

/** A school from which children move on to another. */
export interface FeederLink extends Noted {
  readonly secondary: SchoolId;
  readonly feeder: SchoolId;
  readonly interval?: Interval;
}

/** Schools that share a worker. */
export interface SchoolCluster extends Noted {
  readonly id: ClusterId;
  readonly name: string;
  readonly core: readonly SchoolId[];
  readonly feeders: readonly SchoolId[];
  readonly interval?: Interval;
}

/** Who leads on safeguarding in a school, or stands in. */
export interface SafeguardingRole {
  readonly school: SchoolId;
  readonly kind: "designated-safeguarding-lead" | "deputy";
  readonly staff: StaffId;
  readonly interval: Interval;
}
