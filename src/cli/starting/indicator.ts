import type { Tell } from "../../domain/tell.js";
import type { Urgency } from "../../domain/urgency.js";
import type { Comparison } from "../../facts/comparison.js";
import type { Place } from "../../kernel/problem.js";

/** One thing that points to a level, as a published document says it; a rule is made of it. */
export interface Indicator {
  readonly title: string;
  /** Id of the level. */
  readonly level: string;
  /** All of them together. */
  readonly comparisons: readonly Comparison[];
  /** Where the council's document says it. */
  readonly basis: readonly string[];
  readonly reason?: string;
  readonly theme?: string;
  readonly urgency?: Urgency;
  readonly tell?: Tell;
  readonly justification?: string;
  /** The rows of the table that say it, if it comes from one. */
  readonly rows?: readonly { readonly row: number; readonly place: Place }[];
}
