declare const AMBIGUOUS_RULES: readonly AmbiguousRule[];

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

type AgeGroup = "unborn" | "under-1" | "1-to-4" | "5-to-9" | "10-to-15" | "16-and-over" | "not-known";

interface Ages {
  readonly to?: number;
  readonly reason?: string;
  readonly basis?: readonly Basis[];
}

interface Agreement {
  readonly rows: readonly ({
    readonly row: string;
  } & BesideSpans)[];
  readonly all: BesideSpans;
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

interface AmbiguousRule {
  readonly number: string;
  readonly unclear: string;
  readonly readAs: string;
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

interface BackTest {
  begin(counted: CountedReturn): void;
  child(child: CensusChild): void;
  counts(): BackTestCounts;
}

interface BackTestCounts {
  readonly format: 1;
  readonly setting: BackTestSetting;
  readonly returns: readonly CountedReturn[];
  readonly byRung: {
    readonly [reading: string]: CountedTable;
  };
  readonly byAge: CountedTable;
  readonly byCouncil: CountedTable;
  readonly monitoring: {
    readonly [Kind in Monitored]?: CountedTable;
  };
  readonly rules: {
    readonly [world: string]: {
      readonly [rule: string]: number;
    };
  };
  readonly sample: readonly Drawn[];
}

interface BackTestOptions {
  readonly on: LocalDate;
  readonly worlds?: readonly World[];
  readonly monitoring?: readonly Monitored[];
  readonly sample?: number;
  readonly seed?: number;
}

interface BackTestReport {
  readonly format: 1;
  readonly kind: "back-test";
  readonly limits: readonly Limit[];
  readonly caveat: string;
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  readonly returns: readonly CountedReturn[];
  readonly hiddenBelow: number;
  readonly episodes: Shown;
  readonly children: Shown;
  readonly windows: typeof WINDOWS;
  readonly ladder: readonly RungWords[];
  readonly rows: readonly RungRow[];
  readonly columns: readonly ReportColumn[];
  readonly byRung: readonly RungTable[];
  readonly readings: readonly Reading[];
  readonly beside: readonly ({
    readonly world: World;
  } & Agreement)[];
  readonly byAge: ReportTable;
  readonly byCouncil?: ReportTable;
  readonly monitoring: readonly ({
    readonly by: Monitored;
  } & ReportTable)[];
  readonly rules: readonly {
    readonly world: World;
    readonly rules: readonly RuleCount[];
  }[];
  readonly oneAnswer: OneAnswerShare;
}

interface BackTestSetting {
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  readonly levels: readonly IndicatedLevel[];
  readonly rules: readonly TestedRule[];
  readonly worlds: readonly World[];
  readonly monitoring: readonly Monitored[];
  readonly sample: {
    readonly size: number;
    readonly seed: number;
  };
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

type Beside = "same" | "more" | "less" | "not-compared";

type BesideSpans = {
  readonly [How in Beside]?: Span;
};

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

interface BrokenPart {
  readonly kind: "broken";
  readonly problem: CensusProblem;
}

declare class BrokenReturn extends Error {
  readonly name: "BrokenReturn";
  readonly problem: CensusProblem;
  constructor(problem: CensusProblem);
}

interface BuiltInFacts extends DangerNowFacts, AgeAndStatusFacts, OrdersAndPlansFacts, EarlierHelpAndCareFacts, LivingArrangementsFacts, InjuryFacts, InjuryAccountFacts, MovingAboutFacts, DisclosureFacts, AllegationFacts, SuspicionFacts, AdultsAndAccessFacts, DomesticAbuseFacts, SexualHarmFacts, MissingAndExploitationFacts, SignsOfExploitationFacts, ViolenceOutsideTheHomeFacts, HonourAndFgmFacts, BetweenChildrenFacts, PregnancyFacts, BabiesFacts, TreatmentAndIllnessFacts, HealthFacts, DoctorAndAirAtHomeFacts, GrowthAndDevelopmentFacts, DisabilityFacts, MentalHealthAndSubstancesFacts, SelfHarmAndSuicideFacts, BehaviourFacts, EducationFacts, HomeEducationFacts, YoungCarersFacts, LossAndCompanyFacts, LearningFacts, NeglectFacts, CareAtHomeFacts, CarersFacts, OthersAtHomeFacts, FamilyAndCommunityFacts, EngagementAndVoiceFacts, StrengthsFacts {
}

declare const CENSUS_RULES: readonly CensusRuleHead[];

declare const CENSUS_YEARS: readonly CensusYear[];

declare const CHANGES: readonly [
  "placed",
  "varied",
  "replaced"
];

interface Calibration {
  readonly area: string;
  readonly children: number;
  readonly rows: readonly CalibrationRow[];
}

interface CalibrationAtWork {
  readonly child: (child: CensusChild) => void;
  readonly end: () => Calibration;
}

interface CalibrationRow {
  readonly group: string;
  readonly what: string;
  readonly target: number;
  readonly got: number;
  readonly part: number;
  readonly whole: number;
  readonly tolerance: Tolerance;
  readonly within: boolean;
  readonly fromEngland: boolean;
}

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

interface CaseColumns {
  readonly rows: number;
  add(child: SeenChild, episode: SeenEpisode): number | undefined;
  take(): Table;
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

type CategoryOfAbuseCode = "NEG" | "PHY" | "SAB" | "EMO" | "MUL";

interface CautiousReading {
  readonly read: Scalar | Part<Scalar>;
  readonly when?: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

type Censored = "assessment-open" | "enquiry-open" | "enquiry-recent" | "conference-recent" | "referral-recent";

interface CensusAssessment {
  readonly at?: Position;
  readonly started?: LocalDate;
  readonly reviewed?: LocalDate;
  readonly authorised?: LocalDate;
  readonly factors: readonly string[];
}

interface CensusChild {
  readonly at?: Position;
  readonly localId?: string;
  readonly upn?: string;
  readonly formerUpn?: string;
  readonly upnUnknown?: string;
  readonly born?: LocalDate;
  readonly expected?: LocalDate;
  readonly died?: LocalDate;
  readonly sex?: string;
  readonly ethnicity?: string;
  readonly disabilities: readonly string[];
  readonly episodes: readonly CensusEpisode[];
}

interface CensusEnquiry {
  readonly at?: Position;
  readonly started?: LocalDate;
  readonly conferenceTarget?: LocalDate;
  readonly conference?: LocalDate;
  readonly conferenceNotRequired?: boolean;
}

interface CensusEpisode {
  readonly at?: Position;
  readonly referred?: LocalDate;
  readonly source?: string;
  readonly primaryNeed?: string;
  readonly closed?: LocalDate;
  readonly closureReason?: string;
  readonly conference?: LocalDate;
  readonly noFurtherAction?: boolean;
  readonly assessments: readonly CensusAssessment[];
  readonly plans: readonly CensusPlan[];
  readonly enquiries: readonly CensusEnquiry[];
  readonly protectionPlans: readonly CensusProtectionPlan[];
  readonly preProceedings: readonly CensusPreProceedings[];
}

interface CensusFinding {
  readonly rule: string;
  readonly severity: CensusSeverity;
  readonly says: string;
  readonly fields: readonly string[];
  readonly child?: string;
  readonly at?: Position;
  readonly also?: readonly Position[];
}

interface CensusHeader {
  readonly at?: Position;
  readonly collection?: string;
  readonly year?: string;
  readonly referenceDate?: LocalDate;
  readonly sourceLevel?: string;
  readonly authority?: string;
  readonly softwareCode?: string;
  readonly release?: string;
  readonly serialNo?: string;
  readonly writtenAt?: string;
}

type CensusModule = "Header" | "ChildIdentifiers" | "ChildCharacteristics" | "CINdetails" | "Assessments" | "CINPlanDates" | "Section47" | "ChildProtectionPlans" | "PreProceedingsandFGDM";

interface CensusPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

interface CensusPlan {
  readonly at?: Position;
  readonly started?: LocalDate;
  readonly ended?: LocalDate;
}

interface CensusPreProceedings {
  readonly at?: Position;
  readonly started?: LocalDate;
  readonly letterSent?: LocalDate;
  readonly familyMeetingOffered?: boolean;
  readonly familyMeetingHeld?: boolean;
  readonly firstMeeting?: LocalDate;
  readonly reviewMeetings?: number;
  readonly stepDecided?: LocalDate;
  readonly outcome?: string;
  readonly courtApplication?: LocalDate;
  readonly proceedingsLetter?: LocalDate;
}

interface CensusProblem extends Problem<CensusProblemCode> {
  readonly place: Place;
}

type CensusProblemCode = keyof CensusProblemDetails;

interface CensusProblemDetails {
  readonly "unknown-element": {
    readonly name: string;
    readonly within: string;
    readonly known: readonly string[];
  };
  readonly "other-year": {
    readonly name: string;
    readonly years: string;
    readonly year: CensusYear;
  };
  readonly "element-twice": {
    readonly name: string;
    readonly isGroup: boolean;
  };
  readonly "wrong-order": {
    readonly name: string;
    readonly after: string;
  };
  readonly "missing-element": {
    readonly name: string;
    readonly within: string;
  };
  readonly "empty-element": {
    readonly name: string;
  };
  readonly "stray-text": {
    readonly within: string;
  };
  readonly "space-around": {
    readonly name: string;
  };
  readonly "unexpected-attribute": {
    readonly name: string;
  };
  readonly "not-a-day": {
    readonly name: string;
  };
  readonly "not-yes-or-no": {
    readonly name: string;
  };
  readonly "not-a-whole-number": {
    readonly name: string;
  };
  readonly "unknown-code": {
    readonly name: string;
    readonly year: CensusYear;
  };
  readonly "empty-file": Record<never, never>;
  readonly "not-xml": Record<never, never>;
  readonly "not-utf8": Record<never, never>;
  readonly "wrong-encoding": {
    readonly encoding: string;
    readonly isDeclared: boolean;
  };
  readonly "not-well-formed": {
    readonly within: string | undefined;
    readonly why: string;
  };
  readonly truncated: {
    readonly within: string | undefined;
  };
  readonly doctype: Record<never, never>;
  readonly "unknown-entity": {
    readonly within: string | undefined;
  };
  readonly "not-a-return": {
    readonly root: string;
  };
  readonly "other-collection": Record<never, never>;
  readonly "unknown-year": Record<never, never>;
  readonly "year-not-read": {
    readonly year: number;
  };
  readonly "too-much": {
    readonly of: keyof ReturnLimits;
    readonly most: number;
  };
}

interface CensusProtectionPlan {
  readonly at?: Position;
  readonly started?: LocalDate;
  readonly ended?: LocalDate;
  readonly initialCategory?: string;
  readonly latestCategory?: string;
  readonly previousPlans?: number;
  readonly reviews: readonly {
    readonly at?: Position;
    readonly on?: LocalDate;
  }[];
}

interface CensusRuleHead {
  readonly number: string;
  readonly severity: CensusSeverity;
  readonly kind: CensusRuleKind;
  readonly module: CensusModule;
  readonly fields: readonly string[];
  readonly says: string;
  readonly from?: CensusYear;
  readonly until?: CensusYear;
}

type CensusRuleKind = "header" | "identifier" | "unique" | "required" | "code-set" | "order" | "period" | "timescale" | "working-day" | "age" | "no-overlap" | "exclusive" | "at-most-one" | "consistency" | "whole-return";

interface CensusRulesAtWork {
  readonly child: (child: CensusChild) => readonly CensusFinding[];
  readonly end: () => readonly CensusFinding[];
}

interface CensusRulesOptions {
  readonly year: CensusYear;
  readonly rules?: readonly string[];
}

interface CensusSays {
  readonly knows: readonly string[];
  readonly knowsInPart: readonly string[];
  readonly cannotKnow: readonly string[];
}

type CensusSeverity = "error" | "query";

type CensusYear = 2022 | 2023 | 2024 | 2025 | 2026 | 2027;

type Certainty = "none" | "possible" | "suspected" | "known";

interface Change {
  readonly rule: string;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

interface ChildPart {
  readonly kind: "child";
  readonly child: CensusChild;
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

type Column = readonly unknown[] | NumberColumn | DictionaryColumn;

interface CompareSetsOptions {
  readonly on: {
    readonly before: LocalDate;
    readonly after: LocalDate;
  };
  readonly world?: World;
}

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

interface ComparedStep {
  readonly id: string;
  readonly says: string;
  readonly route: Route;
}

interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Scalar | readonly Scalar[];
}

interface ComparisonCounts {
  readonly format: 1;
  readonly setting: ComparisonSetting;
  readonly returns: readonly CountedReturn[];
  readonly moves: CountedTable;
  readonly themes: {
    readonly [theme: string]: {
      readonly up: number;
      readonly down: number;
    };
  };
  readonly examples: {
    readonly [alike: string]: CountedExample;
  };
  readonly areExamplesFull: boolean;
}

interface ComparisonReport {
  readonly format: 1;
  readonly kind: "comparison";
  readonly limits: readonly Limit[];
  readonly caveat: string;
  readonly before: SpokenBy;
  readonly after: SpokenBy;
  readonly on: {
    readonly before: LocalDate;
    readonly after: LocalDate;
  };
  readonly world: World;
  readonly by: "level" | "route";
  readonly returns: readonly CountedReturn[];
  readonly hiddenBelow: number;
  readonly episodes: Shown;
  readonly columns: readonly string[];
  readonly moves: ReportTable;
  readonly moved: {
    readonly up?: Span;
    readonly down?: Span;
    readonly stay?: Span;
  };
  readonly themes: readonly {
    readonly theme: string;
    readonly up: Shown;
    readonly down: Shown;
  }[];
  readonly examples: readonly ShownExample[];
  readonly sharedBy: number;
}

interface ComparisonSetting {
  readonly before: SpokenBy;
  readonly after: SpokenBy;
  readonly on: {
    readonly before: LocalDate;
    readonly after: LocalDate;
  };
  readonly world: World;
  readonly by: "level" | "route";
  readonly steps: readonly ComparedStep[];
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

interface CountedExample {
  readonly facts: ExampleFacts;
  readonly children: number;
  readonly before: number;
  readonly after: number;
}

interface CountedReturn {
  readonly authority?: string;
  readonly period: CensusPeriod;
}

interface CountedTable {
  readonly [row: string]: Numbers;
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

interface DictionaryColumn {
  readonly codes: NumberColumn;
  readonly values: readonly unknown[];
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

interface Drawn {
  readonly draw: number;
  readonly raises: 0 | 1;
  readonly lowers: 0 | 1;
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

interface EndPart {
  readonly kind: "end";
  readonly children: number;
}

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

interface ExampleFacts {
  readonly age: AgeGroup;
  readonly given: {
    readonly [fact: string]: Given<Scalar>;
  };
}

declare const FACTORS_THAT_SAY_NOTHING: readonly {
  readonly code: string;
  readonly because: string;
}[];

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

interface FactorReading {
  readonly world?: "open" | "closed";
  readonly effects?: "open" | "felt";
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

interface GenerateOptions {
  readonly seed: number;
  readonly year: CensusYear;
  readonly children: number;
  readonly authority?: string;
}

interface GeneratedReturn {
  readonly header: CensusHeader;
  readonly children: Iterable<CensusChild>;
  readonly targets: Targets;
  readonly attribution: string;
}

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

declare const HIDDEN = "c";

interface HeaderPart {
  readonly kind: "header";
  readonly header: CensusHeader;
  readonly year: CensusYear;
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

interface Limit {
  readonly short: string;
  readonly says: string;
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

type Monitored = "sex" | "ethnicity" | "disability";

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

type NumberColumn = Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

interface Numbers {
  readonly episodes: readonly number[];
  readonly children: readonly number[];
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

interface OneAnswerShare {
  readonly seed: number;
  readonly size: number;
  readonly looked: "at a sample" | "at all";
  readonly of: Shown;
  readonly raised: Shown;
  readonly lowered: Shown;
}

interface OpenReturn {
  readonly header: CensusHeader;
  readonly year: CensusYear;
  readonly children: AsyncIterable<CensusChild>;
}

interface OpenReturnOptions extends ReadReturnOptions {
  readonly onProblem: (problem: CensusProblem) => void;
}

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

type PlanCategory = CategoryOfAbuseCode | "not-recorded";

interface Position {
  readonly line: number;
  readonly column: number;
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

interface ProblemPart {
  readonly kind: "problem";
  readonly problem: CensusProblem;
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

type Reached = {
  readonly kind: "rung";
  readonly rung: Exclude<Rung, "child-protection-plan">;
} | {
  readonly kind: "rung";
  readonly rung: "child-protection-plan";
  readonly category: PlanCategory;
} | {
  readonly kind: "censored";
  readonly why: Censored;
} | {
  readonly kind: "untold";
  readonly why: Untold;
};

type ReadLevel = "atLeast" | "pointsTo" | "couldBe";

interface ReadReturnOptions {
  readonly year?: CensusYear;
  readonly file?: string;
}

interface Reading {
  readonly world: World;
  readonly level: ReadLevel;
  readonly orHigher: readonly {
    readonly level: string;
    readonly episodes?: Span;
  }[];
}

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

interface ReportColumn {
  readonly says: string;
  readonly level?: IndicatedLevel;
}

type ReportFormat = "text" | "json" | "csv" | "html" | "markdown";

interface ReportOptions {
  readonly hiddenBelow?: number;
}

interface ReportRow {
  readonly row: string;
  readonly says: string;
  readonly cells: readonly Shown[];
  readonly all: Shown;
}

interface ReportTable {
  readonly rows: readonly ReportRow[];
  readonly columnSums: readonly Shown[];
  readonly all: Shown;
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

interface ReturnLimits {
  readonly text: number;
  readonly depth: number;
  readonly elements: number;
  readonly children: number;
}

type ReturnPart = HeaderPart | ChildPart | ProblemPart | EndPart | BrokenPart;

type ReturnSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

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

interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly episodes: Shown;
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

type Rung = "no-further-action" | "assessed-and-closed" | "early-help" | "child-in-need" | "child-in-need-plan" | "enquiry" | "conference" | "child-protection-plan";

interface RungRow {
  readonly row: string;
  readonly says: string;
  readonly kind: "rung" | "censored" | "untold";
  readonly same?: {
    readonly from: Route;
    readonly to: Route;
  };
}

interface RungTable extends ReportTable {
  readonly world: World;
  readonly level: ReadLevel;
}

interface RungWords {
  readonly rung: Rung;
  readonly says: string;
  readonly same: {
    readonly from: Route;
    readonly to: Route;
  };
  readonly because: string;
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

declare const SYNTHETIC = "SYNTHETIC levels-of-need";

type Scalar = boolean | number | string;

interface SeenChild extends Pick<CensusChild, "born" | "expected" | "disabilities"> {
  readonly episodes: readonly SeenEarlier[];
}

interface SeenEarlier extends Pick<CensusEpisode, "referred" | "closed"> {
  readonly assessments: readonly Pick<CensusAssessment, "authorised">[];
  readonly plans: readonly Pick<CensusPlan, "ended">[];
  readonly protectionPlans: readonly Pick<CensusProtectionPlan, "ended">[];
}

interface SeenEpisode extends Pick<CensusEpisode, "referred" | "source"> {
  readonly assessments: readonly Pick<CensusAssessment, "authorised" | "factors">[];
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

interface SetComparison {
  begin(counted: CountedReturn): void;
  child(child: CensusChild): void;
  counts(): ComparisonCounts;
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

type Shares = Weights;

type Shown = number | typeof HIDDEN;

interface ShownExample {
  readonly before: string;
  readonly after: string;
  readonly age: string;
  readonly facts: readonly string[];
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

interface Span {
  readonly from: number;
  readonly to: number;
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

interface Table {
  readonly rows: number;
  readonly columns: {
    readonly [name: string]: Column;
  };
}

interface Targets {
  readonly area: string;
  readonly fromEngland: readonly string[];
  readonly noFurtherActionPerReferral: number;
  readonly notInNeedPerReferral: number;
  readonly repeatedPerReferral: number;
  readonly assessmentsPerReferral: number;
  readonly withFactorsPerReferral: number;
  readonly plansPerReferral: number;
  readonly enquiriesPerReferral: number;
  readonly enquiriesPerChild: number;
  readonly conferencesPerEnquiry: number;
  readonly protectionPlansPerConference: number;
  readonly secondPlansPerProtectionPlan: number;
  readonly openAtStart: number;
  readonly planYears: number;
  readonly protectionPlanYears: number;
  readonly sources: Shares;
  readonly assessmentDays: Shares;
  readonly conferenceDays: Shares;
  readonly categories: Shares;
  readonly needs: Shares;
  readonly closures: Shares;
  readonly factors: Weights;
}

type Tell = "tell" | "tell-unless-unsafe" | "do-not-tell-before-strategy-discussion";

interface Term {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

interface TestedRule {
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly theme?: string;
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

interface ToCaseOptions extends FactorReading {
  readonly on?: LocalDate;
}

type ToCaseProblem = Problem<"no-referral-date">;

interface Tolerance {
  readonly from: number;
  readonly to: number;
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

type Untold = "no-referral-day" | "outside-the-windows" | "nothing-recorded";

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

declare const WINDOWS: {
  readonly referralToAssessment: 30;
  readonly referralToEnquiry: 30;
  readonly conferenceToPlan: 45;
  readonly enquiryToPlan: 60;
};

type Weights<Key extends string = string> = Readonly<Record<Key, number>>;

interface Wording {
  readonly says: string;
  readonly inForce?: Period;
  readonly basis?: readonly Basis[];
}

type World = "open" | "closed";

type WrittenFacts = {
  readonly [fact: string]: Scalar | null | Part<Scalar>;
};

interface YoungCarersFacts {
  youngCarer: boolean;
  youngCarerTasks: "none" | "house-and-company" | "body-money-or-medicine" | "beyond-a-child";
  caresFor: "ill-or-disabled-adult" | "mentally-ill-adult" | "adult-who-uses-alcohol-or-drugs" | "brother-or-sister" | "other-person";
  youngCarerEffect: Effect;
}

declare function addComparisons(one: ComparisonCounts, other: ComparisonCounts): ComparisonCounts;

declare function addCounts(one: BackTestCounts, other: BackTestCounts): BackTestCounts;

declare function backTest(thresholds: Thresholds, options: BackTestOptions): BackTest;

declare function backTestReport(counts: BackTestCounts, options?: ReportOptions): BackTestReport;

declare function calibration(options: {
  readonly year: CensusYear;
  readonly authority?: string;
}): CalibrationAtWork;

declare function caseColumns(options?: FactorReading): CaseColumns;

declare function censusPeriod(year: CensusYear): CensusPeriod;

declare function censusRules(header: CensusHeader, options: CensusRulesOptions): CensusRulesAtWork;

declare function censusRulesOf(year: CensusYear): readonly CensusRuleHead[];

declare function censusRulesPage(): string;

declare function checkReturn(header: CensusHeader, children: Iterable<CensusChild>, options: CensusRulesOptions): Generator<CensusFinding, void>;

declare function checkReturn(header: CensusHeader, children: AsyncIterable<CensusChild>, options: CensusRulesOptions): AsyncGenerator<CensusFinding, void>;

declare function compareSets(before: Thresholds, after: Thresholds, options: CompareSetsOptions): SetComparison;

declare function comparisonReport(counts: ComparisonCounts, ruleSet: RuleSet, options?: ReportOptions): ComparisonReport;

declare function generateReturn(options: GenerateOptions): GeneratedReturn;

declare function printReport(report: BackTestReport | ComparisonReport, format: ReportFormat): string;

declare function publishedAuthorities(): readonly string[];

declare function readReturn(source: ReturnSource, options: OpenReturnOptions): Promise<Result<OpenReturn, CensusProblem>>;

declare function returnParts(source: ReturnSource, options?: ReadReturnOptions): AsyncGenerator<ReturnPart, void, undefined>;

declare function rungReached(episode: CensusEpisode, period: CensusPeriod): Reached;

declare function toCase(child: SeenChild, episode: SeenEpisode, options?: ToCaseOptions): Result<Case, ToCaseProblem>;

declare const whatTheCensusSays: (ruleSet: RuleSet) => CensusSays;

declare function writeReturn(header: CensusHeader, children: Iterable<CensusChild> | AsyncIterable<CensusChild>, year: CensusYear): AsyncGenerator<string, void, undefined>;

export { AMBIGUOUS_RULES, AgeGroup, Agreement, AmbiguousRule, BackTest, BackTestCounts, BackTestOptions, BackTestReport, BackTestSetting, Beside, BesideSpans, BrokenPart, BrokenReturn, CENSUS_RULES, CENSUS_YEARS, Calibration, CalibrationAtWork, CalibrationRow, CaseColumns, Censored, CensusAssessment, CensusChild, CensusEnquiry, CensusEpisode, CensusFinding, CensusHeader, CensusModule, CensusPeriod, CensusPlan, CensusPreProceedings, CensusProblem, CensusProblemCode, CensusProtectionPlan, CensusRuleHead, CensusRuleKind, CensusRulesAtWork, CensusRulesOptions, CensusSays, CensusSeverity, CensusYear, ChildPart, CompareSetsOptions, ComparedStep, ComparisonCounts, ComparisonReport, ComparisonSetting, CountedExample, CountedReturn, CountedTable, Drawn, EndPart, ExampleFacts, FACTORS_THAT_SAY_NOTHING, FactorReading, GenerateOptions, GeneratedReturn, HeaderPart, Limit, Monitored, Numbers, OneAnswerShare, OpenReturn, OpenReturnOptions, PlanCategory, Position, ProblemPart, Reached, ReadLevel, ReadReturnOptions, Reading, ReportColumn, ReportFormat, ReportOptions, ReportRow, ReportTable, ReturnPart, ReturnSource, RuleCount, Rung, RungRow, RungTable, RungWords, SYNTHETIC, SeenChild, SeenEarlier, SeenEpisode, SetComparison, Shares, Shown, ShownExample, Span, Targets, TestedRule, ToCaseOptions, ToCaseProblem, Tolerance, Untold, Weights, World, addComparisons, addCounts, backTest, backTestReport, calibration, caseColumns, censusPeriod, censusRules, censusRulesOf, censusRulesPage, checkReturn, compareSets, comparisonReport, generateReturn, printReport, publishedAuthorities, readReturn, returnParts, rungReached, toCase, whatTheCensusSays, writeReturn };
