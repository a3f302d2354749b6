import type { Check, Found } from "../check.js";

export const planFromConference: Check = {
  id: "D6",
  severity: "error",
  holds: "a child protection plan starts on the day of the initial or transfer-in conference that made it",
  censusRules: ["2885"],
  find: ({ episodes }) =>
    episodes.flatMap(({ childProtectionPlans }) =>
      childProtectionPlans.flatMap(({ record, at, conference }): readonly Found[] => {
        const { kind, on } = conference.record;
        if (kind === "review") {
          const says = "a review conference makes no plan; name the initial or transfer-in conference";
          return [{ at: `${at}/conference`, also: [conference.at], says }];
        }
        if (record.interval.from === on) return [];
        const says = `the conference that made the plan was on ${on}; the plan starts on the same day, so correct one of them`;
        return [{ at: `${at}/interval/from`, also: [`${conference.at}/on`], says }];
      }),
    ),
};
