import { json } from "virtual:england";
import { deepFreeze } from "../kernel/freeze.js";
import type { RuleSet } from "../ruleset/rule-set.js";

let resolved: RuleSet | undefined;

/**
 * The national rule set: what law and safety fix for every council, and common practice that a council may change.
 *
 * Our reading of the law and of published practice, not endorsed by the Department for Education or any council. Resolved
 * when the package was built, so nothing is read or checked at run time; always the same frozen value.
 */
export function england(): RuleSet {
  resolved ??= deepFreeze(JSON.parse(json) as RuleSet);
  return resolved;
}
