import type { Step } from "../../kernel/pointer.js";
import type { Report } from "../problem.js";
import type { CaseExpectation } from "../rule-set.js";
import { checkName, type Kind, type Scope } from "../scope.js";

/** Reports every level, rule, fact and duty that a case expects and that there is none of. */
export function checkExpected(
  expected: Partial<CaseExpectation> | undefined,
  path: readonly Step[],
  { scope, report }: { readonly scope: Pick<Scope, "names" | "open">; readonly report: Report },
): void {
  const check = (kind: Kind, name: string | undefined, at: readonly Step[]): void => {
    if (name !== undefined) checkName(kind, name, at, scope, report);
  };
  for (const key of ["atLeast", "pointsTo", "couldBe"] as const) check("level", expected?.[key], [...path, key]);
  for (const [kind, key] of LISTS) {
    for (const [index, name] of (expected?.[key] ?? []).entries()) check(kind, name, [...path, key, index]);
  }
}

const LISTS: readonly (readonly [Kind, "because" | "ask" | "duties"])[] = [
  ["rule", "because"],
  ["fact", "ask"],
  ["duty", "duties"],
];
