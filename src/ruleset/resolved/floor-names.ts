import { type NamesReached, namesReached } from "../names-reached.js";
import type { RuleSet } from "../rule-set.js";

/** Everything whose change would change what a floor rule or a floor duty says. */
export function floorNames(set: RuleSet): NamesReached {
  return namesReached(
    [...set.rules, ...set.duties].filter(({ binding = "indicative" }) => binding !== "indicative"),
    set,
  );
}
