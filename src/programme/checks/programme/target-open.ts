import { asOn, liesWithin } from "../../interval.js";
import type { Check } from "../check.js";

/** Of a cluster, the core schools are looked at; days on which a school was open that are not known are not compared. */
export const targetOpen: Check = {
  id: "P5",
  severity: "error",
  holds: "the school of a placement is open on every day of it",
  censusRules: [],
  find: ({ deliveries }, { on }) =>
    deliveries.flatMap(({ placement, span, core }) =>
      core.flatMap(({ record: { name, interval }, at }) => {
        if (span === undefined || interval === undefined || liesWithin(asOn(span, on), interval)) return [];
        const says = `${name} was not open on every day of this placement; correct the days, or end the placement with the school`;
        return [{ at: `${placement.at}/history`, also: [`${at}/interval`], says }];
      }),
    ),
};
