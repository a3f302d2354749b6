import type { IndicatedLevel } from "../../engine/indication.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Proof } from "../model/proof.js";
import type { Span } from "../model/spans.js";
import type { ShownCase } from "../report/finding.js";

/**
 * How the second rule set compares with the first, over all cases. `stricter`: some case comes higher and none lower; `weaker`
 * the other way; `both`: some higher, some lower. `inconclusive`: the budget ran out before one of the two was known.
 *
 * To people who work with thresholds "a stricter threshold" means that fewer children are helped: in texts for them say
 * "comes to a higher level".
 */
export type Verdict = "equivalent" | "stricter" | "weaker" | "both" | "inconclusive";

export const ANSWERS = ["atLeast", "pointsTo", "couldBe"] as const;

/** One of the three levels that are said of a case. */
export type Answer = (typeof ANSWERS)[number];

/** The verdict on each of the three levels, and on all of them together. */
export interface Verdicts extends Readonly<Record<Answer, Verdict>> {
  readonly verdict: Verdict;
}

/** Which rule set was compared, and as on which day if one was named. */
export interface ComparedSet {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
  readonly on?: LocalDate;
  /** Its scale, lowest first. */
  readonly levels: readonly IndicatedLevel[];
}

/** Cases that are at one level before and at another after, with one of them. */
export interface Move {
  readonly before: IndicatedLevel;
  readonly after: IndicatedLevel;
  /** By what the levels mean in law; `same` only where the levels are two names of one route, or two steps on it. */
  readonly direction: "higher" | "lower" | "same";
  /** The answers that change so for some case. */
  readonly answers: readonly Answer[];
  /** The answer of the example that changes so: what they point to, unless that changes so for no case. */
  readonly shownIn: Answer;
  /** One child, as few facts as show it, and what each set says of it by the engine. */
  readonly example: { readonly before: ShownCase; readonly after: ShownCase };
}

/** Between which days, both included, something is so; an end that is not there is open. */
export type Days = Pick<Span, "from" | "until">;

/** Children of whom all of this is so, whatever else is. */
export interface Description {
  /** In the facts' own words. */
  readonly says: readonly string[];
  /** The same as facts, with every value for which it is so. */
  readonly facts: readonly { readonly fact: string; readonly values: readonly (boolean | number | string)[] }[];
  /** Only where it is not so on every day. */
  readonly days?: readonly Days[];
}

/** Whom a rule speaks of in one set and not in the other. */
export interface Coverage {
  /** A child may be described more than once, but no child of whom it is not so is described. */
  readonly children: readonly Description[];
  /** How many more descriptions there are; the children they describe are not among those above. */
  readonly more: number;
  /** Whether `children` and `more` together are all; if not, the budget or the patience ran out. */
  readonly isWhole: boolean;
}

/** What can change about a rule or duty without moving a child. */
export type RulePart =
  | "title"
  | "reason"
  | "binding"
  | "urgency"
  | "tell"
  | "actions"
  | "basis"
  | "justification"
  | "note"
  | "about";

/**
 * What became of one rule or duty, looked at alone: another rule may still give the level to a child whom this one lost.
 *
 * `succeeded`: another takes its place and says so; `replaced`: the set put another in its place.
 */
export interface RuleDifference {
  readonly kind: "rule" | "duty";
  readonly how: "changed" | "succeeded" | "replaced" | "removed" | "new";
  /** Its name in each set. */
  readonly before?: string;
  readonly after?: string;
  readonly title: string;
  /** Its level in each set, where that is another one. */
  readonly levels?: { readonly before: IndicatedLevel; readonly after: IndicatedLevel };
  /** The level that it gives in the set in which it stands last; a duty gives none. */
  readonly level?: IndicatedLevel;
  readonly newlyCovers: Coverage;
  readonly noLongerCovers: Coverage;
  /** Why the set says that it removed, replaced or placed it so, where it says so. */
  readonly reason?: string;
  readonly parts: readonly { readonly part: RulePart; readonly before?: string; readonly after?: string }[];
}

/** Something else that differs and moves no child. */
export interface OtherChange {
  readonly kind: "level" | "action" | "term" | "role" | "fact" | "contact" | "service" | "timescale";
  readonly id: string;
  readonly how: "new" | "removed" | "changed";
  /** What it is called, or says; what is gone is called as it was. */
  readonly says: string;
  readonly before?: string;
}

/** A case of a file that could not be decided by one of the sets. */
export interface UndecidedCase {
  /** Its place among the cases, from 1; of a file with lines its line. */
  readonly at: number;
  readonly id?: string | number;
  readonly problems: readonly Problem[];
}

/** A level as a case of a file has it; where too little is known, the lowest one is never said. */
export interface LevelOfCases extends IndicatedLevel {
  readonly enoughKnown: boolean;
}

/** What the difference does to given cases, counted by what the thresholds point to. */
export interface EffectOnCases {
  readonly cases: number;
  readonly same: number;
  readonly higher: number;
  readonly lower: number;
  /** Another level, or another state of knowing too little, that is the same in law. */
  readonly sameInLaw: number;
  /** Those that point to the same level, and are otherwise at least or at most at another one. */
  readonly otherwise: number;
  readonly moves: readonly {
    readonly before: LevelOfCases;
    readonly after: LevelOfCases;
    readonly cases: number;
  }[];
  readonly undecided: number;
  /** The first twenty of them. */
  readonly problems: readonly UndecidedCase[];
}

/**
 * The exact difference between two rule sets: proved over every case of a child that they can be given, however little is
 * known of it, on every day on which both are in force.
 *
 * It is plain, frozen data. It says nothing of how many children are concerned, nor which set is right.
 */
export interface Difference {
  readonly format: 1;
  readonly before: ComparedSet;
  readonly after: ComparedSet;
  /** `same`: the same level ids with the same routes in the same order. */
  readonly scales: "same" | "different";
  /** By what the levels mean in law, for all three answers together. */
  readonly verdict: Verdict;
  readonly byRoute: Verdicts;
  /** By the levels themselves, where the scales are the same. */
  readonly byLevel?: Verdicts;
  /** Every pair of levels that occurs; lowest first, those that are the same in law last. */
  readonly moves: readonly Move[];
  readonly rules: readonly RuleDifference[];
  readonly duties: readonly RuleDifference[];
  readonly others: readonly OtherChange[];
  readonly cases?: EffectOnCases;
  /** The stretches of days that were compared; none where days were named. */
  readonly days: readonly Days[];
  /** Pairs of levels of which it could not be settled in time whether they occur. */
  readonly unsettled: readonly { readonly before: IndicatedLevel; readonly after: IndicatedLevel }[];
  /** By which everything that is said not to occur can be confirmed, if asked for. */
  readonly proofs?: readonly Proof[];
  /** What a reader might take it to say, and it does not. */
  readonly doesNotSay: readonly string[];
}
