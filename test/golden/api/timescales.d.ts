interface ActionDue {
  readonly action: string;
  readonly due: Due;
}

type Arrangement = "usual" | "to-18" | "with-parent-before-assessment" | "connected-or-interim-order" | "care-order-with-parent";

interface BankHoliday {
  readonly date: LocalDate;
  readonly title: string;
  readonly notes?: string;
}

interface BankHolidayException extends BankHoliday {
  readonly insteadOf?: LocalDate;
}

interface BankHolidayList {
  readonly division: "england-and-wales";
  readonly from: LocalDate;
  readonly knownThrough: LocalDate;
  readonly source: BankHolidaySource;
  readonly exceptions: readonly BankHolidayException[];
  readonly days: readonly BankHoliday[];
}

interface BankHolidaySource {
  readonly title: string;
  readonly publisher: string;
  readonly href: string;
  readonly licence: string;
  readonly attribution: string;
  readonly checked: LocalDate;
  readonly note?: string;
}

interface Basis {
  readonly source: string;
  readonly at?: string;
  readonly force: Force;
  readonly confidence: Confidence;
  readonly checked: LocalDate;
  readonly note?: string;
}

type CalendarBasis = "published" | "projected";

interface CalendarOptions {
  readonly bankHolidays?: BankHolidayList;
  readonly beyondPublished?: "project" | "refuse";
}

interface ChildEvent {
  readonly event: EventName;
  readonly on: string;
  readonly arrangement?: Arrangement;
}

interface CitedBasis extends Basis {
  readonly title?: string;
  readonly publisher?: string;
}

interface Clock {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly length: number;
  readonly unit: Unit;
  readonly basis: readonly Basis[];
}

interface ClockOptions {
  readonly local?: readonly LocalClock[];
  readonly area?: string;
  readonly unverified?: "allow";
}

type Confidence = "A" | "B" | "unverified";

interface Counting {
  readonly says: string;
  readonly dayOne?: LocalDate;
  readonly bankHolidays: readonly BankHoliday[];
  readonly closed: readonly LocalDate[];
}

interface Due {
  readonly timescale: string;
  readonly title: string;
  readonly length: number;
  readonly unit: Unit;
  readonly measures: Measure;
  readonly counts?: "before";
  readonly from: string;
  readonly due: string;
  readonly day: LocalDate;
  readonly lastWorkingDay?: LocalDate;
  readonly projected: boolean;
  readonly counted: Counting;
  readonly area?: string;
  readonly unverified?: true;
  readonly basis: readonly CitedBasis[];
}

interface DueOptions extends ClockOptions, CalendarOptions {
  readonly closed?: readonly LocalDate[];
}

declare const EVENTS: {
  readonly referral: "referral received by children's social care";
  readonly "referral-decided": "decision on the referral";
  readonly "referrer-told": "referrer told of the decision";
  readonly "referral-ended-without-assessment": "referral ended without an assessment";
  readonly "assessment-completed": "assessment authorised and shared in writing";
  readonly "child-in-need-plan-agreed": "agreement that a child in need plan is needed";
  readonly "child-in-need-meeting": "planning meeting for a child in need";
  readonly "child-in-need-review": "review of a child in need plan";
  readonly "child-in-need-plan-ended": "child in need plan ended";
  readonly "pregnancy-counted-from": "day from which the pregnancy is counted";
  readonly birth: "birth of a child with a plan made before birth";
  readonly "birth-mother-unwell": "birth of a child with a plan made before birth, the mother not well enough";
  readonly "harm-suspected": "reasonable cause to suspect significant harm arises";
  readonly "strategy-discussion-decided": "decision to hold a strategy discussion";
  readonly "strategy-discussion": "strategy discussion at which section 47 enquiries were started";
  readonly "other-strategy-discussion": "strategy discussion that started no enquiries";
  readonly "enquiries-ended": "section 47 enquiries ended without a conference";
  readonly "conference-requested": "conference asked for";
  readonly "initial-conference": "initial child protection conference";
  readonly "no-protection-plan": "conference made no protection plan";
  readonly "protection-plan-started": "protection plan started";
  readonly "core-group": "core group";
  readonly "review-conference": "review conference";
  readonly "review-report-given": "report given to the family and the chair";
  readonly "protection-visit": "social worker saw the child on a protection plan";
  readonly "legal-planning": "legal planning considered";
  readonly "protection-plan-ended": "protection plan ended";
  readonly "moved-in": "council told that a child on a protection plan has moved in";
  readonly "transfer-in-conference": "conference for a child on a plan who moved in";
  readonly "police-protection-started": "child taken into police protection";
  readonly "police-protection-ended": "police protection ended";
  readonly "emergency-order-made": "emergency protection order made";
  readonly "emergency-order-first-period-ended": "last day of the first period of an emergency protection order";
  readonly "emergency-order-ended": "emergency protection order ended";
  readonly "assessment-order-began": "date named in a child assessment order";
  readonly "assessment-order-ended": "child assessment order ended";
  readonly "became-looked-after": "child becomes looked after";
  readonly "care-plan-made": "care plan made";
  readonly "placement-started": "placement started";
  readonly "placement-plan-made": "placement plan made";
  readonly "care-order-made-with-parent": "care order made for a child who lives with a parent";
  readonly "looked-after-visit": "social worker visited the looked-after child";
  readonly "looked-after-review": "review of the looked-after child";
  readonly "placement-ended": "placement ended";
  readonly "stopped-being-looked-after": "child no longer looked after";
  readonly "short-break-started": "short break started";
  readonly "short-break-ended": "short break ended";
  readonly "care-application-issued": "application for a care order issued";
  readonly "care-proceedings-ended": "care proceedings ended";
  readonly "private-fostering-starts": "start of a private fostering arrangement";
  readonly "private-fostering-notified": "council told of the arrangement";
  readonly "private-fostering-told-late": "council told that a child is fostered already";
  readonly "private-fostering-visit": "officer visited the privately fostered child";
  readonly "private-fostering-ended": "private fostering ended";
  readonly "fgm-discovered": "the girl told of it, or signs were seen";
  readonly "fgm-reported": "female genital mutilation reported to the police";
  readonly "sexual-abuse-known": "knowledge or suspicion of child sexual abuse";
  readonly "sexual-abuse-reported": "child sexual abuse reported";
  readonly "allegation-heard": "allegation heard against somebody who works with children";
  readonly "designated-officer-told": "designated officer told of the allegation";
  readonly "child-found": "child found or returned";
  readonly "return-interview-completed": "return interview completed";
  readonly "serious-incident-known": "council aware of a serious incident";
  readonly "serious-incident-notified": "notification of a serious incident sent";
  readonly "rapid-review-completed": "rapid review finished";
  readonly "data-complaint-received": "complaint about personal data received";
  readonly "data-complaint-acknowledged": "complaint about personal data acknowledged";
  readonly "early-help-need-seen": "need for early help seen";
  readonly "early-help-plan-looked-up": "looked whether there is an early help plan";
  readonly "early-help-agreed": "family agrees to early help";
  readonly "early-help-assessed": "early help assessment finished";
  readonly "early-help-plan-shared": "early help plan made and shared";
  readonly "early-help-started": "early help started";
  readonly "early-help-review": "early help review";
  readonly "early-help-reassessed": "assessed again for early help";
  readonly "early-help-ended": "early help ended";
  readonly "early-help-advice-requested": "advice on early help asked for";
  readonly "early-help-advice-given": "advice on early help given";
};

type EventDays = {
  readonly [eventOrTimescale: string]: string;
};

type EventName = keyof typeof EVENTS;

interface EventsFile {
  readonly on?: LocalDate;
  readonly area?: string;
  readonly reference?: string;
  readonly events: readonly ChildEvent[];
}

type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

interface IcsOptions {
  readonly stamp: string;
  readonly reference: string;
}

interface InTime {
  readonly inTime: boolean;
  readonly due: Due;
  readonly done: string;
  readonly late?: {
    readonly days: number;
    readonly workingDays: number;
  };
}

interface LocalClock extends Clock {
  readonly measures?: Measure;
  readonly counts?: "before";
  readonly starts?: readonly Start[];
  readonly doneBy?: readonly EventName[];
  readonly endedBy?: readonly EventName[];
}

type LocalDate = string;

type Measure = "deadline" | "longest" | "shortest";

declare class MisuseError extends Error {
  readonly name: "MisuseError";
  readonly problems: readonly Problem[];
  constructor(what: string, problems?: readonly Problem[]);
}

interface NotInForce {
  readonly timescale: string;
  readonly start: {
    readonly event: EventName;
    readonly on: string;
  };
  readonly says: string;
}

interface NumberedTimescale extends Row {
  readonly length: number;
  readonly unit: Unit;
  readonly counts?: "before";
  readonly measures?: Measure;
}

interface OpenStep {
  readonly timescale: string;
  readonly title: string;
  readonly limit: string;
  readonly start: {
    readonly event: EventName;
    readonly on: string;
  };
}

interface OpenTimescale extends Row {
  readonly limit: string;
}

interface Outcome {
  readonly state: StepState;
  readonly by?: Settled;
}

interface Pathway {
  readonly format: 1;
  readonly on?: LocalDate;
  readonly events: readonly ChildEvent[];
  readonly steps: readonly PathwayStep[];
  readonly withoutNumber: readonly OpenStep[];
  readonly notInForce: readonly NotInForce[];
  readonly projected: boolean;
  readonly knownThrough: LocalDate;
}

interface PathwayOptions extends DueOptions {
  readonly on?: LocalDate;
  readonly expected?: "include" | "leave-out";
}

interface PathwayStep extends Outcome {
  readonly ordinal: number;
  readonly start: {
    readonly event: EventName;
    readonly on: string;
    readonly isAssumed?: true;
  };
  readonly due: Due;
}

interface Period {
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly area?: string;
}

type Phase = "first-year" | "after-first-year" | "before-first-review" | "after-first-review";

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

type Result<Value, P> = {
  readonly ok: true;
  readonly value: Value;
} | {
  readonly ok: false;
  readonly problems: readonly P[];
};

interface Row {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly jurisdiction: "england";
  readonly area?: string;
  readonly inForce?: Period;
  readonly starts: readonly Start[];
  readonly doneBy: readonly EventName[];
  readonly endedBy?: readonly EventName[];
  readonly basis: readonly Basis[];
  readonly note?: string;
}

interface Settled {
  readonly event: EventName;
  readonly on: string;
  readonly inTime: boolean;
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

type Standing = "active" | "local" | "unverified";

interface Start {
  readonly event: EventName;
  readonly which?: "first" | "later";
  readonly arrangement?: readonly Arrangement[];
  readonly when?: Phase;
}

type StepState = "done" | "booked" | "ended" | "due" | "overdue" | "open" | "expected";

interface TimedAction {
  readonly id: string;
  readonly timescale?: Omit<Clock, "basis">;
}

type Timescale = NumberedTimescale | OpenTimescale;

type TimescaleProblem = Problem<TimescaleProblemCode>;

type TimescaleProblemCode = "not-a-day" | "needs-instant" | "before-calendar" | "beyond-calendar" | "beyond-published" | "done-before-start" | "unknown-timescale" | "no-national-number" | "unverified-timescale" | "local-timescale" | "unknown-area" | "not-in-force" | "looser-than-national" | "other-start" | "wrong-kind" | "missing-key" | "unknown-key" | "unknown-value" | "duplicate-name" | "unknown-event" | "repeated-event" | "out-of-order" | "older-list" | "incomplete-list";

interface Told<Value> {
  readonly value: Value;
  readonly basis: CalendarBasis;
}

type Unit = "hours" | "days" | "days-beginning-with" | "working-days" | "weeks" | "months";

interface WithActions {
  readonly actions: readonly TimedAction[];
}

declare function bankHolidayOn(day: LocalDate, options?: CalendarOptions): Told<BankHoliday | undefined>;

declare function bankHolidays(): BankHolidayList;

declare function calendarPage(pathway: Pathway): string;

declare function due(timescale: string, from: string, options?: DueOptions): Result<Due, TimescaleProblem>;

declare function dueDates({ actions }: WithActions, events: EventDays, options?: DueOptions): Result<readonly ActionDue[], TimescaleProblem>;

declare function isBankHoliday(day: LocalDate, options?: CalendarOptions): Told<boolean>;

declare function isWorkingDay(day: LocalDate, options?: CalendarOptions): Told<boolean>;

declare function pathway(events: readonly ChildEvent[], options?: PathwayOptions): Result<Pathway, TimescaleProblem>;

declare function readBankHolidays(value: unknown): Result<BankHolidayList, TimescaleProblem>;

declare function readEvents(value: unknown): Result<EventsFile, TimescaleProblem>;

declare function readLocalClocks(value: unknown): Result<readonly LocalClock[], TimescaleProblem>;

declare function standingOf({ basis, area }: Pick<Timescale, "basis" | "area">): Standing;

declare function timescales(): readonly Timescale[];

declare function toIcs({ steps }: Pathway, options: IcsOptions): string;

declare function wasInTime(timescale: string, from: string, done: string, options?: DueOptions): Result<InTime, TimescaleProblem>;

declare function workingDaysAfter(day: LocalDate, number: number, options?: CalendarOptions): Told<LocalDate>;

declare function workingDaysBetween(from: LocalDate, to: LocalDate, options?: CalendarOptions): Told<number>;

export { ActionDue, Arrangement, BankHoliday, BankHolidayException, BankHolidayList, BankHolidaySource, Basis, CalendarBasis, CalendarOptions, ChildEvent, CitedBasis, Clock, ClockOptions, Confidence, Counting, Due, DueOptions, EVENTS, EventDays, EventName, EventsFile, Force, IcsOptions, InTime, LocalClock, LocalDate, Measure, MisuseError, NotInForce, NumberedTimescale, OpenStep, OpenTimescale, Outcome, Pathway, PathwayOptions, PathwayStep, Period, Phase, Place, Problem, Result, Settled, Source, Standing, Start, StepState, TimedAction, Timescale, TimescaleProblem, TimescaleProblemCode, Told, Unit, WithActions, bankHolidayOn, bankHolidays, calendarPage, due, dueDates, isBankHoliday, isWorkingDay, pathway, readBankHolidays, readEvents, readLocalClocks, standingOf, timescales, toIcs, wasInTime, workingDaysAfter, workingDaysBetween };
