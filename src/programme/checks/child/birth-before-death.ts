import type { Check } from "../check.js";

export const birthBeforeDeath: Check = {
  id: "C2",
  severity: "error",
  holds: "no child died before it was born",
  censusRules: ["8535Q"],
  find: ({ children }) =>
    children.flatMap(({ child: { record, at } }) => {
      const { dateOfBirth, dateOfDeath } = record;
      if (dateOfBirth === undefined || dateOfDeath === undefined || dateOfBirth <= dateOfDeath) return [];
      return [{ at: `${at}/dateOfDeath`, says: "the day of death lies before the day of birth; correct one of them" }];
    }),
};
