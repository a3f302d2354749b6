import type * as fc from "fast-check";
import { compile } from "../../engine/compile.js";
import type { Case } from "../../facts/case.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { dayOfCases } from "../cases/days.js";
import { madeUpCases } from "../cases/made-up-cases.js";
import { terrainOf } from "../cases/terrain.js";
import { type Answer, type Indicate, levelsInAll, ranksOf } from "./answer.js";
import type { Law } from "./law.js";
import { casesOf, type Trial, trialsOf } from "./trial.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

export function decidesAlike(ruleSet: RuleSet, on?: LocalDate): Law {
  const { bounds } = compile(ruleSet);
  return {
    says: "the tool decides as the rule set does",
    trials: casesByRule(ruleSet, on),
    nothingToTry: "the rule set has no rule",
    broken: ([ranks = {}], trial) => {
      const [given] = casesOf(trial);
      const ours = ranksOf(ruleSet, bounds(given as unknown as Case));
      if (typeof ours === "string") return ours;
      const apart = levelsInAll([ranks]).filter((level) => ranks[level] !== ours[level]);
      return apart.length === 0 ? undefined : `${apart.join(" and ")} differ${apart.length === 1 ? "s" : ""}`;
    },
    isPutToTest: () => true,
  };
}

/** For each rule what meets it, what just misses it, and what is about it at random; and cases of any kind. */
function casesByRule(ruleSet: RuleSet, on: LocalDate = dayOfCases(ruleSet)): readonly fc.Arbitrary<Trial>[] {
  const terrain = terrainOf(ruleSet);
  const cases = madeUpCases(ruleSet);
  const byRule = ruleSet.rules.flatMap(({ conditions }) => [
    cases.meeting(conditions),
    cases.justMissing(conditions),
    cases.about([conditions]),
  ]);
  return [...byRule, cases.any].map((facts) =>
    trialsOf(
      facts.map((known) => ({ given: { on, facts: known }, changes: [{}] })),
      terrain,
    ),
  );
}

/**
 * A tool gives the levels that the rule set gives, on cases about every rule, at and beside each of its cut-offs, sparse,
 * dense and complete. Of the three levels those are compared that the tool answers.
 *
 * Throws `LawBroken` with the smallest case on which they part.
 *
 * @example
 * await agreesWith(borchester, async (given) => (await fetch(ours, { method: "POST", body: JSON.stringify(given) })).json());
 */
export function agreesWith<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  indicate: Indicate<Given>,
  options: Omit<LawOptions<Given>, "indicate"> = {},
): Kept<Given> {
  return tryLaw<Given>(decidesAlike(ruleSet, options.on), ruleSet, { ...options, indicate });
}
