import { isWeekend } from "../../../kernel/days.js";
import type { Check, Found } from "../check.js";

/** The census takes the day itself as an error and the target as a query; bank holidays it does not look at. */
export const conferenceOnWeekday: Check = {
  id: "D9",
  severity: "warning",
  holds: "neither an initial conference nor its target lies on a weekend",
  censusRules: ["8875", "8870Q"],
  find: ({ episodes }) =>
    episodes.flatMap(({ enquiries, conferences }): readonly Found[] => [
      ...conferences
        .filter(({ record }) => record.kind !== "review" && isWeekend(record.on))
        .map(({ record, at }) => ({
          at: `${at}/on`,
          says: `${record.on} is a Saturday or Sunday; see whether the conference was held on that day`,
          censusRules: ["8875"],
        })),
      ...enquiries.flatMap(({ record: { conferenceTarget }, at }) =>
        conferenceTarget === undefined || !isWeekend(conferenceTarget)
          ? []
          : [
              {
                at: `${at}/conferenceTarget`,
                says: `${conferenceTarget} is a Saturday or Sunday; a target is counted in working days`,
                censusRules: ["8870Q"],
              },
            ],
      ),
    ]),
};
