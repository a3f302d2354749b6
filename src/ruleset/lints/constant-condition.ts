import { expand, vocabularyOf } from "../expand.js";
import { constantOf } from "../linting/condition-form.js";
import { rulesAndDuties } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A rule or duty that can apply to no child, or a rule that applies to every child. */
export const constantCondition: Lint = {
  id: "constant-condition",
  severity: "error",
  why: "A rule that no child can meet protects nobody, and one that every child meets sorts nobody.",
  find: ({ own, ruleSet }) => {
    const vocabulary = vocabularyOf(ruleSet);
    return rulesAndDuties(own).flatMap(({ item: { name, conditions, event }, path }) => {
      const constant = constantOf(expand(conditions, vocabulary), vocabulary.facts);
      // The law may well ask the same of everybody.
      if (constant === undefined || (constant === "always" && event.type === "duty")) return [];
      return [{ path: [...path, "conditions"], about: name, says: `${quote(name)} ${SAYS[constant]}` }];
    });
  },
};

const SAYS = {
  always: "applies to every child, whatever is known; its conditions leave nothing out: correct them",
  never: "can apply to no child: its conditions ask for what cannot be together; correct them",
} as const;
