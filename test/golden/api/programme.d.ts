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

declare const ARMS: readonly Arm[];

declare const ASSESSMENT_FACTORS: CodeSet<AssessmentFactorCode, AssessmentFactor>;

declare const ASSESSMENT_OUTCOMES: CodeSet<AssessmentOutcomeCode>;

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

interface Allocated {
  readonly arm: Arm;
  readonly on: LocalDate;
  readonly withdrawn?: LocalDate;
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

type AllocationState = {
  readonly is: "eligible";
  readonly since: LocalDate;
} | {
  readonly is: "randomised";
  readonly since: LocalDate;
  readonly arm: Arm;
} | {
  readonly is: "withdrawn";
  readonly since: LocalDate;
};

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

type AssessmentBegins = {
  readonly event: "started";
  readonly on: LocalDate;
};

type AssessmentEvent = {
  readonly event: "authorised";
  readonly on: LocalDate;
};

interface AssessmentFactor extends Code<AssessmentFactorCode> {
  readonly subject: "child" | "parent-or-carer" | "other-household-member" | "any";
  readonly harm?: CategoryOfAbuseCode;
}

type AssessmentFactorCode = "1A" | "1B" | "1C" | "2A" | "2B" | "2C" | "3A" | "3B" | "3C" | "4A" | "4B" | "4C" | "5A" | "5B" | "5C" | "6A" | "6B" | "6C" | "7A" | "8B" | "8C" | "8D" | "8E" | "8F" | "9A" | "10A" | "11A" | "12A" | "13A" | "14A" | "15A" | "16A" | "17A" | "18A" | "18B" | "18C" | "19A" | "19B" | "19C" | "20" | "21" | "22A" | "23A" | "24A";

type AssessmentId = Id<"assessment">;

type AssessmentOutcomeCode = "no-further-action" | "step-down-to-early-help" | "strategy-discussion-or-section-47" | "other";

type AssessmentState = {
  readonly is: "open";
  readonly since: LocalDate;
} | {
  readonly is: "authorised";
  readonly since: LocalDate;
};

interface Attendance {
  readonly child: LocalChildId;
  readonly interval: Required<Interval>;
  readonly possibleSessions: number;
  readonly attendedSessions: number;
}

type AuthorityFound = Parsed<LocalAuthority, AuthorityProblem, AuthorityWarning>;

type AuthorityId = Id<"local authority">;

type AuthorityKind = "unitary" | "metropolitan-district" | "london-borough" | "county";

interface AuthorityList {
  readonly seen: {
    readonly from: LocalDate;
    readonly until: LocalDate;
  };
  readonly basis: readonly Basis[];
  readonly note: string;
  readonly authorities: readonly LocalAuthority[];
}

interface AuthorityProblem extends Problem<AuthorityProblemCode> {
  readonly successors?: readonly GssCode[];
}

type AuthorityProblemCode = "not-an-authority-code" | "not-a-day" | "district" | "unknown-authority" | "before-the-list" | "not-yet" | "ended";

type AuthorityWarning = Problem<"after-the-list">;

interface Basis {
  readonly source: string;
  readonly at?: string;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly checked: LocalDate;
  readonly note?: string;
}

type Branded<Name extends string> = string & {
  readonly [brand]: Name;
};

interface BrokenInvariant extends Problem<CheckId> {
  readonly severity: CheckSeverity;
  readonly also: readonly string[];
  readonly censusRules: readonly string[];
}

declare const CATEGORIES_OF_ABUSE: CodeSet<CategoryOfAbuseCode>;

declare const CHECKS: readonly CheckHead[];

declare const CODE_SOURCES: readonly Source[];

declare const CONTACT_OUTCOMES: CodeSet<ContactOutcomeCode>;

declare const CONTACT_OUTCOME_FLAGS: CodeSet<ContactOutcomeFlag>;

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

type CategoryOfAbuseCode = "NEG" | "PHY" | "SAB" | "EMO" | "MUL";

interface CheckHead {
  readonly id: CheckId;
  readonly severity: CheckSeverity;
  readonly holds: string;
  readonly censusRules: readonly string[];
}

type CheckId = "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "P13" | "C1" | "C2" | "C3" | "C4" | "D1" | "D2" | "D3" | "D4" | "D5" | "D6" | "D7" | "D8" | "D9" | "X1" | "X2" | "X3" | "X4" | "X5" | "X6" | "X7" | "T1" | "T2" | "T3";

interface CheckOptions {
  readonly on: LocalDate;
  readonly placementsOutsidePhase?: CheckSeverity;
}

type CheckSeverity = "error" | "warning";

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

type ChildProtectionPlanBegins = {
  readonly event: "made";
  readonly on: LocalDate;
};

type ChildProtectionPlanEvent = {
  readonly event: "ended";
  readonly on: LocalDate;
};

type ChildProtectionPlanId = Id<"child protection plan">;

type ChildProtectionPlanState = {
  readonly is: "open";
  readonly since: LocalDate;
} | {
  readonly is: "ended";
  readonly since: LocalDate;
};

type ClusterId = Id<"cluster">;

interface Code<Value extends string = string> {
  readonly code: Value;
  readonly label: string;
  readonly group?: string;
  readonly means?: string;
  readonly from?: number;
  readonly until?: number;
  readonly successors?: readonly string[];
  readonly note?: string;
}

interface CodeList<Entry extends Code = Code> {
  readonly id: string;
  readonly title: string;
  readonly elements: readonly CodedElement[];
  readonly seen?: {
    readonly from: number;
    readonly until: number;
  };
  readonly basis: readonly Basis[];
  readonly note?: string;
  readonly rules?: readonly string[];
  readonly codes: readonly Entry[];
  readonly protects?: ProtectedCharacteristic;
}

interface CodeProblem extends Problem<CodeProblemCode> {
  readonly nearest?: string;
}

type CodeProblemCode = "not-text" | "unknown-code" | "not-yet-a-code" | "no-longer-a-code";

interface CodeSet<Value extends string = string, Entry extends Code<Value> = Code<Value>> extends CodeList<Entry> {
  readonly protects?: never;
}

interface CodedElement {
  readonly name: string;
  readonly cbds?: string;
}

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

interface ConfidenceInterval {
  readonly method: "wilson-score" | "exact-poisson" | "byar";
  readonly confidencePercent: 95;
  readonly from: number;
  readonly to: number;
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

type ContactOutcomeCode = "no-further-action" | "information-and-advice" | "early-help-referral" | "child-in-need-referral";

type ContactOutcomeFlag = "NEW_REFERRAL_FLAG" | "EXISTING_REFERRAL_FLAG" | "CP_ENQUIRY_FLAG" | "NFA_FLAG" | "NON_AGENCY_ADOPTION_FLAG" | "PRIVATE_FOSTERING_FLAG" | "ADVICE_FLAG" | "MISSING_FLAG" | "OLA_CP_FLAG" | "OTHER_OUTCOMES_EXIST_FLAG";

type Counted = "section-47-enquiries-started" | "section-17-assessments-started" | "referrals-received" | "referrals-within-a-year-of-another" | "days-looked-after" | "sessions-attended" | "key-stage-4-result";

type CountedAgainst = "pupils-on-roll" | "pupil-days" | "referrals-received" | "children" | "possible-sessions" | "pupils";

declare const DISABILITIES: ProtectedCodeSet<"disability", DisabilityCode>;

declare const DISTRICTS: readonly District[];

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

type DecisionState = {
  readonly is: "proposed";
  readonly since: LocalDate;
} | {
  readonly is: "confirmed";
  readonly since: LocalDate;
} | {
  readonly is: "overridden";
  readonly since: LocalDate;
  readonly outcome: DecidedLevel;
} | {
  readonly is: "superseded";
  readonly since: LocalDate;
  readonly by: ThresholdDecisionId;
};

type DfeCode = Branded<"DfeCode">;

type Disability = Protected<"disability", DisabilityCode>;

type DisabilityCode = "NONE" | "MOB" | "HAND" | "PC" | "INC" | "COMM" | "LD" | "HEAR" | "VIS" | "BEH" | "CON" | "AUT" | "DDA";

interface District extends Noted {
  readonly id: DistrictId;
  readonly name: string;
  readonly gss: GssCode;
  readonly authority: AuthorityId;
}

interface District {
  readonly gss: GssCode;
  readonly name: string;
  readonly county: GssCode;
}

type DistrictId = Id<"district">;

declare const ETHNICITIES: ProtectedCodeSet<"ethnicity", EthnicityCode>;

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

type EarlyHelpState = {
  readonly is: "offered";
  readonly since: LocalDate;
} | {
  readonly is: "consented";
  readonly since: LocalDate;
} | {
  readonly is: "open";
  readonly since: LocalDate;
} | {
  readonly is: "closed";
  readonly since: LocalDate;
  readonly reason: EarlyHelpEnd;
} | {
  readonly is: "stepped-up";
  readonly since: LocalDate;
};

type EnquiryBegins = {
  readonly event: "started";
  readonly on: LocalDate;
};

type EnquiryEvent = {
  readonly event: "completed";
  readonly on: LocalDate;
  readonly outcome: Outcome;
};

type EnquiryId = Id<"section 47 enquiry">;

type EnquiryState = {
  readonly is: "open";
  readonly since: LocalDate;
} | {
  readonly is: "completed";
  readonly since: LocalDate;
  readonly outcome: Outcome;
};

interface Enrolment {
  readonly child: LocalChildId;
  readonly school: SchoolId;
  readonly interval: Interval;
  readonly yearGroup: string;
  readonly status: "main" | "subsidiary" | "guest" | "left";
}

type Ethnicity = Protected<"ethnicity", EthnicityCode>;

type EthnicityCode = "WBRI" | "WIRI" | "WIRT" | "WROM" | "WOTH" | "MWBC" | "MWBA" | "MWAS" | "MOTH" | "AIND" | "APKN" | "ABAN" | "AOTH" | "CHNE" | "BCRB" | "BAFR" | "BOTH" | "OOTH" | "REFU" | "NOBT";

type EventFor<From extends Stage, Event extends Happening, Allowed extends Moves> = Event extends Happening ? false extends Leads<Allowed, From["is"], Event["event"]> ? never : Event : never;

interface FeederLink extends Noted {
  readonly secondary: SchoolId;
  readonly feeder: SchoolId;
  readonly interval?: Interval;
}

type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

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

declare const GENDERS: ProtectedCodeSet<"sex", GenderCode>;

type Gender = Protected<"sex", GenderCode>;

type GenderCode = "0" | "1" | "2" | "9";

type GssCode = Branded<"GssCode">;

interface Happening {
  readonly event: string;
  readonly on: LocalDate;
}

type Id<Kind extends string> = string & {
  readonly [kind]: Kind;
};

type IdentifierProblem = Problem<IdentifierProblemCode>;

type IdentifierProblemCode = "not-text" | "empty" | "lower-case" | "wrong-length" | "wrong-character" | "wrong-form" | "leading-zero" | "only-zeros" | "wrong-check-letter" | "wrong-check-digit" | "no-check-digit";

type IdentifierWarning = Problem<IdentifierWarningCode>;

type IdentifierWarningCode = "unknown-prefix" | "same-digit" | "spaces-left-out" | "hyphens-left-out" | "zeros-left-out" | "written-in-capitals";

interface Interval {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

declare const LEGAL_STATUSES: CodeSet<LegalStatusCode>;

declare const LIST_NAMES: readonly ListName[];

declare const LOCAL_AUTHORITIES: AuthorityList;

type Laestab = Branded<"Laestab">;

interface LaestabParts {
  readonly authority: DfeCode;
  readonly establishment: string;
}

type Leads<Allowed extends Moves, Is, Name> = Is extends keyof Allowed ? Name extends keyof Allowed[Is] ? true : false : false;

type LegalStatusCode = "C1" | "C2" | "D1" | "E1" | "V2" | "V3" | "V4" | "L1" | "L2" | "L3" | "J1" | "J2" | "J3";

interface LifeCycle<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves> {
  readonly of: string;
  readonly moves: Allowed;
  readonly begin: (first: Begin) => State;
  readonly enter: (event: Event, from: State) => State;
}

type LifeCycleProblem = Problem<"illegal-event" | "event-out-of-order">;

type ListName = keyof ProgrammeRecords;

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

interface LocalAuthority {
  readonly gss: GssCode;
  readonly dfe?: DfeCode;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly region: RegionCode;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly successors: readonly GssCode[];
  readonly note?: string;
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

declare const MEASURE_SOURCES: readonly PublicSource[];

declare const MOVES: {
  readonly eligible: {
    readonly randomised: "randomised";
    readonly withdrawn: "withdrawn";
  };
  readonly randomised: {
    readonly withdrawn: "withdrawn";
  };
  readonly withdrawn: {};
};

declare const MOVES: {
  readonly open: {
    readonly completed: "completed";
  };
  readonly completed: {};
};

declare const MOVES$1: {
  readonly proposed: {
    readonly confirmed: "confirmed";
    readonly overridden: "overridden";
    readonly superseded: "superseded";
  };
  readonly confirmed: {
    readonly superseded: "superseded";
  };
  readonly overridden: {
    readonly superseded: "superseded";
  };
  readonly superseded: {};
};

declare const MOVES$1: {
  readonly open: {
    readonly ended: "ended";
  };
  readonly ended: {};
};

declare const MOVES$2: {
  readonly received: {
    readonly "decided-no-further-action": "no-further-action";
    readonly "decided-to-assess": "to-be-assessed";
  };
  readonly "no-further-action": {
    readonly closed: "closed";
  };
  readonly "to-be-assessed": {
    readonly "assessment-began": "assessing";
    readonly opened: "open";
    readonly closed: "closed";
  };
  readonly assessing: {
    readonly opened: "open";
    readonly closed: "closed";
  };
  readonly open: {
    readonly opened: "open";
    readonly closed: "closed";
  };
  readonly closed: {};
};

declare const MOVES$2: {
  readonly open: {
    readonly authorised: "authorised";
  };
  readonly authorised: {};
};

declare const MOVES$3: {
  readonly offered: {
    readonly consented: "consented";
    readonly closed: "closed";
    readonly "stepped-up": "stepped-up";
  };
  readonly consented: {
    readonly opened: "open";
    readonly closed: "closed";
    readonly "stepped-up": "stepped-up";
  };
  readonly open: {
    readonly closed: "closed";
    readonly "stepped-up": "stepped-up";
  };
  readonly closed: {};
  readonly "stepped-up": {};
};

declare const MOVES$4: {
  readonly planned: {
    readonly "recruiting-began": "recruiting";
    readonly started: "active";
    readonly ended: "ended";
  };
  readonly recruiting: {
    readonly started: "active";
    readonly ended: "ended";
  };
  readonly active: {
    readonly paused: "paused";
    readonly ended: "ended";
  };
  readonly paused: {
    readonly resumed: "active";
    readonly ended: "ended";
  };
  readonly ended: {};
};

type MeasureId = Id<"outcome measure">;

interface MeasureOptions {
  readonly by: MeasuredBy;
  readonly trial?: TrialId;
  readonly suppressBelow?: number;
}

type Measured<Of> = ShownNumbers<Of> | {
  readonly of: Of;
  readonly suppressed: true;
};

type MeasuredBy = "school" | "arm" | "all";

type MeasuredGroup = {
  readonly kind: "school";
  readonly school: SchoolId;
} | {
  readonly kind: "arm";
  readonly trial: TrialId;
  readonly arm: Arm;
  readonly schools: readonly SchoolId[];
} | {
  readonly kind: "no-arm";
  readonly trial: TrialId;
  readonly schools: readonly SchoolId[];
};

interface Measurement {
  readonly measure: OutcomeMeasure;
  readonly window: Stretch;
  readonly by: MeasuredBy;
  readonly suppressBelow: number;
  readonly groups: readonly Measured<MeasuredGroup>[];
  readonly total: Measured<{
    readonly kind: "all";
  }>;
  readonly apart: readonly Measured<{
    readonly kind: "no-school";
    readonly because: NoSchool;
  }>[];
  readonly method: MeasuringMethod;
  readonly caveats: readonly string[];
}

interface MeasuringMethod {
  readonly numerator: string;
  readonly denominator: string;
  readonly attribution: string;
  readonly interval: string;
  readonly suppression: string;
}

declare class MisuseError extends Error {
  readonly name: "MisuseError";
  readonly problems: readonly Problem[];
  constructor(what: string, problems?: readonly Problem[]);
}

type Moves = {
  readonly [state: string]: {
    readonly [event: string]: string;
  };
};

type NhsNumber = Branded<"NhsNumber">;

type NoSchool = "no-main-enrolment" | "several-schools" | "stretch-over-a-move" | "stretch-over-the-window";

interface Noted {
  readonly note?: string;
  readonly unknown?: readonly string[];
  readonly sources?: readonly SourceId[];
}

declare const OUTCOME_MEASURES: readonly OutcomeMeasure[];

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

type Outcome = NonNullable<Section47Enquiry["completed"]>["outcome"];

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

declare const PRE_PROCEEDINGS_FIELDS: CodeSet<PreProceedingsFieldCode, PreProceedingsField>;

declare const PRE_PROCEEDINGS_OUTCOMES: CodeSet<PreProceedingsOutcomeCode>;

declare const PRIMARY_NEEDS: CodeSet<PrimaryNeedCode>;

type Parsed<Value, P extends Problem = Problem, W extends Problem = Problem> = {
  readonly ok: true;
  readonly value: Value;
  readonly warnings: readonly W[];
} | {
  readonly ok: false;
  readonly problems: readonly P[];
};

type ParsedIdentifier<Id extends string> = Parsed<Id, IdentifierProblem, IdentifierWarning>;

type PhaseId = Id<"phase">;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly frame?: string;
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

type PlacementState = {
  readonly is: "planned";
  readonly since: LocalDate;
} | {
  readonly is: "recruiting";
  readonly since: LocalDate;
} | {
  readonly is: "active";
  readonly since: LocalDate;
} | {
  readonly is: "paused";
  readonly since: LocalDate;
} | {
  readonly is: "ended";
  readonly since: LocalDate;
  readonly reason: PlacementEnd;
};

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

interface PreProceedingsField extends Code<PreProceedingsFieldCode> {
  readonly group: "date" | "boolean" | "whole-number" | "code";
  readonly cbds: string;
}

type PreProceedingsFieldCode = "PPStartDate" | "LBPSentDate" | "FGDMMeetingOffer" | "FGDMMeetingFac" | "InitialPPMeetingDate" | "ReviewMeetingsCount" | "StepDecisionDate" | "PPOutcome" | "CourtAppDate" | "LetterInitCPDate";

type PreProceedingsId = Id<"pre-proceedings">;

type PreProceedingsOutcomeCode = "A" | "B" | "C";

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

type ProgrammeProblem = Problem<ProgrammeProblemCode>;

type ProgrammeProblemCode = "too-large" | "not-json" | "not-plain" | "too-many-problems" | "wrong-kind" | "missing-key" | "unknown-key" | "unknown-value" | "out-of-range" | "wrong-form" | "wrong-identifier" | "empty-list" | "not-a-day" | "dates-reversed" | "duplicate-id" | "unknown-id" | "other-case" | "illegal-event" | "event-out-of-order";

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

interface Protected<Kind extends ProtectedCharacteristic, Value extends string> {
  readonly characteristic: Kind;
  readonly code: Value;
}

type ProtectedCharacteristic = "disability" | "ethnicity" | "sex";

interface ProtectedCodeSet<Kind extends ProtectedCharacteristic, Value extends string> extends CodeList<Code<Value>> {
  readonly protects: Kind;
}

interface PublicSource {
  readonly id: SourceId;
  readonly where: string;
  readonly published?: LocalDate;
  readonly href?: string;
  readonly checked: LocalDate;
  readonly note?: string;
}

declare const REASONS_FOR_CLOSURE: CodeSet<ReasonForClosureCode>;

declare const REFERRAL_OUTCOMES: CodeSet<ReferralOutcomeCode>;

declare const REFERRAL_OUTCOME_FLAGS: CodeSet<ReferralOutcomeFlag>;

declare const REFERRAL_SOURCES: CodeSet<ReferralSourceCode>;

declare const REGIONS: CodeSet<RegionCode>;

type Ratio = Pick<OutcomeMeasure, "numerator" | "denominator">;

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

type ReferralOutcomeCode = "no-further-action" | "advice-or-signpost" | "step-down-to-early-help" | "assessment" | "strategy-discussion-or-section-47" | "other";

type ReferralOutcomeFlag = "SINGLE_ASSESSMENT_FLAG" | "NFA_FLAG" | "STRATEGY_DISCUSSION_FLAG" | "CLA_REQUEST_FLAG" | "NON_AGENCY_ADOPTION_FLAG" | "PRIVATE_FOSTERING_FLAG" | "CP_TRANSFER_IN_FLAG" | "CP_CONFERENCE_FLAG" | "CARE_LEAVER_FLAG" | "OTHER_OUTCOMES_EXIST_FLAG";

type ReferralSourceCode = "1A" | "1B" | "1C" | "1D" | "2A" | "2B" | "3A" | "3B" | "3C" | "3D" | "3E" | "3F" | "4" | "5A" | "5B" | "5C" | "5D" | "6" | "7" | "8" | "9" | "10";

type ReferralState = {
  readonly is: "received";
  readonly since: LocalDate;
} | {
  readonly is: "no-further-action";
  readonly since: LocalDate;
} | {
  readonly is: "to-be-assessed";
  readonly since: LocalDate;
} | {
  readonly is: "assessing";
  readonly since: LocalDate;
} | {
  readonly is: "open";
  readonly since: LocalDate;
  readonly as: OpenAs;
} | {
  readonly is: "closed";
  readonly since: LocalDate;
  readonly reason: ReasonForClosureCode;
};

type RegionCode = "E12000001" | "E12000002" | "E12000003" | "E12000004" | "E12000005" | "E12000006" | "E12000007" | "E12000008" | "E12000009";

type Result<Value, P> = {
  readonly ok: true;
  readonly value: Value;
} | {
  readonly ok: false;
  readonly problems: readonly P[];
};

type Route = "universal" | "early-help" | "child-in-need" | "child-protection";

declare const SECTION_47_OUTCOMES: CodeSet<Section47OutcomeCode>;

declare const SECTION_47_OUTCOME_FLAGS: CodeSet<Section47OutcomeFlag>;

declare const SEXES: ProtectedCodeSet<"sex", SexCode>;

interface SafeguardingRole {
  readonly school: SchoolId;
  readonly kind: "designated-safeguarding-lead" | "deputy";
  readonly staff: StaffId;
  readonly interval: Interval;
}

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

type Section47OutcomeCode = "initial-conference" | "other-agency-monitors" | "continue-assessment" | "legal-action" | "services-under-section-17" | "short-breaks-under-section-17" | "no-further-action" | "other";

type Section47OutcomeFlag = "NFA_FLAG" | "LEGAL_ACTION_FLAG" | "PROV_OF_SERVICES_FLAG" | "PROV_OF_SB_CARE_FLAG" | "CP_CONFERENCE_FLAG" | "NFA_CONTINUE_SINGLE_FLAG" | "MONITOR_FLAG" | "OTHER_OUTCOMES_EXIST_FLAG";

type Sex = Protected<"sex", SexCode>;

type SexCode = "M" | "F" | "U";

interface ShownNumbers<Of> {
  readonly of: Of;
  readonly suppressed: false;
  readonly numerator: number;
  readonly denominator?: number;
  readonly rate?: number;
  readonly interval?: ConfidenceInterval;
  readonly unknown?: readonly string[];
}

type SocialWorkerNumber = Branded<"SocialWorkerNumber">;

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

interface Stage {
  readonly is: string;
  readonly since: LocalDate;
}

type StateAfter<From extends Stage, Event extends Happening, State extends Stage, Allowed extends Moves> = Extract<State, {
  readonly is: Target<Allowed, From["is"], Event["event"]>;
}>;

interface StrategyDiscussion {
  readonly id: StrategyDiscussionId;
  readonly referral: ReferralId;
  readonly on: LocalDate;
  readonly decision: "section-47-enquiry" | "no-section-47-enquiry" | "joint-enquiry-with-police";
}

type StrategyDiscussionId = Id<"strategy discussion">;

type Stretch = Required<Interval>;

type SupervisionId = Id<"supervision session">;

interface SupervisionSession {
  readonly id: SupervisionId;
  readonly kind: "reflective" | "management" | "group";
  readonly on: LocalDate;
  readonly supervisor: PractitionerId;
  readonly practitioners: readonly PractitionerId[];
}

type Target<Allowed extends Moves, Is, Name> = Is extends keyof Allowed ? Name extends keyof Allowed[Is] ? Allowed[Is][Name] : never : never;

interface Team extends Noted {
  readonly id: TeamId;
  readonly name?: string;
  readonly authority: AuthorityId;
  readonly manager?: PractitionerId;
}

type TeamId = Id<"team">;

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

declare const UPN_PREFIXES: CodeSet;

declare const UPN_UNKNOWN_REASONS: CodeSet<UpnUnknownCode>;

type Upn = Branded<"Upn">;

type UpnUnknownCode = "UN1" | "UN2" | "UN3" | "UN4" | "UN5" | "UN6" | "UN7";

type Urn = Branded<"Urn">;

declare function activeStretches(history: PlacementHistory): readonly Interval[];

declare function againstPupilTime(measure: OutcomeMeasure): OutcomeMeasure;

declare function allocated(history: AllocationHistory): Allocated | undefined;

declare const allocationLifeCycle: LifeCycle<AllocationBegins, AllocationState, AllocationEvent, typeof MOVES>;

declare function asId<Kind extends string>(of: Kind, text: string): Id<Kind>;

declare function assessmentHistory({ start, authorised, }: Pick<Assessment, "start" | "authorised">): readonly [
  AssessmentBegins,
  ...AssessmentEvent[]
];

declare const assessmentLifeCycle: LifeCycle<AssessmentBegins, AssessmentState, AssessmentEvent, typeof MOVES$2>;

declare const attendance: OutcomeMeasure;

declare function authoritiesOn(day: LocalDate): Parsed<readonly LocalAuthority[], AuthorityProblem, AuthorityWarning>;

declare function authorityOn(code: string, day: LocalDate): AuthorityFound;

declare function begin<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves>(cycle: LifeCycle<Begin, State, Event, Allowed>, first: Begin): State;

declare const brand: unique symbol;

declare function checkProgramme(data: ProgrammeData, options: CheckOptions): readonly BrokenInvariant[];

declare function childProtectionPlanHistory({ interval: { from, to }, }: Pick<ChildProtectionPlan, "interval">): readonly [
  ChildProtectionPlanBegins,
  ...ChildProtectionPlanEvent[]
];

declare const childProtectionPlanLifeCycle: LifeCycle<ChildProtectionPlanBegins, ChildProtectionPlanState, ChildProtectionPlanEvent, typeof MOVES$1>;

declare function closureOf([, ...events]: ReferralHistory): Extract<ReferralEvent, {
  event: "closed";
}> | undefined;

declare function codesOn<Entry extends Code>(set: Pick<CodeList<Entry>, "codes">, censusYear: number): readonly Entry[];

declare const daysInCare: OutcomeMeasure;

declare const decisionLifeCycle: LifeCycle<DecisionBegins, DecisionState, DecisionEvent, typeof MOVES$1>;

declare function deliveredSpan(history: PlacementHistory): Interval | undefined;

declare const earlyHelpLifeCycle: LifeCycle<EarlyHelpBegins, EarlyHelpState, EarlyHelpEvent, typeof MOVES$3>;

declare function enquiryHistory({ start, completed, }: Pick<Section47Enquiry, "start" | "completed">): readonly [
  EnquiryBegins,
  ...EnquiryEvent[]
];

declare const enquiryLifeCycle: LifeCycle<EnquiryBegins, EnquiryState, EnquiryEvent, typeof MOVES>;

declare function isCountable({ numerator, denominator }: Ratio): boolean;

declare function isTemporaryUpn(upn: Upn): boolean;

declare const kind: unique symbol;

declare function laestabParts(laestab: Laestab): LaestabParts;

declare function measure(data: ProgrammeData, definition: OutcomeMeasure, window: Stretch, options: MeasureOptions): Measurement;

declare function noFurtherActionOn([, ...events]: ReferralHistory): LocalDate | undefined;

declare function overrideOf([, ...events]: DecisionHistory): Extract<DecisionEvent, {
  event: "overridden";
}> | undefined;

declare function parseCode<Value extends string>(set: CodeSet<Value>, written: unknown, censusYear: number): Result<Value, CodeProblem>;

declare function parseDfeCode(written: unknown): ParsedIdentifier<DfeCode>;

declare function parseGssCode(written: unknown): ParsedIdentifier<GssCode>;

declare function parseLaestab(written: unknown): ParsedIdentifier<Laestab>;

declare function parseLocalChildId(written: unknown): ParsedIdentifier<LocalChildId>;

declare function parseNhsNumber(written: unknown): ParsedIdentifier<NhsNumber>;

declare function parseProtected<Kind extends ProtectedCharacteristic, Value extends string>(set: ProtectedCodeSet<Kind, Value>, written: unknown, censusYear: number): Result<Protected<Kind, Value>, CodeProblem>;

declare function parseSocialWorkerNumber(written: unknown): ParsedIdentifier<SocialWorkerNumber>;

declare function parseUpn(written: unknown): ParsedIdentifier<Upn>;

declare function parseUrn(written: unknown): ParsedIdentifier<Urn>;

declare const placementLifeCycle: LifeCycle<PlacementBegins, PlacementState, PlacementEvent, typeof MOVES$4>;

declare function programmeOf({ title, standing, notice }: Pick<ProgrammeData, "title" | "standing" | "notice">, records: Partial<ProgrammeRecords>): ProgrammeData;

declare const reReferralRate: OutcomeMeasure;

declare function readProgramme(source: string | object): Result<ProgrammeData, ProgrammeProblem>;

declare function receivedOn([first]: ReferralHistory): LocalDate;

declare const referralLifeCycle: LifeCycle<ReferralBegins, ReferralState, ReferralEvent, typeof MOVES$2>;

declare const referralRate: OutcomeMeasure;

declare function replay<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves>(cycle: LifeCycle<Begin, State, Event, Allowed>, [first, ...events]: readonly [
  Begin,
  ...Event[]
]): Result<readonly State[], LifeCycleProblem>;

declare const section17Rate: OutcomeMeasure;

declare const section47Rate: OutcomeMeasure;

declare function sexFromGender({ code }: Gender): Sex;

declare function transition<Begin extends Happening, State extends Stage, Event extends Happening, Allowed extends Moves, const From extends State, const Next extends EventFor<From, Event, Allowed>>(cycle: LifeCycle<Begin, State, Event, Allowed>, from: From, event: Next): Result<StateAfter<From, Next, State, Allowed>, LifeCycleProblem>;

declare function upnOf(rest: string): Upn;

export { ACTIVITY_KINDS, ARMS, ASSESSMENT_FACTORS, ASSESSMENT_OUTCOMES, Activity, ActivityId, ActivityKind, Allocated, AllocationBegins, AllocationEvent, AllocationHistory, AllocationState, Announcement, AnnouncementId, Arm, ArmAllocation, Assessment, AssessmentBegins, AssessmentEvent, AssessmentFactor, AssessmentFactorCode, AssessmentId, AssessmentOutcomeCode, AssessmentState, Attendance, AuthorityFound, AuthorityId, AuthorityKind, AuthorityList, AuthorityProblem, AuthorityProblemCode, AuthorityWarning, Branded, BrokenInvariant, CATEGORIES_OF_ABUSE, CHECKS, CODE_SOURCES, CONTACT_OUTCOMES, CONTACT_OUTCOME_FLAGS, CaseAllocation, CategoryOfAbuseCode, CheckHead, CheckId, CheckOptions, CheckSeverity, Child, ChildInNeedPlan, ChildInNeedPlanId, ChildProtectionPlan, ChildProtectionPlanBegins, ChildProtectionPlanEvent, ChildProtectionPlanId, ChildProtectionPlanState, ClusterId, Code, CodeList, CodeProblem, CodeProblemCode, CodeSet, CodedElement, Conference, ConferenceId, ConfidenceInterval, Contact, ContactId, ContactOutcomeCode, ContactOutcomeFlag, Counted, CountedAgainst, DISABILITIES, DISTRICTS, DecidedLevel, DecisionBegins, DecisionEvent, DecisionHistory, DecisionState, DfeCode, Disability, DisabilityCode, District, DistrictId, ETHNICITIES, EarlyHelpBegins, EarlyHelpEnd, EarlyHelpEpisode, EarlyHelpEvent, EarlyHelpHistory, EarlyHelpId, EarlyHelpState, EnquiryBegins, EnquiryEvent, EnquiryId, EnquiryState, Enrolment, Ethnicity, EthnicityCode, EventFor, FeederLink, FundingAward, FundingAwardId, GENDERS, Gender, GenderCode, GssCode, Happening, Id, IdentifierProblem, IdentifierProblemCode, IdentifierWarning, IdentifierWarningCode, Interval, LEGAL_STATUSES, LIST_NAMES, LOCAL_AUTHORITIES, Laestab, LaestabParts, LegalStatusCode, LifeCycle, LifeCycleProblem, ListName, LocalAuthority, LocalChildId, LocalDate, LookedAfterEpisode, LookedAfterId, MEASURE_SOURCES, MeasureId, MeasureOptions, Measured, MeasuredBy, MeasuredGroup, Measurement, MeasuringMethod, MisuseError, Moves, NhsNumber, NoSchool, Noted, OUTCOME_MEASURES, Observation, ObservationId, OpenAs, OutcomeMeasure, PRE_PROCEEDINGS_FIELDS, PRE_PROCEEDINGS_OUTCOMES, PRIMARY_NEEDS, Parsed, ParsedIdentifier, PhaseId, Placement, PlacementBegins, PlacementEnd, PlacementEvent, PlacementHistory, PlacementId, PlacementState, PlacementTarget, Practitioner, PractitionerId, PreProceedings, PreProceedingsField, PreProceedingsFieldCode, PreProceedingsId, PreProceedingsOutcomeCode, PrimaryNeedCode, Problem, Programme, ProgrammeData, ProgrammeId, ProgrammePhase, ProgrammeProblem, ProgrammeProblemCode, ProgrammeRecords, Protected, ProtectedCharacteristic, ProtectedCodeSet, PublicSource, REASONS_FOR_CLOSURE, REFERRAL_OUTCOMES, REFERRAL_OUTCOME_FLAGS, REFERRAL_SOURCES, REGIONS, ReasonForClosureCode, Referral, ReferralBegins, ReferralEvent, ReferralHistory, ReferralId, ReferralOutcomeCode, ReferralOutcomeFlag, ReferralSourceCode, ReferralState, RegionCode, Result, Route, SECTION_47_OUTCOMES, SECTION_47_OUTCOME_FLAGS, SEXES, SafeguardingRole, School, SchoolCluster, SchoolId, Section47Enquiry, Section47OutcomeCode, Section47OutcomeFlag, Sex, SexCode, ShownNumbers, SocialWorkerNumber, SourceId, StaffId, Stage, StateAfter, StrategyDiscussion, StrategyDiscussionId, Stretch, SupervisionId, SupervisionSession, Team, TeamId, ThresholdDecision, ThresholdDecisionId, Trial, TrialId, TrialResult, UPN_PREFIXES, UPN_UNKNOWN_REASONS, Upn, UpnUnknownCode, Urn, activeStretches, againstPupilTime, allocated, allocationLifeCycle, asId, assessmentHistory, assessmentLifeCycle, attendance, authoritiesOn, authorityOn, begin, checkProgramme, childProtectionPlanHistory, childProtectionPlanLifeCycle, closureOf, codesOn, daysInCare, decisionLifeCycle, deliveredSpan, earlyHelpLifeCycle, enquiryHistory, enquiryLifeCycle, isCountable, isTemporaryUpn, laestabParts, measure, noFurtherActionOn, overrideOf, parseCode, parseDfeCode, parseGssCode, parseLaestab, parseLocalChildId, parseNhsNumber, parseProtected, parseSocialWorkerNumber, parseUpn, parseUrn, placementLifeCycle, programmeOf, reReferralRate, readProgramme, receivedOn, referralLifeCycle, referralRate, replay, section17Rate, section47Rate, sexFromGender, transition, upnOf };
