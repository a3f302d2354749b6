import type { Lint } from "../linting/lint.js";

/** An authority's set that is called approved and does not say by whom. */
export const approvedByNobody: Lint = {
  id: "approved-by-nobody",
  severity: "warning",
  why: "Thresholds bind partners because they agreed to them, so a reader must see who did, and until when.",
  find: ({ own: { status, authority, approval } }) =>
    status === "approved" && authority !== undefined && approval === undefined
      ? [
          {
            path: ["status"],
            says: "the set is approved, and nothing says by whom; add `approval` with `by`, `on` and `reviewBy`",
          },
        ]
      : [],
};
