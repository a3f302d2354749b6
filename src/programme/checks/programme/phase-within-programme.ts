import { liesWithin } from "../../interval.js";
import type { Check } from "../check.js";
import { entries } from "../entry.js";

/** Days that are not known are not compared. */
export const phaseWithinProgramme: Check = {
  id: "P1",
  severity: "error",
  holds: "every phase lies within its programme",
  censusRules: [],
  find: ({ data, programmes }) =>
    entries("phases", data.phases).flatMap(({ record, at }) => {
      const programme = programmes.get(record.programme);
      if (record.interval === undefined || programme?.record.interval === undefined) return [];
      if (liesWithin(record.interval, programme.record.interval)) return [];
      const says = "the phase has days outside those of its programme; correct the days of one of them";
      return [{ at: `${at}/interval`, also: [`${programme.at}/interval`], says }];
    }),
};
