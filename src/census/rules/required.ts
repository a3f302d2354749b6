import {
  checkChild,
  eachAssessment,
  eachChild,
  eachEpisode,
  eachPreProceedings,
  eachProtectionPlan,
} from "./child-check.js";
import { isOutside } from "./collection.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** What must be said, of a child or once something else is said. */
export const REQUIRED: readonly CensusRule[] = /* @__PURE__ */ rulesOf("required", [
  {
    number: "8500",
    module: "ChildIdentifiers",
    fields: ["LAchildID"],
    says: "the child has no id of the authority; add it",
    check: eachChild(({ localId }) => localId === undefined || localId === ""),
  },
  {
    number: "8525Q",
    module: "ChildIdentifiers",
    fields: ["PersonBirthDate", "ExpectedPersonBirthDate"],
    says: "the child has neither a date of birth nor an expected one, or has both; give exactly one, or the reason",
    check: eachChild(({ born, expected }) => (born === undefined) === (expected === undefined)),
  },
  {
    number: "8590",
    module: "ChildIdentifiers",
    fields: ["LAchildID", "CINdetails"],
    says: "the child has no episode of need; add it, or leave the child out",
    check: eachChild(({ episodes }) => episodes.length === 0),
  },
  {
    number: "8568",
    module: "CINdetails",
    fields: ["ReferralNFA"],
    says: "it is not said whether the referral came to no further action; say yes or no",
    check: eachEpisode(({ noFurtherAction }) => noFurtherAction === undefined),
  },
  {
    number: "8610",
    module: "CINdetails",
    fields: ["PrimaryNeedCode", "ReferralNFA"],
    says: "the referral went further and has no primary need; add its code",
    check: eachEpisode(({ noFurtherAction, primaryNeed }) => noFurtherAction === false && primaryNeed === undefined),
  },
  {
    number: "8805",
    module: "CINdetails",
    fields: ["CINclosureDate", "ReasonForClosure"],
    says: "the episode has a day of closure and no reason; add the reason, or take the day away",
    check: eachEpisode(({ closed, closureReason }) => closed !== undefined && closureReason === undefined),
  },
  {
    number: "8810",
    module: "CINdetails",
    fields: ["CINclosureDate", "ReasonForClosure"],
    says: "the episode has a reason for closure and no day; add the day, or take the reason away",
    check: eachEpisode(({ closed, closureReason }) => closed === undefined && closureReason !== undefined),
  },
  {
    number: "8897Q",
    module: "Assessments",
    fields: ["AssessmentAuthorisationDate", "AssessmentFactors"],
    says: "the assessment is authorised in the year of this census and has no valid factor; add what was found (21 if nothing was), or give the reason",
    check: eachAssessment(
      ({ authorised, factors }, collection) =>
        authorised !== undefined &&
        !isOutside(authorised, collection) &&
        !factors.some((factor) => collection.valid.factor.has(factor)),
    ),
  },
  {
    number: "8730",
    module: "ChildProtectionPlans",
    fields: ["NumberOfPreviousCPP"],
    says: "it is not said how many child protection plans the child had before; add the number, 0 if there were none",
    check: eachProtectionPlan(({ previousPlans }) => previousPlans === undefined),
  },
  {
    number: "8842Q",
    module: "ChildProtectionPlans",
    fields: ["CPPreviewDate"],
    says: "a review of the child protection plan has no day; add it, leave the review out, or give the reason",
    check: checkChild(({ episodes }, _, found) => {
      for (const { protectionPlans } of episodes) {
        for (const { reviews } of protectionPlans) {
          for (const review of reviews) if (review.on === undefined) found(review);
        }
      }
    }),
  },
  {
    number: "9000Q",
    module: "PreProceedingsandFGDM",
    fields: ["PPStartDate"],
    says: "pre-proceedings are recorded without the day on which they began; add it, or give the reason if it is not collected yet",
    from: 2027,
    check: eachPreProceedings(({ started }) => started === undefined),
  },
  {
    number: "9007",
    module: "PreProceedingsandFGDM",
    fields: ["LBPSentDate", "FGDMMeetingOffer"],
    says: "a letter before proceedings was sent, and it is not said whether it offered a family group decision-making meeting; say yes or no",
    from: 2027,
    check: eachPreProceedings(
      ({ letterSent, familyMeetingOffered }) => letterSent !== undefined && familyMeetingOffered === undefined,
    ),
  },
  {
    number: "9010Q",
    module: "PreProceedingsandFGDM",
    fields: ["FGDMMeetingOffer", "FGDMMeetingFac"],
    says: "a family group decision-making meeting was offered, and it is not said whether it was held; say yes or no, or give the reason",
    from: 2027,
    check: eachPreProceedings(
      ({ familyMeetingOffered, familyMeetingHeld }) => familyMeetingOffered === true && familyMeetingHeld === undefined,
    ),
  },
  {
    number: "9015Q",
    module: "PreProceedingsandFGDM",
    fields: ["InitialPPMeetingDate", "ReviewMeetingsCount"],
    says: "there was a first pre-proceedings meeting, and it is not said how many reviews followed; add the number, 0 if there were none, or give the reason",
    from: 2027,
    check: eachPreProceedings(
      ({ firstMeeting, reviewMeetings }) => firstMeeting !== undefined && reviewMeetings === undefined,
    ),
  },
]);
