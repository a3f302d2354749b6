import type { LocalDate } from "../kernel/local-date.js";

export const QUALIFICATIONS = [
  "social-work",
  "nursing",
  "medicine",
  "psychology",
  "teaching",
  "youth-work",
  "policing",
  "law",
  "other",
] as const;

/** In which profession somebody is qualified. */
export type Qualification = (typeof QUALIFICATIONS)[number];

/** Who decides, approves or disagrees: a role and never a name. */
export interface Decider {
  /** In kebab-case, like `duty-social-worker`, so that roles can be counted and no name slips in. */
  readonly role: string;
  readonly qualification?: Qualification;
  /** Whether the role manages those who do the work. */
  readonly manager?: boolean;
  /** A staff number that says nothing to others. */
  readonly reference?: string;
}

/** What the decider thought before seeing what the thresholds point to. */
export interface OwnView {
  /** Id of a level, or `not-sure`. */
  readonly level: string;
  readonly why?: string;
}

/** Whether the child was seen, and what it said; or why it was not seen. */
export type ChildSeen =
  | { readonly seen: true; readonly alone?: boolean; readonly on?: LocalDate; readonly said?: string }
  | { readonly seen: false; readonly whyNot: string };

/** Whether somebody was told, and when; or why not. */
export type Told =
  | { readonly told: true; readonly on?: LocalDate }
  | {
      readonly told: false;
      readonly whyNot: string;
      /** The day by which it is still to be done. */
      readonly by?: LocalDate;
    };

/** One agency with which information was shared, and on what footing. */
export interface Shared {
  /** In kebab-case: `police`, `health-visiting`. */
  readonly agency: string;
  /** Why it may be shared: law or guidance, in words. */
  readonly basis: string;
  readonly what?: string;
  readonly on?: LocalDate;
}

/** Whether information was shared, with whom and why it may be; or why not. */
export type Sharing =
  | { readonly shared: true; readonly with: readonly Shared[] }
  | { readonly shared: false; readonly whyNot: string };

/** A question that stays open, and why the decision does not wait for its answer. */
export interface AcceptedUnknown {
  readonly fact: string;
  readonly why: string;
}

/** Something else that was thought of. */
export interface Alternative {
  readonly what: string;
  /** Id of the level that it would have been. */
  readonly level?: string;
  readonly whyNot: string;
}

/** Somebody who sees it otherwise. */
export interface Disagreement {
  readonly by: Decider;
  /** Id of the level that they would have chosen. */
  readonly level?: string;
  readonly why: string;
  /** The step of the ladder for disagreements that was taken, in words. */
  readonly step?: string;
}

/** Why a decision may stand below a floor rule that safety sets. */
export type BelowFloor =
  | {
      readonly kind: "fact-was-wrong";
      /** The facts, among those on which the floor rests. */
      readonly facts: readonly string[];
    }
  | {
      /** What the rule asks for has been done. */
      readonly kind: "duty-discharged";
      readonly by: Decider;
      readonly on: LocalDate;
    }
  | {
      readonly kind: "multi-agency-decision";
      /** At least two, in kebab-case. */
      readonly agencies: readonly string[];
      readonly on: LocalDate;
    };

/** What a person decided, and all that makes it possible to understand it later. */
export interface Decision {
  /** Id of a level of the scale. */
  readonly level: string;
  readonly by: Decider;
  readonly on: LocalDate;
  /** In the decider's own words, on agreeing too. */
  readonly why: string;
  /** Written before the result was seen. */
  readonly before?: OwnView;
  readonly child?: ChildSeen;
  readonly family?: Told;
  readonly sharing?: Sharing;
  readonly unknowns?: readonly AcceptedUnknown[];
  readonly alternatives?: readonly Alternative[];
  readonly referrer?: Told;
  /** What keeps the child safe until then. */
  readonly safety?: string;
  readonly reviewOn?: LocalDate;
  readonly disagreement?: readonly Disagreement[];
  /** Who approves a decision below what the thresholds point to; the decider where that is left out. */
  readonly approvedBy?: Decider;
  readonly belowFloor?: BelowFloor;
}
