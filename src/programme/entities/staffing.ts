import type { SocialWorkerNumber } from "../../domain/identifiers/social-worker-number.js";
import type { AuthorityId, ClusterId, PhaseId, PlacementId, PractitionerId, SchoolId, TeamId } from "../ids.js";
import type { Interval } from "../interval.js";
import type { PlacementHistory } from "../life-cycles/placement.js";
import type { Noted } from "./noted.js";

export interface Team extends Noted {
  readonly id: TeamId;
  readonly name?: string;
  readonly authority: AuthorityId;
  readonly manager?: PractitionerId;
}

/** Somebody who works with children and families; without a name. */
export interface Practitioner extends Noted {
  readonly id: PractitionerId;
  readonly role: "social-worker" | "senior-practitioner" | "team-manager" | "student";
  readonly team: TeamId;
  /** The stretches in which they were registered with Social Work England. */
  readonly registrations: readonly { readonly number: SocialWorkerNumber; readonly interval: Interval }[];
  /** Full-time equivalent: 1 is five days a week. */
  readonly fte: number;
}

/** A worker based in a school or across a cluster: what was planned, and in `history` what came of it. */
export interface Placement extends Noted {
  readonly id: PlacementId;
  readonly phase: PhaseId;
  /** Not yet found, or not known, if left out. */
  readonly practitioner?: PractitionerId;
  readonly target: PlacementTarget;
  readonly daysPerWeek?: number;
  /** The days that were planned for it. */
  readonly planned?: Interval;
  readonly history: PlacementHistory;
}

/** Where a practitioner is placed: one school, or a cluster of them. */
export type PlacementTarget =
  | { readonly kind: "school"; readonly school: SchoolId }
  | { readonly kind: "cluster"; readonly cluster: ClusterId };
