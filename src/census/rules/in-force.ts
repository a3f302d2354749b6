import type { CensusYear } from "../return/year.js";
import type { CensusRuleHead } from "./rule.js";

/** The rules that are applied in a census year, in their order; of each number at most one. */
export function inForceIn<Rule extends CensusRuleHead>(year: CensusYear, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ from = year, until = year }) => from <= year && year <= until);
}
