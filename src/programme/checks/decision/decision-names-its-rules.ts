import type { Check, Found } from "../check.js";
import { entries } from "../entry.js";

const VERSION = /^\d+\.\d+\.\d+$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** Without both, nobody can tell years later what a decision rested on. */
export const decisionNamesItsRules: Check = {
  id: "T1",
  severity: "error",
  holds: "a threshold decision names the version of its rule set and the digest of its facts",
  censusRules: [],
  find: ({ data }) =>
    entries("thresholdDecisions", data.thresholdDecisions).flatMap(({ record, at }): readonly Found[] => [
      ...(VERSION.test(record.ruleSet.version ?? "")
        ? []
        : [
            {
              at: `${at}/ruleSet`,
              says: "the version of the rule set is missing or is not three numbers; write it as the rule set does",
            },
          ]),
      ...(DIGEST.test(record.factsHash ?? "")
        ? []
        : [
            {
              at,
              says: "`factsHash` is missing or is not 64 hexadecimal digits; write the digest that came with the indication",
            },
          ]),
    ]),
};
