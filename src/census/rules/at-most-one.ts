import type { CensusChild } from "../return/child.js";
import type { CensusEpisode } from "../return/episode.js";
import { isUnfinished } from "../return/unfinished-enquiry.js";
import { type ChildCheck, checkChild, type Found, type Placed } from "./child-check.js";
import { isAfter } from "./days.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** Of some things a child, or an episode, has at most one open at a time. */
export const AT_MOST_ONE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("at-most-one", [
  {
    number: "8815",
    module: "CINdetails",
    fields: ["CINclosureDate", "ReferralNFA"],
    says: "the child has more than one open episode that went further than referral; close all but one",
    check: oneOfChild(({ episodes }) => episodes.filter(isOpen)),
  },
  {
    number: "4004",
    module: "CINPlanDates",
    fields: ["CINPlanEndDate"],
    says: "the child has more than one open child in need plan; end all but one",
    check: oneOfChild(({ episodes }) =>
      episodes.flatMap(({ plans }) => plans).filter(({ ended }) => ended === undefined),
    ),
  },
  {
    number: "8935",
    module: "ChildProtectionPlans",
    fields: ["CPPendDate"],
    says: "the child has more than one open child protection plan; end all but one",
    check: oneOfChild(({ episodes }) =>
      episodes.flatMap(({ protectionPlans }) => protectionPlans).filter(({ ended }) => ended === undefined),
    ),
  },
  {
    number: "8896",
    module: "Assessments",
    fields: ["AssessmentAuthorisationDate"],
    says: "the episode has more than one open assessment; add the day of authorisation to all but one",
    check: oneOfEpisode(({ assessments }) => assessments.filter(({ authorised }) => authorised === undefined)),
  },
  {
    number: "8839",
    module: "Section47",
    fields: ["DateOfInitialCPC", "ICPCnotRequired"],
    says: "the episode has more than one unfinished section 47 enquiry; add the conference, or that none was required, to all but one",
    check: oneOfEpisode(({ enquiries }) => enquiries.filter(isUnfinished)),
  },
]);

export const OPEN_IS_LATEST: readonly CensusRule[] = /* @__PURE__ */ rulesOf("order", [
  {
    number: "8816",
    module: "CINdetails",
    fields: ["CINreferralDate", "CINclosureDate", "ReferralNFA"],
    says: "an episode is open and a later referral of the child is there; close the earlier episode, or correct the days",
    check: checkChild(({ episodes }, _, found) => {
      const latest = episodes.toSorted(byReferral).at(-1);
      for (const episode of episodes) {
        if (latest !== undefined && isOpen(episode) && isAfter(latest.referred, episode.referred))
          found(episode, [latest]);
      }
    }),
  },
]);

function isOpen({ closed, noFurtherAction }: CensusEpisode): boolean {
  return closed === undefined && noFurtherAction === false;
}

function byReferral(one: CensusEpisode, other: CensusEpisode): number {
  if (isAfter(one.referred, other.referred)) return 1;
  return isAfter(other.referred, one.referred) ? -1 : 0;
}

function oneOfChild(open: (child: CensusChild) => readonly Placed[]): ChildCheck {
  return checkChild((child, _, found) => onlyFirst(open(child), found));
}

function oneOfEpisode(open: (episode: CensusEpisode) => readonly Placed[]): ChildCheck {
  return checkChild(({ episodes }, _, found) => {
    for (const episode of episodes) onlyFirst(open(episode), found);
  });
}

/** One finding however many there are: at the second, with the first and the others beside it. */
function onlyFirst([first, second, ...others]: readonly Placed[], found: Found): void {
  if (first !== undefined && second !== undefined) found(second, [first, ...others]);
}
