import type { ReasonForClosureCode } from "../../../domain/codes/reason-for-closure.js";
import type { Check } from "../check.js";

/** Closed after assessment: without further action, or with a step to early help. */
const AFTER_ASSESSMENT: readonly ReasonForClosureCode[] = ["RC8", "RC9"];

export const closedAfterAssessment: Check = {
  id: "X5",
  severity: "error",
  holds: "a referral that was closed after assessment had no section 47 enquiry, conference or plan",
  censusRules: ["2990"],
  find: ({ episodes }) =>
    episodes
      .filter(({ closure }) => closure !== undefined && AFTER_ASSESSMENT.includes(closure.reason))
      .flatMap(({ referral, enquiries, conferences, childProtectionPlans, childInNeedPlans }) =>
        [...enquiries, ...conferences, ...childProtectionPlans, ...childInNeedPlans].map(({ at }) => ({
          at,
          also: [`${referral.at}/history`],
          says: "the referral was closed after assessment alone (`RC8` or `RC9`); correct the reason, or the referral to which this belongs",
        })),
      ),
};
