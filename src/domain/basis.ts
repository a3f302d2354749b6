import type { LocalDate } from "../kernel/local-date.js";

export const FORCES = [
  "statute",
  "case law",
  "statutory guidance",
  "guidance",
  "local policy",
  "practice evidence",
] as const;

/** How binding an authority is. */
export type Force = "statute" | "case law" | "statutory guidance" | "guidance" | "local policy" | "practice evidence";

export const CONFIDENCES = ["A", "B", "unverified"] as const;

/** `A`: read in the source itself. `B`: read in a secondary source. `unverified`: neither; never enough for a floor. */
export type Confidence = "A" | "B" | "unverified";

/** The authority for a rule, a duty, an action, a reading or a timescale. */
export interface Basis {
  /** Key of a source in the rule set's `sources`. */
  readonly source: string;
  /** Pinpoint: section, paragraph, page. */
  readonly at?: string;
  readonly force: Force;
  readonly confidence: Confidence;
  /** The day on which somebody last looked. */
  readonly checked: LocalDate;
  /** What the source does not say, or by which secondary source it is known. */
  readonly note?: string;
}

/** Something that can be cited, listed once. */
export interface Source {
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
