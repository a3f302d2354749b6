import { daysAfter } from "../../../kernel/days.js";
import type { Check } from "../check.js";

const DAYS_OF_PREGNANCY = 280;

export const referralBeforeConception: Check = {
  id: "D7",
  severity: "error",
  holds: "no child is referred more than 280 days before its birth",
  censusRules: ["8606"],
  find: ({ children }) =>
    children.flatMap(({ child, episodes }) => {
      const born = child.record.dateOfBirth ?? child.record.expectedDateOfBirth;
      if (born === undefined) return [];
      const earliest = daysAfter(born, -DAYS_OF_PREGNANCY);
      return episodes
        .filter(({ received }) => received < earliest)
        .map(({ referral }) => ({
          at: `${referral.at}/history/0/on`,
          also: [child.at],
          says: `the referral lies more than ${DAYS_OF_PREGNANCY} days before the birth; correct the day, or the child to whom it belongs`,
        }));
    }),
};
