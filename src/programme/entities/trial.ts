import type { LocalDate } from "../../kernel/local-date.js";
import type { MeasureId, ProgrammeId, SchoolId, TrialId } from "../ids.js";
import type { AllocationHistory } from "../life-cycles/arm-allocation.js";
import type { Arm } from "./arm.js";
import type { Noted } from "./noted.js";

/** A trial of a programme: which schools have it is left to chance. */
export interface Trial extends Noted {
  readonly id: TrialId;
  readonly programme: ProgrammeId;
  /** Number in a public register of trials. */
  readonly registration?: string;
  readonly design: "parallel-cluster" | "stepped-wedge-cluster";
  /** What is allocated as one. */
  readonly unit: "school";
  readonly stratifiedBy?: string;
  /** Where the seed of the allocation is kept, so that it can be repeated. */
  readonly seedRef?: string;
  readonly results: readonly TrialResult[];
}

/** What a trial found, with the uncertainty that its report gives. */
export interface TrialResult {
  readonly measure: MeasureId;
  readonly published: LocalDate;
  /** The arm with the intervention against the arm without. */
  readonly effect: {
    readonly kind: "rate-ratio";
    readonly estimate: number;
    readonly confidencePercent: number;
    readonly from: number;
    readonly to: number;
  };
  readonly finding: "no-effect-found" | "fewer" | "more";
  /** How many schools were analysed in each arm. */
  readonly schools: { readonly [OneArm in Arm]: number };
  readonly says: string;
}

/** A school's part in a trial. */
export interface ArmAllocation extends Noted {
  readonly trial: TrialId;
  readonly school: SchoolId;
  readonly stratum?: string;
  /** The school of the other arm with which it is compared. */
  readonly matchedWith?: SchoolId;
  readonly history: AllocationHistory;
}
