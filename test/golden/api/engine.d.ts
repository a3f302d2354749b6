interface About {
  readonly doesNotMean: string;
  readonly ordinary: readonly string[];
  readonly endsWhen: string;
  readonly overCatches: string;
  readonly councils?: readonly CouncilSays[];
  readonly lesson?: Lesson;
  readonly reviewedBy?: readonly Reviewed[];
}

interface Action {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  readonly side?: Side;
  readonly part?: StepPart;
  readonly when?: ConditionGroup;
  readonly whenSays?: string;
  readonly timescale?: string;
  readonly urgency?: Urgency;
  readonly involves?: "family";
  readonly coveredBy?: readonly string[];
  readonly basis: readonly Basis[];
  readonly inForce?: Period;
}

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

interface Ages {
  readonly to?: number;
  readonly reason?: string;
  readonly basis?: readonly Basis[];
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

interface Ancestor {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly inForce?: Period;
}

interface Answer extends Levels {
  readonly answer: Scalar | Part<Scalar>;
  readonly says: string;
  readonly settled: boolean;
  readonly withdraws?: string;
}

interface AnsweredQuestion extends Question {
  readonly answers: readonly Answer[];
}

interface Answers {
  readonly questions: readonly AnsweredQuestion[];
}

interface Approval {
  readonly by: string;
  readonly on: LocalDate;
  readonly reviewBy: LocalDate;
}

interface Authority {
  readonly name: string;
  readonly code?: string;
}

declare const BINDINGS: readonly [
  "statute",
  "safety",
  "indicative"
];

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

type Binding = (typeof BINDINGS)[number];

interface BooleanFact extends FactBase {
  readonly kind: "boolean";
  readonly labelWhenFalse: string;
}

interface Bounds extends Levels {
  readonly applies: readonly string[];
  readonly appliesWithReadings: readonly string[];
  readonly mayApply: readonly string[];
}

interface BuiltInFacts extends DangerNowFacts, AgeAndStatusFacts, OrdersAndPlansFacts, EarlierHelpAndCareFacts, LivingArrangementsFacts, InjuryFacts, InjuryAccountFacts, MovingAboutFacts, DisclosureFacts, AllegationFacts, SuspicionFacts, AdultsAndAccessFacts, DomesticAbuseFacts, SexualHarmFacts, MissingAndExploitationFacts, SignsOfExploitationFacts, ViolenceOutsideTheHomeFacts, HonourAndFgmFacts, BetweenChildrenFacts, PregnancyFacts, BabiesFacts, TreatmentAndIllnessFacts, HealthFacts, DoctorAndAirAtHomeFacts, GrowthAndDevelopmentFacts, DisabilityFacts, MentalHealthAndSubstancesFacts, SelfHarmAndSuicideFacts, BehaviourFacts, EducationFacts, HomeEducationFacts, YoungCarersFacts, LossAndCompanyFacts, LearningFacts, NeglectFacts, CareAtHomeFacts, CarersFacts, OthersAtHomeFacts, FamilyAndCommunityFacts, EngagementAndVoiceFacts, StrengthsFacts {
}

declare const CHANGES: readonly [
  "placed",
  "varied",
  "replaced"
];

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

interface Case<Facts = BuiltInFacts> {
  readonly on: LocalDate;
  readonly facts: GivenFacts<Facts> & {
    readonly ageYears?: GivenFacts<{
      age: number;
    }>["age"];
  };
}

interface CaseExpectation {
  readonly atLeast?: string;
  readonly pointsTo?: string;
  readonly couldBe?: string;
  readonly enoughKnown?: boolean;
  readonly settled?: boolean;
  readonly urgency?: string;
  readonly tell?: string;
  readonly because?: readonly string[];
  readonly ask?: readonly string[];
  readonly duties?: readonly string[];
}

type CaseProblem = Problem<CaseProblemCode>;

type CaseProblemCode = FactProblemCode | "not-a-case" | "unknown-key" | "missing-day" | "not-a-day" | "not-in-force" | "missing-facts";

interface CautiousReading {
  readonly read: Scalar | Part<Scalar>;
  readonly when?: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

type Certainty = "none" | "possible" | "suspected" | "known";

interface Change {
  readonly rule: string;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

interface ChoiceFact<Value extends string = string> extends FactBase {
  readonly kind: "choice";
  readonly values: readonly FactValue<Value>[];
}

interface Cited extends Basis {
  readonly title: string;
  readonly publisher?: string;
  readonly published?: LocalDate;
}

type Clock = Pick<Timescale, "id" | "title" | "from" | "length" | "unit">;

type Compared = ComparedFact | {
  readonly all: readonly Compared[];
  readonly truth: Truth;
} | {
  readonly any: readonly Compared[];
  readonly truth: Truth;
} | {
  readonly not: Compared;
  readonly truth: Truth;
} | {
  readonly condition: string;
  readonly is: Compared;
  readonly truth: Truth;
};

interface ComparedFact extends Comparison {
  readonly truth: Truth;
  readonly known?: Scalar | Part<Scalar>;
  readonly read?: Scalar | Part<Scalar>;
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

interface Contact {
  readonly id: string;
  readonly name: string;
  readonly for?: string;
  readonly telephone?: string;
  readonly href?: string;
  readonly hours?: string;
  readonly outOfHours?: string;
  readonly levels?: readonly string[];
  readonly inForce?: Period;
  readonly checked: LocalDate;
}

interface CouncilSays {
  readonly source: string;
  readonly says: string;
}

interface Count {
  readonly id: string;
  readonly label: string;
  readonly of: readonly Condition[];
}

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

interface Duty extends RuleOrDuty {
  readonly binding?: Binding;
  readonly event: {
    readonly type: "duty";
  };
}

interface DutyOwed extends Speaks {
  readonly duty: string;
  readonly holds: "applies" | "may apply";
  readonly because: readonly string[];
  readonly steps: readonly NextStep[];
}

declare const EXPECTATIONS: readonly [
  "applies",
  "does not apply",
  "may apply"
];

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

interface Edition {
  readonly id: string;
  readonly title: string;
  readonly inForce: Period;
  readonly basis: readonly Basis[];
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

interface EscalationStep {
  readonly step: string;
  readonly by: string;
  readonly within?: string;
  readonly basis?: readonly Basis[];
}

interface Example {
  readonly name: string;
  readonly given: WrittenFacts;
  readonly expect: Status;
}

interface ExampleCase {
  readonly name: string;
  readonly on: LocalDate;
  readonly given: WrittenFacts;
  readonly expect: CaseExpectation;
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

type FactProblemCode = "wrong-kind" | "out-of-range" | "empty-part" | "unknown-fact" | "not-a-child" | "age-spans-eighteen" | "contradictory-facts";

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

interface IndicatedLevel {
  readonly id: string;
  readonly name: string;
  readonly route: Route;
}

interface Indication extends Levels {
  readonly format: 1;
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  readonly edition?: SpokenIn;
  readonly given: WrittenFacts;
  readonly settled: boolean;
  readonly urgency: Urgency;
  readonly tell: Tell;
  readonly reasons: readonly Reason[];
  readonly readings: readonly Reading[];
  readonly ask: readonly Question[];
  readonly duties: readonly DutyOwed[];
  readonly actions: readonly NextStep[];
  readonly response: LevelResponse;
  readonly contacts: readonly Contact[];
  readonly escalation: readonly EscalationStep[];
  readonly caveat: string;
}

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

interface Lead {
  readonly role: string;
  readonly says: string;
  readonly qualification?: string;
  readonly oversight?: string;
}

interface LearningFacts {
  learningNeedUnmet: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  speechLanguageNeed: "none" | "early-signs" | "affecting-the-child";
  achievesBelowPotential: boolean;
  sendPlanHeld: boolean;
  awaitingSendSupport: boolean;
}

interface Lesson {
  readonly source: string;
  readonly at?: string;
  readonly says: string;
}

interface Level {
  readonly id: string;
  readonly name: string;
  readonly publishedAs?: string;
  readonly route: Route;
  readonly takes?: readonly string[];
  readonly offer?: string;
  readonly assessment?: string;
  readonly plan?: string;
  readonly review?: string;
  readonly leadRole?: string;
  readonly agreement?: "required" | "sought" | "not-required";
  readonly withoutAgreement?: string;
  readonly informationSharing?: string;
  readonly consentToTreatment?: string;
  readonly actions?: readonly string[];
  readonly inForce?: Period;
}

interface LevelResponse extends Pick<Level, "offer" | "assessment" | "plan" | "review" | "agreement" | "withoutAgreement" | "informationSharing" | "consentToTreatment"> {
  readonly lead?: Lead;
  readonly services: readonly Service[];
  readonly transitions: readonly Move[];
}

interface Levels {
  readonly atLeast: IndicatedLevel;
  readonly pointsTo: IndicatedLevel;
  readonly couldBe: IndicatedLevel;
  readonly enoughKnown: boolean;
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

declare class MisuseError extends Error {
  readonly name: "MisuseError";
  readonly problems: readonly Problem[];
  constructor(what: string, problems?: readonly Problem[]);
}

interface Move {
  readonly to: IndicatedLevel;
  readonly direction: "up" | "down";
  readonly when: string;
  readonly basis: readonly Cited[];
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

interface NextStep {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  readonly side: Side;
  readonly urgency?: Urgency;
  readonly part: StepPart;
  readonly if?: string;
  readonly timescale?: Clock;
  readonly calledForBy: readonly string[];
  readonly basis: readonly Cited[];
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

interface Origin {
  readonly set: string;
  readonly level?: string;
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

interface Period {
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly area?: string;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly frame?: string;
}

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

interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at: string;
  readonly says: string;
  readonly place?: Place;
}

interface Question {
  readonly fact: string;
  readonly kind: QuestionKind;
  readonly theme: string;
  readonly question: string;
  readonly howToAnswer: HowToAnswer;
  readonly whoKnows: readonly Knower[];
  readonly rules: readonly string[];
}

type QuestionKind = "danger" | "follow-up" | "screening";

declare const REVIEWERS: readonly [
  "practitioner",
  "clinician",
  "parent",
  "young person",
  "lawyer"
];

interface Reading {
  readonly fact: string;
  readonly state: "in-use" | "withdrawn";
  readonly read: Scalar | Part<Scalar>;
  readonly says: string;
  readonly reason: string;
  readonly basis: readonly Cited[];
}

interface Reason extends Speaks {
  readonly rule: string;
  readonly binding: Binding;
  readonly level: IndicatedLevel;
  readonly because: readonly string[];
  readonly actions: readonly string[];
}

interface Removal extends Change {
  readonly set: string;
}

interface ResolvedDuty extends Duty {
  readonly origin: Origin;
}

interface ResolvedLevel extends Level {
  readonly origin: Origin;
}

interface ResolvedRule extends Rule {
  readonly origin: Origin;
  readonly replacedBy?: string;
  readonly changedBy?: readonly RuleChange[];
}

type Result<Value, P> = {
  readonly ok: true;
  readonly value: Value;
} | {
  readonly ok: false;
  readonly problems: readonly P[];
};

interface Reviewed {
  readonly role: (typeof REVIEWERS)[number];
  readonly on: LocalDate;
}

interface Role {
  readonly id: string;
  readonly wordings: readonly RoleWording[];
}

interface RoleWording extends Wording {
  readonly qualification?: string;
  readonly oversight?: string;
}

type Route = "universal" | "early-help" | "child-in-need" | "child-protection";

interface Rule extends RuleOrDuty {
  readonly binding: Binding;
  readonly event: {
    readonly type: string;
  };
}

interface RuleChange {
  readonly set: string;
  readonly how: (typeof CHANGES)[number];
  readonly reason: string;
  readonly basis: readonly Basis[];
  readonly approvedBy?: readonly string[];
}

interface RuleOrDuty {
  readonly name: string;
  readonly title: string;
  readonly theme?: string;
  readonly conditions: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
  readonly inForce?: Period;
  readonly succeeds?: string;
  readonly urgency?: Urgency;
  readonly tell?: Tell;
  readonly actions?: readonly string[];
  readonly justification?: string;
  readonly note?: string;
  readonly about?: About;
  readonly examples?: readonly Example[];
}

interface RuleSet extends RuleSetHead {
  readonly lineage: readonly Ancestor[];
  readonly digest: string;
  readonly sources: readonly Source[];
  readonly levels: readonly ResolvedLevel[];
  readonly facts: readonly Fact[];
  readonly counts: readonly Count[];
  readonly conditions: {
    readonly [name: string]: ConditionGroup;
  };
  readonly rules: readonly ResolvedRule[];
  readonly duties: readonly ResolvedDuty[];
  readonly actions: readonly Action[];
  readonly removed: readonly Removal[];
  readonly timescales: readonly Timescale[];
  readonly editions: readonly Edition[];
  readonly terms: readonly Term[];
  readonly roles: readonly Role[];
  readonly contacts: readonly Contact[];
  readonly services: readonly Service[];
  readonly escalation: readonly EscalationStep[];
  readonly transitions: readonly Transition[];
  readonly statutory: {
    readonly [section: string]: string;
  };
  readonly silence: readonly Silence[];
  readonly ages: Ages & {
    readonly sets?: readonly string[];
  };
  readonly cases: readonly ExampleCase[];
}

interface RuleSetHead {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly jurisdiction: "england";
  readonly authority?: Authority;
  readonly status: (typeof STATUSES)[number];
  readonly approval?: Approval;
  readonly inForce?: Period;
  readonly note?: string;
}

declare const SIDES: readonly [
  "referring",
  "receiving"
];

declare const STATUSES: readonly [
  "draft",
  "approved",
  "retired"
];

declare const STEP_PARTS: readonly [
  "step",
  "going-home",
  "telling",
  "not-to-find-out",
  "writing-down",
  "hearing-back"
];

type Scalar = boolean | number | string;

interface SelfHarmAndSuicideFacts {
  suicidePlanOrAttempt: boolean;
  suicidalThoughts: boolean;
  pastSuicideAttempt: boolean;
  selfHarmPattern: Frequency;
  selfHarmSeriousness: "none" | "no-treatment-needed" | "treatment-needed" | "life-endangering";
  suicidalIntentExcluded: boolean;
}

interface Service {
  readonly id: string;
  readonly name: string;
  readonly levels?: readonly string[];
  readonly href?: string;
}

interface Session<Facts> {
  given(): Case<Facts>;
  indicate(): Indication;
  set(facts: Case<Facts>["facts"]): Result<Indication, CaseProblem>;
  unset(...facts: readonly (keyof Case<Facts>["facts"])[]): Result<Indication, CaseProblem>;
  moveTo(on: LocalDate): Result<Indication, CaseProblem>;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): Indication;
  redo(): Indication;
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

type Side = (typeof SIDES)[number];

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

interface Silence {
  readonly lint: string;
  readonly at?: string;
  readonly reason: string;
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: Force;
  readonly publisher?: string;
  readonly published?: LocalDate;
  readonly href?: string;
  readonly licence?: string;
  readonly appliesIn?: readonly string[];
  readonly note?: string;
}

interface Speaks {
  readonly title: string;
  readonly origin: string;
  readonly reason: string;
  readonly conditions: Compared;
  readonly readings: readonly string[];
  readonly urgency?: Urgency;
  readonly tell?: Tell;
  readonly basis: readonly Cited[];
}

interface SpokenBy {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
  readonly status: RuleSet["status"];
  readonly lineage: readonly Ancestor[];
}

interface SpokenIn {
  readonly id: string;
  readonly title: string;
}

type Status = (typeof EXPECTATIONS)[number];

type StepPart = (typeof STEP_PARTS)[number];

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

type Tell = "tell" | "tell-unless-unsafe" | "do-not-tell-before-strategy-discussion";

interface Term {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

interface Thresholds<Facts = BuiltInFacts> {
  readonly ruleSet: RuleSet;
  indicate(given: Case<Facts>): Indication;
  bounds(given: Case<Facts>): Bounds;
  answers(given: Case<Facts>): Answers;
  session(given: Case<Facts>): Session<Facts>;
}

interface Timescale {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly length: number;
  readonly unit: "hours" | "days" | "working-days" | "weeks" | "months";
  readonly basis: readonly Basis[];
}

interface Transition {
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly basis?: readonly Basis[];
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

type Truth = "holds" | "fails" | "unknown";

type Urgency = "routine" | "next-working-day" | "same-day" | "immediate";

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

interface Wording {
  readonly says: string;
  readonly inForce?: Period;
  readonly basis?: readonly Basis[];
}

type WrittenFacts = {
  readonly [fact: string]: Scalar | null | Part<Scalar>;
};

interface YoungCarersFacts {
  youngCarer: boolean;
  youngCarerTasks: "none" | "house-and-company" | "body-money-or-medicine" | "beyond-a-child";
  caresFor: "ill-or-disabled-adult" | "mentally-ill-adult" | "adult-who-uses-alcohol-or-drugs" | "brother-or-sister" | "other-person";
  youngCarerEffect: Effect;
}

declare function ageMonths(born: LocalDate, on: LocalDate): number;

declare function blankCase(ruleSet: RuleSet, on: LocalDate): {
  readonly on: LocalDate;
  readonly facts: Readonly<Record<string, null>>;
};

declare function compile<Local extends object = Record<never, never>>(ruleSet: RuleSet): Thresholds<BuiltInFacts & Local>;

export { Answer, AnsweredQuestion, Answers, Bounds, Case, Indication, Levels, MisuseError, RuleSet, Session, Thresholds, ageMonths, blankCase, compile };
