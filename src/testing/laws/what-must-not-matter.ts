import * as fc from "fast-check";
import { allValues } from "../../facts/values.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { dayOfCases } from "../cases/days.js";
import { madeUpCases } from "../cases/made-up-cases.js";
import { type Terrain, terrainOf } from "../cases/terrain.js";
import { withoutFacts } from "../cases/written-case.js";
import { type Answer, levelsInAll } from "./answer.js";
import type { Law } from "./law.js";
import { raised } from "./raised.js";
import { type Trial, trialsOf } from "./trial.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

export function doesNotMatter(ruleSet: RuleSet, facts: readonly string[], on?: LocalDate): Law {
  const terrain = terrainOf(ruleSet);
  const unknown = facts.filter((id) => !terrain.facts.has(id));
  if (unknown.length > 0) throw new MisuseError(`the rule set has no fact called ${unknown.join(", ")}`);
  return {
    says: `no level turns on ${facts.join(", ")}`,
    trials: [
      ...facts.map((id) => otherAnswers(id, terrain, on)),
      ...raised(ruleSet, ({ id }) => facts.includes(id), on),
    ],
    nothingToTry: "no fact was named",
    broken: ([first = {}, other = {}]) => {
      const apart = levelsInAll([first, other]).filter((level) => first[level] !== other[level]);
      return apart.length === 0 ? undefined : `${apart.join(" and ")} changed with that fact alone`;
    },
    isPutToTest: () => true,
  };
}

/** A case with two answers to one question; or without an answer and with one, where the question presupposes nothing. */
function otherAnswers(id: string, terrain: Terrain, on: LocalDate = dayOfCases(terrain.ruleSet)): fc.Arbitrary<Trial> {
  const fact = terrain.facts.get(id);
  const values =
    terrain.worthTrying(id).length > 1 ? terrain.worthTrying(id) : fact === undefined ? [] : allValues(fact);
  // To answer says that the question applies: of such a fact only the answers are compared.
  const unanswered: readonly WrittenFacts[] = fact?.appliesWhen === undefined ? [{}] : [];
  const answers = [...unanswered, ...values.map((value): WrittenFacts => ({ [id]: value }))];
  const pairs = fc.shuffledSubarray(answers, { minLength: 2, maxLength: 2 });
  return trialsOf(
    fc
      .tuple(madeUpCases(terrain.ruleSet).any, pairs)
      .map(([facts, changes]): Trial => ({ given: withoutFacts({ on, facts }, [id]), changes }))
      .filter(({ given, changes }) => changes.every((change) => terrain.admits({ ...given.facts, ...change }))),
    terrain,
  );
}

/**
 * The levels are the same whatever is answered to these questions: who reports, whether a family agrees, and whatever
 * else must not decide.
 *
 * Throws `LawBroken` with two cases that differ in one of them alone, and `MisuseError` for a fact that there is not.
 *
 * @example
 * whatMustNotMatterDoesNot(borchester, ["reporterRole", "agreementToHelp"]);
 */
export function whatMustNotMatterDoesNot<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  facts: readonly string[],
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(doesNotMatter(ruleSet, facts, options.on), ruleSet, options);
}
