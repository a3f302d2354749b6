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

interface Bounds extends Levels {
  readonly applies: readonly string[];
  readonly appliesWithReadings: readonly string[];
  readonly mayApply: readonly string[];
}

declare const CHANGES: readonly [
  "placed",
  "varied",
  "replaced"
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

type CaseProblemCode = FactProblemCode | "not-a-case" | "unknown-key" | "missing-day" | "not-a-day" | "not-in-force" | "missing-facts";

interface CautiousReading {
  readonly read: Scalar | Part<Scalar>;
  readonly when?: ConditionGroup;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

interface Change {
  readonly rule: string;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

interface ChoiceFact<Value extends string = string> extends FactBase {
  readonly kind: "choice";
  readonly values: readonly FactValue<Value>[];
}

type ColumnNameProblemCode = "unknown-fact" | "not-a-stretch" | "one-of-in-table" | "given-twice";

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

type CsvProblemCode = HeaderProblemCode | LineFault | "empty-file" | "not-csv";

declare const DIRECTIONS: readonly [
  "harm",
  "protective",
  "neutral"
];

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

type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

type HeaderProblemCode = ColumnNameProblemCode | "too-many-columns" | "no-commas" | "not-utf8" | "missing-day";

type HowToAnswer = (typeof WAYS_TO_ANSWER)[number];

interface IndicatedLevel {
  readonly id: string;
  readonly name: string;
  readonly route: Route;
}

interface IndicatedRow extends RowAt, Omit<Bounds, "mayApply"> {
  readonly ok: true;
  readonly on: LocalDate;
  readonly settled: boolean;
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

interface Levels {
  readonly atLeast: IndicatedLevel;
  readonly pointsTo: IndicatedLevel;
  readonly couldBe: IndicatedLevel;
  readonly enoughKnown: boolean;
}

type LineFault = "not-utf8" | "line-too-long";

type LoadOptions = Omit<ReadOptions, "file">;

type LocalDate = string;

declare const NATURES: readonly [
  "status",
  "measured",
  "observed",
  "reported",
  "judgement"
];

type Nature = (typeof NATURES)[number];

type Nothing = Readonly<Record<never, never>>;

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

interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at: string;
  readonly says: string;
  readonly place?: Place;
}

interface ProblemDetails {
  "unreadable-file": {
    readonly path: string;
    readonly why: string;
  };
  "empty-file": Nothing;
  "not-utf8": {
    readonly why: "nul" | "undecodable";
  };
  "too-large": {
    readonly most: number;
    readonly of: string;
  };
  "too-deep": {
    readonly most: number;
  };
  "too-many-problems": {
    readonly more: number;
  };
  "not-json": {
    readonly error: string;
  };
  "not-plain": {
    readonly why: string;
  };
  "duplicate-key": {
    readonly key: string;
  };
  "forbidden-key": {
    readonly key: string;
  };
  "control-character": Nothing;
  "missing-file": {
    readonly file: string;
  };
  "own-file": {
    readonly key: string;
  };
  "file-name": {
    readonly name: string;
    readonly file: string;
  };
  "wrong-kind": {
    readonly expected: string;
    readonly found?: unknown;
  };
  "missing-key": {
    readonly key: string;
    readonly why?: string;
  };
  "unknown-key": {
    readonly key: string;
    readonly known: readonly string[];
  };
  "unsupported-key": {
    readonly key: string;
  };
  "unknown-value": {
    readonly value: unknown;
    readonly known: readonly unknown[];
  };
  "out-of-range": {
    readonly expected: string;
  };
  "wrong-form": {
    readonly expected: string;
  };
  "too-long": {
    readonly most: number;
    readonly of: string;
  };
  "empty-list": {
    readonly what: string;
  };
  "not-a-day": Nothing;
  "dates-reversed": {
    readonly from: string;
    readonly until: string;
  };
  "not-a-condition": Nothing;
  "mixed-group": {
    readonly keys: readonly string[];
  };
  "empty-group": {
    readonly key: string;
  };
  "bare-comparison": Nothing;
  "unknown-operator": Stranger;
  "wrong-operator": {
    readonly operator: string;
    readonly fact: string;
    readonly allowed: readonly string[];
  };
  "reserved-fact": {
    readonly fact: string;
  };
  cycle: {
    readonly names: readonly string[];
  };
  "too-many-references": {
    readonly most: number;
    readonly of: "condition" | "set" | "chain";
  };
  "too-many-trials": {
    readonly trials: number;
    readonly most: number;
  };
  "unknown-fact": Stranger;
  "unknown-condition": Stranger;
  "unknown-level": Stranger;
  "unknown-rule": Stranger;
  "unknown-duty": Stranger;
  "unknown-action": Stranger;
  "unknown-timescale": Stranger;
  "unknown-source": Stranger;
  "unknown-role": Stranger;
  "unknown-term": Stranger;
  "not-worded": {
    readonly day: string;
  };
  "worded-twice": {
    readonly day: string;
  };
  "duplicate-name": {
    readonly name: string;
    readonly what: string;
  };
  "already-defined": {
    readonly name: string;
    readonly what: string;
    readonly by: string;
  };
  "protected-characteristic": {
    readonly fact: string;
  };
  "state-as-value": {
    readonly value: string;
  };
  "scale-conflict": {
    readonly fact: string;
    readonly other: string;
    readonly words: readonly [
      string,
      string
    ];
  };
  "question-wording": Nothing;
  "facts-alone": {
    readonly name: string;
    readonly what: "condition" | "count";
  };
  "strength-reading": Nothing;
  "reading-polarity": {
    readonly fact: string;
  };
  "reserved-level": {
    readonly level: string;
  };
  "falling-routes": {
    readonly level: string;
    readonly below: string;
  };
  "missing-route": {
    readonly routes: readonly string[];
  };
  "lower-route": {
    readonly taken: string;
    readonly from: string;
    readonly to: string;
  };
  "taken-twice": {
    readonly taken: string;
  };
  "missing-basis": Nothing;
  "missing-examples": Nothing;
  "missing-urgency": Nothing;
  "missing-tell": Nothing;
  "missing-justification": {
    readonly fact: string;
  };
  "floor-outside-root": {
    readonly binding: string;
  };
  "floor-basis": {
    readonly needs: "A" | "verified";
  };
  "floor-polarity": {
    readonly fact: string;
    readonly why: "harm-must-not-lower" | "protective-must-not-stand-here";
  };
  "succeeds-itself": Nothing;
  "empty-part": Nothing;
  "not-a-child": Nothing;
  "age-spans-eighteen": Nothing;
  "contradictory-facts": Nothing;
  "no-national-floor": Nothing;
  "not-a-root": {
    readonly key: string;
  };
  "base-missing": {
    readonly id: string;
    readonly version: string;
    readonly known: readonly string[];
  };
  "base-version": {
    readonly id: string;
    readonly version: string;
    readonly known: readonly string[];
  };
  "base-changed": {
    readonly what: string;
  };
  "floor-changed": {
    readonly what: string;
  };
  "digest-differs": Nothing;
  "binding-rule": {
    readonly rule: string;
    readonly binding: string;
    readonly verb: "replaced" | "removed" | "varied";
  };
  "not-a-safety-rule": {
    readonly rule: string;
  };
  "own-rule": {
    readonly rule: string;
  };
  "inherited-rule": {
    readonly rule: string;
  };
  "changed-twice": {
    readonly rule: string;
  };
  "lowers-level": {
    readonly rule: string;
    readonly at: string;
    readonly landed: string;
  };
}

declare const REVIEWERS: readonly [
  "practitioner",
  "clinician",
  "parent",
  "young person",
  "lawyer"
];

type ReadCaseProblem = Problem<CaseProblemCode | RuleSetProblemCode>;

interface ReadOptions {
  readonly bases?: readonly RuleSet[];
  readonly file?: string;
  readonly rootOn?: readonly Fact[];
}

interface RefusedRow extends RowAt {
  readonly ok: false;
  readonly problems: readonly Problem<StreamRowProblemCode>[];
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

interface RowAt {
  readonly line: number;
  readonly id?: string | number;
}

type RowProblemCode = FactProblemCode | "one-of-in-table";

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

type RuleSetProblem = Problem<RuleSetProblemCode>;

type RuleSetProblemCode = keyof ProblemDetails;

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

declare const STREAM_FORMATS: readonly [
  "csv",
  "ndjson"
];

type Scalar = boolean | number | string;

interface Service {
  readonly id: string;
  readonly name: string;
  readonly levels?: readonly string[];
  readonly href?: string;
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

type Status = (typeof EXPECTATIONS)[number];

type StepPart = (typeof STEP_PARTS)[number];

interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

interface Stranger {
  readonly name: string;
  readonly known: Iterable<string>;
}

type StreamFormat = (typeof STREAM_FORMATS)[number];

interface StreamOptions {
  readonly format: StreamFormat;
  readonly on?: LocalDate;
  readonly otherwiseOn?: LocalDate;
  readonly file?: string;
  readonly signal?: StreamSignal;
  readonly onProgress?: (progress: StreamProgress) => void;
}

type StreamProblem = Problem<CsvProblemCode | CaseProblemCode>;

interface StreamProgress {
  readonly rows: number;
  readonly refused: number;
  readonly undated: number;
  readonly bytes: number;
}

type StreamRowProblemCode = ReadCaseProblem["code"] | RowProblemCode | "line-too-long" | "not-csv" | "wrong-cell-count" | "wrong-id";

interface StreamSignal extends StopSignal {
  throwIfAborted(): void;
}

type StreamSource = AsyncIterable<Uint8Array | string>;

type StreamedRow = IndicatedRow | RefusedRow;

type Tell = "tell" | "tell-unless-unsafe" | "do-not-tell-before-strategy-discussion";

interface Term {
  readonly id: string;
  readonly wordings: readonly Wording[];
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

type Urgency = "routine" | "next-working-day" | "same-day" | "immediate";

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

declare function indicateStream(thresholds: {
  readonly ruleSet: RuleSet;
}, source: StreamSource, options: StreamOptions): Promise<Result<AsyncIterable<StreamedRow>, StreamProblem>>;

declare function loadRuleSet(path: string, options?: LoadOptions): Promise<Result<RuleSet, RuleSetProblem>>;

export { IndicatedRow, LoadOptions, RefusedRow, RowAt, StreamFormat, StreamOptions, StreamProblem, StreamProgress, StreamRowProblemCode, StreamSignal, StreamSource, StreamedRow, indicateStream, loadRuleSet };
