import { MisuseError } from "../kernel/misuse-error.js";
import type { RuleSet } from "./rule-set.js";

/** The rule set that was handed over; throws `MisuseError` for what is none, such as a file that nobody has read. */
export function ruleSetTaken(given: RuleSet): RuleSet {
  // Only what was read knows on which sets it stands.
  if (Array.isArray(given?.lineage)) return given;
  throw new MisuseError("expected a rule set: `england()`, or the `value` of what `readRuleSet` gives");
}
