import type { Check, Found } from "../check.js";

export const closedWithAll: Check = {
  id: "X7",
  severity: "error",
  holds: "nothing of a closed referral is open",
  censusRules: ["8867", "8868"],
  find: ({ episodes }) =>
    episodes
      .filter(({ closure }) => closure !== undefined)
      .flatMap(({ referral, assessments, enquiries, childInNeedPlans, childProtectionPlans }): readonly Found[] => {
        const also = [`${referral.at}/history`];
        const open = "is open, and its referral is closed; end it, or open the referral again";
        return [
          ...assessments
            .filter(({ record }) => record.authorised === undefined)
            .map(({ at }) => ({ at, also, says: `the assessment ${open}`, censusRules: ["8867"] })),
          ...enquiries
            .filter(({ record }) => record.completed === undefined)
            .map(({ at }) => ({ at, also, says: `the section 47 enquiry ${open}`, censusRules: ["8868"] })),
          ...[...childInNeedPlans, ...childProtectionPlans]
            .filter(({ record }) => record.interval.to === undefined)
            .map(({ at }) => ({ at: `${at}/interval`, also, says: `the plan ${open}`, censusRules: [] })),
        ];
      }),
};
