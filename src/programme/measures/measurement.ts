import type { Arm } from "../entities/arm.js";
import type { OutcomeMeasure } from "../entities/outcomes.js";
import type { SchoolId, TrialId } from "../ids.js";
import type { ConfidenceInterval } from "./confidence.js";
import type { NoSchool } from "./on-roll.js";
import type { Stretch } from "./stretch.js";

/** Into what a measurement is divided. */
export type MeasuredBy = "school" | "arm" | "all";

/** What was counted for each group, against what, by which method, and what could not be placed. */
export interface Measurement {
  readonly measure: OutcomeMeasure;
  readonly window: Stretch;
  readonly by: MeasuredBy;
  /** Below this a number is hidden, zero included. */
  readonly suppressBelow: number;
  /** Every school in the order of their ids; or the arms, and last the schools that are of none. Empty for `all`. */
  readonly groups: readonly Measured<MeasuredGroup>[];
  /** All schools in the document together: what the groups add up to. */
  readonly total: Measured<{ readonly kind: "all" }>;
  /** What counts for no school, by reason: in no group and not in the total. */
  readonly apart: readonly Measured<{ readonly kind: "no-school"; readonly because: NoSchool }>[];
  readonly method: MeasuringMethod;
  /** What a reader must be told beside the numbers. */
  readonly caveats: readonly string[];
}

/** The schools over which something was counted. */
export type MeasuredGroup =
  | { readonly kind: "school"; readonly school: SchoolId }
  | { readonly kind: "arm"; readonly trial: TrialId; readonly arm: Arm; readonly schools: readonly SchoolId[] }
  | { readonly kind: "no-arm"; readonly trial: TrialId; readonly schools: readonly SchoolId[] };

/** Numbers, or that they are hidden: as small themselves, or because something small could be worked out from them. */
export type Measured<Of> = ShownNumbers<Of> | { readonly of: Of; readonly suppressed: true };

/** Counts and a rate large enough to be shown. */
export interface ShownNumbers<Of> {
  readonly of: Of;
  readonly suppressed: false;
  readonly numerator: number;
  readonly denominator?: number;
  /** In the unit of the measure; none where the denominator is 0 or not known. */
  readonly rate?: number;
  /** In the same unit; none where no formula holds for what was counted. */
  readonly interval?: ConfidenceInterval;
  /** What is not known, each in words. */
  readonly unknown?: readonly string[];
}

/** How it was counted, in sentences. */
export interface MeasuringMethod {
  readonly numerator: string;
  readonly denominator: string;
  readonly attribution: string;
  readonly interval: string;
  readonly suppression: string;
}
