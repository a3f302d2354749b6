import type { Case } from "../facts/case.js";
import type { BuiltInFacts } from "../facts/catalogue.js";
import { deepFreeze } from "../kernel/freeze.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { type Answers, answers } from "./answers.js";
import { boundsOf } from "./bounds.js";
import { type CheckedCase, checkCase } from "./check-case.js";
import { indicationOf } from "./indicate.js";
import type { Bounds, Indication } from "./indication.js";
import { type Judge, judge, readyToJudge } from "./judge.js";

/**
 * A rule set ready to be asked: frozen, synchronous, without state, safe to share.
 *
 * Each question checks its case first and throws `MisuseError` with every problem in it; `readCase` returns them instead.
 */
export interface Thresholds<Facts = BuiltInFacts> {
  readonly ruleSet: RuleSet;
  /** What the thresholds point to, why, what is not known, and what comes next. */
  indicate(given: Case<Facts>): Indication;
  /** The three levels and the names of the rules alone. */
  bounds(given: Case<Facts>): Bounds;
  /** Each question with what each answer alone would lead to. */
  answers(given: Case<Facts>): Answers;
}

/**
 * Makes a rule set ready to be asked.
 *
 * Name the types of a council's own facts to have them checked too.
 *
 * @example
 * const thresholds = compile<{ clutterScale: number }>(borchester);
 * thresholds.bounds({ on: "2026-11-21", facts: { clutterScale: 7 } }).pointsTo.id; // "level-3"
 */
export function compile<Local extends object = Record<never, never>>(
  ruleSet: RuleSet,
): Thresholds<BuiltInFacts & Local> {
  const set = readyToJudge(ruleSet);
  return Object.freeze({
    ruleSet: deepFreeze(ruleSet),
    indicate: (given: unknown) => deepFreeze(indicationOf(set, checked(set, given))),
    bounds: (given: unknown) => deepFreeze(boundsOf(set, judge(set, ...dayAndFacts(checked(set, given))))),
    answers: (given: unknown) => deepFreeze(answers(set, checked(set, given))),
  });
}

function checked(set: Judge, given: unknown): CheckedCase {
  const read = checkCase(given, set.ruleSet, set.facts);
  if (!read.ok) throw new MisuseError("the case cannot be used:", read.problems);
  return read.value;
}

function dayAndFacts({ on, left }: CheckedCase): [string, CheckedCase["left"]] {
  return [on, left];
}
