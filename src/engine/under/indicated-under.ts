import type { Route } from "../../domain/route.js";
import type { Tell } from "../../domain/tell.js";
import type { Urgency } from "../../domain/urgency.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Removal, RuleChange } from "../../ruleset/rule-set.js";
import type { Compared, IndicatedLevel, Indication } from "../indication.js";

/**
 * One case under several rule sets: what each indicates, where they part, and on which clause.
 *
 * Every list by set has one entry for each set, in the order in which the sets were handed over. What all sets say alike
 * is in the indications alone.
 */
export interface IndicatedUnder {
  readonly format: 1;
  readonly on: LocalDate;
  readonly under: readonly UnderOne[];
  /** Nothing in which they part: no level, no rule that bears on the case, no question, no duty. */
  readonly agree: boolean;
  readonly answers: AnswersApart;
  /** Rules that apply or may apply under one of them, and stand differently under another; by name. */
  readonly rules: readonly RuleApart[];
  /** Duties that stand differently; by name. */
  readonly duties: readonly DutyApart[];
  /** Questions that some ask and others do not; by fact. */
  readonly questions: readonly QuestionApart[];
  readonly caveat: string;
}

/** What one set says of a case. */
export interface UnderOne {
  readonly indication: Indication;
  /** Facts given that this set does not know: its indication was made without them. */
  readonly leftOut: readonly LeftOut[];
}

/** A fact of the case that a set does not know. */
export interface LeftOut {
  readonly fact: string;
  /** What was asked, as another set calls it. */
  readonly label: string;
}

/** The answers in which they part. Levels are compared by what they mean in law: their names are not portable. */
export interface AnswersApart {
  readonly atLeast?: readonly Route[];
  readonly pointsTo?: readonly Route[];
  readonly couldBe?: readonly Route[];
  readonly enoughKnown?: readonly boolean[];
  readonly urgency?: readonly Urgency[];
  readonly tell?: readonly Tell[];
}

/**
 * How a rule stands in a set on the case. `applies as read`: only with an unknown fact read cautiously. `not in force`: on
 * that day, or for somebody of that age.
 */
export type RuleStanding =
  | "applies"
  | "applies as read"
  | "may apply"
  | "does not apply"
  | "not in force"
  | "replaced"
  | "removed"
  | "not in the set";

/** How a rule stands for a case under one set. */
export interface RuleUnder {
  readonly standing: RuleStanding;
  /** To which it points there; absent where the set does not have it. */
  readonly level?: IndicatedLevel;
  /** The set from which it comes. */
  readonly origin?: string;
  /** What sets did to it: lifted it, varied its actions, or put another in its place. */
  readonly changedBy?: readonly RuleChange[];
  readonly replacedBy?: string;
  /** Which set took it out, and why. */
  readonly removed?: Removal;
}

/** A rule on which sets differ for a case. */
export interface RuleApart {
  readonly rule: string;
  readonly title: string;
  readonly under: readonly RuleUnder[];
  /** The conditions of which the sets make different things; none where the rule is the same and only its place differs. */
  readonly clauses: readonly ClauseApart[];
}

/** One condition of a rule, by set; `null` where the set's rule has none that answers to it. */
export type ClauseApart = readonly (Clause | null)[];

/** One comparison of a rule under one set, and what it came to. */
export interface Clause {
  /** JSON pointer into the rule's `conditions`. */
  readonly at: string;
  /** Whether it holds there, and on what values. */
  readonly compared: Compared;
  /** The same in words. */
  readonly says: string;
}

/** A duty on which sets differ for a case. */
export interface DutyApart {
  readonly duty: string;
  readonly title: string;
  readonly under: readonly ("applies" | "may apply" | "does not apply" | "not in the set")[];
}

/** A question that not every set asks of a case. */
export interface QuestionApart {
  readonly fact: string;
  readonly question: string;
  readonly askedBy: readonly boolean[];
}
