import type { Route } from "../../domain/route.js";

/** The rungs of what happened after a referral, from the lowest to the highest. */
export type Rung =
  | "no-further-action"
  | "assessed-and-closed"
  | "early-help"
  | "child-in-need"
  | "child-in-need-plan"
  | "enquiry"
  | "conference"
  | "child-protection-plan";

/** Why it cannot be told yet which rung an episode reaches: what could still lift it had not ended with the year. */
export type Censored = "assessment-open" | "enquiry-open" | "enquiry-recent" | "conference-recent" | "referral-recent";

/** Why the return does not say which rung an episode reached. */
export type Untold = "no-referral-day" | "outside-the-windows" | "nothing-recorded";

/** A rung, in words, with the routes to which a level may belong that says the same. */
export interface RungWords {
  readonly rung: Rung;
  readonly says: string;
  /** The lowest and the highest route that are the same as what happened. */
  readonly same: { readonly from: Route; readonly to: Route };
  /** Why these routes. */
  readonly because: string;
}

/** The ladder, lowest first, and beside each rung which routes say the same. It is a choice, and it is printed. */
export const LADDER: readonly RungWords[] = Object.freeze([
  {
    rung: "no-further-action",
    says: "No further action at referral",
    same: { from: "universal", to: "early-help" },
    because:
      "the council did not begin an assessment; whether the family was offered early help instead, a return does not say",
  },
  {
    rung: "assessed-and-closed",
    says: "Assessed, and closed",
    same: { from: "universal", to: "early-help" },
    because: "the assessment ended without help as a child in need; help by others may have gone on",
  },
  {
    rung: "early-help",
    says: "Assessed, and closed to early help",
    same: { from: "early-help", to: "early-help" },
    because: "the case was closed after assessment and passed to early help",
  },
  {
    rung: "child-in-need",
    says: "Child in need, without a plan",
    same: { from: "child-in-need", to: "child-in-need" },
    because: "after its assessment the case stayed open, or was closed for another reason than that no more was needed",
  },
  {
    rung: "child-in-need-plan",
    says: "Child in need plan",
    same: { from: "child-in-need", to: "child-in-need" },
    because: "a plan under section 17 was made",
  },
  {
    rung: "enquiry",
    says: "Section 47 enquiry, without a conference",
    same: { from: "child-protection", to: "child-protection" },
    because:
      "the route is whether enquiries under section 47 are needed, not what they come to; the council decided that they were",
  },
  {
    rung: "conference",
    says: "Initial child protection conference, without a plan",
    same: { from: "child-protection", to: "child-protection" },
    because: "enquiries under section 47 went as far as a conference",
  },
  {
    rung: "child-protection-plan",
    says: "Child protection plan",
    same: { from: "child-protection", to: "child-protection" },
    because: "a conference made a child protection plan",
  },
]);

/** What is said of an episode that is kept apart. */
export const APART: { readonly [Why in Censored | Untold]: string } = Object.freeze({
  "assessment-open": "An assessment was still open",
  "enquiry-open": "An enquiry was still open",
  "enquiry-recent": "An enquiry began in the last 60 days of the year",
  "conference-recent": "A conference was held in the last 45 days of the year",
  "referral-recent": "Referred in the last 30 days of the year, and nothing recorded yet",
  "no-referral-day": "No day of referral that can be read",
  "outside-the-windows": "What is recorded lies outside the windows",
  "nothing-recorded": "Nothing recorded after the referral",
});

export const CENSORED: readonly Censored[] = Object.freeze([
  "assessment-open",
  "enquiry-open",
  "enquiry-recent",
  "conference-recent",
  "referral-recent",
]);

export const UNTOLD: readonly Untold[] = Object.freeze(["no-referral-day", "outside-the-windows", "nothing-recorded"]);
