import * as fc from "fast-check";
import type { Condition } from "../../facts/comparison.js";
import { once } from "../../kernel/once.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factsAbout, togetherAdmitted, writtenOf } from "./about.js";
import { andAllElseWell, type Otherwise } from "./all-else-well.js";
import { factsThatJustMiss, factsThatMeet } from "./meeting-cases.js";
import { type RuleOrDuty, type Terrain, terrainOf } from "./terrain.js";

/**
 * How much is known. `sparse`: what a few rules are about, and little else. `dense`: beside that, nearly everything, and
 * that all of it is well. `complete`: a value for every fact that applies.
 */
export type Density = "complete" | "dense" | "sparse";

/** Facts as they may be known, for the whole of a rule set; none of them contradict each other. */
interface MadeUpCases {
  readonly of: (density: Density) => fc.Arbitrary<WrittenFacts>;
  /** Of any density, and among them cases in which a cautious reading counts. */
  readonly any: fc.Arbitrary<WrittenFacts>;
  /** What may be known beside facts that are given, by whoever has these conditions in mind; sparse or dense. */
  readonly about: (conditions: readonly Condition[], given?: WrittenFacts) => fc.Arbitrary<WrittenFacts>;
  /** What meets a condition; and what meets it but for one fact that is just beside a cut-off. Little else is known. */
  readonly meeting: (condition: Condition) => fc.Arbitrary<WrittenFacts>;
  readonly justMissing: (condition: Condition) => fc.Arbitrary<WrittenFacts>;
}

const seed = fc.nat({ max: 10_000 });
const asUsual = seed.map((one): Otherwise => ({ neutral: "as-usual", seed: one }));
const atRandom = seed.map((one): Otherwise => ({ neutral: "at-random", seed: one }));
const otherwise = fc.oneof({ weight: 2, arbitrary: asUsual }, { weight: 1, arbitrary: atRandom });

export const madeUpCases: (ruleSet: RuleSet) => MadeUpCases = once((ruleSet) => {
  const terrain = terrainOf(ruleSet);
  const { admits } = terrain;
  const aboutRule = once((rule: RuleOrDuty) => factsAbout(rule.conditions, terrain));
  const named = terrain.rules.length === 0 ? fc.constant([]) : fc.constantFrom(...terrain.rules).chain(aboutRule);
  const several = fc.array(named, { minLength: 1, maxLength: 3 });
  const others = fc
    .subarray(
      ruleSet.facts.map(({ id }) => id),
      { maxLength: Math.min(4, ruleSet.facts.length) },
    )
    .chain((ids) => fc.tuple(...ids.map((id) => writtenOf(id, [], terrain))));
  const sparse = fc.tuple(several, others).map(([all, more]) => togetherAdmitted([...more, ...all.flat()], admits));
  const dense = fc.tuple(sparse, otherwise).map(([facts, rest]) => andAllElseWell(facts, terrain, rest));
  const complete = fc.tuple(sparse, asUsual).map(([facts, rest]) => andAllElseWell(wholeOf(facts), terrain, rest));
  const read = casesThatAreRead(terrain);
  return {
    of: (density) => ({ sparse, dense, complete })[density],
    any: fc.oneof(
      { weight: 5, arbitrary: dense },
      { weight: 2, arbitrary: sparse },
      { weight: 1, arbitrary: complete },
      { weight: 1, arbitrary: fc.oneof(sparse, ...read) },
    ),
    about: (conditions, given = {}) => {
      const all = { all: conditions };
      const written = fc.oneof(
        factsAbout(all, terrain),
        factsThatMeet(all, terrain).map((facts) => Object.entries(facts)),
      );
      return fc.tuple(written, fc.option(otherwise, { freq: 4 })).map(([known, rest]) => {
        const facts = togetherAdmitted(known, admits, given);
        return rest === null ? facts : andAllElseWell(facts, terrain, rest);
      });
    },
    meeting: (condition) => factsThatMeet(condition, terrain),
    justMissing: (condition) => factsThatJustMiss(condition, terrain),
  };
});

/** Those facts of which a whole value is known. */
function wholeOf(facts: WrittenFacts): WrittenFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value !== "object"));
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
