import { MisuseError } from "../kernel/misuse-error.js";

declare const kind: unique symbol;

/** A text that names one record of a kind; the compiler keeps the kinds apart. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type SourceId = Id<"source">;
export type ProgrammeId = Id<"programme">;
export type PhaseId = Id<"phase">;
export type AnnouncementId = Id<"announcement">;
export type FundingAwardId = Id<"funding award">;
export type AuthorityId = Id<"local authority">;
export type DistrictId = Id<"district">;
export type SchoolId = Id<"school">;
export type ClusterId = Id<"cluster">;
export type TrialId = Id<"trial">;
export type TeamId = Id<"team">;
export type PractitionerId = Id<"practitioner">;
export type PlacementId = Id<"placement">;
/** A member of a school's staff, by a reference of the school's own. */
export type StaffId = Id<"staff">;
export type ActivityId = Id<"activity">;
export type SupervisionId = Id<"supervision session">;
export type ContactId = Id<"contact">;
export type ReferralId = Id<"referral">;
export type EarlyHelpId = Id<"early help episode">;
export type AssessmentId = Id<"assessment">;
export type ChildInNeedPlanId = Id<"child in need plan">;
export type StrategyDiscussionId = Id<"strategy discussion">;
export type EnquiryId = Id<"section 47 enquiry">;
export type ConferenceId = Id<"conference">;
export type ChildProtectionPlanId = Id<"child protection plan">;
export type PreProceedingsId = Id<"pre-proceedings">;
export type LookedAfterId = Id<"looked-after episode">;
export type ThresholdDecisionId = Id<"threshold decision">;
export type MeasureId = Id<"outcome measure">;
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
