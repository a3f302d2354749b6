import type { Check } from "../check.js";

export const nothingWithoutAction: Check = {
  id: "X4",
  severity: "error",
  holds: "nothing comes of a referral on which no further action was decided",
  censusRules: ["8831", "8832", "4000"],
  find: ({ episodes }) =>
    episodes
      .filter(({ noFurtherAction }) => noFurtherAction !== undefined)
      .flatMap(({ referral, assessments, enquiries, conferences, childProtectionPlans, childInNeedPlans }) => {
        const refused = (censusRule: string, records: readonly { readonly at: string }[]) =>
          records.map(({ at }) => ({
            at,
            also: [`${referral.at}/history`],
            says: "no further action was decided on the referral of this; correct the decision, or the referral to which this belongs",
            censusRules: [censusRule],
          }));
        return [
          ...refused("8831", [...assessments, ...enquiries, ...conferences]),
          ...refused("8832", childProtectionPlans),
          ...refused("4000", childInNeedPlans),
        ];
      }),
};
