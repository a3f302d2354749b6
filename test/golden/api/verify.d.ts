declare const ANSWERS: readonly [
  "atLeast",
  "pointsTo",
  "couldBe"
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

interface Ages {
  readonly to?: number;
  readonly reason?: string;
  readonly basis?: readonly Basis[];
}

interface Ancestor {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly inForce?: Period;
}

type Answer = (typeof ANSWERS)[number];

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

interface Basis {
  readonly source: string;
  readonly at?: string;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly checked: LocalDate;
  readonly note?: string;
}

type Binding = (typeof BINDINGS)[number];

interface BooleanFact extends FactBase {
  readonly kind: "boolean";
  readonly labelWhenFalse: string;
}

declare const CHANGES: readonly [
  "placed",
  "varied",
  "replaced"
];

declare const CRITERIA: readonly [
  "boundary",
  "mcdc"
];

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

interface CaseToCompare {
  readonly on?: LocalDate;
  readonly facts: WrittenFacts;
  readonly id?: string | number;
}

interface CautiousReading {
  readonly read: Scalar | Part<Scalar>;
  readonly when?: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

interface Certificate {
  readonly steps: readonly Step[];
}

interface CertificateFile {
  readonly ruleSet: Report["ruleSet"];
  readonly baseline?: Report["ruleSet"];
  readonly proofs: readonly Proof[];
}

type CertificateFileProblem = Problem<"no-certificate">;

interface Change {
  readonly kind: ChangeKind;
  readonly of: "rule" | "duty" | "condition" | "count" | "place";
  readonly name: string;
  readonly at: string;
  readonly path: readonly Step[];
  readonly before: string;
  readonly says: string;
}

interface Change {
  readonly rule: string;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

type ChangeKind = "cut-off" | "operator" | "value" | "group" | "level";

interface ChoiceFact<Value extends string = string> extends FactBase {
  readonly kind: "choice";
  readonly values: readonly FactValue<Value>[];
}

interface Claim {
  readonly says: string;
  readonly of: readonly Literal[];
}

type Clause = readonly Literal[];

interface CompareOptions {
  readonly on?: NamedDays;
  readonly cases?: readonly CaseToCompare[];
  readonly budget?: number;
  readonly certificate?: "kept" | "not-kept";
}

interface ComparedSet {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
  readonly on?: LocalDate;
  readonly levels: readonly IndicatedLevel[];
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

type Confirmed = {
  readonly confirmed: true;
  readonly claims: number;
} | {
  readonly confirmed: false;
  readonly says: string;
};

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

interface Coverage {
  readonly children: readonly Description[];
  readonly more: number;
  readonly isWhole: boolean;
}

interface Coverage {
  readonly rules: readonly CoveredRule[];
  readonly comparisons: readonly CoveredComparison[];
  readonly met: number;
  readonly of: number;
  readonly unmet: readonly Unmet[];
}

interface CoveredComparison {
  readonly of: OwnCondition["of"];
  readonly name: string;
  readonly at: string;
  readonly path: readonly Step[];
  readonly comparison: Comparison;
  readonly seen: Seen;
}

interface CoveredRule {
  readonly of: "rule" | "duty";
  readonly name: string;
  readonly at: string;
  readonly path: readonly Step[];
  readonly seen: Seen;
}

type Criterion = (typeof CRITERIA)[number];

declare const DIRECTIONS: readonly [
  "harm",
  "protective",
  "neutral"
];

type Days = Pick<Span, "from" | "until">;

interface Description {
  readonly says: readonly string[];
  readonly facts: readonly {
    readonly fact: string;
    readonly values: readonly (boolean | number | string)[];
  }[];
  readonly days?: readonly Days[];
}

interface Difference {
  readonly format: 1;
  readonly before: ComparedSet;
  readonly after: ComparedSet;
  readonly scales: "same" | "different";
  readonly verdict: Verdict;
  readonly byRoute: Verdicts;
  readonly byLevel?: Verdicts;
  readonly moves: readonly Move[];
  readonly rules: readonly RuleDifference[];
  readonly duties: readonly RuleDifference[];
  readonly others: readonly OtherChange[];
  readonly cases?: EffectOnCases;
  readonly days: readonly Days[];
  readonly unsettled: readonly {
    readonly before: IndicatedLevel;
    readonly after: IndicatedLevel;
  }[];
  readonly proofs?: readonly Proof[];
  readonly doesNotSay: readonly string[];
}

interface Difference {
  readonly expected: string;
  readonly found: string;
  readonly because: readonly string[];
}

type Direction = (typeof DIRECTIONS)[number];

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

interface Edition {
  readonly id: string;
  readonly title: string;
  readonly inForce: Period;
  readonly basis: readonly Basis[];
}

interface EffectOnCases {
  readonly cases: number;
  readonly same: number;
  readonly higher: number;
  readonly lower: number;
  readonly sameInLaw: number;
  readonly otherwise: number;
  readonly moves: readonly {
    readonly before: LevelOfCases;
    readonly after: LevelOfCases;
    readonly cases: number;
  }[];
  readonly undecided: number;
  readonly problems: readonly UndecidedCase[];
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

interface ExampleToAdd {
  readonly of: "rule" | "duty";
  readonly rule: string;
  readonly example: {
    readonly name: string;
    readonly given: WrittenFacts;
    readonly expect: Exclude<Status, "may apply">;
  };
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

interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly at: string;
  readonly rule?: string;
  readonly origin?: string;
  readonly fact?: string;
  readonly rules: readonly string[];
  readonly says: string;
  readonly accepted?: string;
  readonly cases: readonly ShownCase[];
}

type FindingCode = "never-applies" | "always-applies" | "no-effect" | "condition-without-effect" | "not-monotone" | "below-floor" | "below-baseline" | "not-escalated" | "undue-influence" | "overlap" | "silent-case" | "only-together" | "unknown-hides-protection" | "reading-not-worst" | "inconclusive";

type FindingSeverity = "error" | "warning" | "note";

type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

interface FoundCase {
  readonly on: LocalDate;
  readonly facts: {
    readonly [fact: string]: Scalar;
  };
}

type HowToAnswer = (typeof WAYS_TO_ANSWER)[number];

interface IndicatedLevel {
  readonly id: string;
  readonly name: string;
  readonly route: Route;
}

interface IntegerFact extends FactBase {
  readonly kind: "integer";
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

interface JudgeOptions {
  readonly rules?: ReadonlySet<string>;
  readonly cases?: readonly ExampleCase[];
}

interface JudgedExample {
  readonly of: "rule" | "duty" | "case";
  readonly rule?: string;
  readonly name: string;
  readonly index: number;
  readonly differences: readonly Difference[];
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

interface LevelOfCases extends IndicatedLevel {
  readonly enoughKnown: boolean;
}

interface Levels {
  readonly atLeast: IndicatedLevel;
  readonly pointsTo: IndicatedLevel;
  readonly couldBe: IndicatedLevel;
  readonly enoughKnown: boolean;
}

type Literal = number;

type LocalDate = string;

interface Move {
  readonly before: IndicatedLevel;
  readonly after: IndicatedLevel;
  readonly direction: "higher" | "lower" | "same";
  readonly answers: readonly Answer[];
  readonly shownIn: Answer;
  readonly example: {
    readonly before: ShownCase;
    readonly after: ShownCase;
  };
}

interface MustNotMatter {
  readonly fact: string;
  readonly above?: Route;
}

interface MutateOptions {
  readonly cases?: readonly ExampleCase[];
  readonly on?: LocalDate;
  readonly only?: ReadonlySet<string>;
}

declare const NATURES: readonly [
  "status",
  "measured",
  "observed",
  "reported",
  "judgement"
];

type NamedDays = LocalDate | {
  readonly before: LocalDate;
  readonly after: LocalDate;
};

type Nature = (typeof NATURES)[number];

interface NoticedBy {
  readonly of: "rule" | "duty" | "case";
  readonly rule?: string;
  readonly name: string;
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

interface Origin {
  readonly set: string;
  readonly level?: string;
}

interface OtherChange {
  readonly kind: "level" | "action" | "term" | "role" | "fact" | "contact" | "service" | "timescale";
  readonly id: string;
  readonly how: "new" | "removed" | "changed";
  readonly says: string;
  readonly before?: string;
}

type Outcome = {
  readonly outcome: "noticed";
  readonly by: NoticedBy;
} | {
  readonly outcome: "not-noticed";
  readonly example?: ExampleToAdd;
  readonly case?: ExampleCase;
} | {
  readonly outcome: "no-effect" | "refused" | "inconclusive";
};

interface OwnCondition {
  readonly of: "rule" | "duty" | "condition" | "count";
  readonly name: string;
  readonly path: readonly Step[];
  readonly condition: Condition;
}

interface OwnSource {
  readonly ruleSet: RuleSet;
  readonly file?: RuleSetFile;
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

interface Placement extends Change {
  readonly at: string;
}

interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at: string;
  readonly says: string;
  readonly place?: Place;
}

interface Proof {
  readonly clauses: readonly Clause[];
  readonly certificate: Certificate;
  readonly claims: readonly Claim[];
}

type PropertyId = "rules-can-apply" | "rules-have-effect" | "conditions-have-effect" | "monotone" | "floor-kept" | "always-escalated" | "facts-are-heard" | "bands-do-not-overlap" | "no-undue-influence" | "no-unknown-hides" | "readings-are-worst";

interface Proved {
  readonly property: PropertyId;
  readonly says: string;
  readonly byForm: number;
  readonly bySolver: number;
}

interface ProvedOver {
  readonly facts: number;
  readonly values: number;
  readonly days: readonly {
    readonly from?: LocalDate;
    readonly until?: LocalDate;
  }[];
  readonly assumed: readonly Condition[];
  readonly except: readonly string[];
}

declare const REVIEWERS: readonly [
  "practitioner",
  "clinician",
  "parent",
  "young person",
  "lawyer"
];

interface Removal extends Change {
  readonly set: string;
}

interface Replacement extends Change {
  readonly with: string;
}

interface Report {
  readonly ruleSet: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
  };
  readonly baseline?: Report["ruleSet"];
  readonly findings: readonly Finding[];
  readonly proved: readonly Proved[];
  readonly notAsked: readonly {
    readonly property: PropertyId;
    readonly says: string;
  }[];
  readonly over: ProvedOver;
  readonly doesNotSay: readonly string[];
  readonly certificate?: readonly Proof[];
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

interface RuleDifference {
  readonly kind: "rule" | "duty";
  readonly how: "changed" | "succeeded" | "replaced" | "removed" | "new";
  readonly before?: string;
  readonly after?: string;
  readonly title: string;
  readonly levels?: {
    readonly before: IndicatedLevel;
    readonly after: IndicatedLevel;
  };
  readonly level?: IndicatedLevel;
  readonly newlyCovers: Coverage;
  readonly noLongerCovers: Coverage;
  readonly reason?: string;
  readonly parts: readonly {
    readonly part: RulePart;
    readonly before?: string;
    readonly after?: string;
  }[];
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

type RulePart = "title" | "reason" | "binding" | "urgency" | "tell" | "actions" | "basis" | "justification" | "note" | "about";

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

type Scalar = boolean | number | string;

type Seen = Readonly<Record<Truth, number>>;

interface Service {
  readonly id: string;
  readonly name: string;
  readonly levels?: readonly string[];
  readonly href?: string;
}

interface ShownCase {
  readonly on: LocalDate;
  readonly facts: {
    readonly [fact: string]: Scalar;
  };
  readonly says: readonly string[];
  readonly by: {
    readonly id: string;
    readonly version: string;
  };
  readonly levels: Levels;
}

type Side = (typeof SIDES)[number];

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
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly day: LocalDate;
}

type Status = (typeof EXPECTATIONS)[number];

type Step = {
  readonly kind: "given";
  readonly count: number;
} | {
  readonly kind: "learnt";
  readonly clause: Clause;
} | {
  readonly kind: "forgotten";
  readonly nth: number;
} | {
  readonly kind: "unsatisfiable";
  readonly literals: readonly Literal[];
};

type Step = string | number;

type StepPart = (typeof STEP_PARTS)[number];

type Tell = "tell" | "tell-unless-unsafe" | "do-not-tell-before-strategy-discussion";

interface Term {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

interface TestCase {
  readonly rule: string;
  readonly at: string;
  readonly decides: readonly string[];
  readonly unknown: readonly string[];
  readonly name: string;
  readonly given: FoundCase["facts"];
  readonly expect: Status;
  readonly case: {
    readonly on: LocalDate;
    readonly facts: FoundCase["facts"];
  };
  readonly levels: Levels;
}

interface TestCasesOptions {
  readonly criterion: Criterion;
  readonly on?: LocalDate;
  readonly rules?: readonly string[];
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

type TriedChange = Change & Outcome;

interface TriedSoFar {
  readonly tried: readonly TriedChange[];
  readonly done: number;
  readonly of: number;
}

type Truth = "holds" | "fails" | "unknown";

interface UndecidedCase {
  readonly at: number;
  readonly id?: string | number;
  readonly problems: readonly Problem[];
}

interface Unmet {
  readonly at: string;
  readonly what: "rule" | "duty" | "comparison";
  readonly name: string;
  readonly never: Truth;
}

type Urgency = "routine" | "next-working-day" | "same-day" | "immediate";

type Verdict = "equivalent" | "stricter" | "weaker" | "both" | "inconclusive";

interface Verdicts extends Readonly<Record<Answer, Verdict>> {
  readonly verdict: Verdict;
}

interface VerifyOptions {
  readonly baseline?: RuleSet;
  readonly properties?: {
    readonly only?: readonly PropertyId[];
    readonly alwaysEscalate?: readonly Comparison[];
    readonly mustNotMatter?: readonly MustNotMatter[];
  };
  readonly assume?: readonly Condition[];
  readonly budget?: number;
  readonly certificate?: "kept" | "not-kept";
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

type WrittenRemoval = Omit<Replacement, "with">;

declare function certificateFile({ ruleSet, baseline, proofs }: CertificateFile): string;

declare function compare(before: RuleSet, after: RuleSet, options?: CompareOptions): Difference$1;

declare function confirm(certificate: readonly Proof[]): Confirmed;

declare function confirmAbout(ruleSet: RuleSet, file: CertificateFile, options?: Omit<VerifyOptions, "certificate">): Confirmed;

declare function coverageOf(source: OwnSource, cases?: readonly ExampleCase[]): Coverage;

declare function judgeExamples(ruleSet: RuleSet, { rules, cases }?: JudgeOptions): readonly JudgedExample[];

declare function mutate(source: OwnSource, { cases, on, only }?: MutateOptions): Generator<TriedSoFar>;

declare function readCertificateFile(text: string): Result<CertificateFile, CertificateFileProblem>;

declare function testCases(ruleSet: RuleSet, options: TestCasesOptions): readonly TestCase[];

declare function verify(ruleSet: RuleSet, options?: VerifyOptions): Report;

export { Answer, CRITERIA, CaseToCompare, Certificate, CertificateFile, Change, ChangeKind, Claim, Clause, CompareOptions, ComparedSet, Confirmed, Coverage, Coverage as ExampleCoverage, CoveredComparison, CoveredRule, Criterion, Days, Description, Difference, Difference as ExampleDifference, EffectOnCases, ExampleToAdd, Finding, FindingCode, FindingSeverity, JudgeOptions, JudgedExample, LevelOfCases, Literal, Move, MustNotMatter, MutateOptions, NamedDays, NoticedBy, OtherChange, Outcome as ChangeOutcome, OwnSource, Proof, PropertyId, Proved, ProvedOver, Report, RuleDifference, RulePart, Seen, ShownCase, Step, TestCase, TestCasesOptions, TriedChange, TriedSoFar, UndecidedCase, Unmet, Verdict, Verdicts, VerifyOptions, certificateFile, compare, confirm, confirmAbout, coverageOf, judgeExamples, mutate, readCertificateFile, testCases, verify };
