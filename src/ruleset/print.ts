import type { RuleSet } from "./rule-set.js";
import { ruleSetTaken } from "./rule-set-taken.js";

/**
 * The resolved set as plain JSON: all that it inherits written out, `lineage` in place of `extends`, examples kept.
 *
 * `readRuleSet` reads it back to the same digest, with the sets below it handed over.
 */
export function toResolvedJson(ruleSet: RuleSet): RuleSet {
  const { format, id, version, title, jurisdiction, authority, status, approval, inForce, note, ...rest } =
    ruleSetTaken(ruleSet);
  const head = { format, id, version, title, jurisdiction, authority, status, approval, inForce, note };
  const stated = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  return structuredClone({ ...stated, ...rest }) as RuleSet;
}
