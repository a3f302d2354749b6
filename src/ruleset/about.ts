import type { LocalDate } from "../kernel/local-date.js";

/** Where one council stands on the same matter. */
export interface CouncilSays {
  /** Id of a source. */
  readonly source: string;
  readonly says: string;
}

/** What a published review of a case taught. */
export interface Lesson {
  readonly source: string;
  readonly at?: string;
  readonly says: string;
}

export const REVIEWERS = ["practitioner", "clinician", "parent", "young person", "lawyer"] as const;

/** Somebody of that role read the page and agreed that it says what the rule does. */
export interface Reviewed {
  readonly role: (typeof REVIEWERS)[number];
  readonly on: LocalDate;
}

/**
 * What the page of a rule or duty says beside the rule, for the people whom it concerns.
 *
 * No engine reads it, and it stands outside the digest: it changes no indication.
 */
export interface About {
  /** What it does not mean: "It does not say that anybody hurt the child." */
  readonly doesNotMean: string;
  /** Ordinary explanations to think of first. */
  readonly ordinary: readonly string[];
  /** What would end it, or bring it to an end sooner. */
  readonly endsWhen: string;
  /** Whom it may catch wrongly, and what guards against that. */
  readonly overCatches: string;
  /** Where published documents differ. */
  readonly councils?: readonly CouncilSays[];
  readonly lesson?: Lesson;
  /** Who has read the page; an empty or absent list says that nobody has. */
  readonly reviewedBy?: readonly Reviewed[];
}
