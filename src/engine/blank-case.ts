import { deepFreeze } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { readyToJudge } from "./judge.js";
import type { Decidable } from "./prepare.js";

/**
 * A case with every fact that bears on what the set says, each as `null`: asked, not known.
 *
 * A form to fill in; `null` decides as if the fact were left out.
 */
export function blankCase(
  ruleSet: RuleSet,
  on: LocalDate,
): { readonly on: LocalDate; readonly facts: Readonly<Record<string, null>> } {
  const { rules, duties, dangers, preparedReadings } = readyToJudge(ruleSet);
  const read = new Set([...rules, ...duties].flatMap((one) => factsIn(one)));
  const turnOn = preparedReadings.filter(({ fact }) => read.has(fact.id)).flatMap(({ when }) => when && factsIn(when));
  const named = new Set([...read, ...turnOn, ...dangers.map(({ fact }) => fact)]);
  const inOrder = ruleSet.facts.map(({ id }) => id).filter((id) => named.has(id));
  return deepFreeze({ on, facts: Object.fromEntries(inOrder.map((id) => [id, null])) });
}

function factsIn({ named }: Decidable): readonly string[] {
  return named.map(({ fact }) => fact);
}
