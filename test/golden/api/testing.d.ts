declare const ACTIVITY_KINDS: readonly [
  "statutory-casework",
  "section-17-assessment",
  "section-47-enquiry",
  "child-in-need-plan-work",
  "child-protection-plan-work",
  "public-law-outline",
  "early-help",
  "drop-in-for-parents",
  "drop-in-for-staff",
  "informal-work-with-pupil",
  "advice-to-staff",
  "safeguarding-lead-consultation",
  "signposting",
  "home-visit",
  "multi-agency-meeting",
  "mediation",
  "advocacy",
  "group-work",
  "reflective-supervision",
  "training"
];

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

interface Activity {
  readonly id: ActivityId;
  readonly placement: PlacementId;
  readonly kind: ActivityKind;
  readonly on: LocalDate;
  readonly minutes?: number;
  readonly statutory: boolean;
  readonly school?: SchoolId;
  readonly child?: LocalChildId;
  readonly staff?: StaffId;
  readonly outcome?: "resolved" | "continues" | "early-help-offered" | "referral-made" | "signposted";
}

type ActivityId = Id<"activity">;

type ActivityKind = (typeof ACTIVITY_KINDS)[number];

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

type AllocationBegins = {
  readonly event: "found-eligible";
  readonly on: LocalDate;
};

type AllocationEvent = {
  readonly event: "randomised";
  readonly on: LocalDate;
  readonly arm: Arm;
} | {
  readonly event: "withdrawn";
  readonly on: LocalDate;
};

type AllocationHistory = readonly [
  AllocationBegins,
  ...AllocationEvent[]
];

interface Ancestor {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly inForce?: Period;
}

interface Announcement extends Noted {
  readonly id: AnnouncementId;
  readonly phase: PhaseId;
  readonly authority?: AuthorityId;
  readonly on?: LocalDate;
  readonly says: string;
  readonly districts?: readonly DistrictId[];
  readonly schools?: number;
  readonly interval?: Interval;
}

type AnnouncementId = Id<"announcement">;

interface Answer {
  readonly atLeast: AnsweredLevel;
  readonly pointsTo?: AnsweredLevel;
  readonly couldBe?: AnsweredLevel;
}

type AnsweredLevel = string | {
  readonly id: string;
};

interface Approval {
  readonly by: string;
  readonly on: LocalDate;
  readonly reviewBy: LocalDate;
}

interface ArbitraryCaseOptions {
  readonly density?: Density;
  readonly on?: LocalDate;
}

interface ArbitraryConditionOptions {
  readonly depth?: number;
}

interface ArbitraryFactOptions {
  readonly id?: string;
}

interface ArbitraryProgrammeOptions {
  readonly minChildren?: number;
  readonly maxChildren?: number;
}

interface ArbitraryRuleSetOptions {
  readonly maxRules?: number;
}

type Arm = "swis" | "control";

interface ArmAllocation extends Noted {
  readonly trial: TrialId;
  readonly school: SchoolId;
  readonly stratum?: string;
  readonly matchedWith?: SchoolId;
  readonly history: AllocationHistory;
}

interface Assessment {
  readonly id: AssessmentId;
  readonly referral: ReferralId;
  readonly start: LocalDate;
  readonly authorised?: LocalDate;
  readonly factors: readonly AssessmentFactorCode[];
  readonly outcome?: "no-further-action" | "early-help" | "child-in-need-plan" | "strategy-discussion" | "other";
}

type AssessmentFactorCode = "1A" | "1B" | "1C" | "2A" | "2B" | "2C" | "3A" | "3B" | "3C" | "4A" | "4B" | "4C" | "5A" | "5B" | "5C" | "6A" | "6B" | "6C" | "7A" | "8B" | "8C" | "8D" | "8E" | "8F" | "9A" | "10A" | "11A" | "12A" | "13A" | "14A" | "15A" | "16A" | "17A" | "18A" | "18B" | "18C" | "19A" | "19B" | "19C" | "20" | "21" | "22A" | "23A" | "24A";

type AssessmentId = Id<"assessment">;

interface Attendance {
  readonly child: LocalChildId;
  readonly interval: Required<Interval>;
  readonly possibleSessions: number;
  readonly attendedSessions: number;
}

interface Authority {
  readonly name: string;
  readonly code?: string;
}

type AuthorityId = Id<"local authority">;

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

type Branded<Name extends string> = string & {
  readonly [brand]: Name;
};

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

interface CaseAllocation {
  readonly practitioner: PractitionerId;
  readonly of: {
    readonly kind: "child";
    readonly child: LocalChildId;
  } | {
    readonly kind: "referral";
    readonly referral: ReferralId;
  };
  readonly role: "lead" | "co-worker";
  readonly interval: Interval;
  readonly placement?: PlacementId;
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

type CategoryOfAbuseCode = "NEG" | "PHY" | "SAB" | "EMO" | "MUL";

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

interface Child {
  readonly id: LocalChildId;
  readonly upn?: Upn;
  readonly nhsNumber?: NhsNumber;
  readonly dateOfBirth?: LocalDate;
  readonly expectedDateOfBirth?: LocalDate;
  readonly sex: SexCode;
  readonly ethnicity?: EthnicityCode;
  readonly disabilities: readonly DisabilityCode[];
  readonly unaccompaniedAsylumSeeking?: boolean;
  readonly dateOfDeath?: LocalDate;
}

interface ChildInNeedPlan {
  readonly id: ChildInNeedPlanId;
  readonly referral: ReferralId;
  readonly interval: Interval;
}

type ChildInNeedPlanId = Id<"child in need plan">;

interface ChildProtectionPlan {
  readonly id: ChildProtectionPlanId;
  readonly conference: ConferenceId;
  readonly interval: Interval;
  readonly initialCategory: CategoryOfAbuseCode;
  readonly latestCategory: CategoryOfAbuseCode;
  readonly previousPlans: number;
  readonly reviews: readonly LocalDate[];
}

type ChildProtectionPlanId = Id<"child protection plan">;

interface ChoiceFact<Value extends string = string> extends FactBase {
  readonly kind: "choice";
  readonly values: readonly FactValue<Value>[];
}

type ClusterId = Id<"cluster">;

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

interface Conference {
  readonly id: ConferenceId;
  readonly of: {
    readonly kind: "enquiry";
    readonly enquiry: EnquiryId;
  } | {
    readonly kind: "referral";
    readonly referral: ReferralId;
  };
  readonly kind: "initial" | "review" | "transfer-in";
  readonly on: LocalDate;
  readonly quorate?: boolean;
  readonly outcome: "plan-made" | "no-plan" | "plan-continues" | "plan-ends";
}

type ConferenceId = Id<"conference">;

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

interface Contact {
  readonly id: ContactId;
  readonly child: LocalChildId;
  readonly on: LocalDate;
  readonly source: ReferralSourceCode;
  readonly outcome: "no-further-action" | "advice-and-information" | "early-help" | "referral";
  readonly referral?: ReferralId;
}

type ContactId = Id<"contact">;

interface CouncilSays {
  readonly source: string;
  readonly says: string;
}

interface Count {
  readonly id: string;
  readonly label: string;
  readonly of: readonly Condition[];
}

type Counted = "section-47-enquiries-started" | "section-17-assessments-started" | "referrals-received" | "referrals-within-a-year-of-another" | "days-looked-after" | "sessions-attended" | "key-stage-4-result";

type CountedAgainst = "pupils-on-roll" | "pupil-days" | "referrals-received" | "children" | "possible-sessions" | "pupils";

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

interface DecidedLevel {
  readonly level: string;
  readonly route: Route;
}

type DecisionBegins = {
  readonly event: "proposed";
  readonly on: LocalDate;
};

type DecisionEvent = {
  readonly event: "confirmed";
  readonly on: LocalDate;
  readonly byRole: string;
} | {
  readonly event: "overridden";
  readonly on: LocalDate;
  readonly byRole: string;
  readonly outcome: DecidedLevel;
  readonly reason?: string;
} | {
  readonly event: "superseded";
  readonly on: LocalDate;
  readonly by: ThresholdDecisionId;
};

type DecisionHistory = readonly [
  DecisionBegins,
  ...DecisionEvent[]
];

type Define = (name: string, body: () => void | Promise<void>, timeout?: number) => unknown;

type Density = "complete" | "dense" | "sparse";

type Direction = (typeof DIRECTIONS)[number];

type DisabilityCode = "NONE" | "MOB" | "HAND" | "PC" | "INC" | "COMM" | "LD" | "HEAR" | "VIS" | "BEH" | "CON" | "AUT" | "DDA";

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

interface District extends Noted {
  readonly id: DistrictId;
  readonly name: string;
  readonly gss: GssCode;
  readonly authority: AuthorityId;
}

type DistrictId = Id<"district">;

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

type EarlyHelpBegins = {
  readonly event: "offered";
  readonly on: LocalDate;
};

type EarlyHelpEnd = "needs-met" | "not-agreed" | "agreement-withdrawn" | "moved-away" | "other";

interface EarlyHelpEpisode {
  readonly id: EarlyHelpId;
  readonly children: readonly LocalChildId[];
  readonly leadOrganisation?: string;
  readonly history: EarlyHelpHistory;
}

type EarlyHelpEvent = {
  readonly event: "consented";
  readonly on: LocalDate;
} | {
  readonly event: "opened";
  readonly on: LocalDate;
} | {
  readonly event: "closed";
  readonly on: LocalDate;
  readonly reason: EarlyHelpEnd;
} | {
  readonly event: "stepped-up";
  readonly on: LocalDate;
};

type EarlyHelpHistory = readonly [
  EarlyHelpBegins,
  ...EarlyHelpEvent[]
];

type EarlyHelpId = Id<"early help episode">;

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

type EnquiryId = Id<"section 47 enquiry">;

interface Enrolment {
  readonly child: LocalChildId;
  readonly school: SchoolId;
  readonly interval: Interval;
  readonly yearGroup: string;
  readonly status: "main" | "subsidiary" | "guest" | "left";
}

interface EscalationStep {
  readonly step: string;
  readonly by: string;
  readonly within?: string;
  readonly basis?: readonly Basis[];
}

type EthnicityCode = "WBRI" | "WIRI" | "WIRT" | "WROM" | "WOTH" | "MWBC" | "MWBA" | "MWAS" | "MOTH" | "AIND" | "APKN" | "ABAN" | "AOTH" | "CHNE" | "BCRB" | "BAFR" | "BOTH" | "OOTH" | "REFU" | "NOBT";

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

interface FeederLink extends Noted {
  readonly secondary: SchoolId;
  readonly feeder: SchoolId;
  readonly interval?: Interval;
}

type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

type Frequency = "never" | "once" | "occasional" | "regular" | "persistent";

interface FundingAward extends Noted {
  readonly id: FundingAwardId;
  readonly authority: AuthorityId;
  readonly phase: PhaseId;
  readonly amountPence: number;
  readonly precision: "exact" | "rounded" | "nearly";
  readonly interval?: Interval;
  readonly funderShare?: number;
}

type FundingAwardId = Id<"funding award">;

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

type GssCode = Branded<"GssCode">;

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

type Id<Kind extends string> = string & {
  readonly [kind]: Kind;
};

type Indicate<Given extends Answer | Promise<Answer> = Answer> = (given: Case) => Given;

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

interface Interval {
  readonly from: LocalDate;
  readonly to?: LocalDate;
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

type Kept<Given extends SoonerOrLater> = Given extends Promise<Answer> ? Promise<LawKept> : LawKept;

type Knower = (typeof KNOWERS)[number];

type Laestab = Branded<"Laestab">;

declare class LawBroken extends Error {
  readonly name: "LawBroken";
  readonly law: string;
  readonly cases: readonly WrittenCase[];
  readonly replay: Replay;
  constructor(message: string, found: {
    law: string;
    cases: readonly WrittenCase[];
    replay: Replay;
    cause?: unknown;
  });
}

interface LawKept {
  readonly law: string;
  readonly tried: number;
  readonly putToTheTest: number;
  readonly seed: number;
}

declare class LawNotTested extends Error {
  readonly name: "LawNotTested";
  readonly law: string;
  readonly tried: number;
  constructor(law: string, why: string, tried: number);
}

interface LawOptions<Given extends SoonerOrLater = Answer> {
  readonly indicate?: Indicate<Given>;
  readonly numRuns?: number;
  readonly seed?: number;
  readonly on?: LocalDate;
}

interface LearningFacts {
  learningNeedUnmet: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  speechLanguageNeed: "none" | "early-signs" | "affecting-the-child";
  achievesBelowPotential: boolean;
  sendPlanHeld: boolean;
  awaitingSendSupport: boolean;
}

type LegalStatusCode = "C1" | "C2" | "D1" | "E1" | "V2" | "V3" | "V4" | "L1" | "L2" | "L3" | "J1" | "J2" | "J3";

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

interface LocalAuthority extends Noted {
  readonly id: AuthorityId;
  readonly name: string;
  readonly gss: GssCode;
  readonly dfeCode: string;
  readonly kind: "county" | "unitary" | "metropolitan" | "london-borough";
  readonly region?: string;
  readonly interval?: Interval;
  readonly successors?: readonly AuthorityId[];
}

type LocalChildId = Branded<"LocalChildId">;

type LocalDate = string;

interface LookedAfterEpisode {
  readonly id: LookedAfterId;
  readonly child: LocalChildId;
  readonly interval: Interval;
  readonly legalStatus: LegalStatusCode;
}

type LookedAfterId = Id<"looked-after episode">;

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

declare const MADE_UP_TODAY: LocalDate;

type MadeUpFile = RuleSetFile & Required<Pick<RuleSetFile, "conditions" | "counts" | "duties" | "facts" | "rules">>;

type MeasureId = Id<"outcome measure">;

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

type NhsNumber = Branded<"NhsNumber">;

interface Noted {
  readonly note?: string;
  readonly unknown?: readonly string[];
  readonly sources?: readonly SourceId[];
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

interface Observation extends Noted {
  readonly id: ObservationId;
  readonly measure: MeasureId;
  readonly of: {
    readonly kind: "school";
    readonly school: SchoolId;
  } | {
    readonly kind: "arm";
    readonly trial: TrialId;
    readonly arm: Arm;
  } | {
    readonly kind: "authority";
    readonly authority: AuthorityId;
  };
  readonly window: Interval;
  readonly result: {
    readonly kind: "counted";
    readonly numerator: number;
    readonly denominator: number;
  } | {
    readonly kind: "suppressed";
    readonly below: number;
  };
}

type ObservationId = Id<"observation">;

type OpenAs = "child-in-need" | "section-47-enquiry" | "child-protection-plan";

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

interface OutcomeMeasure extends Noted {
  readonly id: MeasureId;
  readonly name: string;
  readonly role: "primary" | "secondary" | "statistic";
  readonly numerator: Counted;
  readonly denominator: CountedAgainst;
  readonly attribution: "school-of-main-enrolment-on-the-day-of-the-event";
  readonly unit: string;
  readonly per?: number;
  readonly windowMonths?: number;
  readonly suppressBelow: number;
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

type PhaseId = Id<"phase">;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly frame?: string;
}

interface Placement extends Change {
  readonly at: string;
}

interface Placement extends Noted {
  readonly id: PlacementId;
  readonly phase: PhaseId;
  readonly practitioner?: PractitionerId;
  readonly target: PlacementTarget;
  readonly daysPerWeek?: number;
  readonly planned?: Interval;
  readonly history: PlacementHistory;
}

type PlacementBegins = {
  readonly event: "planned";
  readonly on: LocalDate;
} | {
  readonly event: "started";
  readonly on: LocalDate;
};

type PlacementEnd = "as-planned" | "worker-left" | "school-closed" | "funding-ended" | "not-started" | "other";

type PlacementEvent = {
  readonly event: "recruiting-began";
  readonly on: LocalDate;
} | {
  readonly event: "started";
  readonly on: LocalDate;
} | {
  readonly event: "paused";
  readonly on: LocalDate;
} | {
  readonly event: "resumed";
  readonly on: LocalDate;
} | {
  readonly event: "ended";
  readonly on: LocalDate;
  readonly reason: PlacementEnd;
};

type PlacementHistory = readonly [
  PlacementBegins,
  ...PlacementEvent[]
];

type PlacementId = Id<"placement">;

type PlacementTarget = {
  readonly kind: "school";
  readonly school: SchoolId;
} | {
  readonly kind: "cluster";
  readonly cluster: ClusterId;
};

interface Practitioner extends Noted {
  readonly id: PractitionerId;
  readonly role: "social-worker" | "senior-practitioner" | "team-manager" | "student";
  readonly team: TeamId;
  readonly registrations: readonly {
    readonly number: SocialWorkerNumber;
    readonly interval: Interval;
  }[];
  readonly fte: number;
}

type PractitionerId = Id<"practitioner">;

interface PreProceedings {
  readonly id: PreProceedingsId;
  readonly referral: ReferralId;
  readonly start: LocalDate;
  readonly letterSent?: LocalDate;
  readonly familyMeetingOffered?: boolean;
  readonly familyMeetingHeld?: boolean;
  readonly firstMeeting?: LocalDate;
  readonly reviewMeetings?: number;
  readonly stepDecision?: LocalDate;
  readonly outcome?: PreProceedingsOutcomeCode;
  readonly courtApplication?: LocalDate;
  readonly letterOfIntent?: LocalDate;
}

type PreProceedingsId = Id<"pre-proceedings">;

type PreProceedingsOutcomeCode = "A" | "B" | "C";

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

type PrimaryNeedCode = "N1" | "N2" | "N3" | "N4" | "N5" | "N6" | "N7" | "N8" | "N9" | "N0";

interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at: string;
  readonly says: string;
  readonly place?: Place;
}

interface Programme extends Noted {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly kind: "national-trial" | "local-co-funded";
  readonly commissioner?: string;
  readonly funder?: string;
  readonly evaluators: readonly string[];
  readonly interval?: Interval;
}

interface ProgrammeData extends ProgrammeRecords {
  readonly format: 1;
  readonly title: string;
  readonly standing: "illustrative" | "synthetic" | "local";
  readonly notice?: string;
}

type ProgrammeId = Id<"programme">;

interface ProgrammePhase extends Noted {
  readonly id: PhaseId;
  readonly programme: ProgrammeId;
  readonly kind: "pilot" | "scale-up" | "extension";
  readonly interval?: Interval;
  readonly academicYears: readonly string[];
}

interface ProgrammeRecords {
  readonly sources: readonly PublicSource[];
  readonly programmes: readonly Programme[];
  readonly phases: readonly ProgrammePhase[];
  readonly announcements: readonly Announcement[];
  readonly fundingAwards: readonly FundingAward[];
  readonly authorities: readonly LocalAuthority[];
  readonly districts: readonly District[];
  readonly schools: readonly School[];
  readonly feederLinks: readonly FeederLink[];
  readonly clusters: readonly SchoolCluster[];
  readonly trials: readonly Trial[];
  readonly armAllocations: readonly ArmAllocation[];
  readonly teams: readonly Team[];
  readonly practitioners: readonly Practitioner[];
  readonly placements: readonly Placement[];
  readonly safeguardingRoles: readonly SafeguardingRole[];
  readonly children: readonly Child[];
  readonly enrolments: readonly Enrolment[];
  readonly attendance: readonly Attendance[];
  readonly caseAllocations: readonly CaseAllocation[];
  readonly activities: readonly Activity[];
  readonly supervisionSessions: readonly SupervisionSession[];
  readonly contacts: readonly Contact[];
  readonly referrals: readonly Referral[];
  readonly earlyHelpEpisodes: readonly EarlyHelpEpisode[];
  readonly assessments: readonly Assessment[];
  readonly childInNeedPlans: readonly ChildInNeedPlan[];
  readonly strategyDiscussions: readonly StrategyDiscussion[];
  readonly section47Enquiries: readonly Section47Enquiry[];
  readonly conferences: readonly Conference[];
  readonly childProtectionPlans: readonly ChildProtectionPlan[];
  readonly preProceedings: readonly PreProceedings[];
  readonly lookedAfterEpisodes: readonly LookedAfterEpisode[];
  readonly thresholdDecisions: readonly ThresholdDecision[];
  readonly outcomeMeasures: readonly OutcomeMeasure[];
  readonly observations: readonly Observation[];
}

interface PublicSource {
  readonly id: SourceId;
  readonly where: string;
  readonly published?: LocalDate;
  readonly href?: string;
  readonly checked: LocalDate;
  readonly note?: string;
}

declare const REVIEWERS: readonly [
  "practitioner",
  "clinician",
  "parent",
  "young person",
  "lawyer"
];

type ReasonForClosureCode = "RC1" | "RC2" | "RC3" | "RC4" | "RC5" | "RC6" | "RC7" | "RC8" | "RC9";

interface Referral {
  readonly id: ReferralId;
  readonly child: LocalChildId;
  readonly source: ReferralSourceCode;
  readonly primaryNeed?: PrimaryNeedCode;
  readonly history: ReferralHistory;
}

type ReferralBegins = {
  readonly event: "received";
  readonly on: LocalDate;
};

type ReferralEvent = {
  readonly event: "decided-no-further-action";
  readonly on: LocalDate;
} | {
  readonly event: "decided-to-assess";
  readonly on: LocalDate;
} | {
  readonly event: "assessment-began";
  readonly on: LocalDate;
} | {
  readonly event: "opened";
  readonly on: LocalDate;
  readonly as: OpenAs;
} | {
  readonly event: "closed";
  readonly on: LocalDate;
  readonly reason: ReasonForClosureCode;
};

type ReferralHistory = readonly [
  ReferralBegins,
  ...ReferralEvent[]
];

type ReferralId = Id<"referral">;

type ReferralSourceCode = "1A" | "1B" | "1C" | "1D" | "2A" | "2B" | "3A" | "3B" | "3C" | "3D" | "3E" | "3F" | "4" | "5A" | "5B" | "5C" | "5D" | "6" | "7" | "8" | "9" | "10";

interface Removal extends Change {
  readonly set: string;
}

interface Replacement extends Change {
  readonly with: string;
}

interface Replay {
  readonly seed: number;
  readonly numRuns: number;
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

interface Response extends Change {
  readonly actions: readonly string[];
  readonly approvedBy: readonly string[];
}

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

interface RuleSetFile extends RuleSetHead {
  readonly $schema?: string;
  readonly extends?: {
    readonly id: string;
    readonly version: string;
  };
  readonly sources?: readonly Source[];
  readonly levels?: readonly Level[];
  readonly facts?: readonly Fact[];
  readonly counts?: readonly Count[];
  readonly conditions?: {
    readonly [name: string]: ConditionGroup;
  };
  readonly rules?: readonly Rule[];
  readonly replaces?: readonly Replacement[];
  readonly removes?: readonly WrittenRemoval[];
  readonly places?: readonly Placement[];
  readonly responses?: readonly Response[];
  readonly duties?: readonly Duty[];
  readonly actions?: readonly Action[];
  readonly services?: readonly Service[];
  readonly contacts?: readonly Contact[];
  readonly escalation?: readonly EscalationStep[];
  readonly transitions?: readonly Transition[];
  readonly timescales?: readonly Timescale[];
  readonly editions?: readonly Edition[];
  readonly terms?: readonly Term[];
  readonly roles?: readonly Role[];
  readonly statutory?: {
    readonly [section: string]: string;
  };
  readonly silence?: readonly Silence[];
  readonly ages?: Ages;
  readonly cases?: readonly ExampleCase[];
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

interface SafeguardingRole {
  readonly school: SchoolId;
  readonly kind: "designated-safeguarding-lead" | "deputy";
  readonly staff: StaffId;
  readonly interval: Interval;
}

type Scalar = boolean | number | string;

interface School extends Noted {
  readonly id: SchoolId;
  readonly name: string;
  readonly urn?: Urn;
  readonly laestab?: readonly {
    readonly code: Laestab;
    readonly interval?: Interval;
  }[];
  readonly phase: "nursery" | "primary" | "middle" | "secondary" | "all-through" | "not-applicable";
  readonly type?: string;
  readonly rolls: readonly {
    readonly on: LocalDate;
    readonly pupils: number;
  }[];
  readonly interval?: Interval;
  readonly authority: AuthorityId;
  readonly district?: DistrictId;
  readonly predecessors?: readonly SchoolId[];
  readonly successors?: readonly SchoolId[];
}

interface SchoolCluster extends Noted {
  readonly id: ClusterId;
  readonly name: string;
  readonly core: readonly SchoolId[];
  readonly feeders: readonly SchoolId[];
  readonly interval?: Interval;
}

type SchoolId = Id<"school">;

interface Section47Enquiry {
  readonly id: EnquiryId;
  readonly referral: ReferralId;
  readonly strategyDiscussion?: StrategyDiscussionId;
  readonly start: LocalDate;
  readonly conferenceTarget?: LocalDate;
  readonly completed?: {
    readonly on: LocalDate;
    readonly outcome: "conference-held" | "conference-not-required";
  };
}

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

type SexCode = "M" | "F" | "U";

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

type SocialWorkerNumber = Branded<"SocialWorkerNumber">;

type SoonerOrLater = Answer | Promise<Answer>;

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

type SourceId = Id<"source">;

type StaffId = Id<"staff">;

type Status = (typeof EXPECTATIONS)[number];

type StepPart = (typeof STEP_PARTS)[number];

interface StrategyDiscussion {
  readonly id: StrategyDiscussionId;
  readonly referral: ReferralId;
  readonly on: LocalDate;
  readonly decision: "section-47-enquiry" | "no-section-47-enquiry" | "joint-enquiry-with-police";
}

type StrategyDiscussionId = Id<"strategy discussion">;

interface StrengthsFacts {
  protectiveAdult: boolean;
  carerAcknowledgesConcern: boolean;
  supportNetworkStrong: boolean;
  helpEnding: boolean;
  riskSourceRemoved: boolean;
  secureAttachment: boolean;
}

type SupervisionId = Id<"supervision session">;

interface SupervisionSession {
  readonly id: SupervisionId;
  readonly kind: "reflective" | "management" | "group";
  readonly on: LocalDate;
  readonly supervisor: PractitionerId;
  readonly practitioners: readonly PractitionerId[];
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

interface Team extends Noted {
  readonly id: TeamId;
  readonly name?: string;
  readonly authority: AuthorityId;
  readonly manager?: PractitionerId;
}

type TeamId = Id<"team">;

type Tell = "tell" | "tell-unless-unsafe" | "do-not-tell-before-strategy-discussion";

interface Term {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

interface TestFunctions {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: Define & {
    readonly skip?: Define;
  };
}

interface TestRuleSetOptions<Given extends SoonerOrLater = Answer> extends LawOptions<Given> {
  readonly baseline?: RuleSet;
  readonly mustNotMatter?: readonly string[];
}

interface ThresholdDecision {
  readonly id: ThresholdDecisionId;
  readonly about: {
    readonly kind: "contact";
    readonly contact: ContactId;
  } | {
    readonly kind: "referral";
    readonly referral: ReferralId;
  } | {
    readonly kind: "assessment";
    readonly assessment: AssessmentId;
  };
  readonly ruleSet: {
    readonly id: string;
    readonly version?: string;
  };
  readonly engineVersion?: string;
  readonly factsHash?: string;
  readonly indicated?: DecidedLevel;
  readonly floor?: Route;
  readonly reasons: readonly string[];
  readonly unknownsThatMatter: readonly string[];
  readonly history: DecisionHistory;
}

type ThresholdDecisionId = Id<"threshold decision">;

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

interface Trial extends Noted {
  readonly id: TrialId;
  readonly programme: ProgrammeId;
  readonly registration?: string;
  readonly design: "parallel-cluster" | "stepped-wedge-cluster";
  readonly unit: "school";
  readonly stratifiedBy?: string;
  readonly seedRef?: string;
  readonly results: readonly TrialResult[];
}

type TrialId = Id<"trial">;

interface TrialResult {
  readonly measure: MeasureId;
  readonly published: LocalDate;
  readonly effect: {
    readonly kind: "rate-ratio";
    readonly estimate: number;
    readonly confidencePercent: number;
    readonly from: number;
    readonly to: number;
  };
  readonly finding: "no-effect-found" | "fewer" | "more";
  readonly schools: {
    readonly [OneArm in Arm]: number;
  };
  readonly says: string;
}

type Upn = Branded<"Upn">;

type Urgency = "routine" | "next-working-day" | "same-day" | "immediate";

type Urn = Branded<"Urn">;

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

interface WrittenCase {
  readonly on: LocalDate;
  readonly facts: WrittenFacts;
}

type WrittenFacts = {
  readonly [fact: string]: Scalar | null | Part<Scalar>;
};

type WrittenRemoval = Omit<Replacement, "with">;

interface YoungCarersFacts {
  youngCarer: boolean;
  youngCarerTasks: "none" | "house-and-company" | "body-money-or-medicine" | "beyond-a-child";
  caresFor: "ill-or-disabled-adult" | "mentally-ill-adult" | "adult-who-uses-alcohol-or-drugs" | "brother-or-sister" | "other-person";
  youngCarerEffect: Effect;
}

declare function agreesWith<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, indicate: Indicate<Given>, options?: Omit<LawOptions<Given>, "indicate">): Kept<Given>;

declare function arbitraryCase(ruleSet: RuleSet, options?: ArbitraryCaseOptions): fc.Arbitrary<Case>;

declare function arbitraryCondition(ruleSet: RuleSet, { depth }?: ArbitraryConditionOptions): fc.Arbitrary<ConditionGroup>;

declare function arbitraryFact({ id }?: ArbitraryFactOptions): fc.Arbitrary<Fact>;

declare function arbitraryOverlay(base: RuleSet): fc.Arbitrary<RuleSetFile>;

declare function arbitraryProgramme({ minChildren, maxChildren, }?: ArbitraryProgrammeOptions): fc.Arbitrary<ProgrammeData>;

declare function arbitraryRuleSet(options?: ArbitraryRuleSetOptions): fc.Arbitrary<RuleSet>;

declare function arbitraryRuleSetFile({ maxRules }?: ArbitraryRuleSetOptions): fc.Arbitrary<MadeUpFile>;

declare const brand: unique symbol;

declare const kind: unique symbol;

declare function knowingMoreNeverLowersAtLeast<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function knowingMoreNeverRaisesCouldBe<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function levelNeverFallsWhenHarmRises<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function levelNeverRisesWhenAProtectiveFactRises<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function levelsAreInOrder<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function neverBelowTheBaseline<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, baseline: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function sameFactsSameAnswer<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, options?: LawOptions<Given>): Kept<Given>;

declare function testRuleSet<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, { describe, it }: TestFunctions, options?: TestRuleSetOptions<Given>): void;

declare function whatMustNotMatterDoesNot<Given extends SoonerOrLater = Answer>(ruleSet: RuleSet, facts: readonly string[], options?: LawOptions<Given>): Kept<Given>;

export { Answer, AnsweredLevel, ArbitraryCaseOptions, ArbitraryConditionOptions, ArbitraryFactOptions, ArbitraryProgrammeOptions, ArbitraryRuleSetOptions, Case, ConditionGroup, Density, Fact, Indicate, Kept, LawBroken, LawKept, LawNotTested, LawOptions, LocalDate, MADE_UP_TODAY, MisuseError, ProgrammeData, Replay, RuleSet, RuleSetFile, TestFunctions, TestRuleSetOptions, agreesWith, arbitraryCase, arbitraryCondition, arbitraryFact, arbitraryOverlay, arbitraryProgramme, arbitraryRuleSet, arbitraryRuleSetFile, knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe, levelNeverFallsWhenHarmRises, levelNeverRisesWhenAProtectiveFactRises, levelsAreInOrder, neverBelowTheBaseline, sameFactsSameAnswer, testRuleSet, whatMustNotMatterDoesNot };
