import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Program } from "./program.js";

/** Makes the program that was noted. */
export type Note = (ruleSet: RuleSet) => Program;

const notes = new WeakMap<RuleSet, { readonly note: Note; program?: Program }>();

/** Notes beside a rule set how its program is made, so that nobody has to work it out from the rules. */
export function noteProgram(ruleSet: RuleSet, note: Note): RuleSet {
  notes.set(ruleSet, { note });
  return ruleSet;
}

/** Notes beside a set what was noted beside another one that has the same facts, and the same conditions in the same order. */
export function noteLike(ruleSet: RuleSet, other: RuleSet): RuleSet {
  const found = notes.get(other);
  return found === undefined ? ruleSet : noteProgram(ruleSet, found.note);
}

/** The program that was noted beside just this rule set, made once; nothing where none was. */
export function programNoted(ruleSet: RuleSet): Program | undefined {
  const found = notes.get(ruleSet);
  if (found !== undefined) found.program ??= found.note(ruleSet);
  return found?.program;
}
