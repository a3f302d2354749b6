import * as fc from "fast-check";
import type { Condition } from "../../facts/comparison.js";
import { allValues } from "../../facts/values.js";
import { once } from "../../kernel/once.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factsAbout, type OneWritten, togetherAdmitted, writtenOf } from "./about.js";
import { andAllElseWell } from "./all-else-well.js";
import { type RuleOrDuty, type Terrain, terrainOf } from "./terrain.js";

/**
 * How much is known. `sparse`: what a few rules are about, and little else. `dense`: beside that, nearly everything, and
 * that all of it is well. `complete`: a value for every fact that applies.
 */
export type Density = "complete" | "dense" | "sparse";

/** Facts as they may be known, for the whole of a rule set; none of them contradict each other. */
export interface MadeUpCases {
  readonly of: (density: Density) => fc.Arbitrary<WrittenFacts>;
  /** Of any density, and among them cases in which a cautious reading counts. */
  readonly any: fc.Arbitrary<WrittenFacts>;
  /** What may be known beside facts that are given, by whoever has these conditions in mind; sparse or dense. */
  readonly about: (conditions: readonly Condition[], given?: WrittenFacts) => fc.Arbitrary<WrittenFacts>;
}

const seeds = fc.nat({ max: 10_000 });

export const madeUpCases: (ruleSet: RuleSet) => MadeUpCases = once((ruleSet) => {
  const terrain = terrainOf(ruleSet);
  const { admits, rules } = terrain;
  const aboutRule = once((rule: RuleOrDuty) => factsAbout(rule.conditions, terrain));
  const several = rules.length === 0 ? fc.constant([]) : manyOf(fc.constantFrom(...rules).chain(aboutRule));
  const others = fc
    .uniqueArray(anyOf(ruleSet.facts.map(({ id }) => id)), { maxLength: 4 })
    .chain((ids) => fc.tuple(...ids.map((id) => writtenOf(id, [], terrain))));
  const sparse = fc.tuple(several, others).map(([named, more]) => togetherAdmitted([...more, ...named.flat()], admits));
  const dense = fc.tuple(sparse, seeds).map(([facts, seed]) => andAllElseWell(facts, terrain, seed));
  const complete = fc.tuple(sparse, seeds).map(([facts, seed]) => inFull(facts, terrain, seed));
  const either = fc.oneof({ weight: 3, arbitrary: dense }, { weight: 1, arbitrary: sparse });
  const read = casesThatAreRead(terrain);
  return {
    of: (density) => ({ sparse, dense, complete })[density],
    any: fc.oneof(
      { weight: 24, arbitrary: either },
      { weight: 3, arbitrary: complete },
      { weight: 3, arbitrary: fc.oneof(sparse, ...read) },
    ),
    about: (conditions, given = {}) =>
      fc.tuple(factsAbout({ all: conditions }, terrain), fc.option(seeds, { freq: 4 })).map(([written, seed]) => {
        const facts = togetherAdmitted(written, admits, given);
        return seed === null ? facts : andAllElseWell(facts, terrain, seed);
      }),
  };
});

function manyOf<One>(one: fc.Arbitrary<One>): fc.Arbitrary<One[]> {
  return fc.array(one, { minLength: 1, maxLength: 3 });
}

function anyOf(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...ids);
}

/** Neutral facts at random make nearly every child one in need, so those that presuppose nothing take their first value. */
function inFull(facts: WrittenFacts, terrain: Terrain, seed: number): WrittenFacts {
  const whole = Object.entries(facts).filter(([, value]) => typeof value !== "object");
  const usual = terrain.ruleSet.facts
    .filter(({ direction, appliesWhen }) => direction === "neutral" && appliesWhen === undefined)
    .map((fact): OneWritten => [fact.id, allValues(fact)[0]]);
  const known = togetherAdmitted(usual, terrain.admits, Object.fromEntries(whole));
  return andAllElseWell(known, terrain, seed);
}

/** Rules on a fact that has a cautious reading, of which nothing is known, with what the reading turns on. */
function casesThatAreRead(terrain: Terrain): readonly fc.Arbitrary<WrittenFacts>[] {
  return terrain.ruleSet.facts.flatMap(({ id, whenUnknown }) => {
    if (whenUnknown === undefined) return [];
    const naming = terrain.rules.filter(({ conditions }) => terrain.named(conditions).has(id));
    const when = whenUnknown.when === undefined ? [] : [whenUnknown.when];
    return naming.map(({ conditions }) =>
      factsAbout({ all: [conditions, ...when] }, terrain).map((written) =>
        togetherAdmitted(written, terrain.admits, { [id]: null }),
      ),
    );
  });
}
