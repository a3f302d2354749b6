import type { CensusYear } from "../return/year.js";
import { ALL_RULES } from "./all-rules.js";
import { inForceIn } from "./in-force.js";
import type { CensusRuleHead } from "./rule.js";

/**
 * Every rule of the census that is known here, as plain data: 121 numbers, 91 errors and 30 queries.
 *
 * In our own words, from an open-source validator; no official list. A rule that asked for something else in other years
 * stands once for each wording.
 */
export const CENSUS_RULES: readonly CensusRuleHead[] = /* @__PURE__ */ heads();

function heads(): readonly CensusRuleHead[] {
  return Object.freeze(ALL_RULES.map(({ check: _, ...head }) => Object.freeze(head)));
}

/**
 * The rules that are applied to a return of a census year, of each number one.
 *
 * @example censusRulesOf(2026).length // 109
 */
export function censusRulesOf(year: CensusYear): readonly CensusRuleHead[] {
  return Object.freeze(inForceIn(year, CENSUS_RULES));
}
