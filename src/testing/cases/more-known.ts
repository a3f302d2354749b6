import * as fc from "fast-check";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import { meeting, type Terrain } from "./terrain.js";
import type { Written } from "./written-case.js";

/** What may become known of one to three facts, as far as those given admit; nothing where that contradicts them. */
export function moreKnown(facts: WrittenFacts, terrain: Terrain): fc.Arbitrary<WrittenFacts> {
  const { ruleSet, left, admits } = terrain;
  const possible = left(facts);
  const mayApply = ({ appliesWhen }: Fact): boolean => {
    const opener = terrain.facts.get(appliesWhen?.fact ?? "");
    if (appliesWhen === undefined || opener === undefined) return true;
    const opening = meeting(opener, appliesWhen);
    return possible(opener).some((value) => opening.has(value)) && mayApply(opener);
  };
  const open = ruleSet.facts.filter((fact) => possible(fact).length > 1 && mayApply(fact));
  if (open.length === 0) return fc.constant({});
  return fc
    .uniqueArray(fc.constantFrom(...open), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
    .chain((chosen) => fc.tuple(...chosen.map((fact) => learned(fact, possible(fact)))))
    .map((more): WrittenFacts => Object.fromEntries(more))
    .map((more) => (admits({ ...facts, ...more }) ? more : {}));
}

function learned(fact: Fact, left: readonly Scalar[]): fc.Arbitrary<readonly [string, Written]> {
  const whole = fc.constantFrom(...left);
  if (fact.kind === "boolean") return whole.map((value) => [fact.id, value]);
  const part = fc
    .subarray([...left], { minLength: 1, maxLength: Math.min(8, left.length) })
    .map((oneOf) => ({ oneOf }));
  return fc.oneof({ weight: 2, arbitrary: whole }, part).map((value) => [fact.id, value]);
}
