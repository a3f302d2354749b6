import type { Lint } from "../linting/lint.js";

/** A set that nobody has approved yet. */
export const draft: Lint = {
  id: "draft",
  severity: "warning",
  why: "What is still a draft may not be used with a child, and its status is the only sign of that.",
  find: ({ own }) =>
    own.status === "draft"
      ? [
          {
            path: ["status"],
            says: "the set is a draft; write `approved`, with `approval`, before it is used with a child",
          },
        ]
      : [],
};
