import type * as fc from "fast-check";
import { routeRank } from "../../domain/route.js";
import { compile } from "../../engine/compile.js";
import type { Case } from "../../facts/case.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { dayOfCases } from "../cases/days.js";
import { madeUpCases } from "../cases/made-up-cases.js";
import { terrainOf } from "../cases/terrain.js";
import { type Answer, LEVELS, levelsInAll, type Ranks } from "./answer.js";
import type { Law } from "./law.js";
import { casesOf, type Trial, trialsOf } from "./trial.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

export function aboveTheBaseline(ruleSet: RuleSet, baseline: RuleSet, on?: LocalDate): Law {
  ruleSetTaken(ruleSet);
  const floor: RuleSet = {
    ...baseline,
    rules: ruleSetTaken(baseline).rules.filter(({ binding }) => binding !== "indicative"),
  };
  const { bounds } = compile(floor);
  const least = (trial: Trial) => bounds(casesOf(trial)[0] as unknown as Case);
  const rankOf = (level: keyof Ranks, ranks: Ranks): number =>
    routeRank(ruleSet.levels[ranks[level] ?? 0]?.route ?? "universal");
  return {
    says: `no case falls below the floor of ${baseline.id} ${baseline.version}`,
    trials: casesOfBoth(ruleSet, floor, on),
    nothingToTry: "the baseline has no rule that binds every council",
    broken: ([ranks = {}], trial) => {
      const floorOf = least(trial);
      const below = levelsInAll([ranks]).filter((level) => rankOf(level, ranks) < routeRank(floorOf[level].route));
      if (below.length === 0) return undefined;
      const levels = below.map((level) => `${level} must be at least on the route ${floorOf[level].route}`);
      return `${levels.join(", ")}, by ${floorOf.appliesWithReadings.join(", ") || floorOf.mayApply.join(", ")}`;
    },
    isPutToTest: (_, trial) => {
      const floorOf = least(trial);
      return LEVELS.some((level) => floorOf[level].route !== "universal");
    },
  };
}

/** Cases about each of the rules that bind, of facts that both sets know. */
function casesOfBoth(
  ruleSet: RuleSet,
  floor: RuleSet,
  on: LocalDate = dayOfCases(ruleSet),
): readonly fc.Arbitrary<Trial>[] {
  const terrain = terrainOf(ruleSet);
  const both = terrainOf(floor);
  const cases = madeUpCases(floor);
  const isOfBoth = ({ given }: Trial): boolean => [terrain, both].every(({ admits }) => admits(given.facts));
  const byRule = floor.rules.flatMap(({ conditions }) => [cases.meeting(conditions), cases.about([conditions])]);
  return byRule.map((made) =>
    trialsOf(
      made
        .map((facts): Trial => ({ given: { on, facts: ofKnown(facts, terrain.facts) }, changes: [{}] }))
        .filter(isOfBoth),
      terrain,
    ),
  );
}

function ofKnown(facts: Trial["given"]["facts"], known: ReadonlyMap<string, unknown>): Trial["given"]["facts"] {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => known.has(id)));
}

/**
 * Every level is at least on the route that the floor rules of the baseline give alone: those that the law or safety
 * binds, which no council lowers.
 *
 * @example
 * neverBelowTheBaseline(borchester, england(), { indicate: (given) => ourTool.decide(given) });
 */
export function neverBelowTheBaseline<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  baseline: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(aboveTheBaseline(ruleSet, baseline, options.on), ruleSet, options);
}
