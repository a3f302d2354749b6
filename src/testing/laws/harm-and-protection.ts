import type { Fact } from "../../facts/fact.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Answer, Ranks } from "./answer.js";
import { levelsInAll } from "./answer.js";
import type { Law } from "./law.js";
import { raised } from "./raised.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

export function harmNeverLowers(ruleSet: RuleSet, on?: LocalDate): Law {
  return {
    says: "when a fact of harm rises, no level falls",
    trials: raised(ruleSet, ({ direction }: Fact) => direction === "harm", on),
    nothingToTry: "no rule turns on a fact of harm",
    broken: ([before = {}, after = {}]) => moved("fell", before, after, (then, now) => now < then),
    isPutToTest: ([before = {}]) => Object.values(before).some((rank) => rank > 0),
  };
}

export function protectionNeverRaises(ruleSet: RuleSet, on?: LocalDate): Law {
  return {
    says: "when a protective fact rises, no level rises",
    trials: raised(ruleSet, ({ direction }: Fact) => direction === "protective", on),
    nothingToTry: "no rule turns on a protective fact",
    broken: ([before = {}, after = {}]) => moved("rose", before, after, (then, now) => now > then),
    isPutToTest: ([before = {}]) => Object.values(before).some((rank) => rank < ruleSet.levels.length - 1),
  };
}

/** Which levels moved where they must not, in words. */
function moved(
  how: string,
  before: Ranks,
  after: Ranks,
  isWrong: (then: number, now: number) => boolean,
): string | undefined {
  const wrong = levelsInAll([before, after]).filter((level) => isWrong(before[level] ?? 0, after[level] ?? 0));
  return wrong.length === 0 ? undefined : `${wrong.join(", ")} ${how} from the first case to the second`;
}

/**
 * What is graver, more often, longer or more in number lowers no level: tried with every fact of harm and every rule on
 * which it bears.
 *
 * `indicate` puts your own tool to the same test. Throws `LawBroken` with two cases that differ in one fact alone.
 *
 * @example
 * levelNeverFallsWhenHarmRises(borchester, { indicate: (given) => ourTool.decide(given) });
 */
export function levelNeverFallsWhenHarmRises<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(harmNeverLowers(ruleSet, options.on), ruleSet, options);
}

/**
 * More of what protects a child raises no level: tried with every protective fact and every rule on which it bears.
 *
 * Throws `LawBroken` with two cases that differ in one fact alone.
 */
export function levelNeverRisesWhenAProtectiveFactRises<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(protectionNeverRaises(ruleSet, options.on), ruleSet, options);
}
