import type { Comparison, Condition } from "../../facts/comparison.js";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Speaker } from "../model/subject.js";

/** A comparison as it is written: in a rule or duty itself, or in a named condition or count that it uses. */
export interface WrittenComparison {
  /** JSON pointer into the resolved rule set. */
  readonly at: string;
  readonly comparison: Comparison;
  /** Whether it is written in the rule itself. What is written elsewhere may serve other rules too. */
  readonly isOwn: boolean;
}

/** The comparisons that a rule or duty makes, each once, however often it uses where they are written. */
export function comparisonsWrittenIn(speaker: Speaker, { conditions, counts }: RuleSet): readonly WrittenComparison[] {
  const found = new Map<string, WrittenComparison>();
  const from = pathOf(speaker);
  const visit = (condition: Condition, path: readonly Step[]): void => {
    if ("all" in condition) visitAll(condition.all, [...path, "all"]);
    else if ("any" in condition) visitAll(condition.any, [...path, "any"]);
    else if ("not" in condition) visit(condition.not, [...path, "not"]);
    else if ("condition" in condition) {
      const named = conditions[condition.condition];
      if (named !== undefined) visit(named, ["conditions", condition.condition]);
    } else {
      const at = pointer(path);
      if (found.has(at)) return;
      found.set(at, { at, comparison: condition, isOwn: path[0] === from[0] && path[1] === from[1] });
      const place = counts.findIndex(({ id }) => id === condition.fact);
      if (place !== -1) visitAll(counts[place]?.of ?? [], ["counts", place, "of"]);
    }
  };
  const visitAll = (parts: readonly Condition[], path: readonly Step[]): void => {
    for (const [place, part] of parts.entries()) visit(part, [...path, place]);
  };
  visit(speaker.rule.conditions, from);
  return [...found.values()];
}

/** Where the conditions of a rule or duty stand in the resolved set. */
export function pathOf({ kind, at }: Speaker): readonly Step[] {
  return [kind === "rule" ? "rules" : "duties", at, "conditions"];
}
