import type { Basis, Source } from "../domain/basis.js";
import type { Period } from "../domain/period.js";
import type { Condition, ConditionGroup } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Level } from "./level.js";
import type { Action, Duty, Rule, WrittenFacts } from "./rule.js";
import type { Edition, Role, Term } from "./wording.js";

export const STATUSES = ["draft", "approved", "retired"] as const;

export interface Authority {
  readonly name: string;
  readonly code?: string;
}

export interface Approval {
  readonly by: string;
  readonly on: LocalDate;
  readonly reviewBy: LocalDate;
}

/** How many of some conditions hold: an integer fact from 0 to their number. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly of: readonly Condition[];
}

/** A statutory or local clock. */
export interface Timescale {
  readonly id: string;
  readonly title: string;
  /** The event with which the clock starts. */
  readonly from: string;
  readonly length: number;
  readonly unit: "hours" | "days" | "working-days" | "weeks" | "months";
  readonly basis: readonly Basis[];
}

/** Whom to ring or write to. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** Whom or what it is for: "a child who is in danger now". */
  readonly for?: string;
  readonly telephone?: string;
  readonly href?: string;
  readonly hours?: string;
  /** What to do at other hours. */
  readonly outOfHours?: string;
  /** Ids of the levels at which it is rung; at all of them if left out. */
  readonly levels?: readonly string[];
  readonly inForce?: Period;
  /** The day on which somebody last made sure of it. */
  readonly checked: LocalDate;
}

/** A step to take when professionals disagree. */
export interface EscalationStep {
  readonly step: string;
  readonly by: string;
  readonly within?: string;
  readonly basis?: readonly Basis[];
}

/** When a child moves up or down a level. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly basis?: readonly Basis[];
}

/** Help that there is in the area, and at which levels it is offered. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly levels?: readonly string[];
  readonly href?: string;
}

/** Where, and why, a set may be used for people of 18 and over; `to` is the last year of age. */
export interface Ages {
  readonly to?: number;
  readonly reason?: string;
  readonly basis?: readonly Basis[];
}

/** A child of the file's own, with what the whole set must say. */
export interface ExampleCase {
  readonly name: string;
  readonly on: LocalDate;
  readonly given: WrittenFacts;
  readonly expect: CaseExpectation;
}

export interface CaseExpectation {
  readonly atLeast?: string;
  readonly pointsTo?: string;
  readonly couldBe?: string;
  readonly enoughKnown?: boolean;
  readonly settled?: boolean;
  readonly urgency?: string;
  readonly tell?: string;
  /** Names of rules that must be among the reasons. */
  readonly because?: readonly string[];
  /** Facts that must be among the questions. */
  readonly ask?: readonly string[];
  /** Names of duties that must apply. */
  readonly duties?: readonly string[];
}

/** A change to an inherited rule, with its reason and authority. */
interface Change {
  readonly rule: string;
  readonly reason: string;
  readonly basis: readonly Basis[];
}

export interface Replacement extends Change {
  readonly with: string;
}

export interface Placement extends Change {
  /** Id of a level of this set. */
  readonly at: string;
}

/** Other actions for a safety rule: needs named approvals; never another urgency or `tell`. */
export interface Response extends Change {
  readonly actions: readonly string[];
  readonly approvedBy: readonly string[];
}

/** Which lint is silenced where, and why it is right as it is. */
export interface Silence {
  readonly lint: string;
  /** The name of the rule, fact, contact ... that is meant, or a JSON pointer into the file; everywhere if left out. */
  readonly at?: string;
  readonly reason: string;
}

/** One set of the chain from which a rule set was resolved, lowest first, itself included as the last. */
export interface Ancestor {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly inForce?: Period;
}

/** From which set something comes, and where that set put it. */
interface Origin {
  readonly set: string;
  /** For a rule: the level to which its own set points it. */
  readonly level?: string;
}

export const CHANGES = ["placed", "varied", "replaced"] as const;

/** What a set did to a rule that it inherits: lifted it, varied its actions, or put another in its place. */
export interface RuleChange {
  readonly set: string;
  readonly how: (typeof CHANGES)[number];
  readonly reason: string;
  readonly basis: readonly Basis[];
  /** Who approved other actions for a safety rule. */
  readonly approvedBy?: readonly string[];
}

/** A rule on the resolved set's own scale: `event.type` is the level on which it landed. */
export interface ResolvedRule extends Rule {
  readonly origin: Origin;
  /** It is out on the days on which this rule is in force. */
  readonly replacedBy?: string;
  /** The change that lifted it or varied its actions, and by which set. */
  readonly changedBy?: readonly RuleChange[];
}

export interface ResolvedDuty extends Duty {
  readonly origin: Origin;
}

export interface ResolvedLevel extends Level {
  /** The set whose scale it stands on: with the id it makes the name that `takes` lists. */
  readonly origin: Origin;
}

/** A rule of a set below that a set took away, and why. */
export interface Removal extends Change {
  readonly set: string;
}

/** Whose rule set it is, which version, and since when. */
export interface RuleSetHead {
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

/**
 * A rule set as it is used: everything inherited is in it, and every rule stands on its own scale.
 *
 * Made by `readRuleSet` or `england`; plain, frozen data that can be written as JSON and read again.
 */
export interface RuleSet extends RuleSetHead {
  /** The chain of sets, lowest first, this one last. */
  readonly lineage: readonly Ancestor[];
  /** SHA-256 of all that bears on an indication, in hexadecimal. */
  readonly digest: string;
  readonly sources: readonly Source[];
  /** Lowest first. */
  readonly levels: readonly ResolvedLevel[];
  /** The catalogue and the local facts. */
  readonly facts: readonly Fact[];
  readonly counts: readonly Count[];
  readonly conditions: { readonly [name: string]: ConditionGroup };
  readonly rules: readonly ResolvedRule[];
  readonly duties: readonly ResolvedDuty[];
  readonly actions: readonly Action[];
  readonly removed: readonly Removal[];
  readonly timescales: readonly Timescale[];
  /** The editions of guidance by which it is worded, earliest first. */
  readonly editions: readonly Edition[];
  readonly terms: readonly Term[];
  readonly roles: readonly Role[];
  readonly contacts: readonly Contact[];
  readonly services: readonly Service[];
  readonly escalation: readonly EscalationStep[];
  readonly transitions: readonly Transition[];
  /** Sections of a threshold document, in prose; a set may write one anew that it inherits, since nothing refers to them. */
  readonly statutory: { readonly [section: string]: string };
  readonly silence: readonly Silence[];
  /** Only sets that use it have it: the last year of age, and which sets of the lineage say so. */
  readonly ages: Ages & { readonly sets?: readonly string[] };
  /** The file's own cases, not the inherited ones. */
  readonly cases: readonly ExampleCase[];
}
