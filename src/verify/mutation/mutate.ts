import { ageLimit } from "../../engine/check-case.js";
import { compile } from "../../engine/compile.js";
import type { OwnSource } from "../../engine/coverage/own-conditions.js";
import { programFor } from "../../engine/program/build-program.js";
import { ADULT_MONTHS } from "../../facts/age.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { ExampleCase } from "../../ruleset/rule-set.js";
import type { TriedChange } from "./change.js";
import { conditionChanges } from "./change-conditions.js";
import { levelChanges } from "./change-levels.js";
import { type Trial, tryConditions } from "./try-conditions.js";
import { levelTrial } from "./try-levels.js";
import { watchCases } from "./watched-case.js";

/** Which changes are tried, and on which cases. */
export interface MutateOptions {
  /** The cases that are run; those of the set if left out. */
  readonly cases?: readonly ExampleCase[];
  /** The day for cases that are shown, where the rule speaks on it; else a day of a case, or one on which it does. */
  readonly on?: LocalDate;
  /** Names of the rules, duties, conditions and counts to which changes are made; all of the file's own if left out. */
  readonly only?: ReadonlySet<string>;
}

/** How far the trying of changes has come. */
export interface TriedSoFar {
  readonly tried: readonly TriedChange[];
  readonly done: number;
  readonly of: number;
}

/**
 * Makes each small change to a file's own rules, duties, conditions and counts in turn, and says which of them no example and
 * no case would notice, with a case that would.
 *
 * What is inherited is left as it is. Examples and cases that fail already notice nothing. Changes come in the order of the
 * file, level by level last; they are given piece by piece, so that who asks can show how far it is.
 *
 * @example
 * const tried = [...mutate({ ruleSet: borchester })].flatMap((soFar) => soFar.tried);
 * tried.filter(({ outcome }) => outcome === "not-noticed"); // each with an example or a case to add
 */
export function* mutate(
  source: OwnSource,
  { cases = source.ruleSet.cases, on, only }: MutateOptions = {},
): Generator<TriedSoFar> {
  const { ruleSet } = source;
  const thresholds = compile(ruleSet);
  const program = programFor(ruleSet);
  const trial: Trial = {
    program,
    watched: watchCases(cases, thresholds, program),
    oldest: ageLimit(ruleSet).oldest ?? ADULT_MONTHS - 1,
    shown: new Map(),
  };
  const ofConditions = conditionChanges(source, (name) => only?.has(name) !== false);
  const ofLevels = levelChanges(source).filter(({ rule }) => only?.has(rule.name) !== false);
  const of = ofConditions.reduce((sum, { changes }) => sum + changes.length, ofLevels.length);
  let done = 0;
  const soFar = (tried: readonly TriedChange[]): TriedSoFar => {
    done += tried.length;
    return { tried: deepFreeze(tried), done, of };
  };
  for (const one of ofConditions) yield soFar(tryConditions(one, trial));
  const tryLevel = levelTrial(thresholds, trial, on);
  for (const one of ofLevels) yield soFar([tryLevel(one)]);
}
