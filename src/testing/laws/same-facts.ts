import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { type Answer, levelsInAll } from "./answer.js";
import type { Law } from "./law.js";
import { singleCases } from "./single-cases.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

export function sameEveryTime(ruleSet: RuleSet, on?: LocalDate): Law {
  return {
    says: "the same facts get the same answer, every time and in whatever order they are given",
    trials: singleCases(ruleSet, ["as given", "the other way round", "as given"], on),
    nothingToTry: "there is no case",
    broken: ([first = {}, turned = {}, again = {}]) => {
      if (JSON.stringify(first) !== JSON.stringify(again)) return "asked a second time, it answered something else";
      const apart = levelsInAll([first, turned]).filter((level) => first[level] !== turned[level]);
      return apart.length === 0 ? undefined : `${apart.join(" and ")} changed with the order of the facts`;
    },
    isPutToTest: (_, { given }) => Object.keys(given.facts).length > 1,
  };
}

/** A tool that is asked twice, and once with the facts in the opposite order, answers the same three times. */
export function sameFactsSameAnswer<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(sameEveryTime(ruleSet, options.on), ruleSet, options);
}
