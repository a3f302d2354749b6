import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { ActivityId, PlacementId, PractitionerId, ReferralId, SchoolId, StaffId, SupervisionId } from "../ids.js";
import type { Interval } from "../interval.js";

/** Who works with a child, or on a referral. */
export interface CaseAllocation {
  readonly practitioner: PractitionerId;
  readonly of:
    | { readonly kind: "child"; readonly child: LocalChildId }
    | { readonly kind: "referral"; readonly referral: ReferralId };
  readonly role: "lead" | "co-worker";
  readonly interval: Interval;
  /** The placement of whose caseload it is part; a worker may hold other cases too. */
  readonly placement?: PlacementId;
}

/** What a worker in a school does, as the programme's reports describe it. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What practitioners in schools do, as the programme was described. */
export const ACTIVITY_KINDS = [
  "statutory-casework",
  "section-17-assessment",
  "section-47-enquiry",
  "child-in-need-plan-work",
  "child-protection-plan-work",
  "public-law-outline",
  "early-help",
  "drop-in-for-parents",
  "drop-in-for-staff",
  "informal-work-with-pupil",
  "advice-to-staff",
  "safeguarding-lead-consultation",
  "signposting",
  "home-visit",
  "multi-agency-meeting",
  "mediation",
  "advocacy",
  "group-work",
  "reflective-supervision",
  "training",
] as const;

/** Something that a worker did as part of a placement. */
export interface Activity {
  readonly id: ActivityId;
  readonly placement: PlacementId;
  readonly kind: ActivityKind;
  readonly on: LocalDate;
  readonly minutes?: number;
  /** Whether the law required it, whoever did it and wherever. */
  readonly statutory: boolean;
  readonly school?: SchoolId;
  readonly child?: LocalChildId;
  readonly staff?: StaffId;
  readonly outcome?: "resolved" | "continues" | "early-help-offered" | "referral-made" | "signposted";
}

/** A session in which practitioners were supervised. */
export interface SupervisionSession {
  readonly id: SupervisionId;
  readonly kind: "reflective" | "management" | "group";
  readonly on: LocalDate;
  readonly supervisor: PractitionerId;
  readonly practitioners: readonly PractitionerId[];
}
