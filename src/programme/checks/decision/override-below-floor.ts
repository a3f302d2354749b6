import { routeRank } from "../../../domain/route.js";
import { overrideOf } from "../../life-cycles/threshold-decision.js";
import type { Check, Found } from "../check.js";
import { entries } from "../entry.js";

export const overrideBelowFloor: Check = {
  id: "T3",
  severity: "warning",
  holds: "no override goes below the national floor",
  censusRules: [],
  find: ({ data }) =>
    entries("thresholdDecisions", data.thresholdDecisions).flatMap(({ record, at }): readonly Found[] => {
      const override = overrideOf(record.history);
      const { floor } = record;
      if (override === undefined || floor === undefined) return [];
      if (routeRank(override.outcome.route) >= routeRank(floor)) return [];
      const says = `the decision is below \`${floor}\`, the least that the national rules leave open; have it looked at by somebody who did not take it`;
      return [{ at: `${at}/history/${record.history.indexOf(override)}/outcome`, also: [`${at}/floor`], says }];
    }),
};
