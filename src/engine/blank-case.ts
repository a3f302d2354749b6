import { indexFacts } from "../facts/values-left.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import { factSets } from "../ruleset/expand.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { prepare } from "./prepare.js";

/**
 * A case with every fact that some rule, duty or danger question of the set reads, each as `null`: asked, not known.
 *
 * A form to fill in; `null` decides as if the fact were left out.
 */
export function blankCase(
  ruleSet: RuleSet,
  on: LocalDate,
): { readonly on: LocalDate; readonly facts: Readonly<Record<string, null>> } {
  const { rules, duties, dangers } = prepare(ruleSet);
  const read = [...rules, ...duties].flatMap(({ tree }) => factSets(tree).map(({ fact }) => fact));
  const named = new Set([...read, ...dangers.map(({ fact }) => fact)]);
  const inOrder = [...indexFacts(ruleSet.facts).keys()].filter((id) => named.has(id));
  return deepFreeze({ on, facts: Object.fromEntries(inOrder.map((id) => [id, null])) });
}
