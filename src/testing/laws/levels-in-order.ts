import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { type Answer, levelsInAll } from "./answer.js";
import type { Law } from "./law.js";
import { singleCases } from "./single-cases.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

export function inOrder(ruleSet: RuleSet, on?: LocalDate): Law {
  return {
    says: "at least is never above points to, nor points to above could be",
    trials: singleCases(ruleSet, ["as given"], on),
    nothingToTry: "there is no case",
    broken: ([ranks = {}]) => {
      const given = levelsInAll([ranks]);
      const wrong = given.find(
        (level, place) => place > 0 && (ranks[level] ?? 0) < (ranks[given[place - 1] ?? level] ?? 0),
      );
      return wrong === undefined ? undefined : `${wrong} is below ${given[given.indexOf(wrong) - 1]}`;
    },
    isPutToTest: ([ranks = {}]) => levelsInAll([ranks]).length > 1,
  };
}

/** `atLeast`, `pointsTo` and `couldBe` stand in this order; a tool that answers one level alone cannot be tried. */
export function levelsAreInOrder<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(inOrder(ruleSet, options.on), ruleSet, options);
}
