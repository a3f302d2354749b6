import { rulesAndDuties } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";
import { EXPECTATIONS, type Status } from "../rule.js";
import { listWords } from "../words.js";

/** A rule or duty whose examples do not show all three: to whom it applies, does not apply, may apply. */
export const oneSidedExamples: Lint = {
  id: "one-sided-examples",
  severity: "warning",
  why: "Only the child just on the other side of the line shows where the line is, and only the one of whom too little is known shows what is asked.",
  find: ({ own }) =>
    rulesAndDuties(own).flatMap(({ item: { name, examples = [] }, path }) => {
      const missing = EXPECTATIONS.filter((status) => !examples.some(({ expect }) => expect === status));
      if (missing.length === 0) return [];
      const whom = missing.map((status) => WHOM[status]);
      const says = `the examples of ${quote(name)} show no child ${listWords(whom, "or")}; add ${missing.length === 1 ? "one" : "one of each"}`;
      return [{ path: [...path, "examples"], about: name, says }];
    }),
};

const WHOM: { readonly [Expected in Status]: string } = {
  applies: "to whom it applies",
  "does not apply": "to whom it does not apply",
  "may apply": "to whom it may apply",
};
