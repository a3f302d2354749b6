import { aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { denseCases, sparseCases } from "./made-up-cases.js";
import { MADE_UP_FACTS } from "./made-up-facts.js";
import { madeUpRules } from "./made-up-rules.js";
import type { Workload } from "./workload.js";

/** How many rules the made-up workload is measured with. */
export const SIZES = [20, 60, 200, 1_000] as const;

/** So many that the processor cannot learn by heart which way each comparison goes: at 200 code with an `if` for each does. */
const CASES = 2_000;

/**
 * The made-up workload with so many rules.
 *
 * No fact stands twice in a rule, so that SQL and code in three values come to the same as ours, which is exact also where
 * one does; the national rules have such. No duties, readings or questions of danger, which only ours would have to mind.
 */
export function madeUp(rules: number): Workload {
  return {
    name: `made up, ${rules.toLocaleString("en-GB")} rules`,
    ruleSet: aRuleSet(MADE_UP_FACTS, { rules: madeUpRules(rules) }),
    cases: { sparse: sparseCases(CASES), dense: denseCases(CASES) },
  };
}
