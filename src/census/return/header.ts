import type { LocalDate } from "../../kernel/local-date.js";
import type { Position } from "./position.js";

/** What a return says of itself before its children, as it is written; what is not written, or cannot be read, is left out. */
export interface CensusHeader {
  /** Where it begins in the file that it was read from. */
  readonly at?: Position;
  /** `CIN`. */
  readonly collection?: string;
  /** `Year`: returns have been seen with either year of the collection; the reference date decides. */
  readonly year?: string;
  readonly referenceDate?: LocalDate;
  readonly sourceLevel?: string;
  /** `LEA`: the three digits of the authority. */
  readonly authority?: string;
  readonly softwareCode?: string;
  readonly release?: string;
  readonly serialNo?: string;
  readonly writtenAt?: string;
}
