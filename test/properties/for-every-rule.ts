import * as fc from "fast-check";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { childrenOf } from "../generated/children.js";
import { unshrunk } from "../generated/runs.js";
import { type Broken, keeps, lawsOf } from "./laws-of-a-set.js";
import { factsNamed } from "./meaning.js";

export const MORE: number = Number(process.env.MORE ?? 1);

/**
 * Tries two neighbouring values of each fact that is meant, on so many children about each rule that names it.
 *
 * Throws on the first that breaks the law; gives the number of children.
 */
export function tryEveryRule(
  set: RuleSet,
  isMeant: (fact: Fact) => boolean,
  law: keyof ReturnType<typeof lawsOf>,
  each: number,
): number {
  const { raised } = childrenOf(set);
  const broken: Broken = lawsOf(set)[law];
  const pairs = set.facts
    .filter(isMeant)
    .flatMap((fact) =>
      set.rules.filter((rule) => factsNamed(rule.conditions, set).has(fact.id)).map((rule) => [fact, rule] as const),
    );
  for (const [fact, rule] of pairs) {
    fc.assert(
      fc.property(raised(fact, rule), (pair) => keeps(pair, broken)),
      unshrunk(each * MORE),
    );
  }
  return pairs.length * each * MORE;
}
