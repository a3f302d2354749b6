import { asOn, liesWithin } from "../../interval.js";
import type { Check } from "../check.js";

/** A warning unless asked otherwise: the end of the national trial's delivery was moved three times. */
export const placementWithinPhase: Check = {
  id: "P2",
  severity: "warning",
  holds: "every placement was delivered within its phase",
  censusRules: [],
  find: ({ deliveries }, { on, placementsOutsidePhase = "warning" }) =>
    deliveries.flatMap(({ placement, phase, span }) => {
      const days = phase?.record.interval;
      if (span === undefined || phase === undefined || days === undefined) return [];
      if (liesWithin(asOn(span, on), days)) return [];
      const says =
        "the worker was in place on days outside those of the phase; correct the days, or add a phase for the extension";
      return [
        { at: `${placement.at}/history`, also: [`${phase.at}/interval`], says, severity: placementsOutsidePhase },
      ];
    }),
};
