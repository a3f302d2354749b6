import type { CensusYear } from "../../../../src/census/return/year.js";
import type { SmallReturn } from "../small-return.js";

/** An element at which a rule is found broken. */
export interface Element {
  at?: { line: number; column: number };
}

/** The smallest change of the small return that breaks a rule, and one much like it that does not. */
export interface RuleCase {
  readonly rule: string;
  /** 2026, if left out. */
  readonly year?: CensusYear;
  readonly breaks: (made: SmallReturn) => void;
  /** Where it is found, and by that of which child; in the header if left out. */
  readonly at?: (made: SmallReturn) => Element | readonly Element[];
  /** Rules that cannot but be broken along with it. */
  readonly with?: readonly string[];
  readonly satisfies: (made: SmallReturn) => void;
}
