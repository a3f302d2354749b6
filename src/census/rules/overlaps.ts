import { runTogether, shareDay } from "../../programme/interval.js";
import type { CensusEnquiry, CensusEpisode } from "../return/episode.js";
import { isUnfinished } from "../return/unfinished-enquiry.js";
import type { Collection } from "./collection.js";
import { type CensusRule, rulesOf } from "./rule.js";
import { NO_DAY, noneClash, type Stretch, stretchOf } from "./stretch.js";

/** Two of a kind do not run at the same time; what has not ended runs to the reference date. */
export const NO_OVERLAP: readonly CensusRule[] = /* @__PURE__ */ rulesOf("no-overlap", [
  {
    number: "8820",
    module: "CINdetails",
    fields: ["CINreferralDate", "CINclosureDate"],
    says: "two episodes of the child overlap; close the earlier one on or before the day of the later referral, or join them",
    // A new referral may come on the day on which the episode before it is closed.
    check: noneClash(
      ({ episodes }, collection) => [episodes.flatMap((episode) => daysOfEpisode(episode, collection))],
      runTogether,
    ),
  },
  {
    number: "4014",
    module: "CINPlanDates",
    fields: ["CINPlanStartDate", "CINPlanEndDate"],
    says: "two child in need plans of the child overlap, or one starts on the day on which the other ends; correct the days, or join them",
    check: noneClash(
      ({ episodes }, { to }) => [
        episodes.flatMap(({ plans }) => plans.flatMap((plan) => stretchOf(plan, plan.started, plan.ended ?? to))),
      ],
      shareDay,
    ),
  },
  {
    number: "8940",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "CPPendDate"],
    says: "two child protection plans of the child overlap, or one starts on the day on which the other ends; correct the days, or join them",
    check: noneClash(
      ({ episodes }, { to }) => [
        episodes.flatMap(({ protectionPlans }) =>
          protectionPlans.flatMap((plan) => stretchOf(plan, plan.started, plan.ended ?? to)),
        ),
      ],
      shareDay,
    ),
  },
  {
    number: "8863Q",
    module: "Assessments",
    fields: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    says: "two assessments of the episode overlap; correct the days, join them, or give the reason",
    check: noneClash(
      ({ episodes }, { to }) =>
        episodes.map(({ assessments }) =>
          assessments.flatMap((assessment) => stretchOf(assessment, assessment.started, assessment.authorised ?? to)),
        ),
      shareDay,
    ),
  },
  {
    number: "8890",
    module: "Section47",
    fields: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired"],
    says: "a section 47 enquiry starts while another of the episode is under way; correct the days, or join them",
    check: noneClash(
      ({ episodes }, { to }) =>
        episodes.map(({ enquiries }) => enquiries.flatMap((enquiry) => daysOfEnquiry(enquiry, to))),
      shareDay,
    ),
  },
]);

/** A referral that came to nothing and was not closed takes up no day. */
function daysOfEpisode(episode: CensusEpisode, { after }: Collection): readonly Stretch[] {
  const { referred, closed, noFurtherAction } = episode;
  return stretchOf(episode, referred, closed ?? (noFurtherAction === false ? after : NO_DAY));
}

/** It runs until its conference; how long one ran that ended without a conference is not in the census. */
function daysOfEnquiry(enquiry: CensusEnquiry, to: string): readonly Stretch[] {
  return stretchOf(enquiry, enquiry.started, enquiry.conference ?? (isUnfinished(enquiry) ? to : NO_DAY));
}
