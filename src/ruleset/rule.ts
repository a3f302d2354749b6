import type { Basis } from "../domain/basis.js";
import type { Period } from "../domain/period.js";
import type { Tell } from "../domain/tell.js";
import type { Urgency } from "../domain/urgency.js";
import type { ConditionGroup, Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";
import type { About } from "./about.js";

export const BINDINGS = ["statute", "safety", "indicative"] as const;

/**
 * How firmly a rule stands. `statute`: nobody can lower or vary it. `safety`: nobody can lower it, a council may vary
 * its actions. `indicative`: common practice that a council may replace, place higher or remove, with a reason.
 */
export type Binding = (typeof BINDINGS)[number];

export const EXPECTATIONS = ["applies", "does not apply", "may apply"] as const;

/** Whether a rule holds in every completion of what is known, in none, or in some. */
export type Status = (typeof EXPECTATIONS)[number];

/** What a file says of facts: not checked against a type, but against the catalogue when the file is read. */
export type WrittenFacts = { readonly [fact: string]: Scalar | null | Part<Scalar> };

/** A child in one line, and whether the rule applies; judged without cautious readings. */
export interface Example {
  readonly name: string;
  readonly given: WrittenFacts;
  readonly expect: Status;
}

interface RuleOrDuty {
  /** Kebab-case, for ever: a rule that changes gets a new name and `succeeds` the old one. */
  readonly name: string;
  readonly title: string;
  readonly theme?: string;
  readonly conditions: ConditionGroup;
  /** One sentence about the child, in the present tense. */
  readonly reason: string;
  readonly basis: readonly Basis[];
  readonly inForce?: Period;
  readonly succeeds?: string;
  readonly urgency?: Urgency;
  readonly tell?: Tell;
  /** Ids of actions, in order. */
  readonly actions?: readonly string[];
  /** Why a protected characteristic (age, disability, pregnancy) is used. */
  readonly justification?: string;
  readonly note?: string;
  /** For its page: what it does not mean, ordinary explanations, what would end it, whom it may catch wrongly. */
  readonly about?: About;
  readonly examples?: readonly Example[];
}

/** Conditions over facts, the level they point to, why, and on whose authority. */
export interface Rule extends RuleOrDuty {
  readonly binding: Binding;
  /** `type` is the id of a level. */
  readonly event: { readonly type: string };
}

/** What the law requires whatever the level. */
export interface Duty extends RuleOrDuty {
  readonly binding?: Binding;
  readonly event: { readonly type: "duty" };
}

export const SIDES = ["referring", "receiving"] as const;

/** On which side of a referral somebody stands. */
export type Side = (typeof SIDES)[number];

export const STEP_PARTS = ["step", "going-home", "telling", "not-to-find-out", "writing-down", "hearing-back"] as const;

/**
 * Under which heading of a page an action stands: something to do (`step`), whether the child may leave (`going-home`),
 * whom to tell at home (`telling`), what others find out (`not-to-find-out`), what to write down, and when an answer comes.
 */
export type StepPart = (typeof STEP_PARTS)[number];

/** Something that somebody does next. */
export interface Action {
  readonly id: string;
  /** An instruction in plain words. */
  readonly says: string;
  /** Who does it: a role, in plain words. */
  readonly by: string;
  /** Whether those do it who see the child and refer, or those who receive the referral; `referring` if left out. */
  readonly side?: Side;
  /** Under which heading it stands; `step` if left out. */
  readonly part?: StepPart;
  /** Only then; while that is unknown it is printed with "if ...". */
  readonly when?: ConditionGroup;
  /** `when` in words that can stand after "if"; without them they are made from the labels of the facts. */
  readonly whenSays?: string;
  /** Id of a timescale. */
  readonly timescale?: string;
  /** How soon it is to be done, where that is not how soon the rule says. */
  readonly urgency?: Urgency;
  /** It is done together with the family, so it waits while the family may not be told. */
  readonly involves?: "family";
  /** Ids of actions beside which it is left out, since they say more. */
  readonly coveredBy?: readonly string[];
  readonly basis: readonly Basis[];
  readonly inForce?: Period;
}
