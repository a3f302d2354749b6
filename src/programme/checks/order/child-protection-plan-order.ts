import { childProtectionPlanHistory, childProtectionPlanLifeCycle } from "../../life-cycles/child-protection-plan.js";
import { replay } from "../../life-cycles/life-cycle.js";
import type { PlanEntry } from "../case-files.js";
import type { Check, Found } from "../check.js";

export const childProtectionPlanOrder: Check = {
  id: "D3",
  severity: "error",
  holds: "a child protection plan starts on or after the day of its referral, ends later, and is reviewed later",
  censusRules: ["1105", "8840", "8925", "8841"],
  find: ({ episodes }) =>
    episodes.flatMap(({ referral, received, childProtectionPlans }) =>
      childProtectionPlans.flatMap((plan): readonly Found[] => [
        ...(plan.record.interval.from < received
          ? [
              {
                at: `${plan.at}/interval/from`,
                also: [`${referral.at}/history/0/on`],
                says: `the plan starts before the referral of ${received}; correct one of the days`,
                censusRules: ["1105"],
              },
            ]
          : []),
        ...endedTooEarly(plan),
        ...reviewedTooEarly(plan),
      ]),
    ),
};

function endedTooEarly({ record, at }: PlanEntry): readonly Found[] {
  const { from, to } = record.interval;
  const there = { at: `${at}/interval/to` };
  if (!replay(childProtectionPlanLifeCycle, childProtectionPlanHistory(record)).ok) {
    const says = `the plan ends before it starts on ${from}; correct one of the days`;
    return [{ ...there, says, censusRules: ["8925"] }];
  }
  if (from !== to) return [];
  const says = "the plan ends on the day on which it starts; correct one of the days, or delete the plan";
  return [{ ...there, says, censusRules: ["8840"] }];
}

function reviewedTooEarly({ record, at }: PlanEntry): readonly Found[] {
  return record.reviews.flatMap((review, place) =>
    review > record.interval.from
      ? []
      : [
          {
            at: `${at}/reviews/${place}`,
            also: [`${at}/interval/from`],
            says: `the review is not after the day on which the plan starts, ${record.interval.from}; correct one of the days`,
            censusRules: ["8841"],
          },
        ],
  );
}
