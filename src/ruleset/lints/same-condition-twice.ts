import { periodsMeet } from "../../domain/period.js";
import { expand, vocabularyOf } from "../expand.js";
import { conditionForm, constantOf } from "../linting/condition-form.js";
import { entries } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";
import type { ResolvedRule } from "../rule-set.js";

/** A rule of the file's own with the same condition as another rule that points to another level. */
export const sameConditionTwice: Lint = {
  id: "same-condition-twice",
  severity: "error",
  why: "Of two rules that ask the same only the higher ever decides, so the lower one says what is not so.",
  find: ({ own, ruleSet }) => {
    const vocabulary = vocabularyOf(ruleSet);
    const forms = new Map(
      ruleSet.rules.flatMap((rule) => {
        const tree = expand(rule.conditions, vocabulary);
        return constantOf(tree, vocabulary.facts) === undefined ? [[rule.name, conditionForm(tree)] as const] : [];
      }),
    );
    // INVARIANT: own rules follow those inherited, in the order of the file, so that each pair is seen once.
    return entries(own.rules, "rules").flatMap(({ item: { name }, path }) => {
      const place = ruleSet.rules.findIndex((rule) => rule.name === name);
      const rule = ruleSet.rules[place];
      const others = ruleSet.rules.slice(0, place);
      const other = others.find(
        (one) => forms.has(name) && forms.get(one.name) === forms.get(name) && clash(one, rule),
      );
      if (rule === undefined || other === undefined) return [];
      return [{ path: [...path, "conditions"], about: name, says: says(rule, other, own.id) }];
    });
  },
};

/** Whether both may count on one day, and for different levels. A rule and its successor are for another lint. */
function clash(one: ResolvedRule, other: ResolvedRule | undefined): boolean {
  if (other === undefined || one.event.type === other.event.type) return false;
  if (one.replacedBy === other.name || one.succeeds === other.name || other.succeeds === one.name) return false;
  return periodsMeet(one.inForce, other.inForce);
}

function says(rule: ResolvedRule, other: ResolvedRule, set: string): string {
  const both = `${quote(other.name)} and ${quote(rule.name)} ask for the same and point to ${quote(other.event.type)} and ${quote(rule.event.type)}`;
  return other.origin.set === set
    ? `${both}, and only the higher ever counts; keep one of them`
    : `${both}, and only the higher ever counts; lift the inherited rule in \`places\`, or replace it`;
}
