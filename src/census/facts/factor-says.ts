import type { AssessmentFactorCode } from "../../domain/codes/assessment-factor.js";
import type { BuiltInFacts } from "../../facts/catalogue.js";
import type { GivenFacts } from "../../facts/given.js";

/** What follows from one factor that an assessment recorded. */
interface FactorSays {
  /** What is so whatever else is so: a value, or the steps that do not deny the factor. */
  readonly says: GivenFacts<BuiltInFacts>;
  /** What is so besides if whoever recorded the factor meant that the child feels it. */
  readonly felt?: GivenFacts<BuiltInFacts>;
  /** Why it says less than one would think, or nothing. */
  readonly because?: string;
}

const CERTAINTY = { from: "possible" } as const;
const EFFECT = { from: "early-signs" } as const;

const OTHER = (need: BuiltInFacts["householdMemberNeed"]): FactorSays => ({
  says: { householdMemberNeed: need },
  felt: { householdMemberEffect: EFFECT },
});
const CARER_USES: FactorSays = { says: { carerSubstanceUse: true }, felt: { carerSubstanceUseEffect: EFFECT } };
const CHILD_USES: FactorSays = {
  says: { childSubstanceUse: { from: "once" } },
  felt: { childSubstanceUseEffect: EFFECT },
};
const ADULT_ABUSED: FactorSays = {
  says: { domesticAbuseCertainty: CERTAINTY },
  felt: { domesticAbuseEffect: EFFECT },
};
const PRIVATELY_FOSTERED: FactorSays = { says: { privatelyFostered: true } };

/**
 * What each factor says in the words of the catalogue, never how grave it is.
 *
 * A step of a fact is left out where its own meaning denies the factor: "no reason to think of neglect" cannot stand beside
 * neglect, and "the child is cared for all the same" can well stand beside a carer's illness. Where a code may mean two
 * things and does not say which, it says nothing: the facts stay open, which is the careful side.
 */
export const FACTOR_SAYS: Readonly<Record<AssessmentFactorCode, FactorSays>> = {
  "1A": CHILD_USES,
  "1B": CARER_USES,
  "1C": OTHER("alcohol-or-drugs"),
  "2A": CHILD_USES,
  "2B": CARER_USES,
  "2C": OTHER("alcohol-or-drugs"),
  "3A": {
    says: { domesticAbuseEffect: EFFECT },
    because: "the abuse may be at home or by the child's own partner; it touches the child in either case",
  },
  "3B": ADULT_ABUSED,
  "3C": ADULT_ABUSED,
  "4A": { says: { childMentalHealth: EFFECT } },
  "4B": { says: { carerMentalIllHealth: true }, felt: { carerMentalHealthEffect: EFFECT } },
  "4C": OTHER("mental-ill-health"),
  "5A": { says: { childDisability: true } },
  "5B": { says: { carerLearningNeed: true }, felt: { carerLearningNeedEffect: EFFECT } },
  "5C": OTHER("learning-need"),
  "6A": { says: {}, because: "it means a disability or an illness, and not which" },
  "6B": { says: { carerPhysicalIllness: true }, felt: { carerPhysicalIllnessEffect: EFFECT } },
  "6C": OTHER("physical-illness-or-disability"),
  "7A": {
    says: { youngCarer: true, youngCarerTasks: { from: "house-and-company" } },
    felt: { youngCarerEffect: EFFECT },
  },
  "8B": PRIVATELY_FOSTERED,
  "8C": PRIVATELY_FOSTERED,
  "8D": PRIVATELY_FOSTERED,
  "8E": PRIVATELY_FOSTERED,
  "8F": PRIVATELY_FOSTERED,
  "9A": { says: { unaccompaniedAsylumSeeking: true } },
  "10A": { says: { missingPattern: { from: "once" } } },
  "11A": { says: { sexualExploitationCertainty: CERTAINTY } },
  "12A": { says: { traffickingCertainty: CERTAINTY } },
  "13A": { says: {}, because: "it means a part in a gang or harm by one, and no fact is about belonging to a group" },
  "14A": { says: { behaviourConcern: EFFECT } },
  "15A": {
    says: { selfHarmPattern: { from: "once" } },
    because: "it means self-harm suspected or actual; whoever suspects it cannot say that none is known",
  },
  "16A": {
    says: { neglectCertainty: CERTAINTY, careShortKindUnstated: EFFECT },
    because: "it does not say which care is missing, and for how long",
  },
  "17A": { says: { emotionalAbuseCertainty: CERTAINTY } },
  "18A": { says: {}, because: "it does not say whether an adult or a child did it, and these are two facts" },
  "18B": {
    says: { harmedByAnotherChild: EFFECT, harmByAnotherChildKind: { oneOf: ["hurting", "sexual"] } },
    because: "harm of two kinds is recorded under the graver, so that it need not be `hurting`",
  },
  "18C": { says: { physicalAbuseCertainty: CERTAINTY } },
  "19A": { says: { sexualAbuseCertainty: CERTAINTY } },
  "19B": { says: { harmedByAnotherChild: EFFECT, harmByAnotherChildKind: "sexual" } },
  "19C": { says: { sexualAbuseCertainty: CERTAINTY } },
  "20": { says: {}, because: "it means something other than all the rest" },
  "21": { says: {}, because: "it means that no factor was found and nothing further was to be done" },
  "22A": { says: {}, because: "it means that it happened or that it is feared, and not which" },
  "23A": { says: { beliefLinkedAbuseCertainty: CERTAINTY } },
  "24A": { says: { criminalExploitationCertainty: CERTAINTY } },
};
