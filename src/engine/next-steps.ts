import type { Condition } from "../facts/comparison.js";
import { factSets } from "../ruleset/expand.js";
import type { Action } from "../ruleset/rule.js";
import { factWords, listWords } from "../ruleset/words.js";
import { cited } from "./cited.js";
import type { NextStep } from "./indication.js";
import type { Judge, Judged } from "./judge.js";
import type { Prepared } from "./prepare.js";
import { truthOf } from "./truth-of.js";

/** The actions in force on the day, by id. */
export type Actions = ReadonlyMap<string, Action>;

/** Who calls for actions: the name of a rule or duty, or the id of a level. */
export interface Call {
  readonly by: string;
  readonly actions: readonly string[];
}

/** What the calls come to: each action once, in the order in which it is first called for, if its time has come. */
export function stepsOf(calls: readonly Call[], actions: Actions, set: Judge, judged: Judged): readonly NextStep[] {
  const callersOf = new Map<string, string[]>();
  for (const call of calls) {
    for (const id of call.actions) callersOf.set(id, [...(callersOf.get(id) ?? []), call.by]);
  }
  return [...callersOf].flatMap(([id, callers]) => {
    const action = actions.get(id);
    return action === undefined ? [] : step(action, callers, set, judged);
  });
}

function step(action: Action, calledForBy: readonly string[], set: Judge, judged: Judged): readonly NextStep[] {
  const { id, says, by, side = "referring", when, whenSays, timescale, basis } = action;
  const truth = when === undefined ? "holds" : truthOf(set.written(when), judged.read);
  if (truth === "fails") return [];
  const condition = truth === "unknown" && when !== undefined ? { if: whenSays ?? whenWords(when, set) } : {};
  const clock = timescale === undefined ? {} : { timescale };
  return [{ id, says, by, side, ...condition, ...clock, calledForBy, basis: cited(set, basis) }];
}

/** When an action is to be done, in words. */
function whenWords(when: Condition, set: Prepared): string {
  const phrases = factSets(set.written(when).tree).flatMap(({ fact: id, values }) => {
    const fact = set.facts.get(id);
    return fact === undefined ? [] : [factWords(fact, [...values])];
  });
  return listWords(phrases.map(startLower), "any" in when ? "or" : "and");
}

function startLower(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
