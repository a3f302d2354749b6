import { shareDay } from "../../interval.js";
import type { Check } from "../check.js";
import { clashes } from "../neighbours.js";

export const oneMainEnrolment: Check = {
  id: "P11",
  severity: "error",
  holds: "a child has one main enrolment on any day",
  censusRules: [],
  find: ({ children }) =>
    children.flatMap(({ enrolments }) => {
      const main = enrolments.filter(({ record }) => record.status === "main");
      return clashes(main, ({ record }) => record.interval, shareDay).map(({ later, earlier }) => ({
        at: `${later.at}/interval`,
        also: [`${earlier.at}/interval`],
        says: "the child has another main enrolment on some of these days; end one before the other begins, or make one subsidiary",
      }));
    }),
};
