import { MisuseError } from "../kernel/misuse-error.js";

declare const kind: unique symbol;

/** A text that names one record of a kind; the compiler keeps the kinds apart. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Names a source. */
export type SourceId = Id<"source">;
/** Names a programme. */
export type ProgrammeId = Id<"programme">;
/** Names a phase. */
export type PhaseId = Id<"phase">;
/** Names an announcement. */
export type AnnouncementId = Id<"announcement">;
/** Names a funding award. */
export type FundingAwardId = Id<"funding award">;
/** Names a local authority. */
export type AuthorityId = Id<"local authority">;
/** Names a district. */
export type DistrictId = Id<"district">;
/** Names a school. */
export type SchoolId = Id<"school">;
/** Names a cluster. */
export type ClusterId = Id<"cluster">;
/** Names a trial. */
export type TrialId = Id<"trial">;
/** Names a team. */
export type TeamId = Id<"team">;
/** Names a practitioner. */
export type PractitionerId = Id<"practitioner">;
/** Names a placement. */
export type PlacementId = Id<"placement">;
/** A member of a school's staff, by a reference of the school's own. */
export type StaffId = Id<"staff">;
/** Names an activity. */
export type ActivityId = Id<"activity">;
/** Names a supervision session. */
export type SupervisionId = Id<"supervision session">;
/** Names a contact. */
export type ContactId = Id<"contact">;
/** Names a referral. */
export type ReferralId = Id<"referral">;
/** Names an early help episode. */
export type EarlyHelpId = Id<"early help episode">;
/** Names an assessment. */
export type AssessmentId = Id<"assessment">;
/** Names a child in need plan. */
export type ChildInNeedPlanId = Id<"child in need plan">;
/** Names a strategy discussion. */
export type StrategyDiscussionId = Id<"strategy discussion">;
/** Names a section 47 enquiry. */
export type EnquiryId = Id<"section 47 enquiry">;
/** Names a conference. */
export type ConferenceId = Id<"conference">;
/** Names a child protection plan. */
export type ChildProtectionPlanId = Id<"child protection plan">;
/** Names what comes before care proceedings. */
export type PreProceedingsId = Id<"pre-proceedings">;
/** Names a looked-after episode. */
export type LookedAfterId = Id<"looked-after episode">;
/** Names a threshold decision. */
export type ThresholdDecisionId = Id<"threshold decision">;
/** Names an outcome measure. */
export type MeasureId = Id<"outcome measure">;
/** Names an observation. */
export type ObservationId = Id<"observation">;

/** How an id is written: what a system exports, without spaces. */
export const ID_FORM: { readonly pattern: RegExp; readonly expected: string } = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._:/-]{0,62}[A-Za-z0-9])?$/,
  expected: "up to 64 letters and digits, joined by `-`, `.`, `_`, `:` or `/`",
};

/**
 * The text as an id of the kind, for data that is written in a program; a document is read with `readProgramme`.
 *
 * @example asId("school", "leek-high") // "leek-high"
 */
export function asId<Kind extends string>(of: Kind, text: string): Id<Kind> {
  if (!ID_FORM.pattern.test(text)) throw new MisuseError(`the id of a ${of} is ${ID_FORM.expected}`);
  return text as Id<Kind>;
}
