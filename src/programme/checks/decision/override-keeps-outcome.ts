import { overrideOf } from "../../life-cycles/threshold-decision.js";
import type { Check, Found } from "../check.js";
import { entries } from "../entry.js";

export const overrideKeepsOutcome: Check = {
  id: "T2",
  severity: "error",
  holds: "a decision that overrides the rules keeps what they pointed to, and gives a reason",
  censusRules: [],
  find: ({ data }) =>
    entries("thresholdDecisions", data.thresholdDecisions).flatMap(({ record, at }): readonly Found[] => {
      const override = overrideOf(record.history);
      if (override === undefined) return [];
      const there = `${at}/history/${record.history.indexOf(override)}`;
      return [
        ...(record.indicated === undefined
          ? [
              {
                at,
                also: [there],
                says: "what the rules pointed to is missing; an override stands beside it, never in its place",
              },
            ]
          : []),
        ...(/\S/.test(override.reason ?? "")
          ? []
          : [{ at: there, says: "the override gives no reason; write why, in own words" }]),
      ];
    }),
};
