import {
  type ChildCheck,
  eachAssessment,
  eachChild,
  eachEpisode,
  eachPreProceedings,
  eachProtectionPlan,
} from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** From this day on a referral has a source. */
const SOURCES_FROM = "2013-04-01";

/** Codes that must be of their set, as it is in the census year. */
export const CODE_SETS: readonly CensusRule[] = /* @__PURE__ */ rulesOf("code-set", [
  {
    number: "4220",
    module: "ChildCharacteristics",
    fields: ["Ethnicity"],
    says: "the child's ethnicity is missing or is no code of this census; add or correct it",
    check: eachChild(({ ethnicity }, { valid }) => ethnicity === undefined || !valid.ethnicity.has(ethnicity)),
  },
  {
    number: "8540",
    module: "ChildCharacteristics",
    fields: ["Disability", "PersonBirthDate", "ReferralNFA"],
    says: "the child is born and went further than referral, and no valid code of disability is given; add those that apply, NONE if none does",
    check: eachChild(
      ({ born, disabilities, episodes }, { valid }) =>
        born !== undefined &&
        episodes.some(({ noFurtherAction }) => noFurtherAction === false) &&
        !disabilities.some((code) => valid.disability.has(code)),
    ),
  },
  {
    number: "8866",
    module: "CINdetails",
    fields: ["ReferralSource", "CINreferralDate"],
    says: "the source of the referral is missing or is no code of this census; add or correct it",
    check: eachEpisode(
      ({ referred, source }, { valid }) =>
        referred !== undefined &&
        referred >= SOURCES_FROM &&
        (source === undefined || !valid.referralSource.has(source)),
    ),
  },
  {
    number: "8650",
    module: "CINdetails",
    fields: ["PrimaryNeedCode"],
    says: "the primary need is no code of this census; correct it",
    check: eachEpisode(
      ({ primaryNeed }, { valid }) => primaryNeed !== undefined && !valid.primaryNeed.has(primaryNeed),
    ),
  },
  {
    number: "8640",
    module: "CINdetails",
    fields: ["ReasonForClosure"],
    says: "the reason for closure is no code of this census; correct it",
    check: eachEpisode(
      ({ closureReason }, { valid }) => closureReason !== undefined && !valid.reasonForClosure.has(closureReason),
    ),
  },
  {
    number: "8945Q",
    module: "Assessments",
    fields: ["AssessmentFactors"],
    says: "factor 18A is written, which 18B and 18C have taken the place of; use the one of them that applies, or give the reason",
    from: 2025,
    check: eachWithFactor("18A"),
  },
  {
    number: "8950Q",
    module: "Assessments",
    fields: ["AssessmentFactors"],
    says: "factor 19A is written, which 19B and 19C have taken the place of; use the one of them that applies, or give the reason",
    from: 2025,
    check: eachWithFactor("19A"),
  },
  {
    number: "8905",
    module: "ChildProtectionPlans",
    fields: ["InitialCategoryOfAbuse"],
    says: "the category of abuse with which the child protection plan began is missing or is no code; add or correct it",
    check: eachProtectionPlan(
      ({ initialCategory }, { valid }) => initialCategory === undefined || !valid.categoryOfAbuse.has(initialCategory),
    ),
  },
  {
    number: "8910",
    module: "ChildProtectionPlans",
    fields: ["LatestCategoryOfAbuse"],
    says: "the latest category of abuse of the child protection plan is missing or is no code; add or correct it",
    check: eachProtectionPlan(
      ({ latestCategory }, { valid }) => latestCategory === undefined || !valid.categoryOfAbuse.has(latestCategory),
    ),
  },
  {
    number: "9011",
    module: "PreProceedingsandFGDM",
    fields: ["PPOutcome"],
    says: "the outcome of pre-proceedings is no code of this census; correct it",
    from: 2027,
    check: eachPreProceedings(
      ({ outcome }, { valid }) => outcome !== undefined && !valid.preProceedingsOutcome.has(outcome),
    ),
  },
]);

function eachWithFactor(factor: string): ChildCheck {
  return eachAssessment(({ factors }) => factors.includes(factor));
}
