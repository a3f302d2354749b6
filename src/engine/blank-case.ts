import { deepFreeze } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { programFor } from "./program/build-program.js";
import type { Leaf } from "./program/written.js";

/**
 * A case with every fact that bears on what the set says, each as `null`: asked, not known.
 *
 * A form to fill in; `null` decides as if the fact were left out.
 */
export function blankCase(
  ruleSet: RuleSet,
  on: LocalDate,
): { readonly on: LocalDate; readonly facts: Readonly<Record<string, null>> } {
  const { rules, duties, dangers, readings } = programFor(ruleSet);
  const read = factsIn([...rules, ...duties].flatMap(({ leaves }) => leaves));
  const turnOn = factsIn(readings.filter(({ fact }) => read.has(fact.place)).flatMap(({ turnsOn }) => turnsOn));
  const speaksOfDanger = new Set(dangers.map(({ place }) => place));
  const inOrder = ruleSet.facts
    .filter((_, place) => read.has(place) || turnOn.has(place) || speaksOfDanger.has(place))
    .map(({ id }) => id);
  return deepFreeze({ on, facts: Object.fromEntries(inOrder.map((id) => [id, null])) });
}

function factsIn(leaves: readonly Leaf[]): ReadonlySet<number> {
  return new Set(leaves.map(({ fact }) => fact));
}
