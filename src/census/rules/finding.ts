import type { Position } from "../return/position.js";
import type { CensusSeverity } from "./rule.js";

/**
 * A rule of the census that a return breaks: where, by which child, and what to do.
 *
 * Frozen plain data, the same for the same return. The sentence holds no value of the child: who it is says `child` alone.
 */
export interface CensusFinding {
  /** The number of the rule. */
  readonly rule: string;
  readonly severity: CensusSeverity;
  readonly says: string;
  /** The elements to look at, as they are named in the return. */
  readonly fields: readonly string[];
  /** `LAchildID` as it is written; not there where it is not written, or where no one child is meant. */
  readonly child?: string;
  /** Where the element begins, if the return was read from a file. */
  readonly at?: Position;
  /** Where the other elements begin that are needed to see it. */
  readonly also?: readonly Position[];
}
