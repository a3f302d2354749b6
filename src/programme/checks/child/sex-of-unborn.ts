import type { Check } from "../check.js";

export const sexOfUnborn: Check = {
  id: "C3",
  severity: "error",
  holds: "the sex of an unborn child is recorded as not known",
  censusRules: ["8750"],
  find: ({ children }) =>
    children.flatMap(({ child: { record, at } }) => {
      const isUnborn = record.expectedDateOfBirth !== undefined && record.dateOfBirth === undefined;
      if (!isUnborn || record.sex === "U") return [];
      return [{ at: `${at}/sex`, says: "the child is not born yet; write `U`, or add the date of birth" }];
    }),
};
