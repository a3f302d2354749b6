import type { Check } from "../check.js";

export const bornOrExpected: Check = {
  id: "C1",
  severity: "error",
  holds: "a child has either a date of birth or an expected one",
  censusRules: ["8525Q"],
  find: ({ children }) =>
    children.flatMap(({ child: { record, at } }) => {
      const [isBorn, isExpected] = [record.dateOfBirth !== undefined, record.expectedDateOfBirth !== undefined];
      if (isBorn !== isExpected) return [];
      const says = isBorn
        ? "the child has a date of birth and an expected one; once it is born, delete the expected one"
        : "the child has neither a date of birth nor an expected one; add the one that is known";
      return [{ at, says }];
    }),
};
