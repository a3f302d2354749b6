import { json } from "virtual:codes/assessment-factors";
import { builtIn } from "./built-in.js";
import type { CategoryOfAbuseCode } from "./category-of-abuse.js";
import type { Code, CodeSet } from "./code-set.js";

/** A factor that an assessment may record, by its code in the census. */
export type AssessmentFactorCode =
  | "1A"
  | "1B"
  | "1C"
  | "2A"
  | "2B"
  | "2C"
  | "3A"
  | "3B"
  | "3C"
  | "4A"
  | "4B"
  | "4C"
  | "5A"
  | "5B"
  | "5C"
  | "6A"
  | "6B"
  | "6C"
  | "7A"
  | "8B"
  | "8C"
  | "8D"
  | "8E"
  | "8F"
  | "9A"
  | "10A"
  | "11A"
  | "12A"
  | "13A"
  | "14A"
  | "15A"
  | "16A"
  | "17A"
  | "18A"
  | "18B"
  | "18C"
  | "19A"
  | "19B"
  | "19C"
  | "20"
  | "21"
  | "22A"
  | "23A"
  | "24A";

/** A factor: its theme is the `group`. It says *that* something was found, never how grave it is. */
export interface AssessmentFactor extends Code<AssessmentFactorCode> {
  /** Of whom it is said. */
  readonly subject: "child" | "parent-or-carer" | "other-household-member" | "any";
  /** The category of abuse that it speaks of. */
  readonly harm?: CategoryOfAbuseCode;
}

/**
 * What was found at the end of an assessment: `18B`, `18C`, `19B` and `19C` from 2021, `24A` from 2022.
 *
 * `18A` and `19A` are superseded and yet still valid: their `successors` say more. A factor that is absent is not known to be
 * absent in the child.
 */
export const ASSESSMENT_FACTORS: CodeSet<AssessmentFactorCode, AssessmentFactor> = /* @__PURE__ */ builtIn(json);
