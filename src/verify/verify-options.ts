import type { Comparison, Condition } from "../facts/comparison.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { MustNotMatter } from "./properties/no-undue-influence.js";
import type { PropertyId } from "./properties/property.js";

/** What is to be proved, and of what. */
export interface VerifyOptions {
  /** The rule set below which nobody may come; the national one for a council's own. */
  readonly baseline?: RuleSet;
  readonly properties?: {
    /** Only these; all of them if left out. */
    readonly only?: readonly PropertyId[];
    /** What always calls for child protection; what a floor rule of the baseline, or of the set itself, says by one fact alone if left out. */
    readonly alwaysEscalate?: readonly Comparison[];
    /** What must have no say; low income, immigration and identity above early help, and what only duties may read, if left out. */
    readonly mustNotMatter?: readonly MustNotMatter[];
  };
  /** What every child is taken to be; it should hold of every child there is, since nothing is proved of others. */
  readonly assume?: readonly Condition[];
  /** The most conflicts that one question may take, 200,000 if left out: then it is `inconclusive`, never proved. */
  readonly budget?: number;
  /** `kept`: the report has a certificate, which `confirm` and `confirmAbout` check. */
  readonly certificate?: "kept" | "not-kept";
}
