import type { CheckId, CheckSeverity } from "../../../src/programme/checks/check.js";
import type { ProgrammeData } from "../../../src/programme/programme-data.js";

/** A way to spoil the small world, and all that is then found in it. */
export interface Fault {
  readonly check: CheckId;
  readonly fault: string;
  readonly planted: (world: ProgrammeData) => ProgrammeData;
  /** Where it is found. */
  readonly at: string;
  /** Where it is found besides. */
  readonly and?: readonly string[];
  /** How grave it is; an error if left out. */
  readonly severity?: CheckSeverity;
  /** The rules of the census that it breaks; none if left out. */
  readonly rules?: readonly string[];
}

/** A change that comes near to a fault and is none. */
export interface NearMiss {
  readonly check: CheckId;
  readonly fine: string;
  readonly planted: (world: ProgrammeData) => ProgrammeData;
}
