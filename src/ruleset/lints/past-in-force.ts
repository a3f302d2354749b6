import { rulesAndDuties } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A set that no longer speaks, or a rule or duty that has ended and that nothing succeeds. */
export const pastInForce: Lint = {
  id: "past-in-force",
  severity: "warning",
  why: "What ends by its date ends silently: on the day after, the children whom it named are no longer seen.",
  find: ({ own, ruleSet, on }) => {
    const end = own.inForce?.until;
    if (end !== undefined && end < on) {
      const says = `the set was in force until ${end} and says nothing on ${on}; publish its next version, or write \`retired\` in \`status\``;
      return [{ path: ["inForce", "until"], about: own.id, says }];
    }
    const succeeded = new Set([...ruleSet.rules, ...ruleSet.duties].map(({ succeeds }) => succeeds));
    return rulesAndDuties(own).flatMap(({ item: { name, inForce }, path }) => {
      if (inForce?.until === undefined || inForce.until >= on || succeeded.has(name)) return [];
      const says = `${quote(name)} was in force until ${inForce.until} and nothing \`succeeds\` it; write its successor, or say why there is none`;
      return [{ path: [...path, "inForce", "until"], about: name, says }];
    });
  },
};
