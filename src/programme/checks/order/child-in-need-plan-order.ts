import type { Check, Found } from "../check.js";

export const childInNeedPlanOrder: Check = {
  id: "D4",
  severity: "error",
  holds: "a child in need plan starts on or after the day of its referral, and does not end before it starts",
  censusRules: ["4015", "4011"],
  find: ({ episodes }) =>
    episodes.flatMap(({ referral, received, childInNeedPlans }) =>
      childInNeedPlans.flatMap(({ record: { interval }, at }): readonly Found[] => [
        ...(interval.from < received
          ? [
              {
                at: `${at}/interval/from`,
                also: [`${referral.at}/history/0/on`],
                says: `the plan starts before the referral of ${received}; correct one of the days`,
                censusRules: ["4015"],
              },
            ]
          : []),
        ...(interval.to !== undefined && interval.to < interval.from
          ? [
              {
                at: `${at}/interval/to`,
                says: `the plan ends before it starts on ${interval.from}; correct one of the days`,
                censusRules: ["4011"],
              },
            ]
          : []),
      ]),
    ),
};
