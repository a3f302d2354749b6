import type { CategoryOfAbuseCode } from "../../domain/codes/category-of-abuse.js";
import type { CensusEpisode } from "../return/episode.js";
import { isUnfinished } from "../return/unfinished-enquiry.js";
import type { CensusPeriod } from "../return/year.js";
import type { Censored, Rung, Untold } from "./rungs.js";
import { follows, isStillRunning, WINDOWS } from "./windows.js";

/** What happened in an episode, as far as a return tells it. */
export type Reached =
  | { readonly kind: "rung"; readonly rung: Exclude<Rung, "child-protection-plan"> }
  | { readonly kind: "rung"; readonly rung: "child-protection-plan"; readonly category: PlanCategory }
  | { readonly kind: "censored"; readonly why: Censored }
  | { readonly kind: "untold"; readonly why: Untold };

/** The category with which a child protection plan began. */
export type PlanCategory = CategoryOfAbuseCode | "not-recorded";

export const PLAN_CATEGORIES: readonly PlanCategory[] = Object.freeze([
  "NEG",
  "PHY",
  "SAB",
  "EMO",
  "MUL",
  "not-recorded",
]);

/**
 * The highest rung that an episode reached in the windows, or why that cannot be told.
 *
 * A child protection plan is the highest: whatever is still open beside it, it was reached. Below it an episode is
 * censored while an assessment or enquiry is open, or a window had not run out when the year ended. One of which something
 * higher is recorded outside the windows is not told by the rung below it: that would say less than happened.
 *
 * @example
 * const nothing = { assessments: [], plans: [], enquiries: [], protectionPlans: [], preProceedings: [] };
 * rungReached({ referred: "2025-06-02", noFurtherAction: true, ...nothing }, censusPeriod(2026)); // no further action
 */
export function rungReached(episode: CensusEpisode, period: CensusPeriod): Reached {
  const { referred, assessments, enquiries, protectionPlans, conference, plans } = episode;
  if (referred === undefined) return { kind: "untold", why: "no-referral-day" };
  const followed = enquiries.filter(({ started }) => follows(started, referred, WINDOWS.referralToEnquiry));
  const conferences = [...followed.map((enquiry) => enquiry.conference), conference].filter(
    (day) => day !== undefined && day >= referred,
  );
  const planned = protectionPlans.find(
    ({ started }) =>
      conferences.some((held) => follows(started, held, WINDOWS.conferenceToPlan)) ||
      followed.some((enquiry) => follows(started, enquiry.started, WINDOWS.enquiryToPlan)),
  );
  if (planned !== undefined) {
    return { kind: "rung", rung: "child-protection-plan", category: categoryOf(planned.initialCategory) };
  }
  const censored = stillOpen(episode, period);
  if (censored !== undefined) return { kind: "censored", why: censored };

  const held = [...enquiries.map((enquiry) => enquiry.conference), conference].filter((day) => day !== undefined);
  const isAllFollowed = followed.length === enquiries.length && conferences.length === held.length;
  if (protectionPlans.length > 0 || !isAllFollowed) return { kind: "untold", why: "outside-the-windows" };
  if (conferences.length > 0) return { kind: "rung", rung: "conference" };
  if (followed.length > 0) return { kind: "rung", rung: "enquiry" };
  if (plans.length > 0) return { kind: "rung", rung: "child-in-need-plan" };
  const assessed = assessments.some(({ started }) => follows(started, referred, WINDOWS.referralToAssessment));
  return assessed ? afterAssessment(episode) : withoutAssessment(episode, period);
}

function afterAssessment({ closed, closureReason }: CensusEpisode): Reached {
  if (closed !== undefined && closureReason === "RC8") return { kind: "rung", rung: "assessed-and-closed" };
  if (closed !== undefined && closureReason === "RC9") return { kind: "rung", rung: "early-help" };
  return { kind: "rung", rung: "child-in-need" };
}

function withoutAssessment(episode: CensusEpisode, period: CensusPeriod): Reached {
  if (episode.assessments.length > 0) return { kind: "untold", why: "outside-the-windows" };
  if (episode.noFurtherAction === true) return { kind: "rung", rung: "no-further-action" };
  if (isStillRunning(episode.referred, period, WINDOWS.referralToAssessment)) {
    return { kind: "censored", why: "referral-recent" };
  }
  return { kind: "untold", why: "nothing-recorded" };
}

/** What could still lift an episode when the year ended; of several the one that could lift it furthest. */
function stillOpen({ assessments, enquiries, conference }: CensusEpisode, period: CensusPeriod): Censored | undefined {
  const held = [...enquiries.map((enquiry) => enquiry.conference), conference];
  if (held.some((day) => isStillRunning(day, period, WINDOWS.conferenceToPlan))) return "conference-recent";
  if (enquiries.some(({ started }) => isStillRunning(started, period, WINDOWS.enquiryToPlan))) return "enquiry-recent";
  if (enquiries.some(isUnfinished)) return "enquiry-open";
  return assessments.some(({ authorised }) => authorised === undefined) ? "assessment-open" : undefined;
}

function categoryOf(written: string | undefined): PlanCategory {
  return PLAN_CATEGORIES.find((category) => category === written) ?? "not-recorded";
}
