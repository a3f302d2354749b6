import type { Lint } from "../linting/lint.js";

/** A set that should have been looked at again by now. */
export const reviewOverdue: Lint = {
  id: "review-overdue",
  severity: "warning",
  why: "Law, guidance and services change, and a threshold that nobody has looked at again misleads those who trust it.",
  find: ({ own: { approval }, on }) =>
    approval !== undefined && approval.reviewBy < on
      ? [
          {
            path: ["approval", "reviewBy"],
            says: `the review was due by ${approval.reviewBy}; review the set and write the next day in \`reviewBy\``,
          },
        ]
      : [],
};
