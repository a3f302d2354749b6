interface AdultsAndAccessFacts {
  adultOnRecordAsDanger: "none" | "known-to-family" | "supervised-contact" | "due" | "unsupervised-contact" | "lives-with-child";
  adultSaidToBeDanger: boolean;
  unknownAdult: boolean;
  carerFearsHarming: "none" | "afraid-of-it" | "close-to-it";
  earlierUnexplainedDeath: boolean;
  accessToChildRefused: boolean;
  keptFromBeingSeen: "never" | "occasional" | "persistent";
  childLeftAlone: boolean;
  carerUnableToKeepSafe: boolean;
}

interface AgeAndStatusFacts {
  ageMonths: number;
  unborn: boolean;
  ageAtEventMonths: number;
  schoolYearEightOrBelow: boolean;
  gestationWeeks: number;
  childDisability: boolean;
  otherChildrenInHousehold: number;
  otherChildrenAffected: boolean;
  reporterRole: "regulated-health-professional" | "social-worker" | "teacher" | "other-school-staff" | "police" | "family" | "child" | "other";
  identityUnknown: boolean;
}

interface AllegationFacts {
  allegationOfPhysicalAbuse: boolean;
  allegationOfSexualAbuse: boolean;
  allegationOfNeglectOrEmotionalAbuse: boolean;
  allegationOfUnknownKind: boolean;
  allegedPersonHasAccess: boolean;
  allegedPersonWorksWithChildren: boolean;
  allegedHarmWhen: "this-week" | "recent" | "past";
  childSeriouslyHarmedDiedOrAbandoned: boolean;
  positionOfTrustConcern: boolean;
}

interface BabiesFacts {
  newbornFragile: boolean;
  sleepsUnsafely: boolean;
  feedingConcern: Effect;
  cryingStrain: Effect;
  cuesMissed: Effect;
}

interface Basis {
  readonly source: string;
  readonly at?: string;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly checked: LocalDate;
  readonly note?: string;
}

interface BehaviourFacts {
  behaviourConcern: Effect;
  markedChange: boolean;
  putsSelfAtRisk: Effect;
  putsOthersAtRisk: Effect;
  offendingPattern: Frequency;
  youthJusticeStatus: "none" | "being-looked-into" | "out-of-court" | "community-order" | "custody" | "remand";
  carersCannotGuide: Effect;
  violenceTowardsCarer: Effect;
}

interface BetweenChildrenFacts {
  harmedByAnotherChild: Effect;
  harmByAnotherChildKind: "none" | "hurting" | "threats-or-robbery" | "sexual" | "images-or-messages" | "leaving-out-or-rumours";
  bullyingPattern: Frequency;
  bullyingAboutDifference: boolean;
  harmsOtherChildren: Effect;
  bulliesOthersPattern: Frequency;
  coercedByPeers: boolean;
  teenageRelationshipAbuse: Effect;
  onlineRisk: Effect;
  onlineContactKind: "none" | "content-not-for-the-age" | "content-that-urges-harm" | "people-not-known" | "asks-for-secrecy-images-or-a-meeting" | "threats-or-blackmail" | "money-or-gambling";
}

interface BooleanFact extends FactBase {
  readonly kind: "boolean";
  readonly labelWhenFalse: string;
}

interface BuiltInFacts extends DangerNowFacts, AgeAndStatusFacts, OrdersAndPlansFacts, EarlierHelpAndCareFacts, LivingArrangementsFacts, InjuryFacts, InjuryAccountFacts, MovingAboutFacts, DisclosureFacts, AllegationFacts, SuspicionFacts, AdultsAndAccessFacts, DomesticAbuseFacts, SexualHarmFacts, MissingAndExploitationFacts, SignsOfExploitationFacts, ViolenceOutsideTheHomeFacts, HonourAndFgmFacts, BetweenChildrenFacts, PregnancyFacts, BabiesFacts, TreatmentAndIllnessFacts, HealthFacts, DoctorAndAirAtHomeFacts, GrowthAndDevelopmentFacts, DisabilityFacts, MentalHealthAndSubstancesFacts, SelfHarmAndSuicideFacts, BehaviourFacts, EducationFacts, HomeEducationFacts, YoungCarersFacts, LossAndCompanyFacts, LearningFacts, NeglectFacts, CareAtHomeFacts, CarersFacts, OthersAtHomeFacts, FamilyAndCommunityFacts, EngagementAndVoiceFacts, StrengthsFacts {
}

declare const CATALOGUE: readonly Fact[];

interface CareAtHomeFacts {
  homeConditions: Effect;
  noBedOfOwn: boolean;
  emotionalWarmthLacking: Effect;
  stimulationLacking: Effect;
  careUnstable: Effect;
  parentalConflict: Effect;
  contactDispute: boolean;
  collectionUnclear: boolean;
  familyUpheaval: boolean;
  familyBreakdownRisk: Effect;
}

interface CarersFacts {
  carerMentalIllHealth: boolean;
  carerMentalHealthEffect: Effect;
  carerTreatmentStopped: boolean;
  carerSubstanceUse: boolean;
  carerSubstanceUseEffect: Effect;
  carerLearningNeed: boolean;
  carerLearningNeedEffect: Effect;
  carerPhysicalIllness: boolean;
  carerPhysicalIllnessEffect: Effect;
  carerStrain: Effect;
  parentInPrison: boolean;
  parentCommunitySentence: boolean;
  crimeAtHomeEffect: Effect;
  youngParent: boolean;
}

interface CautiousReading {
  readonly read: Scalar | Part<Scalar>;
  readonly when?: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

type Certainty = "none" | "possible" | "suspected" | "known";

interface ChoiceFact<Value extends string = string> extends FactBase {
  readonly kind: "choice";
  readonly values: readonly FactValue<Value>[];
}

interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Scalar | readonly Scalar[];
}

type Condition = Comparison | ConditionGroup;

type ConditionGroup = {
  readonly all: readonly Condition[];
} | {
  readonly any: readonly Condition[];
} | {
  readonly not: Condition;
} | {
  readonly condition: string;
};

type Confidence = "A" | "B" | "unverified";

declare const DIRECTIONS: readonly [
  "harm",
  "protective",
  "neutral"
];

interface DangerNowFacts {
  immediateDanger: boolean;
  missingNow: boolean;
  goingHomeToAllegedSource: boolean;
  medicalHelpNeededNow: boolean;
}

type Direction = (typeof DIRECTIONS)[number];

interface DisabilityFacts {
  extraCareNeeded: "none" | "some" | "much" | "constant";
  disabilitySupportGap: Effect;
  equipmentUnsafe: boolean;
  shortBreakWanted: boolean;
  possibleNeedNotAssessed: boolean;
}

interface DisclosureFacts {
  disclosedPhysicalAbuse: boolean;
  disclosedSexualAbuse: boolean;
  disclosedEmotionalAbuse: boolean;
  disclosedNeglect: boolean;
  disclosedWithoutDetail: "none" | "hinted" | "said-harmed";
  unwillingToGoHome: "none" | "reluctant" | "afraid";
  childTookItBack: boolean;
  physicalPunishment: "never" | "occasional" | "regular";
}

interface DoctorAndAirAtHomeFacts {
  noFamilyDoctor: boolean;
  smokeAtHome: boolean;
  treatmentCannotWait: boolean;
}

interface DomesticAbuseFacts {
  domesticAbuseCertainty: Certainty;
  domesticAbuseWhen: "going-on-now" | "continues-after-separation" | "past-with-contact" | "past-without-contact";
  domesticAbuseEffect: Effect;
  domesticAbuseExposure: "none" | "in-the-home" | "sees-or-hears-it" | "steps-in" | "hurt-or-nearly-hurt";
  domesticAbusePattern: Frequency;
  domesticAbusePoliceNotices: Frequency;
  coerciveControl: boolean;
  separationRecent: boolean;
  stalking: boolean;
  orderToKeepAwayBroken: boolean;
  maracHeard: boolean;
  strangulation: boolean;
  firearmOrWeaponAtHome: boolean;
}

interface EarlierHelpAndCareFacts {
  careOfEarlierChild: "none" | "struggled" | "could-not-care" | "removed-or-harmed";
  previousCpPlans: number;
  planEndedRecently: "none" | "early-help" | "child-in-need" | "child-protection" | "looked-after";
  needsCameBack: "never" | "once" | "more-than-once";
  earlierReferrals: Frequency;
  careHistory: "none" | "previously-looked-after" | "adopted" | "special-guardianship" | "kinship-arrangement";
  movedAndLeftNoAddress: boolean;
  earlierRecordsMissing: boolean;
}

interface EducationFacts {
  schoolAttendancePercent: number;
  absencePattern: "never" | "occasional" | "persistent" | "severe";
  absenceMainlyHealth: boolean;
  attendanceDropped: boolean;
  latenessPattern: Frequency;
  longWayToSchool: boolean;
  suspensions12m: number;
  sentHomeUnrecorded: Frequency;
  exclusionPossible: boolean;
  permanentlyExcluded: boolean;
  partTimeTimetable: boolean;
  partTimeTimetableOverdue: boolean;
  mayLeaveEducation: boolean;
  schoolChanges: Frequency;
  notInEducation: boolean;
  missingFromEducation: boolean;
}

type Effect = "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";

interface EngagementAndVoiceFacts {
  childAsksNotToTell: boolean;
  keptFromTheChild: boolean;
  carerAsksNotToTell: boolean;
  childSeen: boolean;
  workerNotReached: boolean;
  familyNotReached: boolean;
  lastSeenByProfessionalDays: number;
  agreementToHelp: "agreed" | "refused";
  familyTold: "told" | "not-told" | "unsafe-to-tell";
  interpreterNeeded: boolean;
  carerEngagement: "takes-part" | "takes-part-at-times" | "agrees-and-little-changes" | "does-not-take-part";
}

type Fact = FactBody & {
  readonly id: string;
};

interface FactBase {
  readonly theme: string;
  readonly label: string;
  readonly question: string;
  readonly nature: Nature;
  readonly direction: Direction;
  readonly howToAnswer: HowToAnswer;
  readonly whoKnows: readonly Knower[];
  readonly danger?: {
    readonly operator: Operator;
    readonly value: Scalar;
  };
  readonly appliesWhen?: Comparison;
  readonly whenUnknown?: CautiousReading;
  readonly readBy?: "duties";
  readonly sources?: readonly string[];
  readonly cinFactors?: readonly string[];
  readonly note?: string;
}

type FactBody = BooleanFact | OrderedFact | ChoiceFact | IntegerFact;

interface FactValue<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly means: string;
}

interface FamilyAndCommunityFacts {
  housingEffect: Effect;
  housingKind: "overcrowded" | "damp-mould-or-cold" | "disrepair-or-danger" | "no-kitchen-bed-or-room-to-play";
  moneyTroubles: boolean;
  lowIncomeEffect: Effect;
  immigrationSupportNeed: boolean;
  refugeeOrAsylumFamily: boolean;
  familyIsolated: boolean;
  discriminationExperienced: Effect;
}

type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

type Frequency = "never" | "once" | "occasional" | "regular" | "persistent";

type Given<Value> = Value | null | ([
  Value
] extends [
  boolean
] ? never : Part<Value>);

type GivenFacts<Facts> = {
  readonly [Id in keyof Facts]?: Given<Facts[Id]>;
};

interface GrowthAndDevelopmentFacts {
  developmentalDelay: Effect;
  developmentDelayLikely: boolean;
  growthConcern: Effect;
  growthKind: "light" | "losing-or-not-gaining" | "heavy" | "short";
  growthCause: "medical" | "eating-difficulty" | "no-cause-found" | "food-or-care-missing";
  selfCareBehind: "none" | "early-signs" | "affecting-the-child";
}

interface HealthFacts {
  healthNeedUnmet: Effect;
  appointmentsNotBrought: Frequency;
  routineChecksMissed: "none" | "some-late" | "most-not-had";
  medicineMissed: "none" | "in-doubt" | "at-times" | "often";
  toothDecay: Effect;
  dentalCareNotHad: "none" | "sought-and-not-found" | "not-yet-sought" | "offered-and-not-had";
  lastingCondition: boolean;
  sleepLost: "none" | "early-signs" | "affecting-the-child";
  wettingOrSoiling: Effect;
}

interface HomeEducationFacts {
  homeEducated: boolean;
  homeEducationPlanned: boolean;
  homeEducationConcern: Certainty;
}

interface HonourAndFgmFacts {
  fgmKnowledge: "none" | "girl-told" | "signs-seen" | "told-by-others";
  fgmRisk: "none" | "possible" | "imminent";
  fgmInFamily: boolean;
  longJourneyPlanned: boolean;
  mayBeKeptAbroad: boolean;
  honourBasedAbuseRisk: Certainty;
  forcedMarriageRisk: Certainty;
}

type HowToAnswer = (typeof WAYS_TO_ANSWER)[number];

interface InjuryAccountFacts {
  injuryExplanation: "consistent" | "inconsistent" | "changing" | "no-explanation";
  repeatedInjuries: "never" | "once" | "occasional" | "regular";
}

interface InjuryFacts {
  injuryPresent: boolean;
  injuryAppraisal: "not-done" | "medical-or-birthmark" | "accidental-agreed-by-multi-agency-discussion" | "unexplained-or-concerning";
  injurySite: "shin-knee-or-brow" | "arm-hand-leg-or-foot" | "ear-neck-cheek" | "trunk-or-buttocks" | "genitals" | "mouth" | "eye" | "other";
  injuryPattern: "none" | "hand-or-grip" | "bite" | "adult-bite" | "implement" | "ligature" | "cigarette" | "immersion-line" | "clusters";
  injuryKind: "bruise" | "cut-or-graze" | "burn-or-scald" | "fracture" | "bleeding-nose-or-mouth" | "head-swelling" | "limb-not-moved" | "mark-unsure";
}

interface IntegerFact extends FactBase {
  readonly kind: "integer";
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

declare const KNOWERS: readonly [
  "school",
  "health",
  "police",
  "social-care",
  "family",
  "child",
  "housing",
  "court"
];

type Knower = (typeof KNOWERS)[number];

interface LearningFacts {
  learningNeedUnmet: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  speechLanguageNeed: "none" | "early-signs" | "affecting-the-child";
  achievesBelowPotential: boolean;
  sendPlanHeld: boolean;
  awaitingSendSupport: boolean;
}

interface LivingArrangementsFacts {
  homelessness: "none" | "threatened" | "temporary-housing" | "family-homeless" | "child-homeless";
  intentionallyHomelessFound: boolean;
  unplannedMoves: Frequency;
  moveComing: boolean;
  livesWithRelatives: boolean;
  privatelyFostered: boolean;
  unaccompaniedAsylumSeeking: boolean;
  ageDoubted: boolean;
  nobodyWithParentalResponsibility: boolean;
  noOneToCare: boolean;
  essentialNeedsUnmetThroughDestitution: boolean;
}

type LocalDate = string;

interface LossAndCompanyFacts {
  lossKind: "none" | "death" | "death-by-suicide-or-violence" | "parent-gone" | "parted-from-brother-or-sister" | "parted-from-carers";
  bereavementEffect: Effect;
  contactEffect: Effect;
  contactNotAgreed: boolean;
  familyChangeEffect: Effect;
  turningToCarers: "none" | "early-signs" | "affecting-the-child";
  selfEsteemDistress: "none" | "early-signs" | "affecting-the-child";
  isolation: Effect;
}

interface MentalHealthAndSubstancesFacts {
  childMentalHealth: Effect;
  mentalHealthShows: "low-mood" | "worry-or-panic" | "eating" | "after-something-frightening" | "hearing-or-believing-things";
  mentalHealthHelp: "not-needed" | "needed-and-not-asked-for" | "asked-for-and-not-accepted" | "awaited" | "in-place";
  childSubstanceUse: Frequency;
  substanceKind: "alcohol" | "cannabis" | "gas-or-solvents" | "medicines" | "other-drugs";
  childSubstanceUseEffect: Effect;
  smokingOrVaping: Frequency;
}

interface MissingAndExploitationFacts {
  missingPattern: Frequency;
  missingEpisodes90d: number;
  longestMissingHours: number;
  unaccountedAbsencePattern: Frequency;
  missingNotReported: boolean;
  wantsToRunAway: boolean;
  sexualExploitationCertainty: Certainty;
  criminalExploitationCertainty: Certainty;
  traffickingCertainty: Certainty;
  exploitationOfUnknownKindCertainty: Certainty;
}

interface MovingAboutFacts {
  mobility: "does-not-move-about" | "rolls-only" | "shuffles-crawls-cruises-walks" | "moves-self-in-wheelchair";
  movementImpairment: boolean;
  temporarilyImmobile: boolean;
}

declare const NATURES: readonly [
  "status",
  "measured",
  "observed",
  "reported",
  "judgement"
];

type Nature = (typeof NATURES)[number];

interface NeglectFacts {
  basicCareNeglect: Effect;
  careShortKindUnstated: "none" | "early-signs" | "affecting-the-child";
  neglectKind: "food" | "clothes-or-warmth" | "washing" | "sleep" | "watching-over" | "health-care" | "schooling" | "comfort-or-play";
  neglectDuration: "none" | "brief" | "recurring" | "long-standing";
  supervisionLacking: Effect;
}

declare const OPERATORS: readonly [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "atLeast",
  "atMost"
];

type Operator = (typeof OPERATORS)[number];

interface OrderedFact<Value extends string = string> extends FactBase {
  readonly kind: "ordered";
  readonly values: readonly FactValue<Value>[];
}

interface OrdersAndPlansFacts {
  inPoliceProtection: boolean;
  emergencyProtectionOrder: boolean;
  currentStatus: "none" | "early-help" | "child-in-need" | "child-protection" | "looked-after";
  siblingOnCpPlan: boolean;
  courtDirectedReport: boolean;
  riskOfEnteringCare: boolean;
  earlyHelpWithoutProgress: boolean;
  planWithoutProgress: boolean;
  trend: "improving" | "stable" | "worsening";
}

interface OthersAtHomeFacts {
  householdMemberNeed: "none" | "mental-ill-health" | "alcohol-or-drugs" | "learning-need" | "physical-illness-or-disability";
  householdMemberEffect: Effect;
  adultInFamilyAtRisk: boolean;
}

type Part<Value> = {
  readonly from?: Value;
  readonly to?: Value;
} | {
  readonly oneOf: readonly Value[];
};

interface PregnancyFacts {
  concealedPregnancy: boolean;
  noAntenatalCare: boolean;
  bookedLate: boolean;
  bookingWeeks: number;
  antenatalMissed: Frequency;
  preBirthConcern: "none" | "help-to-get-ready" | "safety-after-birth";
  mayBePregnant: boolean;
  childIsParent: boolean;
  pregnantOrParentSupportMissing: Effect;
}

type Scalar = boolean | number | string;

interface SelfHarmAndSuicideFacts {
  suicidePlanOrAttempt: boolean;
  suicidalThoughts: boolean;
  pastSuicideAttempt: boolean;
  selfHarmPattern: Frequency;
  selfHarmSeriousness: "none" | "no-treatment-needed" | "treatment-needed" | "life-endangering";
  suicidalIntentExcluded: boolean;
}

interface SexualHarmFacts {
  sexualContactKind: "none" | "mutual-play-of-young-children" | "intimate" | "penetrative-or-oral" | "image-or-online";
  sexualContactLikely: boolean;
  emergencyContraceptionWanted: boolean;
  sexualContactPressure: Certainty;
  partnerAgeGap: "none" | "some-years" | "many-years";
  unsafeSexualContact: Effect;
  sexualContactWithAdultOrPositionOfTrust: boolean;
  pregnancyOfChild: boolean;
  stiInChild: boolean;
  indecentImageOfChild: boolean;
  harmfulSexualBehaviour: "none" | "inappropriate" | "problematic" | "abusive";
}

interface SignsOfExploitationFacts {
  unexplainedMoneyOrGifts: boolean;
  olderContacts: boolean;
  takenAwayByOthers: boolean;
  threatenedOutsideHome: boolean;
  givenSubstancesByOthers: boolean;
  accountUsedByOthers: boolean;
  worksForOthers: boolean;
  controlledByOthers: boolean;
  homeUsedForCrime: boolean;
  debtBondage: boolean;
  carryingForOthers: boolean;
}

interface StrengthsFacts {
  protectiveAdult: boolean;
  carerAcknowledgesConcern: boolean;
  supportNetworkStrong: boolean;
  helpEnding: boolean;
  riskSourceRemoved: boolean;
  secureAttachment: boolean;
}

interface SuspicionFacts {
  physicalAbuseCertainty: Certainty;
  sexualAbuseCertainty: Certainty;
  neglectCertainty: Certainty;
  emotionalAbuseCertainty: Certainty;
  abuseOfUnknownKindCertainty: Certainty;
  otherSignificantHarmCertainty: Certainty;
  beliefLinkedAbuseCertainty: Certainty;
  pastAbuseEffect: Effect;
}

interface TreatmentAndIllnessFacts {
  medicalCareRefusedEndangering: boolean;
  whoRefusesTreatment: "carer" | "competent-child-16-17" | "gillick-competent-child";
  inducedIllnessCertainty: Certainty;
  inducedIllnessLikelyHarm: boolean;
  perplexingPresentation: boolean;
  illnessNotSeenByOthers: boolean;
  emergencyAttendances: "never" | "once" | "occasional" | "regular";
  unexplainedAttendances: "never" | "once" | "occasional" | "regular";
}

interface ViolenceOutsideTheHomeFacts {
  friendsDrawIntoTrouble: boolean;
  weaponCarryingCertainty: Certainty;
  weaponFound: boolean;
  seriousViolence: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  victimOfCrime: boolean;
  radicalisationRisk: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  extremismFromFamily: boolean;
}

declare const WAYS_TO_ANSWER: readonly [
  "already-known",
  "own-records",
  "open-question-to-child",
  "parent-if-safe",
  "leave-to-social-care-and-police"
];

interface YoungCarersFacts {
  youngCarer: boolean;
  youngCarerTasks: "none" | "house-and-company" | "body-money-or-medicine" | "beyond-a-child";
  caresFor: "ill-or-disabled-adult" | "mentally-ill-adult" | "adult-who-uses-alcohol-or-drugs" | "brother-or-sister" | "other-person";
  youngCarerEffect: Effect;
}

export { Basis, BooleanFact, BuiltInFacts, CATALOGUE, CautiousReading, ChoiceFact, Comparison, Condition, ConditionGroup, Direction, Fact, FactValue, Given, GivenFacts, HowToAnswer, IntegerFact, Knower, Nature, Operator, OrderedFact, Part, Scalar };
