import type { Basis } from "../domain/basis.js";
import type { Route } from "../domain/route.js";
import type { Tell } from "../domain/tell.js";
import type { Urgency } from "../domain/urgency.js";
import type { Comparison, Scalar } from "../facts/comparison.js";
import type { HowToAnswer, Knower } from "../facts/fact.js";
import type { Part } from "../facts/given.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Truth } from "../kernel/truth.js";
import type { Level } from "../ruleset/level.js";
import type { Binding, Side, StepPart, WrittenFacts } from "../ruleset/rule.js";
import type { Ancestor, Contact, EscalationStep, RuleSet, Service, Timescale } from "../ruleset/rule-set.js";

/** A level of the council's scale, with what it means in law. */
export interface IndicatedLevel {
  readonly id: string;
  readonly name: string;
  readonly route: Route;
}

/** Which rule set spoke. */
export interface SpokenBy {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
  readonly status: RuleSet["status"];
  readonly lineage: readonly Ancestor[];
}

/**
 * An authority with its source, ready to print.
 *
 * The rules of today are read on every day for which they speak. So a source may be later than the day of a case: its own day,
 * where one is known, stands in `published`, and texts say it.
 */
export interface Cited extends Basis {
  readonly title: string;
  readonly publisher?: string;
  readonly published?: LocalDate;
}

/** A comparison as a rule makes it, with the value that it met. Ages are in months, also where the rule says years. */
export interface ComparedFact extends Comparison {
  readonly truth: Truth;
  /** What is known of the fact; absent where nothing is. */
  readonly known?: Scalar | Part<Scalar>;
  /** As what it is taken until it is known. */
  readonly read?: Scalar | Part<Scalar>;
}

/** A rule's conditions, as it writes them, each with whether it holds. */
export type Compared =
  | ComparedFact
  | { readonly all: readonly Compared[]; readonly truth: Truth }
  | { readonly any: readonly Compared[]; readonly truth: Truth }
  | { readonly not: Compared; readonly truth: Truth }
  | { readonly condition: string; readonly is: Compared; readonly truth: Truth };

/** What a rule and a duty have in common when they speak of a case. */
interface Speaks {
  readonly title: string;
  /** The rule set from which it comes. */
  readonly origin: string;
  readonly reason: string;
  readonly conditions: Compared;
  /** Facts whose cautious reading it leans on. */
  readonly readings: readonly string[];
  readonly urgency?: Urgency;
  readonly tell?: Tell;
  readonly basis: readonly Cited[];
}

/** A rule that applies, with the readings. */
export interface Reason extends Speaks {
  readonly rule: string;
  readonly binding: Binding;
  readonly level: IndicatedLevel;
  /** What is known that meets the rule, in words. */
  readonly because: readonly string[];
  /** Ids of the actions that it calls for, in order. */
  readonly actions: readonly string[];
}

/** A fact that is unknown or known in part, and as what it is taken until it is known. */
export interface Reading {
  readonly fact: string;
  /** `withdrawn`: what was given contradicts it. */
  readonly state: "in-use" | "withdrawn";
  readonly read: Scalar | Part<Scalar>;
  /** What is read, in words. */
  readonly says: string;
  readonly reason: string;
  readonly basis: readonly Cited[];
}

/**
 * `danger`: asked first, always. `follow-up`: something given already meets part of a rule, or the fact itself was given in
 * part. `screening`: the rest.
 */
export type QuestionKind = "danger" | "follow-up" | "screening";

/** Something that is not known and that could change the indication, or the danger. */
export interface Question {
  readonly fact: string;
  readonly kind: QuestionKind;
  readonly theme: string;
  readonly question: string;
  readonly howToAnswer: HowToAnswer;
  readonly whoKnows: readonly Knower[];
  /** Names of the undecided rules above `atLeast` that depend on it. */
  readonly rules: readonly string[];
}

/** What the law requires whatever the level. */
export interface DutyOwed extends Speaks {
  readonly duty: string;
  readonly holds: "applies" | "may apply";
  /** What is known that meets at least part of it, in words; none for a duty that nothing given speaks of. */
  readonly because: readonly string[];
  /** What is then done; of a duty that applies they are among the indication's actions too. */
  readonly steps: readonly NextStep[];
}

/** Something that somebody does next. */
export interface NextStep {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  readonly side: Side;
  /** How soon this step itself is to be done, where it says so. */
  readonly urgency?: Urgency;
  /** Under which heading of a page it stands. */
  readonly part: StepPart;
  /** Only then, in words; absent where it is to be done in any case. */
  readonly if?: string;
  /** The clock by which it is due; `dueDates` of `levels-of-need/timescales` gives the day once that of the event is known. */
  readonly timescale?: Clock;
  /** The rules, duties and level that call for it. */
  readonly calledForBy: readonly string[];
  readonly basis: readonly Cited[];
}

/** How long something may take, and from when. */
export type Clock = Pick<Timescale, "id" | "title" | "from" | "length" | "unit">;

/** Who leads, as it is called on the day, and who may. */
export interface Lead {
  /** Id of the role. */
  readonly role: string;
  readonly says: string;
  readonly qualification?: string;
  readonly oversight?: string;
}

/** When a child moves from this level to another. */
export interface Move {
  readonly to: IndicatedLevel;
  readonly direction: "up" | "down";
  readonly when: string;
  readonly basis: readonly Cited[];
}

/** What comes with the level that the thresholds point to, in the words of the day; nothing while too little is known. */
export interface LevelResponse
  extends Pick<
    Level,
    | "offer"
    | "assessment"
    | "plan"
    | "review"
    | "agreement"
    | "withoutAgreement"
    | "informationSharing"
    | "consentToTreatment"
  > {
  readonly lead?: Lead;
  readonly services: readonly Service[];
  /** When a child moves up from this level, or down. */
  readonly transitions: readonly Move[];
}

/** The edition of guidance in whose words the indication speaks. */
export interface SpokenIn {
  readonly id: string;
  readonly title: string;
}

/** The three levels, and whether enough is known to print the lowest one. */
export interface Levels {
  /** The highest level of the rules that apply on what is given. */
  readonly atLeast: IndicatedLevel;
  /** As `atLeast`, with unknown facts read cautiously. */
  readonly pointsTo: IndicatedLevel;
  /** The highest level of the rules that may apply. */
  readonly couldBe: IndicatedLevel;
  /** False while a danger question is open and `pointsTo` is the lowest level: then no text prints that level. */
  readonly enoughKnown: boolean;
}

/**
 * What a council's thresholds point to for a case, why, what is not known, and what comes next.
 *
 * It indicates; a person decides. Plain, frozen, complete data.
 */
export interface Indication extends Levels {
  readonly format: 1;
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  /** Absent where the set names no editions. */
  readonly edition?: SpokenIn;
  readonly given: WrittenFacts;
  /** Nothing left to ask would change the level. */
  readonly settled: boolean;
  readonly urgency: Urgency;
  readonly tell: Tell;
  readonly reasons: readonly Reason[];
  readonly readings: readonly Reading[];
  readonly ask: readonly Question[];
  readonly duties: readonly DutyOwed[];
  readonly actions: readonly NextStep[];
  readonly response: LevelResponse;
  /** Whom to ring, in force on the day; each with the day on which somebody last made sure of it. */
  readonly contacts: readonly Contact[];
  /** What to do about a decision that one disagrees with, in order. */
  readonly escalation: readonly EscalationStep[];
  readonly caveat: string;
}

/** The bare fast path: three levels and the names of the rules. */
export interface Bounds extends Levels {
  /** Rules that apply on what is given. */
  readonly applies: readonly string[];
  /** Rules that apply with the cautious readings; among them all that apply without. */
  readonly appliesWithReadings: readonly string[];
  /** Rules that may apply on what is given. */
  readonly mayApply: readonly string[];
}
