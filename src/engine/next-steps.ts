import type { FactIndex } from "../facts/values-left.js";
import { type Expanded, expand } from "../ruleset/expand.js";
import type { Action } from "../ruleset/rule.js";
import { factWords, listWords } from "../ruleset/words.js";
import type { Actions } from "./day-texts.js";
import type { NextStep } from "./indication.js";
import type { Judged } from "./judged.js";
import type { Texts } from "./texts.js";

/** Who calls for actions: the name of a rule or duty, or the id of a level. */
export interface Call {
  readonly by: string;
  readonly actions: readonly string[];
}

/**
 * What the calls come to: each action once, in the order in which it is first called for, if its time has come
 * and no other says more.
 */
export function stepsOf(calls: readonly Call[], actions: Actions, texts: Texts, judged: Judged): readonly NextStep[] {
  const callersOf = new Map<string, string[]>();
  for (const { by, actions: called } of calls) {
    for (const id of called) {
      const callers = callersOf.get(id);
      if (callers === undefined) callersOf.set(id, [by]);
      else callers.push(by);
    }
  }
  const steps = [...callersOf].flatMap(([id, callers]) => {
    const action = actions.get(id);
    return action === undefined ? [] : step(action, callers, texts, judged);
  });
  const certain = new Set(steps.filter((one) => one.if === undefined).map(({ id }) => id));
  return steps.filter(({ id }) => !actions.get(id)?.coveredBy?.some((other) => certain.has(other)));
}

function step(action: Action, calledForBy: readonly string[], texts: Texts, judged: Judged): readonly NextStep[] {
  const { id, says, by, side = "referring", part = "step", when, whenSays, basis } = action;
  const truth = when === undefined ? "holds" : judged.truth(when);
  if (truth === "fails") return [];
  const only =
    truth === "unknown" && when !== undefined
      ? (whenSays ?? conditionWords(expand(when, texts.vocabulary), texts.vocabulary.facts))
      : undefined;
  const timescale = texts.clock(action.timescale);
  const found: { -readonly [Key in keyof NextStep]: NextStep[Key] } = {
    id,
    says,
    by,
    side,
    part,
    calledForBy: Object.freeze(calledForBy),
    basis: texts.cited(basis),
  };
  if (action.urgency !== undefined) found.urgency = action.urgency;
  if (only !== undefined) found.if = only;
  if (timescale !== undefined) found.timescale = timescale;
  return [Object.freeze(found)];
}

/** A condition in words that can stand after "if", from the labels of its facts. */
export function conditionWords(tree: Expanded, facts: FactIndex): string {
  if (tree.kind === "fact") {
    const fact = facts.get(tree.fact);
    return fact === undefined ? tree.fact : startLower(factWords(fact, [...tree.values]));
  }
  const parts = tree.parts.map((part) => {
    const words = conditionWords(part, facts);
    return part.kind === "any" && tree.kind === "all" ? `either ${words}` : words;
  });
  return tree.kind === "count"
    ? `enough of these: ${listWords(parts, "and")}`
    : listWords(parts, tree.kind === "all" ? "and" : "or");
}

function startLower(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
