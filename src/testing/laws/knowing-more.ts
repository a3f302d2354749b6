import * as fc from "fast-check";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { dayOfCases } from "../cases/days.js";
import { madeUpCases } from "../cases/made-up-cases.js";
import { moreKnown } from "../cases/more-known.js";
import { terrainOf } from "../cases/terrain.js";
import { withoutFacts } from "../cases/written-case.js";
import type { Answer } from "./answer.js";
import type { Law } from "./law.js";
import { type Trial, trialsOf } from "./trial.js";
import { type Kept, type LawOptions, type SoonerOrLater, tryLaw } from "./try-law.js";

/** A case, and the same case with more known of one to three facts; in half of them nearly everything is known before. */
function learning(ruleSet: RuleSet, on: LocalDate = dayOfCases(ruleSet)): readonly fc.Arbitrary<Trial>[] {
  const terrain = terrainOf(ruleSet);
  const cases = madeUpCases(ruleSet);
  // One more fact of harm that is not known, and a child could nearly always be at the highest level: what is left open is
  // mostly something else.
  const isHarm = (id: string): boolean => terrain.facts.get(id)?.direction === "harm";
  const nearlyComplete = cases.of("complete").chain((facts) => {
    const ids = Object.keys(facts);
    const others = ids.filter((id) => !isHarm(id));
    const open = fc.subarray(others, { minLength: Math.min(1, others.length), maxLength: Math.min(3, others.length) });
    const harm = fc.option(fc.constantFrom(...ids), { freq: 1 });
    return fc
      .tuple(open, harm)
      .map(([some, one]) => withoutFacts({ on, facts }, [...some, ...(one === null ? [] : [one])]).facts);
  });
  const trials = fc
    .oneof(cases.of("sparse"), cases.any, nearlyComplete, nearlyComplete)
    .chain((facts) => fc.tuple(fc.constant(facts), moreKnown(facts, terrain)))
    .map(([facts, more]): Trial => ({ given: { on, facts }, changes: [{}, more] }));
  return [trialsOf(trials, terrain)];
}

export function learningNeverLowers(ruleSet: RuleSet, on?: LocalDate): Law {
  return {
    says: "knowing more never lowers what a child is at least",
    trials: learning(ruleSet, on),
    nothingToTry: "there is no case",
    broken: ([before = {}, after = {}]) =>
      (after.atLeast ?? 0) < (before.atLeast ?? 0) ? "atLeast fell when more became known" : undefined,
    isPutToTest: ([before = {}], { changes }) => (before.atLeast ?? 0) > 0 && learnsSomething(changes),
  };
}

export function learningNeverRaises(ruleSet: RuleSet, on?: LocalDate): Law {
  const highest = ruleSetTaken(ruleSet).levels.length - 1;
  return {
    says: "knowing more never raises what a child could be",
    trials: learning(ruleSet, on),
    nothingToTry: "there is no case",
    broken: ([before = {}, after = {}]) =>
      (after.couldBe ?? highest) > (before.couldBe ?? highest) ? "couldBe rose when more became known" : undefined,
    isPutToTest: ([before = {}], { changes }) => (before.couldBe ?? highest) < highest && learnsSomething(changes),
  };
}

function learnsSomething([, more = {}]: Trial["changes"]): boolean {
  return Object.keys(more).length > 0;
}

/** What is certain of a child stays certain, whatever else becomes known. */
export function knowingMoreNeverLowersAtLeast<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(learningNeverLowers(ruleSet, options.on), ruleSet, options);
}

/** What is ruled out of a child stays ruled out, whatever else becomes known; a tool must answer `couldBe` to be tried. */
export function knowingMoreNeverRaisesCouldBe<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  options: LawOptions<Given> = {},
): Kept<Given> {
  return tryLaw(learningNeverRaises(ruleSet, options.on), ruleSet, options);
}
