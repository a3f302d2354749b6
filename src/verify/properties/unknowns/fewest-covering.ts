import type { RuleSet } from "../../../ruleset/rule-set.js";
import type { ProofFact } from "../../model/proof-fact.js";
import { valueIn } from "../../model/quiet.js";
import type { FoundCase } from "../../model/smallest-case.js";
import type { SubjectRule } from "../../model/subject.js";
import { replayed } from "../../report/shown-case.js";

/**
 * Rules that together point so high at each value that the fact may have, as the engine decides it value by value: few,
 * and none of them without need.
 */
export function fewestCovering(
  fact: ProofFact,
  asHigh: readonly SubjectRule[],
  { on, facts }: FoundCase,
  possible: readonly number[],
  ruleSet: RuleSet,
): readonly SubjectRule[] {
  const at = possible.map((run) => {
    const { applies } = replayed({ on, facts: { ...facts, [fact.id]: valueIn(fact, run) } }, ruleSet);
    return asHigh.filter(({ name }) => applies.includes(name));
  });
  const openAt = (chosen: readonly SubjectRule[]): readonly (readonly SubjectRule[])[] =>
    at.filter((applying) => !applying.some((rule) => chosen.includes(rule)));
  let chosen: readonly SubjectRule[] = [];
  for (let left = openAt(chosen); left.length > 0; left = openAt(chosen)) {
    const often = (rule: SubjectRule): number => left.filter((applying) => applying.includes(rule)).length;
    const [next] = left.flat().sort((one, other) => often(other) - often(one));
    if (next === undefined) break;
    chosen = [...chosen, next];
  }
  // what was chosen first may have become needless by what was chosen later
  for (const rule of chosen) {
    const fewer = chosen.filter((one) => one !== rule);
    if (openAt(fewer).length === openAt(chosen).length) chosen = fewer;
  }
  return chosen;
}
